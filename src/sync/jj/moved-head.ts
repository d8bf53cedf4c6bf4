import type { Repository } from '../../system/git/repository.js';
import type { Workspace } from '../../system/jj/workspace.js';
import { workingCopy } from './state.js';

/**
 * Takes back what a rebase has left that was killed after it had moved git's HEAD and before it was an operation: jj imports that HEAD
 * then, and what came from upstream seems to be undone in the working copy. Where the tree is another one than before, it is left.
 * `begun` is the operation that the sync began at.
 */
export async function takeBackMovedHead(git: Repository, jj: Workspace, begun: string): Promise<void> {
  const now = await workingCopy(jj);
  const words = 'id ++ " " ++ description.first_line() ++ "\\n"';
  const said = await jj.known(['op', 'log', '-n3', '--no-graph', '-T', words]);
  const lines = said.split('\n');
  const imported = lines.findIndex((line) => line.endsWith(' import git head'));
  const isAfterwards = lines.slice(0, imported).every((line) => line.endsWith(' snapshot working copy'));
  const before = lines[imported + 1]?.split(' ')[0];
  // One from before the sync is none of it.
  const isSince = !lines.slice(0, imported + 1).some((line) => line.startsWith(begun));
  if (imported === -1 || !isSince || !isAfterwards || !before) return;
  const was = await jj.must(['--at-op', before, 'log', '--no-graph', '-r', '@', '-T', 'commit_id']);
  const [here, there] = await Promise.all([now, was].map((id) => git.said('rev-parse', `${id}^{tree}`)));
  if (here !== null && here === there) await jj.must(['op', 'restore', before]);
}
