// East Asian Wide and Fullwidth (Unicode Standard Annex #11), whole blocks; emoji come from their own property.
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18d08],
  [0x1b000, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];
// Marks and format characters have no cell of their own; of the Hangul letters only the first of a syllable has.
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]$/u;
const wideEmoji = /^\p{Emoji_Presentation}$/u;
/** Each half of a flag is one column. */
const regionalIndicator = /^\p{Regional_Indicator}$/u;
const ascii = /^[ -~]*$/;

/** Columns of a terminal that `text` takes. Controls count as none. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/**
 * The longest start of `text` that fits into `columns`; marks stay with their character, and a character of
 * two columns is never halved.
 */
export function cutToWidth(text: string, columns: number): string {
  if (ascii.test(text)) return text.slice(0, Math.max(0, columns));
  let end = 0;
  let used = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function widthOf(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1;
  if (zeroWidth.test(character)) return character === '\u00ad' ? 1 : 0;
  if (wideEmoji.test(character)) return regionalIndicator.test(character) ? 1 : 2;
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
