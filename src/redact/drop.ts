/** What is written in place of a secret, whatever its length. */
export const mask = '***';

/** A piece of the stream that is left out, by positions; the mask is written where `head` is true. */
export type Drop = {
  start: number;
  end: number;
  head: boolean;
  /**
   * How many characters of the same secret were left out before it, where the cursor had gone back before the
   * secret: what the row showed there then has to be erased. Null where it had not.
   */
  eraseAfter: number | null;
};

/** Sorts drops and joins those that overlap, so that they share one mask. */
export function mergeDrops(drops: Drop[]): Drop[] {
  const merged: Drop[] = [];
  for (const drop of drops.toSorted((a, b) => a.start - b.start || Number(a.head) - Number(b.head))) {
    const last = merged.at(-1);
    if (last && drop.start < last.end) {
      last.end = Math.max(last.end, drop.end);
      last.eraseAfter ??= drop.eraseAfter;
    } else merged.push({ ...drop });
  }
  return merged;
}

/**
 * Leaves the drops out of `text`, whose first character lies at position `base`. Everything between
 * them stays: escape sequences and line breaks inside a secret keep their place and order. A mask that is
 * shorter than the secret would leave the end of what it was to overwrite, such as the secret without its
 * last letter in a line that is redrawn letter by letter; there the rest of its cells is erased (ECH).
 */
export function withoutDrops(text: string, base: number, drops: Drop[]): string {
  let kept = '';
  let from = 0;
  for (const drop of drops) {
    const start = Math.max(0, drop.start - base);
    const end = Math.min(text.length, drop.end - base);
    if (end <= start) continue;
    kept += text.slice(from, start) + (drop.head ? mask : '') + erasing(drop, text.slice(start, end));
    from = end;
  }
  return kept + text.slice(from);
}

function erasing({ eraseAfter }: Drop, hidden: string): string {
  if (eraseAfter === null) return '';
  const cells = eraseAfter + columnsAtMost(hidden) - mask.length;
  return cells > 0 ? `\x1b[${cells}X` : '';
}

/** The columns that a text fills, or a few more: no wide character is below U+1100. */
function columnsAtMost(text: string): number {
  let columns = 0;
  for (let index = 0; index < text.length; index += 1) columns += text.charCodeAt(index) < 0x1100 ? 1 : 2;
  return columns;
}

/** What of the drops lies from `position` on; a drop that is cut there goes on without a mask. */
export function dropsFrom(drops: Drop[], position: number): Drop[] {
  return drops
    .filter((drop) => drop.end > position)
    .map((drop) => {
      if (drop.start >= position) return drop;
      const eraseAfter = drop.eraseAfter === null ? null : drop.eraseAfter + position - drop.start;
      return { start: position, end: drop.end, head: false, eraseAfter };
    });
}
