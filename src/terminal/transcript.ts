/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** Where an escape sequence that never ends stops being kept. */
const longestSequence = 4096;

const control = /[\0-\x1f\x7f-\x9f]/g;
// ECMA-48 5.4: parameters, intermediates, final byte.
const csi = /^(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/;
const csiPrefix = /^(?:\x1b\[|\x9b)[0-?]*[ -/]*$/;
/** Strings that carry a payload (OSC, DCS, SOS, PM, APC) up to BEL or ST. */
const stringStart = /^\x1b[\]PX^_]|^[\x9d\x90\x98\x9e\x9f]/;
const stringEnd = /\x07|\x1b\\|\x9c/g;

/** The plain lines that a whole terminal text printed, each with its line feed. */
export function printedLines(text: string): string {
  const transcript = new Transcript();
  return transcript.push(text) + transcript.end();
}

/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is given out as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 */
export class Transcript {
  #line = '';
  #column = 0;
  /** Rows already given out that the cursor may still go back to, oldest first. */
  #rows: string[] = [];
  /** How far above the first row not given out the cursor stands. */
  #up = 0;
  #carry = '';
  #inString = false;
  #out: string[] = [];

  /** Takes terminal text in chunks of any size; gives the lines completed by it, each with `\n`. */
  push(chunk: string): string {
    let text = this.#carry + chunk;
    this.#carry = '';
    if (this.#inString) text = this.#skipString(text, 0);
    let at = 0;
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

  /** Gives what is left when the output ends: an unfinished last line. */
  end(): string {
    this.#carry = '';
    if (this.#up === 0) {
      if (this.#line) this.#emit(this.#line);
    } else this.#leaveRow();
    this.#line = '';
    this.#column = 0;
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
  }

  /** Handles the control character at `at`; gives the index after what it took. */
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
      case 0x1b:
      case 0x9b:
        return this.#escape(text, at);
      default:
        return stringStart.test(text[at] as string) ? this.#string(text, at, 1) : at + 1;
    }
  }

  #escape(text: string, at: number): number {
    const rest = text.slice(at, at + longestSequence);
    const sequence = csi.exec(rest);
    if (sequence) {
      this.#csi(sequence[2] as string, sequence[1] as string);
      return at + sequence[0].length;
    }
    if (stringStart.test(rest)) return this.#string(text, at, 2);
    const unfinished = rest === '\x1b' || csiPrefix.test(rest) || /^\x1b[ -/]+$/.test(rest);
    if (unfinished && rest.length < longestSequence) {
      this.#carry = rest;
      return text.length;
    }
    // Two characters, or three with an intermediate, such as a character set's choice.
    const short = /^\x1b[ -/]*[0-~]/.exec(rest);
    if (short?.[0] === '\x1bc') this.#leaveRow();
    return at + (short ? short[0].length : 1);
  }

  #string(text: string, at: number, introducer: number): number {
    this.#inString = true;
    const rest = this.#skipString(text, at + introducer);
    return text.length - rest.length;
  }

  /** Gives what follows the string's end, or nothing while it goes on. */
  #skipString(text: string, from: number): string {
    stringEnd.lastIndex = from;
    const end = stringEnd.exec(text);
    if (end) {
      this.#inString = false;
      return text.slice(stringEnd.lastIndex);
    }
    // An ESC at the very end may be the first half of ST.
    if (text.endsWith('\x1b') && text.length > from) this.#carry = '\x1b';
    return '';
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
        for (let row = Math.min(n, this.#up); row > 0; row -= 1) this.#newline();
        return;
      case 'C':
        this.#column = Math.min(this.#column + n, 10_000);
        return;
      case 'D':
        this.#column = Math.max(0, this.#column - n);
        return;
      case 'G':
      case '`':
        this.#column = Math.min(n - 1, 10_000);
        return;
      case 'K':
        this.#eraseLine(parameters);
        return;
      case 'P':
        this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
        return;
      case 'H':
      case 'f':
      case 'd':
        // A program that addresses rows: those above no longer stand where they were remembered.
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
  }

  #newline(): void {
    if (this.#up === 0) {
      this.#emit(this.#line);
      this.#line = '';
    } else {
      this.#settleRow();
      this.#up -= 1;
      this.#line = this.#up > 0 ? (this.#rows.at(-this.#up) as string) : '';
    }
    this.#column = 0;
  }

  #moveUp(n: number): void {
    if (this.#up > 0) this.#settleRow();
    else if (this.#line) {
      this.#emit(this.#line);
      this.#up = 1;
    }
    this.#up = Math.min(this.#up + n, this.#rows.length);
    this.#line = this.#up > 0 ? (this.#rows.at(-this.#up) as string) : '';
  }

  /** Gives out the row the cursor stands on, if it says something new, and starts a fresh one. */
  #leaveRow(): void {
    if (this.#up > 0) this.#settleRow();
    else if (this.#line) this.#emit(this.#line);
    this.#up = 0;
    this.#line = '';
    this.#column = 0;
  }

  /** A redrawn row is given out again only where it changed to something. */
  #settleRow(): void {
    const index = this.#rows.length - this.#up;
    if (this.#rows[index] === this.#line) return;
    this.#rows[index] = this.#line;
    if (this.#line.trim()) this.#out.push(this.#line);
  }

  #emit(line: string): void {
    this.#out.push(line);
    this.#rows.push(line);
    if (this.#rows.length > 2 * rememberedRows) this.#rows = this.#rows.slice(-rememberedRows);
  }
}
