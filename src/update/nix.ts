import type { Environment } from '../system/environment.js';
import { ToolError } from '../system/errors.js';
import { runBound } from '../system/proc/run-bound.js';
import { stripControls, truncate } from '../text/clean.js';

/** Where Nix is run, and who hears what it prints. */
export type NixEdges = {
  cwd: string;
  env: Environment;
  signal?: AbortSignal;
  say(text: string): void;
};

const features = ['--extra-experimental-features', 'nix-command flakes'];

/**
 * Runs a command of `nix` and returns what it printed; `shows` whether what it says while it runs is passed on, as is that of `nix`
 * itself. Throws a ToolError with `code` and Nix's words.
 */
export async function runNix(
  [command = '', ...args]: readonly string[],
  { cwd, env, signal, say }: NixEdges,
  failure: { code: string; what: string; seconds: number; hint?: string; shows?: boolean },
): Promise<{ stdout: string; stderr: string }> {
  const late = AbortSignal.timeout(failure.seconds * 1000);
  const stop = signal ? AbortSignal.any([signal, late]) : late;
  const argv = command === 'nix' ? [command, ...features, ...args] : [command, ...args];
  const { shows = command === 'nix' } = failure;
  const onStderr = shows ? (bytes: Buffer) => say(bytes.toString('utf8')) : undefined;
  const result = await runBound(argv, { cwd, env, signal: stop, onStderr });
  signal?.throwIfAborted();
  const [stdout, stderr] = [result.stdout.toString('utf8'), result.stderr.toString('utf8')];
  if (result.status === 0) return { stdout, stderr };
  const words = late.aborted
    ? `it took longer than ${failure.seconds} s`
    : truncate(stripControls(stderr).trim() || `Nix ended with status ${result.status}`, 2000);
  throw new ToolError(failure.code, `${failure.what}: ${words}`, { hint: failure.hint ?? '' });
}

/** Whether this Nix writes a lock to another place, and updates inputs by name (both since 2.19). */
export async function hasLockOptions(edges: NixEdges): Promise<boolean> {
  const quiet = { ...edges, say: () => {} };
  const failure = { code: 'no-nix', what: 'Nix does not say its version', seconds: 30 };
  const { stdout } = await runNix(['nix', '--version'], quiet, failure);
  const [, major, minor] = /(\d{1,4})\.(\d{1,4})/.exec(stdout) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 19);
}
