/**
 * Text that needs no terminal to become lines: characters of one or two columns, line ends, colours, and what redraws
 * a line in itself, which are CR, EL and tabs.
 */

/**
 * Characters that take columns of their own, and that no character set replaces: ASCII, Latin, Greek, Cyrillic,
 * punctuation, arrows, mathematics, boxes, symbols, kana, Chinese and Korean. Others are left to xterm.js.
 */
const narrow = ' -~\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u2010-\\u2027\\u2030-\\u205e';
const anyWidth = '\\u2100-\\u2bff\\u3041-\\u3096\\u30a0-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3';
const other = `[^${narrow}${anyWidth}\\t\\r\\n\\x1b]|\\x1b(?!\\[(?:[\\d;:]{0,64}m|0?K))`;
const notOnlyNarrow = new RegExp(`[^${narrow}]`);

/** Matches what is not such text. In a `file` a line feed alone ends a line, in a terminal CR and line feed do. */
export const notPlain = {
  terminal: new RegExp(`${other}|(?<!\\r)\\n`, 'g'),
  file: new RegExp(other, 'g'),
};

/** The beginning of a line end or of a sequence that may turn out to be such text, at the end of a chunk. */
export const unfinishedPlain = /^(?:\r+|\x1b(?:\[[\d;:]{0,64})?)$/;

const colour = /\x1b\[[\d;:]*m/g;
const eraseToEnd = /\x1b\[0?K/;
const redraw = /[\t\r\x1b]/;
const tabWidth = 8;

/**
 * The lines that plain text shows on a terminal of `cols` columns, where it begins in an empty row. Null where that
 * depends on where a line wraps, since CR returns to the beginning of the row.
 */
export function plainLines(text: string, cols: number): string | null {
  const lines = withLineFeeds(text.includes('\x1b') ? text.replace(colour, '') : text);
  if (!redraw.test(lines)) return lines;
  const shown: string[] = [];
  for (const line of lines.split('\n')) {
    const drawn = redraw.test(line) ? drawnLine(line, cols) : line;
    if (drawn === null) return null;
    shown.push(drawn);
  }
  return shown.join('\n');
}

const scratch = Buffer.allocUnsafeSlow(256 * 1024);

/** With a line feed for each CR and line feed: in bytes where it is ASCII, which takes half the time. */
function withLineFeeds(text: string): string {
  if (text.length > scratch.length || Buffer.byteLength(text) > text.length)
    return text.replaceAll('\r\n', '\n');
  const end = scratch.write(text, 'latin1');
  let length = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = scratch[at]!;
    if (byte === 0x0d && at + 1 < end && scratch[at + 1] === 0x0a) continue;
    scratch[length] = byte;
    length += 1;
  }
  return scratch.toString('latin1', 0, length);
}

function drawnLine(line: string, cols: number): string | null {
  const end = line.length - (/(?<!\r)\r*$/.exec(line)?.[0].length ?? 0);
  const text = line.slice(0, end);
  if (text.includes('\t')) return hasRoomForTabs(text, cols) ? text : null;
  let drawn = '';
  for (const piece of text.split('\r')) {
    let column = 0;
    for (const [index, part] of piece.split(eraseToEnd).entries()) {
      if (index > 0) drawn = drawn.slice(0, column);
      if (notOnlyNarrow.test(part)) return null;
      drawn = drawn.slice(0, column) + part + drawn.slice(column + part.length);
      column += part.length;
      if (column >= cols) return null;
    }
  }
  return drawn;
}

/** A tab near the edge stops there, or does nothing. */
function hasRoomForTabs(text: string, cols: number): boolean {
  const tabs = text.split('\t').length - 1;
  return !/[\r\x1b]/.test(text) && 2 * text.length + tabWidth * tabs < cols;
}
