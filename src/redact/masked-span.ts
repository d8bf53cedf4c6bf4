/** What is written in place of a secret, whatever its length. */
const mask = '***';

/** A piece of the stream that is left out, from position `start` to `end`. */
export type MaskedSpan = {
  start: number;
  end: number;
  /** True where the mask is written in its place; false where the mask before it also covers this piece. */
  startsMask: boolean;
  /**
   * How many characters of the same secret were left out before it, where the cursor had gone back before the
   * secret: what the row showed there then has to be erased. Null where it had not.
   */
  eraseAfter: number | null;
};

/** The spans in order; those that overlap are joined, so that they share one mask. */
export function mergedSpans(spans: MaskedSpan[]): MaskedSpan[] {
  const merged: MaskedSpan[] = [];
  for (const span of spans.toSorted(
    (a, b) => a.start - b.start || Number(a.startsMask) - Number(b.startsMask),
  )) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.eraseAfter ??= span.eraseAfter;
    } else merged.push({ ...span });
  }
  return merged;
}

/**
 * Returns `text`, whose first character is at position `base`, without the spans. Everything between
 * them stays: escape sequences and line breaks inside a secret keep their place and order. A mask that is
 * shorter than the secret would leave the end of what it was to overwrite, such as the secret without its
 * last letter in a line that is redrawn letter by letter; there the rest of its cells is erased (ECH).
 */
export function maskedText(text: string, base: number, spans: MaskedSpan[]): string {
  let kept = '';
  let from = 0;
  for (const span of spans) {
    const start = Math.max(0, span.start - base);
    const end = Math.min(text.length, span.end - base);
    if (end <= start) continue;
    kept +=
      text.slice(from, start) + (span.startsMask ? mask : '') + eraseSequence(span, text.slice(start, end));
    from = end;
  }
  return kept + text.slice(from);
}

function eraseSequence({ eraseAfter }: MaskedSpan, hidden: string): string {
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

/** The parts of the spans from `position` on; a span that is cut there has no second mask. */
export function spansFrom(spans: MaskedSpan[], position: number): MaskedSpan[] {
  return spans
    .filter((span) => span.end > position)
    .map((span) => {
      if (span.start >= position) return span;
      const eraseAfter = span.eraseAfter === null ? null : span.eraseAfter + position - span.start;
      return { start: position, end: span.end, startsMask: false, eraseAfter };
    });
}
