import type { Terminal } from '@xterm/headless';
import { cellWords, colorBits, colorKind, colorKindOf, colorOf } from './cell.js';
import type { XtermCore } from './xterm/core.js';

/** Kinds of xterm.js' colour events, and the numbers of the colours that are in no palette. */
const change = { set: 1, restore: 2 } as const;
const foreground = 256;
const background = 257;

const kindShift = 24;
/** Everything in a word but its colour and the kind of that. */
const notColor = ~colorBits;

/** The colours that a program has changed (OSC 4, 10 and 11) and not restored (OSC 104, 110 and 111). */
export class ColorChanges {
  /** 0xRRGGBB by number; those of the terminal's theme are not in it. */
  readonly #colors = new Map<number, number>();

  constructor(terminal: Terminal, core: XtermCore) {
    core._inputHandler.onColor((events) => {
      for (const { type, index, color } of events)
        if (type === change.set && index !== undefined && color)
          this.#colors.set(index, (color[0] << 16) | (color[1] << 8) | color[2]);
        else if (type === change.restore && index !== undefined) this.#colors.delete(index);
        else if (type === change.restore) this.#restorePalette();
    });
    terminal.parser.registerEscHandler({ final: 'c' }, () => {
      this.#colors.clear();
      return false;
    });
  }

  /** Gives cells (see cell.ts) the changed colours, as true colours: all that are on the screen change at once. */
  apply(cells: Uint32Array): void {
    if (this.#colors.size === 0) return;
    for (let at = 0; at < cells.length; at += cellWords) {
      cells[at + 1] = this.#changed(cells[at + 1]!, foreground);
      cells[at + 2] = this.#changed(cells[at + 2]!, background);
      // An underline without a colour of its own has that of the text.
      const overlay = cells[at + 3]!;
      if (colorKindOf(overlay) !== colorKind.default) cells[at + 3] = this.#changed(overlay, foreground);
    }
  }

  #changed(word: number, ofDefault: number): number {
    const kind = colorKindOf(word);
    if (kind === colorKind.rgb) return word;
    const color = this.#colors.get(kind === colorKind.default ? ofDefault : colorOf(word) & 0xff);
    return color === undefined ? word : (word & notColor) | (colorKind.rgb << kindShift) | color;
  }

  #restorePalette(): void {
    for (const index of [...this.#colors.keys()]) if (index < foreground) this.#colors.delete(index);
  }
}
