import type { Terminal } from '@xterm/headless';
import type { XtermCore, XtermSequence } from './core.js';

/** Sequences that xterm.js repeats as often as their parameter asks, up to two thousand million times. */
const repeating: [final: string, sequence: XtermSequence, most: (terminal: Terminal) => number][] = [
  ['S', 'scrollUp', (terminal) => terminal.rows],
  ['T', 'scrollDown', (terminal) => terminal.rows],
  ['L', 'insertLines', (terminal) => terminal.rows],
  ['M', 'deleteLines', (terminal) => terminal.rows],
  ['I', 'cursorForwardTab', (terminal) => terminal.cols],
  ['Z', 'cursorBackwardTab', (terminal) => terminal.cols],
  ['b', 'repeatPrecedingCharacter', (terminal) => terminal.cols * terminal.rows],
];

/**
 * Bounds what one sequence of a hostile recording can cost: repeats beyond what changes the screen
 * are cut, and hyperlinks, of which a terminal remembers every one, are not followed.
 */
export function boundRepeats(terminal: Terminal, core: XtermCore): void {
  for (const [final, sequence, most] of repeating) {
    terminal.parser.registerCsiHandler({ final }, (params) => {
      const limit = most(terminal);
      if (Number(params[0]) <= limit) return false;
      return core._inputHandler[sequence]({ params: [limit], length: 1 });
    });
  }
  terminal.parser.registerOscHandler(8, () => true);
}
