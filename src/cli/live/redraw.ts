import { cutToWidth } from '../../text/width.js';
import type { CliIo } from '../io.js';

/** Lines at the cursor of a person's terminal that are redrawn in place and taken away again. */
export type RedrawnLines = {
  /** Draws `lines` in place of those drawn before, as far as the terminal has room for them. */
  draw(lines: readonly string[]): void;
  clear(): void;
};

export function redrawnLines({
  err,
  isBehind,
  size,
}: Pick<CliIo, 'err' | 'isBehind' | 'size'>): RedrawnLines {
  let drawn = 0;
  const toStart = () => (drawn > 1 ? `\r\x1b[${drawn - 1}A\x1b[J` : '\r\x1b[K');
  return {
    draw: (lines) => {
      // What a stopped terminal has not taken is drawn soon again.
      if (isBehind()) return;
      const { cols, rows } = size();
      // A line that wraps, or more lines than the terminal has rows, could not be taken back.
      const shown = lines.slice(0, Math.max(1, rows - 1)).map((line) => cutToWidth(line, cols - 1));
      err(toStart() + shown.join('\n'));
      drawn = shown.length;
    },
    clear: () => {
      if (drawn > 0) err(toStart());
      drawn = 0;
    },
  };
}
