import { resolve } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { type ToolError, usageError } from '../../system/errors.js';
import { absoluteFlakeRef, fetchParameters, flakeAtRevision, localFlakeDir, namesRevision } from './ref.js';
import { commitId, type Git, gitIn, isShallow } from './revision.js';

/** The same flake as it was: a reference that Nix builds, its commit, and why that one. */
export type BaseRevision = { flake: string; revision: string; because: string };

/** A commit or a branch, and who has named it: `--from main`. */
export type NamedBase = { revision: string; because: string };

/** `otherwise` is how else the caller can be told what it was before, as a sentence. */
type Asked = { flake: string; from: NamedBase | null; cwd: string; env: Environment; otherwise: string };

/**
 * The flake that a host comes from, in the git repository of a flake: at `from`, else where a pull request on GitHub is to be
 * merged, else where the branch left the default branch, else as it was committed last. Throws a usage error (`no-base`) for a
 * flake that is no directory under git, and for a commit that is not known.
 */
export async function baseRevision({ flake, from, cwd, env, otherwise }: Asked): Promise<BaseRevision> {
  const written = localFlakeDir(flake);
  if (written === null || namesRevision(flake))
    throw usageError(
      'no-base',
      `${flake} is no directory here whose earlier state could be built`,
      otherwise,
    );
  const dir = resolve(cwd, written);
  const git = gitIn(dir, env);
  const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
  const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
  if (checkout === undefined || inside === undefined)
    throw usageError('no-base', `${dir} is not in a git repository that git can read`, otherwise);
  const { revision, because } = await chosen({ from, dir, env, git, otherwise });
  const parameters = [
    ...fetchParameters(absoluteFlakeRef(flake, cwd)),
    ...((await isShallow(git)) ? ['shallow=1'] : []),
  ];
  return { flake: flakeAtRevision({ checkout }, revision, inside, parameters), revision, because };
}

type Repository = Omit<Asked, 'flake' | 'cwd'> & { dir: string; git: Git };

async function chosen({
  from,
  dir,
  env,
  git,
  otherwise,
}: Repository): Promise<{ revision: string; because: string }> {
  const known = (name: string) => commitId(dir, name, env);
  if (from !== null) {
    const { revision: name, because } = from;
    const revision =
      (await known(name)) ?? (await known(`origin/${name}`)) ?? (await fetched(name, git, known));
    if (revision === null) throw unknownBase(because, otherwise);
    return { revision, because };
  }
  const branch = env.GITHUB_BASE_REF;
  if (branch) {
    const revision =
      (await known(`origin/${branch}`)) ?? (await fetched(branch, git, known)) ?? (await known(branch));
    if (revision === null) throw unknownBase(`${branch}, the base of this pull request,`, otherwise);
    return { revision, because: `${branch}, the base of this pull request` };
  }
  for (const name of await defaultBranches(git)) {
    const revision = (await git('merge-base', 'HEAD', name))?.trim();
    if (revision) return { revision, because: `where HEAD left ${name}` };
  }
  const head = await known('HEAD');
  if (head === null) throw unknownBase('HEAD', otherwise);
  return { revision: head, because: 'HEAD' };
}

/** A branch of `origin` that a narrow clone does not have. */
async function fetched(
  branch: string,
  git: Git,
  known: (name: string) => Promise<string | null>,
): Promise<string | null> {
  const listed = await git('ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`);
  const id = /^[0-9a-f]{40,64}(?=\t)/.exec(listed ?? '')?.[0];
  return id === undefined ? null : known(id);
}

/** What the default branch may be called here: what `origin` says first. */
async function defaultBranches(git: Git): Promise<string[]> {
  const said = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
  return [...(said ? [said] : []), 'origin/main', 'origin/master', 'main', 'master'];
}

function unknownBase(name: string, otherwise: string): ToolError {
  return usageError(
    'no-base',
    `${name} is no commit that this repository has or can fetch`,
    `Fetch it ("fetch-depth: 0" of actions/checkout), or name another one. ${otherwise}`,
  );
}
