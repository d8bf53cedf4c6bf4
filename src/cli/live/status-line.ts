import type { RebuildStatus } from '../../rebuild/hooks.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { cutToWidth } from '../../text/width.js';
import type { CliIo } from '../io.js';

/** What a rebuild is doing, in one line of at most `width` columns. */
export function statusText(status: RebuildStatus, width: number): string {
  const { phase, built, toBuild, fetched, toFetch, failed, elapsedSeconds, expectedSecondsLeft } = status;
  const parts = [
    phase,
    count('built', built, toBuild),
    count('fetched', fetched, toFetch),
    failed > 0 ? `${failed} failed` : '',
    formatDuration(elapsedSeconds),
    expectedSecondsLeft === null ? '' : `about ${formatDuration(expectedSecondsLeft)} left`,
    status.current === null ? '' : shownLine(status.current, 60),
  ];
  return cutToWidth(parts.filter((part) => part !== '').join(' · '), width);
}

function count(what: string, done: number, of: number | null): string {
  if (done === 0 && !of) return '';
  return of ? `${what} ${done} of ${of}` : `${what} ${done}`;
}

/** The lowest line of a person's terminal, kept out of what scrolls above it. */
export type StatusLine = { show(text: string): void; end(): void };

/**
 * Keeps the last row for the status by scrolling only the rows above it (DECSTBM), as apt does with its
 * progress bar: the rebuild's own output stays as it is and in the terminal's history. Follows the
 * terminal's size until `end`.
 */
export function statusLine({
  err,
  isBehind,
  size,
  onResize,
}: Pick<CliIo, 'err' | 'isBehind' | 'size' | 'onResize'>): StatusLine {
  let { rows } = size();
  const keepLastRow = () => {
    // A line feed first, so that the last row is empty; setting the region moves the cursor.
    err(`\n\x1b7\x1b[1;${rows - 1}r\x1b8\x1b[A`);
  };
  keepLastRow();
  const stop = onResize(() => {
    const before = rows;
    rows = size().rows || before;
    // In a higher terminal the old status is a row among others now.
    if (rows > before) err(`\x1b7\x1b[${before};1H\x1b[2K\x1b8`);
    if (rows !== before) keepLastRow();
  });
  return {
    show: (text) => {
      if (!isBehind()) err(`\x1b7\x1b[${rows};1H\x1b[2K\x1b[7m ${text} \x1b[0m\x1b8`);
    },
    end: () => {
      stop();
      err(`\x1b7\x1b[r\x1b[${rows};1H\x1b[2K\x1b8`);
    },
  };
}
