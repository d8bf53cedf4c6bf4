import { type Sync, syncEnds } from '../../builds/sync.js';
import type { Failure } from '../../nix/failures/failure.js';
import { hasLastFailed, parseOccasions } from '../../notify/occasion.js';
import type { BuiltPlan } from '../../sync/course.js';
import { KeptSyncs } from '../../sync/kept-syncs.js';
import type { Environment } from '../../system/environment.js';
import { destinationsOf, type NotifyOptions } from '../notify.js';

/** Tells who wants to know how a sync ended, with the picture of its build. Returns what went wrong with that, a sentence each. */
export async function notifyOfSync(
  record: Sync,
  built: BuiltPlan | null,
  { options, env }: { options: NotifyOptions; env: Environment },
): Promise<string[]> {
  const destinations = destinationsOf(options);
  if (destinations.length === 0) return [];
  const { sendNotifications } = await import('../../notify/notify.js');
  const on = parseOccasions(options.notifyOn, '--notify-on');
  const hasFailedBefore = await failedBefore(record, env);
  const subject = { kind: 'sync', record, failure: failureOf(record, built) } as const;
  return sendNotifications(
    subject,
    built?.build ?? null,
    { destinations, on },
    { hasFailedBefore, links: [] },
  );
}

/** Why the system was not built, or did not hold. */
function failureOf({ deployment, outcome }: Sync, built: BuiltPlan | null): Failure | null {
  if (outcome !== 'failed') return null;
  return deployment === null ? (built?.build.metadata.failure ?? null) : deployment.failure;
}

/** Whether the last sync before this one, or the last rollback, ended badly; null where none is known that a person has not ended. */
async function failedBefore({ id, directory, action }: Sync, env: Environment): Promise<boolean | null> {
  const syncs = await new KeptSyncs(directory, env).all();
  const before = syncs.filter((one) => one.id < id && one.action === action).toReversed();
  return hasLastFailed(before.map(({ outcome }) => ({ outcome: syncEnds[outcome] })));
}
