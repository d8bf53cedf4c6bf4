const minute = 60_000;
const steps: [limit: number, unit: Intl.RelativeTimeFormatUnit, size: number][] = [
  [60 * minute, 'minute', minute],
  [36 * 60 * minute, 'hour', 60 * minute],
  [30 * 24 * 60 * minute, 'day', 24 * 60 * minute],
  [365 * 24 * 60 * minute, 'month', 30 * 24 * 60 * minute],
  [Number.POSITIVE_INFINITY, 'year', 365 * 24 * 60 * minute],
];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const absolute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** `3 hr. ago`; times in milliseconds since 1970. */
export function ago(time: number, now: number): string {
  const passed = now - time;
  if (passed < minute) return 'just now';
  const [, unit, size] = steps.find(([limit]) => passed < limit)!;
  return relative.format(-Math.round(passed / size), unit);
}

/** Day and time where the reader is. */
export function dateWords(time: number): string {
  return absolute.format(time);
}

/** The day where the reader is. */
export function dayWords(time: number): string {
  return day.format(time);
}

/** `1,204`. */
export function count(value: number): string {
  return value.toLocaleString('en');
}
