import { closeSync, constants, fstatSync, openSync, type Stats, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

/**
 * Where bytes go. `write` takes the first of them, as many as there is room for, and then calls `done` with
 * their number, at once where it need not wait; or with the system's error.
 */
export type Sink = {
  write(bytes: Buffer, done: (error: NodeJS.ErrnoException | null, taken: number) => void): void;
};

/** A standard stream of this process. */
export type Standard = { fd: 1 | 2; stream: () => NodeJS.WriteStream };

export type OpenedStandard = {
  sink: Sink;
  isTerminal: boolean;
  /** Equal for two streams that lead to the same pipe, socket or terminal. */
  target: string;
};

/** Attempts that follow each other at once, since a reader at work needs microseconds. */
const eagerAttempts = 20;
const longestPauseMs = 50;
/** Bytes handed at a time to a stream of Node's, which reports only when it has written all of them. */
const streamChunk = 64 * 1024;

/**
 * A standard output for which this process never waits within a write: whoever reads a pipe or a terminal may
 * stop reading. It is opened anew, so that it alone is set to return rather than wait; the flag on the inherited
 * one would be seen by every other process that has it.
 */
export function openStandard({ fd, stream }: Standard): OpenedStandard {
  const stats = fstatSync(fd);
  const isTerminal = isatty(fd);
  if (!isTerminal && !stats.isFIFO() && !stats.isSocket())
    return { sink: descriptorSink(fd), isTerminal, target: `descriptor ${fd}` };
  const target = `${stats.dev}:${stats.ino}`;
  const own = isTerminal || stats.isFIFO() ? reopened(fd, stats) : null;
  return { sink: own === null ? streamSink(stream()) : descriptorSink(own), isTerminal, target };
}

/** A descriptor of its own for the same pipe or terminal; null where the system refuses it. */
function reopened(fd: number, { dev, ino }: Stats): number | null {
  try {
    const own = openSync(
      `/proc/self/fd/${fd}`,
      constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY,
    );
    const found = fstatSync(own);
    if (found.dev === dev && found.ino === ino) return own;
    closeSync(own);
    return null;
  } catch {
    // no /proc, a pipe or a terminal of another user, or a pipe without a reader
    return null;
  }
}

/** Writes to a descriptor, and tries again as long as it has no room. */
export function descriptorSink(fd: number): Sink {
  return {
    write(bytes, done) {
      let attempts = 0;
      const attempt = () => {
        let taken: number;
        try {
          taken = writeSync(fd, bytes);
        } catch (thrown) {
          const error = thrown as NodeJS.ErrnoException;
          if (error.code !== 'EAGAIN') return done(error, 0);
          attempts += 1;
          if (attempts <= eagerAttempts) setImmediate(attempt);
          else setTimeout(attempt, Math.min(longestPauseMs, attempts - eagerAttempts));
          return;
        }
        done(null, taken);
      };
      attempt();
    },
  };
}

function streamSink(stream: NodeJS.WriteStream): Sink {
  // The same error is passed to each write; without a listener it would end the process.
  stream.on('error', () => {});
  return {
    write(bytes, done) {
      const chunk = bytes.subarray(0, streamChunk);
      stream.write(chunk, (error) => done(error ?? null, error ? 0 : chunk.length));
    },
  };
}
