import { truncate } from '../text/clean.js';

/**
 * `text` escaped, in at most `limit` UTF-16 units: what is cut is the text, never an escape. A service that counts code points
 * counts no more.
 */
export function escapedWithin(text: string, limit: number, escaping: (text: string) => string): string {
  let kept = truncate(text, limit);
  let escaped = escaping(kept);
  while (escaped.length > limit && kept.length > 1) {
    const ratio = limit / escaped.length;
    kept = truncate(kept, Math.min(kept.length - 1, Math.floor(kept.length * ratio)));
    escaped = escaping(kept);
  }
  return escaped.length <= limit ? escaped : '';
}

/** As many of the last lines as fit escaped into `limit`, joined; a single line that is longer is cut. */
export function lastLinesWithin(
  lines: readonly string[],
  limit: number,
  escaping: (text: string) => string,
): string {
  const kept: string[] = [];
  let left = limit;
  for (const line of lines.toReversed()) {
    const escaped = escapedWithin(line, Math.min(left, 500), escaping);
    if (escaped.length + 1 > left) break;
    kept.unshift(escaped);
    left -= escaped.length + 1;
  }
  return kept.join('\n').trimEnd();
}
