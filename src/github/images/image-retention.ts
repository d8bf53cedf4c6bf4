import type { TreeEntry } from '../branches/branch-store.js';

const maximumCount = 100;
const maximumAgeDays = 30;
const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[\w.-]+\.png$/;

/** A name that contains the picture's date, so that no request is needed to find the old ones. */
export function imageName(now: number, runId: number, attempt: number, slug: string): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${stamp}-${runId}-${attempt}-${slug}.png`;
}

/** What is kept when a picture is added: the newest pictures, and every file that is none. */
export function keptEntries(entries: readonly TreeEntry[], now: number): TreeEntry[] {
  const oldest = now - maximumAgeDays * 86_400_000;
  const pictures = entries
    .filter(({ path }) => (madeAt(path) ?? Number.NEGATIVE_INFINITY) >= oldest)
    .sort((a, b) => (a.path < b.path ? 1 : -1))
    .slice(0, maximumCount - 1);
  return [...entries.filter(({ path }) => madeAt(path) === null), ...pictures];
}

function madeAt(path: string): number | null {
  const match = pattern.exec(path);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
