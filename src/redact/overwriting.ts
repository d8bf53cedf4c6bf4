import type { EscapeState } from '../text/ansi.js';

const backspace = 0x08;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Final bytes of CSI sequences that move the cursor back within its row: CUB, CHA, HPA. */
const backInRow = new Set([...'DG`'].map((final) => final.charCodeAt(0)));
/** Of those that move it to another row or anywhere: CUU, CUD, CNL, CPL, CUP, HVP, VPA, restoring it. */
const toAnotherRow = new Set([...'ABEFHfdu'].map((final) => final.charCodeAt(0)));
/** Of two-character escapes that do: DECRC, RI, NEL. */
const escapesToAnotherRow = new Set([...'8ME'].map((final) => final.charCodeAt(0)));

/** After a move to another row as many rows may be redrawn one after the other. */
const redrawnRows = 200;

/** Follows a stream of terminal text for whether what is printed is written over other text. */
export class Overwriting {
  /** The rows, from the cursor's on, on which something was printed before. */
  #rows = 0;

  get isOverwriting(): boolean {
    return this.#rows > 0;
  }

  /** Takes a control character or the last character of an escape sequence that began in `state`. */
  control(state: EscapeState, code: number): void {
    if (state === 'text') {
      if (code === lineFeed) this.#rows = Math.max(0, this.#rows - 1);
      else if (code === carriageReturn || code === backspace) this.#rows = Math.max(1, this.#rows);
    } else if (state === 'csi' && backInRow.has(code)) this.#rows = Math.max(1, this.#rows);
    else if (state === 'csi' ? toAnotherRow.has(code) : state === 'escape' && escapesToAnotherRow.has(code))
      this.#rows = redrawnRows;
  }
}
