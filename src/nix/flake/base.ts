import { resolve } from 'node:path';
import { usageError } from '../../system/errors.js';
import { hasSucceeded, runProgram } from '../../system/programs.js';

/**
 * The reference of the same flake at another revision of its git repository; null if that revision cannot
 * be had (a shallow clone is fetched into, if it may). Throws a usage error for a flake outside the checkout.
 */
export async function baseFlakeRef(flake: string, revision: string, cwd: string): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/.test(revision))
    throw usageError('bad-input', `input "base" must be a full commit id, not ${JSON.stringify(revision)}`);
  const dir = resolve(cwd, flake.replace(/^path:/, ''));
  const git = (...args: string[]) => runProgram(['git', '-C', dir, ...args]);
  const top = await git('rev-parse', '--show-toplevel');
  const below = await git('rev-parse', '--show-prefix');
  if (!hasSucceeded(top) || !hasSucceeded(below))
    throw usageError(
      'bad-input',
      `input "changed-only" needs a flake in the checkout, not ${JSON.stringify(flake)}`,
      'Give the path of the flake, such as "." or "./nixos".',
    );
  const has = async () => hasSucceeded(await git('cat-file', '-e', `${revision}^{commit}`));
  if (!(await has())) await git('fetch', '--depth=1', 'origin', revision);
  if (!(await has())) return null;
  const sub = below.stdout.trim().replace(/\/$/, '');
  return `git+file://${encodeURI(top.stdout.trim())}?rev=${revision}${sub ? `&dir=${encodeURIComponent(sub)}` : ''}`;
}
