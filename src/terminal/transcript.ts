import { ESC, type EscapeState, nextEscapeState } from '../text/ansi.js';

/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** The most columns that the cursor can be sent to; no terminal is wider (see cast/parse-size). */
const mostColumns = 1000;
/** The most characters kept of an escape sequence that has not ended. */
const longestSequence = 4096;

const control = /[\0-\x1f\x7f-\x9f]/g;
/** A CSI sequence as nearly all are: parameters, intermediates, final byte (ECMA-48 5.4). */
const usualCsi = /(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/y;
/** Where the content of a string control ends; an ESC begins the next sequence. */
const stringEnds = { osc: /[\x07\x18\x1a\x1b\x9c]/g, string: /[\x18\x1a\x1b\x9c]/g };

/** The plain lines that a whole terminal text printed, each with its line feed. */
export function printedLines(text: string): string {
  const transcript = new Transcript();
  return transcript.push(text) + transcript.end();
}

/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is emitted as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 *
 * Every character and sequence costs a bounded time: a terminal's cursor never leaves the screen, so only
 * the end of a long line can be drawn over.
 */
export class Transcript {
  /** The beginning of a long line, which the cursor can no longer go back to. */
  #settled = '';
  /** The end of the line, at least the last `mostColumns` of it, and the cursor's place in that. */
  #line = '';
  #column = 0;
  /** What the cursor may still change of the rows already emitted, oldest first. */
  #rows: string[] = [];
  /** How many rows the cursor is above the first row that was not emitted. */
  #up = 0;
  /** The row of the cursor may have another text than when the cursor came to it. */
  #isChanged = false;
  #carry = '';
  /** The kind of string control that the text is inside. */
  #inString: 'osc' | 'string' | null = null;
  #out: string[] = [];

  /** Takes terminal text in chunks of any size; returns the lines completed by it, each with `\n`. */
  push(chunk: string): string {
    const text = this.#carry + chunk;
    this.#carry = '';
    let at = this.#inString ? this.#skipString(text, 0) : 0;
    while (at < text.length) {
      control.lastIndex = at;
      const found = control.exec(text);
      const end = found ? found.index : text.length;
      if (end > at) this.#print(text.slice(at, end));
      if (!found) break;
      at = this.#control(text, end);
    }
    return this.#take();
  }

  /** Returns what is left when the output ends: an unfinished last line. */
  end(): string {
    this.#carry = '';
    this.#leaveRow();
    return this.#take();
  }

  #take(): string {
    if (this.#out.length === 0) return '';
    const lines = `${this.#out.join('\n')}\n`;
    this.#out = [];
    return lines;
  }

  #print(text: string): void {
    const { length } = this.#line;
    if (this.#column === length) this.#line += text;
    else if (this.#column > length) this.#line += ' '.repeat(this.#column - length) + text;
    else this.#line = this.#line.slice(0, this.#column) + text + this.#line.slice(this.#column + text.length);
    this.#column += text.length;
    this.#isChanged = true;
    if (this.#line.length >= 2 * mostColumns) this.#settle();
  }

  /** Settles all but the end of a long line: whole multiples, so that it does not depend on the chunks. */
  #settle(): void {
    const settled = this.#line.length - mostColumns - (this.#line.length % mostColumns);
    this.#settled += this.#line.slice(0, settled);
    this.#line = this.#line.slice(settled);
    this.#column = Math.max(0, this.#column - settled);
  }

  /** Handles the control character at `at`; returns the index after what it took. */
  #control(text: string, at: number): number {
    switch (text.charCodeAt(at)) {
      case 0x0a:
      case 0x0b:
      case 0x0c:
        this.#newline();
        return at + 1;
      case 0x0d:
        this.#column = 0;
        return at + 1;
      case 0x08:
        this.#column = Math.max(0, this.#column - 1);
        return at + 1;
      case 0x09:
        this.#print('\t');
        return at + 1;
      default:
        return nextEscapeState('text', text.charCodeAt(at)) === 'text' ? at + 1 : this.#escape(text, at);
    }
  }

  #escape(text: string, at: number): number {
    usualCsi.lastIndex = at;
    const usual = usualCsi.exec(text);
    if (!usual) return this.#sequence(text, at);
    this.#csi(usual[2] as string, usual[1] as string);
    return usualCsi.lastIndex;
  }

  /** Reads the sequence at `at` character by character, up to its end or the content of a string. */
  #sequence(text: string, at: number): number {
    let [state, before]: [EscapeState, EscapeState] = ['text', 'text'];
    let [parameters, controls] = ['', ''];
    let index = at;
    for (; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      before = state;
      state = nextEscapeState(state, code);
      if (state === 'csi' && before !== 'csi') parameters = '';
      else if (code >= 0x20) parameters += text[index];
      else if (state !== 'text' && code !== ESC) controls += text[index];
      if (state !== 'escape' && state !== 'csi') break;
    }
    if (index === text.length) {
      if (text.length - at < longestSequence) this.#carry = text.slice(at);
      return text.length;
    }
    for (let each = 0; each < controls.length; each += 1) this.#control(controls, each);
    if (state !== 'text') {
      this.#inString = state as 'osc' | 'string';
      return this.#skipString(text, index + 1);
    }
    const final = text[index] as string;
    // An 8-bit control that interrupts a sequence is carried out; CAN and SUB only interrupt it.
    if (final >= '\x80' && final <= '\x9f') return index;
    if (before === 'csi') this.#csi(final, /^[0-?]*/.exec(parameters)?.[0] ?? '');
    else if (final === 'c') this.#leaveRow();
    return index + 1;
  }

  /** Returns the index after the string's end; the end of `text` where the string has not ended. */
  #skipString(text: string, from: number): number {
    const ends = stringEnds[this.#inString ?? 'string'];
    ends.lastIndex = from;
    const end = ends.exec(text);
    if (!end) return text.length;
    this.#inString = null;
    return end[0] === '\x1b' ? end.index : end.index + 1;
  }

  #csi(final: string, parameters: string): void {
    const n = Math.max(1, Number.parseInt(parameters, 10) || 1);
    switch (final) {
      case 'A':
        this.#moveUp(n);
        return;
      case 'F':
        this.#moveUp(n);
        this.#column = 0;
        return;
      case 'B':
      case 'E':
        this.#moveDown(n);
        return;
      case 'C':
        this.#column = Math.min(this.#column + n, Math.max(this.#column, mostColumns));
        return;
      case 'D':
        this.#column = Math.max(0, this.#column - n);
        return;
      case 'G':
      case '`':
        this.#column = Math.min(n, mostColumns) - 1;
        return;
      case 'K':
        this.#eraseLine(parameters);
        return;
      case 'P':
        this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
        this.#isChanged = true;
        return;
      case 'H':
      case 'f':
      case 'd':
        // The program addresses rows: the rows above may no longer be where they were remembered.
        this.#leaveRow();
        this.#rows = [];
        this.#up = 0;
        return;
      case 'J':
        if (parameters === '2' || parameters === '3') this.#leaveRow();
        else this.#eraseLine('');
        return;
    }
  }

  #eraseLine(parameters: string): void {
    if (parameters === '2') this.#line = '';
    else if (parameters === '1') this.#line = ' '.repeat(this.#column) + this.#line.slice(this.#column);
    else this.#line = this.#line.slice(0, this.#column);
    this.#isChanged = true;
  }

  #newline(): void {
    if (this.#up > 0) this.#moveDown(1);
    else this.#emit();
    this.#column = 0;
  }

  #moveDown(n: number): void {
    if (this.#up === 0) return;
    this.#settleRow();
    this.#goTo(Math.max(0, this.#up - n));
    this.#column = 0;
  }

  #moveUp(n: number): void {
    if (this.#up > 0) this.#settleRow();
    else if (this.#line || this.#settled) {
      this.#emit();
      this.#up = 1;
    }
    this.#goTo(Math.min(this.#up + n, this.#rows.length));
  }

  /** Puts the cursor `up` rows above the first one that was not emitted. */
  #goTo(up: number): void {
    this.#up = up;
    this.#line = up > 0 ? (this.#rows.at(-up) as string) : '';
    this.#isChanged = false;
  }

  /** Emits the row of the cursor, if its text is new, and starts an empty one. */
  #leaveRow(): void {
    if (this.#up > 0) this.#settleRow();
    else if (this.#line || this.#settled) this.#emit();
    this.#goTo(0);
    this.#column = 0;
  }

  /** Emits a redrawn row again where its text changed and is not blank. */
  #settleRow(): void {
    const index = this.#rows.length - this.#up;
    if (!this.#isChanged || (this.#settled === '' && this.#rows[index] === this.#line)) return;
    const row = this.#settled + this.#line;
    this.#settled = '';
    this.#rows[index] = this.#line;
    if (row.trim()) this.#out.push(row);
  }

  #emit(): void {
    this.#out.push(this.#settled + this.#line);
    this.#rows.push(this.#line);
    this.#settled = '';
    this.#line = '';
    if (this.#rows.length > 2 * rememberedRows) this.#rows = this.#rows.slice(-rememberedRows);
  }
}
