import { addIntents } from '../../system/git/intents.js';
import type { Repository } from '../../system/git/repository.js';
import type { Workspace } from '../../system/jj/workspace.js';
import { statesBetween } from '../git/settle.js';
import { restoreOperation } from './operations.js';
import { workingCopy } from './state.js';

/**
 * Brings git's HEAD back that a rebase has moved which was killed before it was an operation; jj would take it for a person's. It is
 * one where no file is as that HEAD has it. `target` is what the rebase was to be on top of.
 */
export async function bringHeadBack(git: Repository, jj: Workspace, target: string): Promise<void> {
  const known = (revset: string) => jj.known(['log', '--no-graph', '-r', revset, '-T', 'commit_id ++ "\n"']);
  const head = await git.said('rev-parse', 'HEAD');
  const [parent = ''] = (await known('@-')).split('\n');
  if (head === null || head === parent || parent === '') return;
  const isOnTop = (await git.said('merge-base', '--is-ancestor', target, head)) !== null;
  if (!isOnTop || (await git.said('symbolic-ref', '--quiet', 'HEAD')) !== null) return;
  const copy = await known('@');
  const { states } = await statesBetween(git, parent, head);
  if (states.includes('after')) return;
  await git.must(['update-ref', '--no-deref', 'HEAD', parent, head]);
  await git.must(['read-tree', parent]);
  // New files are known to git by their names, as jj has it.
  const added = await git.paths(['diff-tree', '-r', '-z', '--name-only', '--diff-filter=A', parent, copy]);
  await addIntents(git, added);
  await git.said('update-index', '--refresh', '-q');
}

/**
 * Takes back the same where jj has imported that HEAD already, so that what came from upstream seems to be undone in the working copy.
 * Where the tree is another one than before, it is left. `begun` is the operation that
 * the sync began at. Returns whether it was taken back.
 */
export async function takeBackMovedHead(git: Repository, jj: Workspace, begun: string): Promise<boolean> {
  const now = await workingCopy(jj);
  const words = 'id ++ " " ++ description.first_line() ++ "\\n"';
  const said = await jj.known(['op', 'log', '-n3', '--no-graph', '-T', words]);
  const lines = said.split('\n');
  const imported = lines.findIndex((line) => line.endsWith(' import git head'));
  const isAfterwards = lines.slice(0, imported).every((line) => line.endsWith(' snapshot working copy'));
  const before = lines[imported + 1]?.split(' ')[0];
  // One from before the sync is none of it.
  const isSince = !lines.slice(0, imported + 1).some((line) => line.startsWith(begun));
  if (imported === -1 || !isSince || !isAfterwards || !before) return false;
  const was = await jj.must(['--at-op', before, 'log', '--no-graph', '-r', '@', '-T', 'commit_id']);
  const [here, there] = await Promise.all([now, was].map((id) => git.said('rev-parse', `${id}^{tree}`)));
  if (here === null || here !== there) return false;
  await restoreOperation(git, jj, before);
  return true;
}
