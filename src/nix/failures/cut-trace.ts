import { adviceFor } from '../advice/advice.js';
import { ofInstaller } from '../catalogue/boot.js';
import { entryOf } from '../catalogue/index.js';
import { sourceIn } from '../said/input-line.js';
import type { KnownFailure } from './failure.js';
import { tailOf } from './failure-report.js';
import type { Guessed } from './guess.js';

const head = /^Traceback \(most recent call last\):/;
const frame = /^ +File "([^"]*)", line \d+/;
/** Python's own modules, which raise what the program that called them did not expect. */
const ofPython = /\/lib\/python3[^/]*\/(?!site-packages)/;

/**
 * The failure of which a log shows no more than the beginning of Python's trace: it ends before the exception. The
 * message is what the program's own last frame was doing. Null where the log does not end so.
 */
export function cutTraceOf({ lines, surroundings }: Guessed): KnownFailure | null {
  const from = lines.findLastIndex(({ text }) => head.test(text)) + 1;
  const trace = lines.slice(from);
  if (from === 0 || !trace.every(({ text }) => text.startsWith('  '))) return null;
  const at = trace.findLastIndex(({ text }) => frame.test(text) && !ofPython.test(text));
  const line = trace[at + 1] ?? trace[at];
  if (at === -1 || !line) return null;
  const family = trace.some(({ text }) => ofInstaller.test(text)) ? 'bootloader' : 'unknown';
  const named = { message: line.text.trim(), derivation: null, location: null };
  return {
    family,
    confidence: 0.3,
    ...named,
    log_tail: tailOf(lines.map(({ text }) => text)),
    hint: adviceFor(entryOf(family).hint, named, surroundings),
    source: sourceIn(line.input, line.text),
  };
}
