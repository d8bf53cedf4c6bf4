import type { RebuildHooks } from '../../rebuild/hooks.js';
import { requestNumbers } from '../../rebuild/request.js';
import type { Keyboard } from '../../record/request.js';
import { shownLine } from '../../text/clean.js';
import { colored } from '../../text/layout.js';
import { quoteCommand } from '../../text/shell.js';
import type { CliIo, TerminalSize } from '../io.js';
import { type StatusLine, statusLine, statusText } from './status-line.js';

/** Columns of blanks around the status. */
const statusMargin = 2;

/**
 * Shows one rebuild while it runs: on a terminal its own output above a status line, elsewhere the
 * finished lines of its log. `end` restores the terminal and may be called twice.
 */
export function rebuildView(
  { quiet, interactive }: { quiet: boolean; interactive: boolean },
  io: CliIo,
): { hooks: RebuildHooks; end: () => void } {
  // A file or a pipe has no cursor to move.
  const isTerminal = io.color || io.progress;
  let line: StatusLine | null = null;
  const asker = newAsker(io);
  const say = (text: string) => io.err(`${colored(text, 2, io.color)}\n`);
  const output: RebuildHooks = isTerminal
    ? { onOutput: io.live, outputSize: () => sizeAbove(io.progress ? 1 : 0, io) }
    : { onLines: io.live };
  return {
    hooks: {
      onStart: ({ attach, argv }) => {
        if (!quiet) {
          say(`+ ${shownLine(quoteCommand(argv))}`);
          if (attach) say(`to watch it: ${attach}`);
        }
        // A terminal that does not know its size has no row that is known to be the last.
        if (io.progress && knowsSize(io.size())) line = statusLine(io);
      },
      onNotice: (message) => say(`note: ${shownLine(message)}`),
      onRemedy: (message) => say(`remedy: ${shownLine(message)}`),
      ...(interactive ? { onQuestion: asker.ask } : {}),
      ...(quiet ? {} : output),
      ...(io.progress
        ? { onStatus: (status) => line?.show(statusText(status, io.size().cols - statusMargin - 1)) }
        : {}),
      ...(interactive ? { keyboard: keyboardOf(io, asker) } : {}),
    },
    end: () => {
      line?.end();
      line = null;
    },
  };
}

function knowsSize({ cols, rows }: TerminalSize): boolean {
  return cols > 0 && rows > 0;
}

/** The size of the terminal without the lowest `rowsKept` rows; the default one where it does not know its size. */
function sizeAbove(rowsKept: number, io: CliIo): TerminalSize {
  const { cols, rows } = io.size();
  if (!knowsSize({ cols, rows }))
    return { cols: requestNumbers.cols.otherwise, rows: requestNumbers.rows.otherwise };
  return { cols, rows: Math.max(requestNumbers.rows.least, rows - rowsKept) };
}

/** Asks the person whose keyboard the rebuild has; the next key is the answer, and not the rebuild's. */
type Asker = {
  ask: (question: string, over: AbortSignal) => Promise<boolean>;
  takes: (typed: string) => boolean;
};

function newAsker(io: CliIo): Asker {
  let answered: ((isYes: boolean) => void) | null = null;
  return {
    ask: (question, over) => {
      io.err(`${shownLine(question)} [y/N] `);
      return new Promise((resolve) => {
        answered = resolve;
        over.addEventListener('abort', () => {
          answered = null;
          resolve(false);
        });
      });
    },
    takes: (typed) => {
      if (answered === null) return false;
      const isYes = /^y/i.test(typed);
      io.err(`${isYes ? 'yes' : 'no'}\r\n`);
      answered(isYes);
      answered = null;
      // Ctrl-C ends the rebuild as well.
      return !typed.includes('\x03');
    },
  };
}

/** The person's keyboard, raw, so that every key reaches the rebuild; the status line keeps its row. */
function keyboardOf(io: CliIo, asker: Asker): Keyboard {
  return {
    subscribe: ({ keys, resize }) => {
      const stopKeys = io.onKeys((typed) => asker.takes(typed) || keys(typed));
      const stopResize = io.onResize(() => {
        if (!knowsSize(io.size())) return;
        const { cols, rows } = sizeAbove(1, io);
        resize(cols, rows);
      });
      return () => {
        stopKeys();
        stopResize();
      };
    },
  };
}
