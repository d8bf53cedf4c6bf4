import type { Deployment } from '../builds/deployment.js';
import type { Sync, SyncPlace } from '../builds/sync.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { holdTree } from './alone.js';
import type { TreeTarget } from './course.js';
import { KeptSyncs } from './kept-syncs.js';
import { settleLeft } from './left.js';
import { syncedRepository, versionControlOf } from './which-version-control.js';

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
  const git = await syncedRepository(directory, edges);
  const vcs = await versionControlOf(git, edges.signal);
  const kept = new KeptSyncs(git.directory, edges.env);
  const release = await holdTree(git);
  try {
    const left = await settleLeft(git, kept, edges.now());
    if (left !== null) edges.show(`note: ${left}\n`);
    const all = await kept.all();
    const target = targetOf(all, id);
    // What is in the middle of something is refused before anything is brought back.
    const state = await vcs.state({ isDryRun: false });
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
    const tree = await vcs.goBack(state, treeTarget(all, target, id), edges);
    const now = await edges.place();
    const words = [tree, ...(now.generation === null ? [] : [`generation ${now.generation} runs`])].join(
      '; ',
    );
    const undone: Sync = {
      ...{ ...target.sync, outcome: 'undone', message: `back to ${target.words}`, state: words },
      ...{ finished_at: edges.now().toISOString(), ...(await vcs.atEnd(target.sync)) },
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

function treeTarget(all: readonly Sync[], { sync, place }: Target, id: string | null): TreeTarget {
  const operation = (id === null ? sync.operation?.before : sync.operation?.after) ?? null;
  const ends = all.flatMap((one) => one.operation?.after ?? []);
  return { id: sync.id, commit: place.commit, branch: place.branch, operation, ends };
}
