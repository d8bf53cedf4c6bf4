import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { usageError } from '../system/errors.js';

const run = promisify(execFile);

/**
 * The reference of the same flake at another revision of its git repository; null if that revision cannot
 * be had (a shallow clone is fetched into, if it may). Throws a usage error for a flake outside the checkout.
 */
export async function baseFlakeRef(flake: string, revision: string, cwd: string): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/.test(revision))
    throw usageError('bad-input', `input "base" must be a full commit id, not ${JSON.stringify(revision)}`);
  const dir = resolve(cwd, flake.replace(/^path:/, ''));
  const git = async (...args: string[]) => (await run('git', ['-C', dir, ...args])).stdout.trim();
  let top: string;
  let below: string;
  try {
    top = await git('rev-parse', '--show-toplevel');
    below = await git('rev-parse', '--show-prefix');
  } catch {
    throw usageError(
      'bad-input',
      `input "changed-only" needs a flake in the checkout, not ${JSON.stringify(flake)}`,
      'Give the path of the flake, such as "." or "./nixos".',
    );
  }
  const has = () =>
    git('cat-file', '-e', `${revision}^{commit}`).then(
      () => true,
      () => false,
    );
  if (!(await has())) await git('fetch', '--depth=1', 'origin', revision).catch(() => '');
  if (!(await has())) return null;
  const sub = below.replace(/\/$/, '');
  return `git+file://${encodeURI(top)}?rev=${revision}${sub ? `&dir=${encodeURIComponent(sub)}` : ''}`;
}
