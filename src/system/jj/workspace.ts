import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../errors.js';
import type { AsOwner } from '../git/as-owner.js';
import { runAsOwner } from '../git/run-as-owner.js';
import { failureReason, hasSucceeded, type ProgramResult } from '../programs.js';

const defaultMs = 60_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', JJ_EDITOR: 'true', LC_ALL: 'C' };

/** jj in one workspace, as the one whom that belongs to. No question is asked. */
export type Workspace = {
  /** Absolute path of the top of the working tree. */
  directory: string;
  /** Runs jj to its end; it records what the working tree has as an operation first. Throws what the signal is aborted with. */
  run(words: readonly string[], options?: { timeoutMs?: number }): Promise<ProgramResult>;
  /** What jj prints, without the white space around it. Throws a ToolError (`jj-failed`) with jj's words where it fails. */
  must(words: readonly string[], options?: { timeoutMs?: number }): Promise<string>;
  /** The same, of what jj knows already: no operation is made and no file read. */
  known(words: readonly string[]): Promise<string>;
};

/** The directory with `.jj` that is or is above a directory; null where there is none. */
export async function jjTopAround(directory: string): Promise<string | null> {
  if (await stat(join(directory, '.jj')).catch(() => null)) return directory;
  const above = dirname(directory);
  return above === directory ? null : jjTopAround(above);
}

/** Who operations are said to be of, in `jj op log`: those that a sync makes, and those in a copy of its own. */
export const operationMarks = { sync: 'nixos-rebuild-test', copy: 'nixos-rebuild-test-copy' } as const;

/** jj in a directory that is known to be a workspace; its operations have the mark. */
export function workspaceAt(
  directory: string,
  owner: AsOwner,
  signal?: AbortSignal,
  mark: string = operationMarks.sync,
): Workspace {
  const run: Workspace['run'] = async (words, { timeoutMs = defaultMs } = {}) => {
    signal?.throwIfAborted();
    // A tree that is not what jj has last written is never written over before it was looked at.
    const settings = [`operation.username=${mark}`, 'snapshot.auto-update-stale=false'];
    const options = ['--no-pager', '--color=never', ...settings.flatMap((one) => ['--config', one])];
    const argv = ['jj', ...options, ...words];
    const result = await runAsOwner(owner, argv, { cwd: directory, timeoutMs, env: quietly, signal });
    signal?.throwIfAborted();
    return result;
  };
  const must: Workspace['must'] = async (words, options) => {
    const result = await run(words, options);
    if (hasSucceeded(result)) return result.stdout.trim();
    throw new ToolError('jj-failed', `jj ${words[0] ?? ''} in ${directory}: ${jjReason(result)}`, {
      hint: 'jj status and jj op log tell more; nothing of yours is lost there.',
    });
  };
  return { directory, run, must, known: (words) => must(['--ignore-working-copy', ...words]) };
}

/** What jj says went wrong: hints follow it. */
export function jjReason(result: ProgramResult): string {
  const lines = result.stderr.split('\n').map((line) => line.trim());
  return lines.find((line) => /^(?:Error|Internal error): /.test(line)) ?? failureReason(result);
}
