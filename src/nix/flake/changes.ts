import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { hasSucceeded, runProgram } from '../../system/programs.js';
import type { InputChange } from '../closure/result.js';
import { inputChanges } from './lock.js';

/** Stub until the real one is merged: reads the lock in the flake's own directory, fetches nothing. */
export async function flakeInputChanges(options: {
  flakeDir: string;
  base: string;
  env: Environment;
}): Promise<{ changes: InputChange[] | null; notice: string | null }> {
  const { flakeDir, base, env } = options;
  const now = await readFile(join(flakeDir, 'flake.lock'), 'utf8').catch(() => null);
  if (now === null) return { changes: null, notice: null };
  const git = (...args: string[]) => runProgram(['git', '-C', flakeDir, ...args], { env, timeoutMs: 60_000 });
  const hasBase = async () => hasSucceeded(await git('cat-file', '-e', `${base}^{commit}`));
  if (!(await hasBase())) await git('fetch', '--quiet', '--depth=1', 'origin', base);
  if (!(await hasBase()))
    return {
      changes: null,
      notice: `changed flake inputs are not known: commit ${base} could not be fetched`,
    };
  const before = await git('show', `${base}:./flake.lock`);
  return { changes: inputChanges(hasSucceeded(before) ? before.stdout : '', now), notice: null };
}
