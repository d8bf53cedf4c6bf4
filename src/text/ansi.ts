/**
 * Where a terminal's parser stands: in text, or inside an escape sequence. `osc` and `string` (DCS,
 * SOS, PM, APC) carry content, which may hold secrets as text does.
 */
export type EscapeState = 'text' | 'escape' | 'csi' | 'osc' | 'string';

export const ESC = 0x1b;
const BEL = 0x07;
const CAN = 0x18;
const SUB = 0x1a;

/** What introduces a sequence: the second byte after ESC, and the single C1 character for the same. */
const introducers = new Map<number, EscapeState>([
  [0x5b, 'csi'],
  [0x9b, 'csi'],
  [0x5d, 'osc'],
  [0x9d, 'osc'],
  ...[0x50, 0x58, 0x5e, 0x5f, 0x90, 0x98, 0x9e, 0x9f].map((code) => [code, 'string'] as const),
]);

/**
 * The state after one more UTF-16 code unit, after the state diagram of ECMA-48 parsers
 * (https://vt100.net/emu/dec_ansi_parser). A sequence is never an error: what breaks it off ends it.
 */
export function nextEscapeState(state: EscapeState, code: number): EscapeState {
  if (code === ESC) return 'escape';
  if (code === CAN || code === SUB) return 'text';
  switch (state) {
    case 'text':
      return code >= 0x80 ? (introducers.get(code) ?? 'text') : 'text';
    case 'escape':
      if (code < 0x30) return 'escape';
      return code < 0x80 ? (introducers.get(code) ?? 'text') : 'text';
    case 'csi':
      return code < 0x40 ? 'csi' : 'text';
    case 'osc':
      return code === BEL || code === 0x9c ? 'text' : 'osc';
    case 'string':
      return code === 0x9c ? 'text' : 'string';
  }
}

/** True for the states whose characters are content rather than syntax. */
export function hasContent(state: EscapeState): boolean {
  return state === 'text' || state === 'osc' || state === 'string';
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
