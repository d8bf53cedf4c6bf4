import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { ToolError } from '../../system/errors.js';

/** Where Nix sends its activity log while it runs. */
type ActivitySocket = {
  /** What `json-log-path` is set to. */
  path: string;
  /** Reads what is under way to its end, then closes and removes the socket. */
  close(): Promise<void>;
};

const newline = 0x0a;
/** A connection's unfinished line is given up beyond this. */
const longestLine = 16 * 1024 * 1024;
const silenceMs = 500;
/** `sun_path` of Linux without its final zero. */
const longestPath = 107;

/**
 * Listens on a unix socket for Nix' activity log (`json-log-path`, Nix 2.30 and newer). Several Nix may
 * write at a time, a connection each; `onRecords` gets whole lines only, so that streams never mix, at the
 * time they arrive. The log carries secrets: the socket belongs in a directory that only its owner enters.
 * Throws when the path cannot be bound (too long, taken).
 */
export function listenForActivity(
  path: string,
  onRecords: (lines: Uint8Array) => void,
): Promise<ActivitySocket> {
  // libuv would cut a longer path silently and listen elsewhere.
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
          // A Nix that just ended may not have been accepted yet: let the event loop look once more.
          await new Promise((looked) => setImmediate(() => setImmediate(looked)));
          // What a Nix that ended wrote is still to be read; one that lives on is left after a silence.
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
    // A record that was cut off ends here, and does not run into another connection's.
    if (rest.length > 0) onRecords(Buffer.concat([rest, Buffer.from('\n')]));
  });
}
