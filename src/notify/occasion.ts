import type { NotificationEvent } from '../builds/notification.js';
import type { Point } from '../history/point.js';
import { usageError } from '../system/errors.js';

/** When a notification is wanted. */
export const occasions = ['failure', 'recovery', 'always'] as const;
export type Occasion = (typeof occasions)[number];

/** A failure, and the end of it: who was told of the one wants to know of the other. */
export const defaultOccasions = 'failure,recovery';

/** Words separated by commas or blanks. Throws a usage error (`bad-notify`) that names `source`. */
export function parseOccasions(text: string, source: string): Occasion[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const known = words.filter((word): word is Occasion => occasions.some((one) => one === word));
  if (words.length > 0 && known.length === words.length) return [...new Set(known)];
  throw usageError(
    'bad-notify',
    `${source} must be one or more of ${occasions.join(', ')}, not ${JSON.stringify(text)}`,
    'Separate several with a comma.',
  );
}

/**
 * What there is to tell of an end, null for nothing: a cancelled one was stopped by a person, or replaced by a newer push.
 * `hasFailedBefore` is about the last one of the same kind; null where that is not known, which is no recovery.
 */
export function eventOf(
  { success, outcome }: { success: boolean; outcome: string },
  hasFailedBefore: boolean | null,
): NotificationEvent | null {
  if (outcome === 'cancelled') return null;
  if (!success) return 'failure';
  return hasFailedBefore === true ? 'recovery' : 'success';
}

export function isWanted(event: NotificationEvent, wanted: readonly Occasion[]): boolean {
  return wanted.includes('always') || wanted.some((one) => one === event);
}

/** Whether the last of these (oldest first) failed, without the cancelled ones; null where there is none. */
export function hasLastFailed(points: readonly Pick<Point, 'outcome'>[]): boolean | null {
  const last = points.findLast(({ outcome }) => outcome !== 'cancelled');
  return last === undefined ? null : last.outcome !== 'success';
}
