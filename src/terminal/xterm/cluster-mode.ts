import type { IUnicodeVersionProvider, Terminal } from '@xterm/headless';

/** The private mode in which each grapheme cluster is laid out as one (terminal-unicode-core, Contour and Ghostty). */
const clusterMode = 2027;

const zeroWidthJoiner = 0x200d;
const emojiSelector = 0xfe0f;
const isPictographic = /^\p{Extended_Pictographic}/u;
const isRegional = /^\p{Regional_Indicator}/u;
const isModifier = /^\p{Emoji_Modifier}/u;
const isEmoji = /^\p{Emoji}/u;

/** What is remembered of a cluster, in the bits of its state above those that count its code points. */
const counted = 0xff;
const state = { pictographic: 0x100, emoji: 0x200, oneRegional: 0x400, endsInJoiner: 0x800 };

/**
 * Switches to the widths of grapheme clusters while a program has set that mode, and back to `usual` when it resets it
 * or the terminal. `bounded` has the widths of single characters.
 */
export function followClusterMode(
  terminal: Terminal,
  bounded: IUnicodeVersionProvider,
  maxMarks: number,
): void {
  const clustered = clusterWidths(bounded, maxMarks);
  terminal.unicode.register(clustered);
  const use = ({ version }: IUnicodeVersionProvider) => {
    terminal.unicode.activeVersion = version;
    return false;
  };
  const { parser } = terminal;
  for (const [final, provider] of [
    ['h', clustered],
    ['l', bounded],
  ] as const)
    parser.registerCsiHandler({ prefix: '?', final }, (params) =>
      params.includes(clusterMode) ? use(provider) : false,
    );
  parser.registerEscHandler({ final: 'c' }, () => use(bounded));
}

/**
 * Widths of grapheme clusters (UAX #29): families, flags, skin tones and keycaps are one character. It is as wide as its
 * first code point, and two columns where a variation selector, a skin tone or a second part makes it an emoji.
 */
function clusterWidths(single: IUnicodeVersionProvider, maxMarks: number): IUnicodeVersionProvider {
  return {
    version: 'clusters-11',
    wcwidth: (code) => single.wcwidth(code),
    charProperties: (code, preceding) => {
      const [cluster, width] = [preceding >>> 3, (preceding >>> 1) & 3];
      const joined = width === 0 ? null : joinedWidth(code, cluster, width, single);
      if (joined === null) return property(beginning(code), single.wcwidth(code), false);
      // As for marks: what is beyond the bound is in cells of its own.
      if ((cluster & counted) >= maxMarks) return property(0, 1, false);
      return property(continued(code, cluster), joined, true);
    },
  };
}

/** As xterm.js packs it. */
function property(of: number, width: number, joins: boolean): number {
  return (of << 3) | (width << 1) | (joins ? 1 : 0);
}

/** The width of a cluster with a code point that belongs to it; null where a new one begins. */
function joinedWidth(
  code: number,
  cluster: number,
  width: number,
  single: IUnicodeVersionProvider,
): number | null {
  if (code === emojiSelector) return cluster & state.emoji ? 2 : width;
  const char = String.fromCodePoint(code);
  if (cluster & state.pictographic) {
    if (isModifier.test(char)) return 2;
    if (cluster & state.endsInJoiner && isPictographic.test(char)) return 2;
  }
  if (cluster & state.oneRegional && isRegional.test(char)) return 2;
  return single.wcwidth(code) === 0 ? width : null;
}

function beginning(code: number): number {
  const char = String.fromCodePoint(code);
  return (
    (isPictographic.test(char) ? state.pictographic : 0) |
    (isEmoji.test(char) ? state.emoji : 0) |
    (isRegional.test(char) ? state.oneRegional : 0)
  );
}

function continued(code: number, cluster: number): number {
  const kept = cluster & ~(state.endsInJoiner | state.oneRegional);
  return (kept + 1) | (code === zeroWidthJoiner ? state.endsInJoiner : 0);
}
