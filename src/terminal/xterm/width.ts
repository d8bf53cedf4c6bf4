import { Unicode11Addon } from '@xterm/addon-unicode11/lib/addon-unicode11.mjs';
import type { IUnicodeVersionProvider, Terminal } from '@xterm/headless';

/** A cell holds at most this many marks on top of its character. */
export const maxMarks = 12;

/**
 * Widths of Unicode 11 (in xterm.js's default, version 6, emoji are one column wide), with a bound on how
 * many combining marks pile up in one cell: the marks beyond it are shown in cells of their own.
 * The property of a character is `state << 3 | width << 1 | joins`; its state counts the marks.
 */
export function boundedUnicode11(): IUnicodeVersionProvider {
  const widths = unicode11Provider();
  return {
    version: 'bounded-11',
    wcwidth: (code) => widths.wcwidth(code),
    charProperties: (code, preceding) => {
      const property = widths.charProperties(code, preceding);
      if ((property & 1) === 0) return property;
      const marks = (preceding >>> 3) + 1;
      return marks > maxMarks ? 1 << 1 : property | (marks << 3);
    },
  };
}

/** The add-on registers its provider only with a terminal that it is loaded into. */
function unicode11Provider(): IUnicodeVersionProvider {
  let registered: IUnicodeVersionProvider | undefined;
  const register = (provider: IUnicodeVersionProvider) => {
    registered = provider;
  };
  new Unicode11Addon().activate({ unicode: { register } } as unknown as Terminal);
  return registered!;
}
