import type { CliIo } from '../io.js';
import { redrawnLines } from './redraw.js';

/** Work shorter than this shows no progress. */
const quietMs = 1000;
const redrawMs = 100;

/** One line on a terminal that shows how much of a file was read, for work over a second. */
export type ProgressLine = {
  /** A piece of work begins, which reads the file from its start. */
  start(what: string): void;
  /** So many more bytes were read. */
  read: (bytes: number) => void;
  /** Takes the line away again. */
  clear(): void;
};

/** `now` in milliseconds. */
export function progressLine(io: CliIo, totalBytes: number, now = () => performance.now()): ProgressLine {
  const line = redrawnLines(io);
  let [what, begun, drawn, read] = ['', 0, 0, 0];
  return {
    start(next) {
      [what, begun, drawn, read] = [next, now(), 0, 0];
    },
    read(bytes) {
      read += bytes;
      const time = now();
      if (!io.progress || what === '' || time - begun < quietMs || time - drawn < redrawMs) return;
      drawn = time;
      // A second pass over the file starts at 0 % again.
      const part = totalBytes > 0 ? Math.round(((read % (totalBytes + 1)) / totalBytes) * 100) : 0;
      line.draw([`${what} ${part} %`]);
    },
    clear: line.clear,
  };
}
