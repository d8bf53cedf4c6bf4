import type { OwnRemedy } from '../config/index.js';
import { mayHaveStrangersSources } from '../github/event/strangers.js';
import { failureFamilies } from '../nix/catalogue/index.js';
import type { KnownFailure } from '../nix/failures/failure.js';
import type { Environment } from '../system/environment.js';
import { runProgram } from '../system/programs.js';
import { truncate } from '../text/clean.js';
import type { Remedy } from './remedy.js';
import { said } from './said.js';

const grepMs = 5_000;
const mostText = 64 * 1024;
const shownCommand = 80;

/** What a user's own remedies are called. */
export function ownName({ name }: OwnRemedy, index: number): string {
  return name ?? `own-${index + 1}`;
}

/** A user's own remedies that are for one of these failures, as the table has them, to be run in `directory`. */
export async function ownRemedies(
  own: readonly OwnRemedy[],
  failures: readonly KnownFailure[],
  { directory, env }: { directory: string; env: Environment },
): Promise<Remedy[]> {
  const found: Remedy[] = [];
  for (const [index, one] of own.entries()) {
    const matching = new Set<KnownFailure>();
    for (const failure of failures) if (await isFor(one, failure, env)) matching.add(failure);
    if (matching.size > 0) found.push(remedyOf(one, ownName(one, index), matching, directory));
  }
  return found;
}

/** The same, unless the configuration may be a stranger's: then none are run, and `notice` is told. */
export async function trustedOwnRemedies(
  own: readonly OwnRemedy[],
  failures: readonly KnownFailure[],
  { notice, ...place }: { directory: string; env: Environment; notice: (message: string) => void },
): Promise<Remedy[]> {
  if (own.length === 0) return [];
  if (!mayHaveStrangersSources(place.env)) return ownRemedies(own, failures, place);
  notice('the remedies of the configuration are not run for a pull request of a fork');
  return [];
}

async function isFor(
  { family, pattern }: OwnRemedy,
  failure: KnownFailure,
  env: Environment,
): Promise<boolean> {
  if (family !== undefined && family !== failure.family) return false;
  if (pattern === undefined) return true;
  const input = truncate(said(failure), mostText);
  // In a process of its own, which the deadline ends: an expression may take for ever.
  const argv = ['grep', '-E', '-q', '-e', pattern];
  const result = await runProgram(argv, {
    env: { ...env, LC_ALL: 'C.UTF-8' },
    input,
    timeoutMs: grepMs,
  });
  return result.kind === 'exited' && result.status === 0;
}

function remedyOf(
  own: OwnRemedy,
  name: string,
  matching: ReadonlySet<KnownFailure>,
  directory: string,
): Remedy {
  const { run, configChanges, verify, level = 'ask', confidence = 0.5, timeout = 300 } = own;
  const scripts = [run, verify].filter((script) => script !== undefined);
  const command = (script: string, failure: KnownFailure) => ({
    argv: ['/bin/sh', '-c', script],
    cwd: directory,
    timeoutSeconds: timeout,
    env: {
      NIXOS_REBUILD_TEST_FAMILY: failure.family,
      NIXOS_REBUILD_TEST_MESSAGE: truncate(failure.message.replaceAll('\0', ''), 4000),
    },
  });
  return {
    ...{ name, level, confidence },
    families: failureFamilies,
    about: 'A remedy of the configuration.',
    changes: whatItChanges(own),
    verified: verify === undefined ? 'The failure is gone.' : `This succeeds: ${verify}`,
    where: placesOf(own),
    treat: (failure, { hasConfigCopy = false }) =>
      matching.has(failure) && (configChanges === undefined || hasConfigCopy)
        ? {
            does: whatItDoes(own),
            commands: scripts.map((script) => command(script, failure)),
            ...(configChanges && { configChanges }),
          }
        : null,
  };
}

/** Where one can run: a copy of the configuration is there in trials alone. */
export function placesOf({ configChanges }: OwnRemedy): Remedy['where'] {
  return configChanges === undefined ? ['here', 'guest', 'ci'] : ['guest'];
}

/** What one changes, in a sentence. */
export function whatItChanges({ run, configChanges = [] }: OwnRemedy): string {
  const files = configChanges.map((one) => ('file' in one ? one.file : 'what its patch names'));
  return [
    ...(run === undefined ? [] : [`It runs: ${run}`]),
    ...(files.length === 0
      ? []
      : [`A copy of the configuration for this trial: ${[...new Set(files)].join(', ')}.`]),
  ].join(' ');
}

function whatItDoes({ run, configChanges }: OwnRemedy): string {
  const words = [
    ...(run === undefined ? [] : [`runs ${truncate(run.split('\n')[0] ?? '', shownCommand)}`]),
    ...(configChanges === undefined ? [] : ['changes a copy of the configuration']),
  ];
  return words.join(', and ');
}
