import { cellWords, content } from '../terminal/cell.js';
import { Emulator } from '../terminal/emulator.js';
import type { Screen } from '../terminal/screen.js';
import { formatDuration } from '../text/duration.js';
import { mix, type Theme } from './color/theme.js';

/** The texts of the bar under a screen. */
export type CaptionText = { title: string; phase: string; elapsedSeconds: number };

/** Draws the bar: a row under the last one of the terminal, with the title, the phase and the clock. */
export class CaptionBar {
  #text = '';
  #row: Uint32Array = new Uint32Array(0);

  readonly #theme: Theme;

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  /** The screen with the bar under it, one row higher. */
  under(screen: Screen, caption: CaptionText): Screen {
    const text = this.#styled(caption, screen.cols);
    if (text !== this.#text || this.#row.length !== screen.cols * cellWords) {
      this.#text = text;
      this.#row = rowOf(text, screen.cols);
    }
    const cells = new Uint32Array(screen.cells.length + this.#row.length);
    cells.set(screen.cells);
    cells.set(this.#row, screen.cells.length);
    return { ...screen, rows: screen.rows + 1, cells };
  }

  #styled({ title, phase, elapsedSeconds }: CaptionText, cols: number): string {
    const { fg, bg } = this.#theme;
    const color = (kind: 38 | 48, rgb: number) =>
      `\x1b[${kind};2;${rgb >> 16};${(rgb >> 8) & 255};${rgb & 255}m`;
    const clock = formatDuration(Math.floor(elapsedSeconds)).replace('.0 s', ' s');
    const left = [printable(title), printable(phase)];
    const room = Math.max(0, cols - clock.length - 3);
    const named = left[0]!.slice(0, room);
    const phased = left[1]!.slice(0, Math.max(0, room - named.length - 2));
    return [
      `\x1b[?25l\x1b[?7l${color(48, mix(bg, fg, 0.14))}${color(38, fg)}\x1b[2K`,
      ` \x1b[1m${named}\x1b[22m${phased && named ? '  ' : ''}${color(38, mix(bg, fg, 0.75))}${phased}`,
      `\x1b[${Math.max(1, cols - clock.length)}G${color(38, fg)}${clock} `,
    ].join('');
  }
}

/** The cells of a text, laid out by a terminal of one row; combining marks are left out. */
function rowOf(text: string, cols: number): Uint32Array {
  const emulator = new Emulator({ cols, rows: 1 });
  emulator.write(text, 0);
  const { cells, clusters } = emulator.finalScreen();
  emulator.dispose();
  for (let at = 0; at < cells.length; at += cellWords)
    if (cells[at]! & content.cluster) {
      const character = clusters[cells[at]! & content.codePoint]!.codePointAt(0)!;
      cells[at] = (cells[at]! & (3 << content.widthShift)) | character;
    }
  return cells;
}

const printable = (text: string): string => text.normalize('NFC').replace(/\p{C}/gu, '');
