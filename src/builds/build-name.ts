const pattern = /^rebuild-\d{8}-\d{6}(?:-(?:[2-9]|[1-9]\d+))?$/;

/** True for a name that `buildName` can return. */
export function isBuildName(name: string): boolean {
  return pattern.test(name);
}

/**
 * The directory name of a build that starts at `now`: `rebuild-YYYYMMDD-HHMMSS` in UTC, with the
 * suffix `-2`, `-3`, … for the second, third, … of one second (`turn` counts from 1).
 */
export function buildName(now: Date, turn: number): string {
  const [date, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `rebuild-${date}-${time}${turn === 1 ? '' : `-${turn}`}`;
}
