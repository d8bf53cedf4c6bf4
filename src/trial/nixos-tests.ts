import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../builds/files.js';
import type { TrialTest } from '../builds/trial.js';
import { explain } from '../nix/explain.js';
import { attributeInFragment } from '../nix/flake/ref.js';
import type { SequelStage } from '../rebuild/sequel.js';
import { stripControls } from '../text/clean.js';
import { counted } from '../text/counted.js';
import { formatDuration } from '../text/duration.js';
import { filledLines } from '../text/lines.js';
import { plainFailure, type TrialStep } from './step.js';

/** The tests of a flake, by their names under `checks.SYSTEM`, and how long (s) Nix may take for one; 0 for no limit. */
export type NixosTests = { flake: string; names: readonly string[]; timeoutSeconds: number };

/** "$1" is the flake, "$2" the name of the check in a fragment. Nix builds it where that was not done before: that is the test. */
const script = `
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
system=$(nix eval --impure --raw --expr builtins.currentSystem) || exit
echo "NixOS test: checks.$system.$2"
nix build "$1#checks.$system.$2" --no-link --print-build-logs
`;

/** How much of a test's log is read for its cause (bytes), and how many of its last lines are kept. */
const mostBytes = 1024 * 1024;
const keptLines = 20;

/**
 * Has Nix run tests, one after the other, in the recording. Those that come after a person has stopped the trial are not reached;
 * no other is left out, whatever the ones before it say.
 */
export async function runNixosTests(
  { flake, names, timeoutSeconds }: NixosTests,
  stage: SequelStage,
  signal: AbortSignal | undefined,
): Promise<TrialTest[]> {
  const tests: TrialTest[] = [];
  for (const name of names) {
    if (signal?.aborted) {
      tests.push(untried(name));
      continue;
    }
    stage.enter('testing');
    const log = join(stage.dir, fileNames.log);
    const before = await sizeOf(log);
    const argv = ['/bin/sh', '-c', script, 'sh', flake, attributeInFragment(name)];
    const { exitCode, ended, seconds } = await stage.run({ argv, timeoutSeconds });
    if (ended === 'cancelled') tests.push(untried(name));
    else if (exitCode === 0 && ended === 'exited')
      tests.push({ name, answer: 'yes', seconds, message: '', failure: null });
    else {
      const text = await textFrom(log, before);
      const late = ended === 'timed_out' ? `did not end within ${formatDuration(timeoutSeconds)}` : null;
      tests.push({ name, answer: 'no', seconds, ...(await failureOf(text, exitCode, late)) });
    }
  }
  return tests;
}

function untried(name: string): TrialTest {
  return { name, answer: 'not-reached', seconds: null, message: '', failure: null };
}

/** Why a test has failed, by what Nix and the test itself have printed. */
async function failureOf(
  text: string,
  exitCode: number | null,
  late: string | null,
): Promise<Pick<TrialTest, 'message' | 'failure'>> {
  const tail = filledLines(text).slice(-keptLines);
  const hint = 'The recording has all that the test printed.';
  if (late !== null) return { message: late, failure: plainFailure('interrupted', late, hint, tail) };
  const { failure } = await explain({ text }, { exitCode: exitCode ?? 1 });
  const why = failure?.cause ?? failure?.message.split('\n')[0];
  const message = why ?? `ended with status ${exitCode ?? 'unknown'}`;
  return {
    message,
    failure: failure === null ? plainFailure('unknown', message, hint, tail) : { ...failure, log_tail: tail },
  };
}

/** What the tests say together; null where none was named, or none was reached. */
export function testsStep(tests: readonly TrialTest[]): TrialStep | null {
  const tried = tests.filter(({ answer }) => answer !== 'not-reached');
  if (tried.length === 0) return null;
  const failed = tried.filter(({ answer }) => answer === 'no');
  const [first] = failed;
  const seconds = tried.reduce((sum, test) => sum + (test.seconds ?? 0), 0);
  const more = failed.length > 1 ? `, and ${counted(failed.length - 1, 'other')} of ${tests.length}` : '';
  const about = { question: 'tests', seconds } as const;
  const words = {
    yes: `${counted(tried.length, 'NixOS test')} ${tried.length === 1 ? 'passes' : 'pass'}`,
    no: first ? `NixOS test ${first.name} fails` : '',
  };
  if (first === undefined) return { ...about, words, holds: true, message: '', fault: null };
  return {
    ...{ ...about, words, holds: false, message: `${first.message}${more}` },
    fault: { outcome: 'failed', reason: 'test-failed', failure: first.failure },
  };
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path).catch(() => null);
  const size = (await file?.stat().catch(() => null))?.size ?? 0;
  await file?.close();
  return size;
}

/** The text of the log from a place on, or its end where that is long: masked, as it was written. */
async function textFrom(path: string, start: number): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const from = Math.max(start, size - mostBytes);
    const bytes = Buffer.alloc(Math.max(0, size - from));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return stripControls(bytes.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await file.close();
  }
}
