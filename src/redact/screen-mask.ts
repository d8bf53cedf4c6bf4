import { cellWords, content, widthOf } from '../terminal/cell.js';
import { cellText, type Screen } from '../terminal/screen.js';
import type { Redaction } from './redaction.js';
import { type SearchedRow, searchedRow, secretCellsOfRows } from './secret-cells.js';

/** Returns a screen without the secrets it shows: a copy with `*` in their cells, or the screen itself. */
export type ScreenMask = (screen: Screen) => Screen;

/** Returns the cells of a screen that show secrets, 1 for each, or null where none does. */
export type ScreenSearch = (screen: Screen) => Uint8Array | null;

const star = '*'.codePointAt(0)! | (1 << content.widthShift);

/**
 * The mask of every sink that shows screens: a program that moves the cursor can compose a secret on the
 * screen that is in one piece nowhere in the redacted stream. A mask belongs to one sequence of
 * screens, see `screenSearch`.
 */
export function screenMask(redaction: Redaction): ScreenMask {
  const search = screenSearch(redaction);
  return (screen) => {
    const secret = search(screen);
    return secret === null ? screen : withStars(screen, secret);
  };
}

/**
 * Searches the screens of one terminal, one after the other. It remembers each screen until the
 * next one, of which only the rows that changed are read.
 */
export function screenSearch(redaction: Redaction): ScreenSearch {
  let before = noScreen();
  return (screen) => {
    if (!before.precedes(screen)) before = new SearchedScreen(screen);
    if (before.update(screen)) {
      before.secret = secretCellsOfRows(redaction, before.rows, screen.cols);
      if (before.secret !== null) markWide(screen, before.secret);
    }
    return before.secret;
  };
}

function noScreen(): SearchedScreen {
  return new SearchedScreen({ cols: 0, rows: 0, clusters: [] });
}

/** The last screen that was searched: its rows, and the cells that show secrets. */
class SearchedScreen {
  readonly rows: SearchedRow[] = [];
  secret: Uint8Array | null = null;
  readonly #cols: number;
  readonly #height: number;
  /** The table of texts that the content words refer to; with another table they mean other texts. */
  readonly #clusters: readonly string[];
  /** A copy of each cell's content word, since the memory of a screen may be used again. */
  readonly #words: Uint32Array;

  constructor({ cols, rows, clusters }: Pick<Screen, 'cols' | 'rows' | 'clusters'>) {
    this.#cols = cols;
    this.#height = rows;
    this.#clusters = clusters;
    this.#words = new Uint32Array(cols * rows);
  }

  precedes({ cols, rows, clusters }: Screen): boolean {
    return cols === this.#cols && rows === this.#height && clusters === this.#clusters;
  }

  /** Reads the rows that differ. False where none does. */
  update(screen: Screen): boolean {
    let changed = false;
    for (let row = 0; row < this.#height; row += 1) {
      const first = row * this.#cols;
      if (this.rows.length > row && !this.#differs(screen, first)) continue;
      for (let cell = first; cell < first + this.#cols; cell += 1)
        this.#words[cell] = screen.cells[cell * cellWords]!;
      this.rows[row] = searchedRow((column) => cellText(screen, first + column), this.#cols);
      changed = true;
    }
    return changed;
  }

  #differs({ cells }: Screen, first: number): boolean {
    for (let cell = first; cell < first + this.#cols; cell += 1)
      if (this.#words[cell] !== cells[cell * cellWords]) return true;
    return false;
  }
}

/** A wide character fills the cell after it as well. */
function markWide({ cells, cols }: Screen, secret: Uint8Array): void {
  for (let cell = secret.length - 1; cell >= 0; cell -= 1)
    if (secret[cell] === 1 && widthOf(cells[cell * cellWords]!) === 2 && (cell + 1) % cols !== 0)
      secret[cell + 1] = 1;
}

function withStars(screen: Screen, secret: Uint8Array): Screen {
  const cells = screen.cells.slice();
  for (let cell = 0; cell < secret.length; cell += 1) if (secret[cell] === 1) cells[cell * cellWords] = star;
  return { ...screen, cells };
}
