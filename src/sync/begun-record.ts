import type { Sync } from '../builds/sync.js';
import { randomHex } from '../system/random.js';
import { datedId } from '../text/dated-id.js';
import type { SyncEdges } from './course.js';

/** The record of a sync or of a rollback that begins now, with what the machine runs; commit and branch are not known yet. */
export async function begunRecord(
  { action, host, flake, directory, vcs }: Pick<Sync, 'action' | 'host' | 'flake' | 'directory' | 'vcs'>,
  { now, place }: Pick<SyncEdges, 'now' | 'place'>,
): Promise<Sync> {
  const at = now();
  return {
    ...{ schema_version: 1, id: datedId(at, randomHex(4)), action, host, flake, directory, vcs },
    ...{ timestamp: at.toISOString(), finished_at: null, outcome: 'unfinished', message: '', state: '' },
    ...{
      online: null,
      before: { commit: null, branch: null, ...(await place()) },
      after: null,
      snapshot: null,
    },
    ...{ steps: [], incoming: [], intended: [], moving: null, update: null, build: null, deployment: null },
    ...{ commit: null, tag: null, pushed: false, by_hand: [] },
  };
}
