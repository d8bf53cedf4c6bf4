import { readRepositoryConfig } from '../../config/index.js';
import { failureFamilies } from '../../nix/catalogue/index.js';
import { ownName, placesOf, whatItChanges } from '../../remedy/own.js';
import type { Refusal, Remedy } from '../../remedy/remedy.js';
import { refusals, remedies, remediesFor } from '../../remedy/table/index.js';
import { usageError } from '../../system/errors.js';
import { shownLine } from '../../text/clean.js';
import { didYouMean } from '../../text/nearest.js';
import { alignColumns } from '../../text/table.js';
import { type CliIo, printJson } from '../io.js';

/** Every remedy: those of the configuration in the working directory, then this program's, then what is never done. */
export async function listRemedies({ json }: { json?: boolean }, io: CliIo): Promise<void> {
  const own = await ownListed(io);
  if (json) return printJson(io, [...own, ...remedies.map(remedyJson), ...refusals.map(refusalJson)]);
  const rows = [...own, ...remedies.map(remedyJson)].map(
    ({ name, level, confidence, families, where, about }) =>
      [
        name,
        level,
        String(confidence),
        families.join(' '),
        where.map((place) => shortPlaces[place]).join(', '),
        about,
      ].map((cell) => shownLine(cell)),
  );
  const never = refusals.map(({ name, families, why }) => [name, 'never', '', families.join(' '), '', why]);
  io.out(`${alignColumns([...rows, ...never]).join('\n')}\n`);
}

/** What there is for one family. Throws a usage error (`no-family`). */
export async function explainFamily(name: string, { json }: { json?: boolean }, io: CliIo): Promise<void> {
  const family = failureFamilies.find((known) => known === name);
  if (family === undefined)
    throw usageError(
      'no-family',
      `there is no family of failures "${shownLine(name, 60)}"`,
      didYouMean(name, failureFamilies) || 'docs/failures.md lists them.',
    );
  const { remedies: known, refusals: never } = remediesFor(family);
  const own = (await ownListed(io)).filter(
    ({ families }) => families.length === 0 || families.includes(family),
  );
  if (json) return printJson(io, [...own, ...known.map(remedyJson), ...never.map(refusalJson)]);
  if (own.length + known.length + never.length === 0) io.out(`there is no remedy for ${family}\n`);
  for (const one of [...own, ...known.map(remedyJson)])
    io.out(
      [
        `${shownLine(one.name)} (${one.level}, confidence ${one.confidence})`,
        `  ${shownLine(one.about)}`,
        `  changes: ${shownLine(one.changes)}`,
        `  it has helped where: ${shownLine(one.verified)}`,
        `  where it runs: ${one.where.map((place) => placeWords[place]).join(', ')}`,
        '',
      ].join('\n'),
    );
  for (const { name: refused, why } of never) io.out(`${refused} (never)\n  ${why}\n`);
}

const shortPlaces = { here: 'here', guest: 'guest', target: 'target', ci: 'CI' } as const;

const placeWords = {
  here: 'this machine',
  guest: 'a machine of a trial',
  target: 'the target of a deployment',
  ci: 'a CI job',
} as const;

type Listed = Omit<Remedy, 'treat' | 'afterSwitch' | 'families'> & { families: string[]; own: boolean };

function remedyJson({ treat: _, afterSwitch: __, families, ...rest }: Remedy): Listed {
  return { ...rest, families: [...families], own: false };
}

function refusalJson({ name, families, why }: Refusal) {
  return { name, level: 'never', families: [...families], why };
}

async function ownListed(io: CliIo): Promise<Listed[]> {
  const { remedies: own } = await readRepositoryConfig(io.cwd);
  return own.map((one, index) => ({
    ...{ name: ownName(one, index), level: one.level ?? 'ask', confidence: one.confidence ?? 0.5 },
    families: one.family === undefined ? [] : [one.family],
    about:
      one.pattern === undefined ? 'A remedy of the configuration.' : `Where a line matches ${one.pattern}`,
    changes: whatItChanges(one),
    verified: one.verify === undefined ? 'the failure is gone' : `${one.verify} succeeds`,
    where: placesOf(one),
    own: true,
  }));
}
