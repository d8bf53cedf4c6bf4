import { Transcript } from '../../../../src/terminal/log/transcript.js';
import { seeded } from '../../history/random.js';
import { scrollbackLog, streamOf, tmuxAlphabet, xtermAlphabet } from './streams.js';
import { textLines, type tmuxLogs } from './tmux-log.js';

type Size = { cols: number; rows: number };

/** A stream on which two readers disagree, and what they read. */
export type Difference = { seed: number; size: Size; stream: string; log: string; other: string };

/**
 * Reads the streams of `count` seeds whole, cut at random with looks at what is shown, and through xterm.js' own
 * scrollback; returns the first difference between two of these, or null.
 */
export function differenceFromScrollback(first: number, count: number): Difference | null {
  for (let seed = first; seed < first + count; seed += 1) {
    const stream = streamOf(xtermAlphabet, seed);
    const random = seeded(seed + 1_000_000_007);
    const size = { cols: 2 + Math.floor(random() * 60), rows: 2 + Math.floor(random() * 11) };
    const log = wholeLog(stream, size);
    for (const other of [cutLog(stream, size, random), scrollbackLog(stream, size)])
      if (other !== log) return { seed, size, stream, log, other };
  }
  return null;
}

/** As `differenceFromScrollback`, with tmux as the other reader. */
export function differenceFromTmux(
  tmux: ReturnType<typeof tmuxLogs>,
  first: number,
  count: number,
): Difference | null {
  // No row is full: tmux keeps the mark of a wrapped row when another text is written over it.
  const size = { cols: 3000, rows: 6 };
  for (let seed = first; seed < first + count; seed += 1) {
    const stream = streamOf(tmuxAlphabet, seed);
    const log = textLines(wholeLog(stream, size)).join('\n');
    const other = tmux.logOf(stream, size.cols, size.rows).join('\n');
    if (other !== log) return { seed, size, stream, log, other };
  }
  return null;
}

export function wholeLog(stream: string, size: Size): string {
  const transcript = new Transcript({ size });
  return transcript.push(stream) + transcript.end();
}

function cutLog(stream: string, size: Size, random: () => number): string {
  const transcript = new Transcript({ size });
  let log = '';
  for (let at = 0; at < stream.length; ) {
    const length = 1 + Math.floor(random() * random() * 400);
    log += transcript.push(stream.slice(at, at + length));
    at += length;
    if (random() < 0.05) void transcript.shown;
  }
  return log + transcript.end();
}
