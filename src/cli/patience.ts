const second = 1000;
const minute = 60 * second;

/**
 * How long (ms) a reader may take nothing at the end, before what is left is dropped. Results wait for their reader as
 * those of any program do; text for people waits for one with a pager, but not for ever for a log that has hung. After
 * a timeout, whose caller waits for the end, and after a stop it is less.
 */
export function readerPatienceMs(status: number, hasResults: boolean): number {
  if (status === 130) return second;
  if (status === 124) return hasResults ? minute : second;
  return hasResults ? Number.POSITIVE_INFINITY : 10 * minute;
}
