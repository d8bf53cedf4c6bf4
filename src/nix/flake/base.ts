import { resolve } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { flakeAtRevision, localFlakeDir } from './ref.js';
import { commitId, gitIn, isShallow } from './revision.js';

/**
 * The reference of the same flake at another revision of its git repository, a full commit id; null where
 * the repository does not have that commit and cannot fetch it. Throws a usage error for an id that is none
 * and for a flake outside the checkout.
 */
export async function baseFlakeRef(
  flake: string,
  revision: string,
  { cwd, env }: { cwd: string; env: Environment },
): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/.test(revision))
    throw usageError('bad-input', `input "base" must be a full commit id, not ${JSON.stringify(revision)}`);
  const dir = resolve(cwd, localFlakeDir(flake) ?? flake);
  const git = gitIn(dir, env);
  const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
  const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
  if (checkout === undefined || inside === undefined)
    throw usageError(
      'bad-input',
      `input "changed-only" needs a flake in the checkout, not ${JSON.stringify(flake)}`,
      'Give the path of the flake, such as "." or "./nixos".',
    );
  const known = await commitId(dir, revision, env);
  if (known === null) return null;
  return flakeAtRevision({ checkout }, known, inside, (await isShallow(git)) ? ['shallow=1'] : []);
}
