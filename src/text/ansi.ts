/**
 * The escape sequences of terminals, read in one way everywhere: as a state machine over characters, and as
 * patterns over whole texts that are tested to agree with it. Where they are in doubt xterm.js decides, since it
 * draws what is recorded.
 */

/**
 * The state of a terminal's parser: in text, or inside an escape sequence. `osc` and `string` (DCS,
 * SOS, PM, APC) carry content, which may hold secrets as text does.
 */
export type EscapeState = 'text' | 'escape' | 'csi' | 'osc' | 'string';

export const ESC = 0x1b;
const BEL = 0x07;
const LF = 0x0a;
const DEL = 0x7f;
const CAN = 0x18;
const SUB = 0x1a;

/** What introduces a sequence after ESC; the C1 character for CSI does so alone. */
const introducers = new Map<number, EscapeState>([
  [0x5b, 'csi'],
  [0x9b, 'csi'],
  [0x5d, 'osc'],
  ...[0x50, 0x58, 0x5e, 0x5f].map((code) => [code, 'string'] as const),
]);

/**
 * True for the C1 characters that are DCS, SOS, OSC, PM and APC. In decoded text they introduce nothing, as in tmux
 * and unlike in xterm: they come from text that was encoded twice, the rest of which would be taken for a string.
 */
export function isStringIntroducer(code: number): boolean {
  return code === 0x90 || code === 0x98 || (code >= 0x9d && code <= 0x9f);
}

/**
 * The state after one more UTF-16 code unit, after the state diagram of ECMA-48 parsers
 * (https://vt100.net/emu/dec_ansi_parser). A sequence is never an error: what breaks it off ends it. A string also
 * ends at a line feed, which none contains: its terminator is missing, and what follows is text again.
 */
export function nextEscapeState(state: EscapeState, code: number): EscapeState {
  if (code === ESC) return 'escape';
  if (code === CAN || code === SUB) return 'text';
  switch (state) {
    case 'text':
      return code >= 0x80 ? (introducers.get(code) ?? 'text') : 'text';
    case 'escape':
      return code < 0x30 ? 'escape' : (introducers.get(code) ?? 'text');
    case 'csi':
      // A C1 control breaks off a sequence and may introduce another.
      if (code >= 0x80 && code <= 0x9f) return introducers.get(code) ?? 'text';
      return code < 0x40 || code === DEL ? 'csi' : 'text';
    case 'osc':
      return code === BEL || code === LF || code === 0x9c ? 'text' : 'osc';
    case 'string':
      return code === LF || code === 0x9c ? 'text' : 'string';
  }
}

/** ESC and what may come between it and the character that identifies the sequence. */
const escapePrefix = '\\x1b[\\0-\\x17\\x19\\x1c-\\x2f]*';
/** CSI, its parameters and intermediates, with the controls that a terminal carries out among them. */
const csiStart = `(?:${escapePrefix}\\[|\\x9b)[\\0-\\x17\\x19\\x1c-?\\x7f]*`;
const osc = `${escapePrefix}\\][^\\n\\x07\\x18\\x1a\\x1b\\x9c]*[\\x07\\x18\\x1a\\x9c]?`;
const otherString = `${escapePrefix}[PX^_][^\\n\\x18\\x1a\\x1b\\x9c]*[\\x18\\x1a\\x9c]?`;

/** Every escape sequence of a text, also one that is broken off or has no end: a string control, CSI, another. */
const sequences = new RegExp(
  `(${osc}|${otherString})|(${csiStart}[@-~\\x18\\x1a\\xa0-\\uffff]?)|${escapePrefix}[^\\x1b\\x80-\\x9f]?`,
  'g',
);
const beforeString = new RegExp(`^${escapePrefix}`);
const notCarriedOut = /[^\0-\x17\x19\x1c-\x1f\x80-\x9f]|\x9b/g;

/** What the usual sequences, CSI with parameters and a final byte, do not explain. */
const unusual = /\x1b(?!\[)|[\x18\x1a\x80-\x9f]/;
const usualCsi = /\x1b\[[0-?]*[ -/]*[@-~]/g;

/**
 * A text without its escape sequences where all are usual ones, or null: the fast way of `withoutSequences`
 * for nearly all that is printed. What `breaks` matches, controls and usual sequences, becomes a newline.
 */
export function withoutUsualSequences(text: string, breaks?: RegExp): string | null {
  if (unusual.test(text)) return null;
  const plain = (breaks ? text.replace(breaks, '\n') : text).replace(usualCsi, '');
  return plain.includes('\x1b') ? null : plain;
}

/**
 * A text without its escape sequences. Controls stay, also those inside a sequence, which terminals carry
 * out. `replaceCsi` may return what takes the place of a CSI sequence with this final character.
 */
export function withoutSequences(text: string, replaceCsi?: (final: string) => string): string {
  return (replaceCsi ? null : withoutUsualSequences(text)) ?? withoutAnySequences(text, replaceCsi);
}

function withoutAnySequences(text: string, replaceCsi?: (final: string) => string): string {
  return text.replace(sequences, (sequence, string?: string, csi?: string) => {
    const syntax = string === undefined ? sequence : (beforeString.exec(string)?.[0] ?? '');
    const kept = syntax.replace(notCarriedOut, '');
    return csi !== undefined && replaceCsi ? kept + replaceCsi(csi.at(-1) as string) : kept;
  });
}

/** True inside a control string. */
export function isStringState(state: EscapeState): boolean {
  return state === 'osc' || state === 'string';
}

/** True for the states whose characters are content rather than syntax. */
export function hasContent(state: EscapeState): boolean {
  return state === 'text' || isStringState(state);
}

/** CR, LF, VT, FF and NEL: where a line of text ends. */
export function isBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85;
}

/** Characters that take no room on a screen: controls other than the tab, and zero-width ones. */
export function isInvisible(code: number): boolean {
  if (code < 0x20) return code !== 0x09;
  if (code < 0x7f) return false;
  if (code <= 0x9f || code === 0xad) return true;
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** All UTF-16 units that are invisible. */
export const invisibleUnits: readonly number[] = [
  ...Array.from({ length: 0x100 }, (_, code) => code),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff],
].filter(isInvisible);

/**
 * The text as it is matched: without escape sequences, invisible characters, line breaks and what
 * indents the line after them, so that a secret is found wherever a program broke it.
 */
export function withoutBreaks(text: string): string {
  let kept = '';
  let state: EscapeState = 'text';
  let lineStart = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const before = state;
    state = nextEscapeState(state, code);
    if (before !== 'text') continue;
    if (isInvisible(code)) lineStart ||= isBreak(code);
    else if (!lineStart || (code !== 0x20 && code !== 0x09)) {
      kept += text[index];
      lineStart = false;
    }
  }
  return kept;
}
