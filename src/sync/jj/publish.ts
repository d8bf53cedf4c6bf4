import { ToolError } from '../../system/errors.js';
import { jjReason, type Workspace } from '../../system/jj/workspace.js';
import { hasSucceeded } from '../../system/programs.js';
import { shownLine } from '../../text/clean.js';
import type { Course, ToPush } from '../course.js';
import { type Pushed, push } from '../git/publish.js';
import { exactly, rootFile, type Trunk, trunkOf } from './state.js';

const commitMs = 10 * 60_000;

/**
 * Makes of files that sync has changed a commit below the working-copy commit, which keeps its description and all else. The local
 * bookmark of `trunk()` follows where it was on the commit before. Returns the commit's id. Throws a ToolError (`cannot-commit`).
 */
export async function commitFiles(
  { git, state }: Course,
  jj: Workspace,
  paths: readonly string[],
  message: string,
): Promise<string> {
  const words = ['split', '--insert-before', '@', '-m', message, ...paths.map(rootFile)];
  const result = await jj.run(words, { timeoutMs: commitMs });
  if (!hasSucceeded(result))
    throw new ToolError('cannot-commit', `nothing was committed: ${shownLine(jjReason(result), 300)}`);
  const commit = await git.must(['rev-parse', 'HEAD']);
  const trunk = await trunkOf(jj);
  const here = trunk === null ? null : await git.said('rev-parse', `refs/heads/${trunk.bookmark}`);
  if (trunk !== null && here === state.head)
    await jj.must(['bookmark', 'move', exactly(trunk.bookmark), '--to', commit]);
  return commit;
}

/** What the local bookmark of `trunk()` has that the remote's has not, or why it cannot be pushed. */
export async function toPush(jj: Workspace): Promise<ToPush | string> {
  const trunk = await trunkOf(jj);
  if (trunk === null) return 'trunk() is no bookmark of a remote';
  const { remote, bookmark } = trunk;
  const counts = async (revset: string) => {
    const ids = await jj.known(['log', '--no-graph', '-r', revset, '-T', 'commit_id ++ "\\n"']);
    return ids.split('\n').filter(Boolean).length;
  };
  const here = `bookmarks(${exactly(bookmark)})`;
  const there = sides(trunk);
  const found = await counts(here);
  if (found === 0) return `there is no bookmark ${bookmark} here`;
  if (found > 1) return `the bookmark ${bookmark} is conflicted`;
  if ((await counts(`${there}..${here}`)) > 0 && (await counts(`${there} & ::${here}`)) === 0)
    return `${bookmark} is not on top of ${remote}'s`;
  return { remote, ahead: await counts(`${there}..${here}`) };
}

function sides({ bookmark, remote }: Trunk): string {
  return `remote_bookmarks(${exactly(bookmark)}, ${exactly(remote)})`;
}

/** Pushes that bookmark, which jj refuses with conflicts in it; tags, which it does not know how to push, by git. */
export async function pushTrunk(course: Course, jj: Workspace, tags: readonly string[]): Promise<Pushed> {
  const trunk = await trunkOf(jj);
  if (trunk === null) return { kind: 'failed', message: 'trunk() is no bookmark of a remote' };
  const { remote, bookmark } = trunk;
  const result = await jj.run(['git', 'push', '--remote', remote, '--bookmark', exactly(bookmark)], {
    timeoutMs: commitMs,
  });
  const said = `${result.stdout}\n${result.stderr}`;
  if (!hasSucceeded(result))
    return /unexpectedly moved on the remote|stale info|fetch first/.test(said)
      ? { kind: 'behind' }
      : { kind: 'failed', message: shownLine(jjReason(result), 300) };
  const commit = tags.length > 0 ? await course.git.said('rev-parse', `refs/heads/${bookmark}`) : null;
  if (!commit) return { kind: 'pushed' };
  const branch = `refs/heads/${bookmark}`;
  return push(
    course.git,
    { remote, branch, tracking: `refs/remotes/${remote}/${bookmark}` },
    { commit, tags },
  );
}
