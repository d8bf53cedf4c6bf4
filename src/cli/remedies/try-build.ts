import { realpath } from 'node:fs/promises';
import { hostname } from 'node:os';
import { openBuilds } from '../../builds/builds.js';
import type { Metadata } from '../../builds/metadata.js';
import { type RemedyPolicy, remedyPolicies } from '../../builds/remedy.js';
import { readRepositoryConfig } from '../../config/index.js';
import { familyNamed } from '../../nix/catalogue/index.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import { localFlakeDir, parseFlakeRef } from '../../nix/flake/ref.js';
import { gitIn } from '../../nix/flake/revision.js';
import { type Choice, choose } from '../../remedy/choose.js';
import { lookAround } from '../../remedy/look.js';
import { ownRemedies } from '../../remedy/own.js';
import { shownProposal } from '../../report/remedy-lines.js';
import { isCi } from '../../system/ci.js';
import { shownLine } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';

/** Says what would be done about the failure of a build, under each policy, as things are now; does none of it. */
export async function tryBuild(
  name: string | undefined,
  { outputDir, json }: { outputDir: string; json?: boolean },
  io: CliIo,
): Promise<void> {
  const { metadata } = await openBuilds(absolutePath(io, outputDir)).find(name);
  const failures = metadata.failures.map(
    (one): KnownFailure => ({ ...one, family: familyNamed(one.family) }),
  );
  const choices = await choicesFor(metadata, failures, io);
  if (json) return printJson(io, { failure: metadata.failure, choices: choices.map(choiceJson) });
  const [first] = failures;
  if (first === undefined) return io.out('the build has no failure\n');
  io.out(`${first.family}: ${shownLine(first.message, 200)}\n`);
  for (const { policy, choice } of choices) io.out(`--remedies ${policy}: ${shownLine(wordsFor(choice))}\n`);
  const [proposal] = choices.flatMap(({ choice }) => (choice.kind === 'propose' ? choice : []));
  for (const line of shownProposal(proposal?.treatment.proposes)) io.out(`${line}\n`);
}

type PolicyChoice = { policy: RemedyPolicy; choice: Choice };

async function choicesFor(
  { flake, host, program, system, action }: Metadata,
  failures: readonly KnownFailure[],
  io: CliIo,
): Promise<PolicyChoice[]> {
  const local = flake === null ? null : localFlakeDir(parseFlakeRef(flake).flake);
  const directory = await realpath(absolutePath(io, local ?? '.')).catch(() => io.cwd);
  const root = (await gitIn(directory, io.env)('rev-parse', '--show-toplevel'))?.trim();
  const around = await lookAround(failures, {
    place: isCi(io.env) ? 'ci' : 'here',
    isCommand: program === 'command',
    action,
    hasSwitched: system != null,
    isElsewhere: system != null && host !== hostname(),
    extraArgs: [],
    flakeDirectory: local === null ? null : directory,
    ...{ checkout: root || directory, env: io.env },
  });
  const { remedies } = await readRepositoryConfig(directory);
  const own = await ownRemedies(remedies, failures, { directory, env: io.env });
  return remedyPolicies
    .filter((policy) => policy !== 'off')
    .map((policy) => ({
      policy,
      choice: choose(failures, around, { policy, maxAttempts: 1, tried: [], own }),
    }));
}

function wordsFor(choice: Choice): string {
  if (choice.kind === 'none') return `nothing: ${choice.why}`;
  const { remedy, level, treatment } = choice;
  const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
  if (choice.kind === 'propose') return `${remedy.name} ${treatment.does}`;
  return choice.kind === 'ask' ? `${what}, if a person agrees` : what;
}

function choiceJson({ policy, choice }: PolicyChoice) {
  if (choice.kind === 'none') return { policy, kind: choice.kind, why: choice.why };
  const { remedy, level, treatment, failure } = choice;
  return {
    ...{ policy, kind: choice.kind, name: remedy.name, family: failure.family, level },
    ...{ confidence: remedy.confidence, does: treatment.does, changes: remedy.changes },
    ...(treatment.proposes && { proposes: treatment.proposes }),
  };
}
