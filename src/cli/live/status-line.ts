import type { RebuildStatus } from '../../rebuild/hooks.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';

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
  return parts
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, Math.max(0, width - 1));
}

function count(what: string, done: number, of: number | null): string {
  if (done === 0 && !of) return '';
  return of ? `${what} ${done} of ${of}` : `${what} ${done}`;
}

/** The lowest line of a person's terminal, kept out of what scrolls above it. */
export type StatusLine = { show(text: string): void; resize(): void; end(): void };

/**
 * Keeps the last row for the status by scrolling only the rows above it (DECSTBM), as apt does with its
 * progress bar: the rebuild's own output stays as it is and in the terminal's history.
 */
export function statusLine(
  write: (text: string) => void,
  size: () => { cols: number; rows: number },
): StatusLine {
  const region = () => {
    const { rows } = size();
    // A line feed first, so that nothing stands in the last row; the region's setting moves the cursor.
    write(`\n\x1b7\x1b[1;${rows - 1}r\x1b8\x1b[A`);
  };
  region();
  return {
    show: (text) => write(`\x1b7\x1b[${size().rows};1H\x1b[2K\x1b[7m ${text} \x1b[0m\x1b8`),
    resize: region,
    end: () => write(`\x1b7\x1b[r\x1b[${size().rows};1H\x1b[2K\x1b8`),
  };
}
