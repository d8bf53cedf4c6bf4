import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { ToolError } from '../../system/errors.js';

/** A socket that receives Nix's activity log. */
type ActivitySocket = {
  /** The value for `json-log-path`. */
  path: string;
  /** Reads what is being sent to its end, then closes and removes the socket. */
  close(): Promise<void>;
};

const newline = 0x0a;
/** An unfinished line longer than this is dropped. */
const longestLine = 16 * 1024 * 1024;
const silenceMs = 500;
/** `sun_path` of Linux without its final zero. */
const longestPath = 107;

/**
 * Listens on a unix socket for Nix's activity log (`json-log-path`, Nix 2.30 and newer). Several processes
 * of Nix may write at a time, a connection each; `onRecords` receives whole lines only, when they arrive, so
 * that streams never mix. The log carries secrets: the socket belongs in a directory that only its owner can
 * enter. Throws a ToolError where the path cannot be bound (too long, taken).
 */
export function listenForActivity(
  path: string,
  onRecords: (lines: Uint8Array) => void,
): Promise<ActivitySocket> {
  // libuv cuts a longer path silently and would listen elsewhere.
  if (Buffer.byteLength(path) > longestPath)
    return Promise.reject(cannotListen(path, 'the path is too long'));
  const connections = new Set<Socket>();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
    readLines(socket, onRecords);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(path, cause.message, cause)));
    server.listen(path, () => {
      resolve({
        path,
        close: async () => {
          // A Nix that just ended may not have been accepted yet: let the event loop turn once more.
          await new Promise((looked) => setImmediate(() => setImmediate(looked)));
          // What an ended Nix wrote is still read; the connection of one that still runs is closed once it is silent.
          for (const socket of connections) socket.setTimeout(silenceMs, () => socket.destroy());
          await new Promise<void>((closed) => server.close(() => closed()));
          rmSync(path, { force: true });
        },
      });
    });
  });
}

function cannotListen(path: string, reason: string, cause?: unknown): ToolError {
  return new ToolError('activity-socket', `cannot listen for Nix' activity log on ${path}: ${reason}`, {
    hint: `Unix socket paths are at most ${longestPath} bytes long; set TMPDIR to a shorter directory.`,
    cause,
  });
}

function readLines(socket: Socket, onRecords: (lines: Uint8Array) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      onRecords(rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, end)]) : chunk.subarray(0, end));
      rest = Buffer.from(chunk.subarray(end));
    } else if (rest.length < longestLine) rest = Buffer.concat([rest, chunk]);
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    // A record that was cut off ends here, so that it does not mix with another connection's.
    if (rest.length > 0) onRecords(Buffer.concat([rest, Buffer.from('\n')]));
  });
}
