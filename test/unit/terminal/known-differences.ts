/** The reference files of other terminals that end otherwise here, with the cause as docs/rendering.md has it. */
export const knownDifferences: Record<'alacritty' | 'alacrittyLooks' | 'xtermJs', Record<string, string>> = {
  alacritty: {
    decaln_reset: 'DECALN moves the cursor to the first cell, as the VT510 does; Alacritty leaves it.',
    deccolm_reset: 'The change to 132 columns needs DECSET 40 before it, as in xterm.',
    saved_cursor_alt: 'xterm.js does not save a pending wrap with the cursor (DECSC).',
    selective_erasure: 'Protected characters (DECSCA) are kept; Alacritty has no selective erase.',
    wrapline_alt_toggle: 'xterm.js forgets a pending wrap when the alternate screen is left.',
  },
  alacrittyLooks: {
    decaln_reset: 'DECALN moves the cursor to the first cell, as the VT510 does; Alacritty leaves it.',
    deccolm_reset: 'The change to 132 columns needs DECSET 40 before it, as in xterm.',
    indexed_256_colors:
      'Colours that OSC 4 sets are in our screens as they are shown; Alacritty keeps their numbers.',
    underline: 'SGR 21 is a double underline (ECMA-48), as in xterm; for Alacritty it ends bold.',
    wrapline_alt_toggle: 'xterm.js forgets a pending wrap when the alternate screen is left.',
  },
  xtermJs: {
    't0055-EL.in': 'xterm.js keeps a pending wrap over EL, xterm ends it.',
    't0084-CBT.in': 'xterm.js keeps a pending wrap over CBT, xterm ends it.',
    't0103-reverse_wrap.in': 'xterm.js wraps backwards (DECSET 45) only onto rows that had wrapped.',
  },
};
