/** What is written in place of a secret, whatever its length. */
export const mask = '***';

/** A piece of the stream that is left out, by positions; the mask is written where `head` is true. */
export type Drop = { start: number; end: number; head: boolean };

/** Sorts drops and joins those that overlap, so that they share one mask. */
export function mergeDrops(drops: Drop[]): Drop[] {
  const merged: Drop[] = [];
  for (const drop of drops.toSorted((a, b) => a.start - b.start || Number(a.head) - Number(b.head))) {
    const last = merged.at(-1);
    if (last && drop.start < last.end) last.end = Math.max(last.end, drop.end);
    else merged.push({ ...drop });
  }
  return merged;
}

/**
 * Leaves the drops out of `text`, whose first character lies at position `base`. Everything between
 * them stays: escape sequences and line breaks inside a secret keep their place and order.
 */
export function withoutDrops(text: string, base: number, drops: Drop[]): string {
  let kept = '';
  let from = 0;
  for (const drop of drops) {
    const start = Math.max(0, drop.start - base);
    const end = Math.min(text.length, drop.end - base);
    if (end <= start) continue;
    kept += text.slice(from, start) + (drop.head ? mask : '');
    from = end;
  }
  return kept + text.slice(from);
}

/** What of the drops lies from `position` on; a drop that is cut there goes on without a mask. */
export function dropsFrom(drops: Drop[], position: number): Drop[] {
  return drops
    .filter((drop) => drop.end > position)
    .map((drop) => (drop.start < position ? { start: position, end: drop.end, head: false } : drop));
}
