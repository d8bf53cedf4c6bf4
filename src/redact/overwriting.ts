import type { EscapeState } from '../text/ansi.js';

const backspace = 0x08;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The first character that can end an escape sequence: parameters and intermediates are below it. */
const firstFinal = 0x38;

/** Final bytes of CSI sequences that move the cursor back within its row: CUB, CHA, HPA. */
const backInRow = characters('DG`');
/** Final bytes of CSI sequences that may move it to another row: CUU, CUD, CNL, CPL, CUP, HVP, VPA, SCORC. */
const toAnotherRow = characters('ABEFHfdu');
/** Final bytes of two-character escapes that move it to another row: DECRC, RI, NEL. */
const escapesToAnotherRow = characters('8ME');

/** After a move to another row, at most this many rows are taken to be redrawn. */
const redrawnRows = 200;

/** Follows a stream of terminal text, to know whether what is printed is written over other text. */
export class Overwriting {
  /** The rows, from the cursor's on, on which something was printed before. */
  #rows = 0;

  get isOverwriting(): boolean {
    return this.#rows > 0;
  }

  /** Takes a control character, or one inside an escape sequence, read in `state`. False where nothing changes. */
  control(state: EscapeState, code: number): boolean {
    const before = this.#rows;
    if (state === 'text') {
      if (code === lineFeed) this.#rows = Math.max(0, before - 1);
      else if (code === carriageReturn || code === backspace) this.#rows = Math.max(1, before);
    } else if (code < firstFinal) return false;
    else if (state === 'csi' && backInRow[code] === 1) this.#rows = Math.max(1, before);
    else if (state === 'csi' && toAnotherRow[code] === 1) this.#rows = redrawnRows;
    else if (state === 'escape' && escapesToAnotherRow[code] === 1) this.#rows = redrawnRows;
    return this.#rows !== before;
  }
}

function characters(text: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const char of text) table[char.charCodeAt(0)] = 1;
  return table;
}
