import type { Deployment } from '../builds/deployment.js';
import type { Sync, SyncPlace } from '../builds/sync.js';
import type { Environment } from '../system/environment.js';
import { messageOf, ToolError, usageError } from '../system/errors.js';
import { type Repository, repositoryAround } from '../system/git/repository.js';
import { holdTree } from './alone.js';
import { inTheWayOf, moveTree } from './git/move.js';
import { snapshot, snapshotRefs } from './git/snapshot.js';
import { type RepositoryState, repositoryState } from './git/state.js';
import { KeptSyncs } from './kept-syncs.js';
import { settleLeft } from './left.js';

export type RollbackEdges = {
  env: Environment;
  now(): Date;
  signal: AbortSignal;
  show(text: string): void;
  confirm: ((question: string) => Promise<boolean>) | null;
  agrees: boolean;
  place(): Promise<{ system: string | null; generation: number | null }>;
  /** Activates an earlier generation, supervised; null where that was not begun. */
  toGeneration(generation: number): Promise<Deployment | null>;
};

/** Where a rollback goes to: to before a sync, or to after it. */
type Target = { sync: Sync; place: SyncPlace; words: string };

/**
 * Brings system and tree back: to before the last sync that was done, or with `id` to after the sync of that name. The commits that the branch leaves stay
 * under a name of their own, and what is not committed stays in the tree; where it is in the way, the tree is left, and the record says
 * so. Returns the record of the last sync, `undone` where all went back. Throws a ToolError: `no-sync`, `busy`.
 */
export async function rollbackSync(
  { directory, id }: { directory: string; id: string | null },
  edges: RollbackEdges,
): Promise<Sync> {
  const git = await repositoryAround(directory, edges);
  if (git === null)
    throw usageError(
      'no-repository',
      `${directory} is in no git repository`,
      'Name its directory: --flake PATH.',
    );
  const kept = new KeptSyncs(git.directory, edges.env);
  const release = await holdTree(git);
  try {
    const left = await settleLeft(git, kept, edges.now());
    if (left !== null) edges.show(`note: ${left}\n`);
    const target = targetOf(await kept.all(), id);
    // What is in the middle of something is refused before anything is brought back.
    const state = await repositoryState(git);
    const { system, generation } = await edges.place();
    const goesBack = target.place.generation !== null && target.place.system !== system;
    edges.show(
      `back to ${target.words}: commit ${target.place.commit?.slice(0, 9) ?? '?'}, generation ${target.place.generation ?? '?'}\n`,
    );
    if (
      !edges.agrees &&
      !(await (edges.confirm?.(`Go back${goesBack ? `, from generation ${generation ?? '?'}` : ''}?`) ??
        false))
    )
      return { ...target.sync, outcome: 'declined', message: 'nothing was changed' };
    const deployment = goesBack ? await edges.toGeneration(target.place.generation as number) : null;
    if (goesBack && deployment?.success !== true)
      return {
        ...target.sync,
        outcome: 'failed',
        deployment,
        message: deployment?.message ?? 'the system did not go back',
      };
    const tree = await treeBack(git, state, target, edges);
    const now = await edges.place();
    const words = [tree, ...(now.generation === null ? [] : [`generation ${now.generation} runs`])].join(
      '; ',
    );
    const undone: Sync = {
      ...{ ...target.sync, outcome: 'undone', message: `back to ${target.words}`, state: words },
      finished_at: edges.now().toISOString(),
    };
    if (id === null) await kept.save(undone);
    return { ...undone, deployment };
  } finally {
    await release();
  }
}

function targetOf(all: readonly Sync[], id: string | null): Target {
  if (id === null) {
    const sync = all.find(
      ({ outcome, deployment, moving }) =>
        ['done', 'failed'].includes(outcome) && (deployment ?? moving) !== null,
    );
    if (sync) return { sync, place: sync.before, words: `before the sync of ${sync.timestamp}` };
    throw usageError('no-sync', 'there is no sync to take back', 'sync history lists those that are known.');
  }
  const sync = all.find((one) => one.id === id);
  if (sync?.after) return { sync, place: sync.after, words: `after the sync of ${sync.timestamp}` };
  throw usageError(
    'no-sync',
    `there is no sync ${JSON.stringify(id)}`,
    'sync history lists those that are known.',
  );
}

/** Moves the branch back, and says in a few words what became of the tree. */
async function treeBack(
  git: Repository,
  state: RepositoryState,
  { sync, place }: Target,
  { now, show }: RollbackEdges,
): Promise<string> {
  const to = place.commit;
  if (to === null || to === state.head) return 'the tree is there already';
  if (state.branch === null || state.branch !== place.branch)
    return `the tree is left, since ${place.branch ?? 'no branch'} is not checked out`;
  const stay = (why: string) => {
    show(
      `note: the tree is left as it is: ${why}\n  git worktree add ../before-sync ${to} shows what it was\n`,
    );
    return `the tree is left: ${why}`;
  };
  const inTheWay = await inTheWayOf(git, { from: state.head, to }, state.changed);
  if (inTheWay.length > 0) return stay(`${inTheWay.slice(0, 5).join(', ')} would be overwritten`);
  const id = `${sync.id}-back-${now().getTime()}`;
  if ((await snapshot(git, { id, head: state.head })) === null)
    return stay('what it has now could not be kept');
  try {
    await moveTree(git, { branch: state.branch, from: state.head, to }, 'nixos-rebuild-test sync: rollback');
  } catch (thrown) {
    if (thrown instanceof ToolError) return stay(messageOf(thrown));
    throw thrown;
  }
  show(
    `note: what the branch had is kept: git merge --ff-only ${state.head.slice(0, 12)} brings it back (${snapshotRefs}/${id})\n`,
  );
  return `the tree went from ${state.head.slice(0, 9)} to ${to.slice(0, 9)}`;
}
