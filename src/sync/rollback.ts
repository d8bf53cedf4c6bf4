import type { Deployment } from '../builds/deployment.js';
import type { Sync, SyncHistoryEntry } from '../builds/sync.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { holdTree } from './alone.js';
import { begunRecord } from './begun-record.js';
import { stateWords } from './end.js';
import { type HistorySources, syncHistory } from './history.js';
import { KeptSyncs } from './kept-syncs.js';
import { settleLeft } from './left.js';
import { syncedRepository, versionControlOf } from './which-version-control.js';

export type RollbackRequest = {
  flake: string;
  directory: string;
  host: string;
  /** Where to, as `sync history` names it; null for before the last sync. */
  id: string | null;
  /** Where it is read what became of this machine beside syncs. */
  sources: HistorySources;
};

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

/** Where a rollback goes to, in words, too. */
type Target = Pick<SyncHistoryEntry, 'commit' | 'branch' | 'system' | 'generation'> & {
  words: string;
  isOfAnyBranch: boolean;
  operation: string | null;
  /** The sync that is taken back; null where the target was named. */
  undone: Sync | null;
};

/**
 * Brings system and tree back: to before the last sync that was done, or to a state of `sync history`. The commits that the branch leaves stay under
 * a name of their own, and what is not committed stays in the tree; where it is in the way, the tree is left, and the record says so. Returns the record of
 * the rollback; the sync that it has taken back is `undone`. Throws a ToolError: `no-sync`, `busy`.
 */
export async function rollbackSync(request: RollbackRequest, edges: RollbackEdges): Promise<Sync> {
  const git = await syncedRepository(request.directory, edges);
  const vcs = await versionControlOf(git, edges.signal);
  const kept = new KeptSyncs(git.directory, edges.env);
  const release = await holdTree(git);
  try {
    const left = await settleLeft(git, kept, edges.now());
    if (left !== null) edges.show(`note: ${left}\n`);
    const syncs = await kept.all((path) =>
      request.sources.onBroken(`${path} cannot be read, and is left out`),
    );
    const target =
      request.id === null ? beforeTheLast(syncs) : await named(request.id, syncs, request.sources);
    // What is in the middle of something is refused before anything is brought back.
    const state = await vcs.state({ isDryRun: false });
    const about = { ...request, action: 'rollback', directory: git.directory, vcs: vcs.name } as const;
    let record = await begunRecord(about, edges);
    record.before = { ...record.before, commit: state.head, branch: state.branch };
    const ended = (outcome: Sync['outcome'], message: string): Sync => ({
      ...{ ...record, outcome, message, finished_at: edges.now().toISOString() },
    });
    const goesBack = target.generation !== null && target.system !== record.before.system;
    edges.show(`back to ${targetWords(target)}\n`);
    if (!(await isAgreed(goesBack ? record.before.generation : null, edges)))
      return ended('declined', 'nothing was changed');
    const save = async (changes: Partial<Sync>) => {
      record = { ...record, ...changes };
      await kept.save(record);
    };
    await save(await vcs.keep(state, record.id));
    const deployment = goesBack ? await edges.toGeneration(target.generation as number) : null;
    await save({ deployment });
    if (goesBack && deployment?.success !== true) {
      await save(ended('failed', deployment?.message ?? 'the system did not go back'));
      return record;
    }
    const ends = syncs.flatMap((one) => one.operation?.after ?? []);
    const tree = await vcs.goBack(
      state,
      { ...target, id: record.id, ends, isKept: record.snapshot !== null },
      { ...edges, onMove: (moving) => save({ moving }) },
    );
    const now = await vcs.state({ isDryRun: false });
    const after = { commit: now.head, branch: now.branch, ...(await edges.place()) };
    await save({
      ...ended('done', `back to ${target.words}`),
      ...{ after, state: stateWords(record, after, tree.startsWith('the tree is left') ? [tree] : []) },
      ...(await vcs.atEnd(record)),
    });
    if (target.undone) await kept.save({ ...target.undone, outcome: 'undone' });
    return record;
  } finally {
    await release();
  }
}

async function isAgreed(from: number | null, { agrees, confirm }: RollbackEdges): Promise<boolean> {
  return (
    agrees || ((await confirm?.(`Go back${from === null ? '' : `, from generation ${from}`}?`)) ?? false)
  );
}

function targetWords({ words, commit, generation }: Target): string {
  const where = [
    ...(commit === null ? [] : [`commit ${commit.slice(0, 9)}`]),
    ...(generation === null ? [] : [`generation ${generation}`]),
  ];
  return `${words}: ${where.join(', ')}`;
}

/** To before the last sync that has changed tree or system. */
function beforeTheLast(syncs: readonly Sync[]): Target {
  const sync = syncs.find(
    ({ action, outcome, deployment, moving }) =>
      action === 'sync' && ['done', 'failed'].includes(outcome) && (deployment ?? moving) !== null,
  );
  if (sync === undefined)
    throw usageError('no-sync', 'there is no sync to take back', 'sync history lists what is known.');
  return {
    ...{ ...sync.before, words: `before the sync of ${sync.timestamp}`, isOfAnyBranch: false },
    ...{ operation: sync.operation?.before ?? null, undone: sync },
  };
}

/** To a state that `sync history` names. Throws a usage error (`no-sync`) for another one. */
async function named(id: string, syncs: readonly Sync[], sources: HistorySources): Promise<Target> {
  const entries = await syncHistory(syncs, sources, { all: true });
  const entry = entries.find((one) => one.id === id);
  if (!entry || (entry.generation === null && entry.commit === null))
    throw usageError(
      'no-sync',
      `there is no sync, deployment or generation ${JSON.stringify(id)} to go to`,
      'sync history lists what is known.',
    );
  const what = entry.kind === 'sync' ? `${entry.sync?.action ?? 'sync'}` : entry.kind;
  return {
    ...{
      ...entry,
      words: `after the ${what} of ${entry.timestamp}`,
      isOfAnyBranch: entry.kind !== 'sync',
    },
    ...{ operation: entry.sync?.operation?.after ?? null, undone: null },
  };
}
