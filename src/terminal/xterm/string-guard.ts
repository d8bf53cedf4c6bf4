import { type EscapeState, isStringIntroducer, isStringState, nextEscapeState } from '../../text/ansi.js';

const lineFeed = 0x0a;
/** CAN ends any sequence and does nothing outside of one. */
const cancel = '\x18';
/** Where a string may begin: an ESC that does not introduce CSI, also at the end of a chunk, and C1 introducers. */
const mayBegin = /\x1b(?!\[)|[\x90\x98\x9d-\x9f]/g;
/** What is of account inside a string. */
const inString = /[\n\x07\x18\x1a\x1b\x80-\x9f]/g;

/**
 * Makes control strings end where `nextEscapeState` ends them, for a reader such as xterm.js that would look for
 * their terminator alone: a program that was killed inside a title, or a log in a wrong encoding, would make all
 * that is printed afterwards part of the string.
 */
export class StringGuard {
  #state: EscapeState = 'text';

  /** Takes text cut anywhere; returns it with CAN where a string ends without its terminator. */
  push(text: string): string {
    let guarded = '';
    let from = 0;
    for (;;) {
      if (this.#state === 'text') {
        mayBegin.lastIndex = from;
        const found = mayBegin.exec(text);
        if (!found) return from === 0 ? text : guarded + text.slice(from);
        guarded += text.slice(from, found.index);
        from = found.index;
      }
      if (from === text.length) return guarded;
      const end = this.#sequenceEnd(text, from);
      guarded += end.text;
      from = end.index;
    }
  }

  /** Follows the sequence up to its end or to the end of `text`. */
  #sequenceEnd(text: string, from: number): { text: string; index: number } {
    let guarded = '';
    let copied = from;
    let index = from;
    do {
      const before = this.#state;
      if (isStringState(before)) {
        inString.lastIndex = index;
        index = inString.exec(text)?.index ?? text.length;
        if (index === text.length) break;
      }
      const code = text.charCodeAt(index);
      this.#state = nextEscapeState(before, code);
      const replacement = replacementFor(before, code);
      if (replacement !== null) {
        guarded += text.slice(copied, index) + replacement;
        copied = index + 1;
      }
      index += 1;
    } while (this.#state !== 'text' && index < text.length);
    return { text: guarded + text.slice(copied, index), index };
  }
}

/**
 * What a reader that knows terminators alone is given instead of a character; null for the character itself. The
 * return before a line feed was part of the string.
 */
function replacementFor(before: EscapeState, code: number): string | null {
  if (isStringState(before)) {
    if (code === lineFeed) return `${cancel}\r\n`;
    return code >= 0x80 && code <= 0x9f && code !== 0x9c ? '' : null;
  }
  return isStringIntroducer(code) ? cancel : null;
}
