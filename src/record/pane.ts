import { closeSync, constants, openSync, writeFileSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Scratch } from '../system/disk/scratch.js';
import type { Environment } from '../system/environment.js';
import { isAlive, type ProcessEntry, readProcess } from '../system/proc/processes.js';
import { attachClient } from './client.js';
import { recordedEnvironment } from './environment.js';
import { PaneText } from './pane-text.js';
import type { RecordRequest, Source } from './source.js';
import { findTmux, TmuxServer } from './tmux.js';
import { wrapperScript } from './wrapper.js';

/** How long bytes may take from a dead server through `cat` to here. */
const drainMs = 3000;
const wrapperCheckMs = 1000;

/**
 * A tmux pane as the source of a recording: a server of its own, the command behind a gate, the
 * pane's raw bytes through a named pipe, and an attached client for keys and size.
 */
export async function openPane(
  request: RecordRequest,
  nonce: string,
  notice: (message: string) => void,
): Promise<Source> {
  const tmux = await findTmux(request.env);
  const scratch = new Scratch();
  try {
    const [bytes, gate, ack] = scratch.makeFifos('bytes', 'gate', 'ack') as [string, string, string];
    const script = scratch.path('run.sh');
    writeFileSync(script, wrapperScript({ nonce, argv: request.argv, cwd: request.cwd, gate, ack }));
    const env = recordedEnvironment(request.env, request.keyboard !== undefined);
    // Opened for reading and writing, a named pipe neither blocks nor ends before its writer has come.
    const keepOpen = openSync(bytes, constants.O_RDWR | constants.O_NONBLOCK);
    const reader = openSync(bytes, constants.O_RDONLY | constants.O_NONBLOCK);
    const size = { cols: request.cols, rows: request.rows };
    const { server, pid, panePid } = await TmuxServer.start({
      ...size,
      tmux: tmux.path,
      dir: scratch.dir,
      script,
      fifo: bytes,
      env,
    });
    return paneSource(
      {
        scratch,
        server,
        wrapper: readProcess(panePid),
        nonce,
        keepOpen,
        reader,
        gate,
        ack,
        size,
        env,
        notice,
      },
      {
        attach: server.attachLine,
        tmux: { socket: server.socket, pid, version: tmux.version },
        first: { pid: panePid, wrapper: true },
      },
    );
  } catch (thrown) {
    scratch.remove();
    throw thrown;
  }
}

type Pane = {
  scratch: Scratch;
  server: TmuxServer;
  wrapper: ProcessEntry | null;
  nonce: string;
  keepOpen: number;
  reader: number;
  gate: string;
  ack: string;
  size: { cols: number; rows: number };
  env: Environment;
  notice: (message: string) => void;
};

function paneSource(pane: Pane, facts: Pick<Source, 'attach' | 'tmux' | 'first'>): Source {
  const { server, scratch } = pane;
  const text = new PaneText(pane.nonce);
  const stream = new Socket({ fd: pane.reader, readable: true, writable: false });
  const client = attachClient(server, pane.size, pane.env, {
    exit: () => releaseKeepOpen(),
    notice: pane.notice,
  });
  const gates: number[] = [];
  let keptOpen = true;
  let closed = false;

  /** From then on the pipe ends when tmux does. */
  const releaseKeepOpen = () => {
    if (keptOpen) closeSync(pane.keepOpen);
    keptOpen = false;
  };

  const close = async () => {
    if (closed) return;
    closed = true;
    (await client)?.close();
    await server.kill();
    releaseKeepOpen();
    for (const fd of gates.splice(0)) closeSync(fd);
    stream.destroy();
    scratch.remove();
  };

  return {
    ...facts,
    exitCode: () => text.exitCode,
    keys: (keys) => void client.then((live) => live?.write(keys)),
    resize: async (cols, rows) => {
      (await client)?.resize(cols, rows);
      await server.resize(cols, rows);
    },
    close,
    run: async (onText, onExit) => {
      await client;
      const ended = new Promise<void>((resolve, reject) => {
        stream.once('close', resolve);
        stream.once('error', reject);
      });
      let finishing: Promise<void> | null = null;
      const finish = async () => {
        await onExit();
        gates.push(openGate(pane.ack));
        await server.kill();
        // The server is gone, so `cat` ends and the pipe with it; a stuck one must not hold us.
        await Promise.race([ended, sleep(drainMs, undefined, { ref: false })]);
      };
      stream.on('data', (bytes: Buffer) => {
        releaseKeepOpen();
        const chunk = text.push(bytes);
        if (chunk) onText(chunk);
        if (text.exitCode !== null) finishing ??= finish();
      });
      gates.push(openGate(pane.gate));
      // Killed without a word, the wrapper leaves a dead pane that would say nothing for ever.
      const watch = setInterval(() => {
        if (pane.wrapper && !isAlive(pane.wrapper)) finishing ??= finish();
      }, wrapperCheckMs);
      await ended.finally(() => clearInterval(watch));
      await finishing;
      const rest = text.end();
      if (rest) onText(rest);
    },
  };
}

/**
 * Lets the wrapper's blocking read go on; never blocks, whether or not it waits already. The
 * descriptor has to stay open until the reader has come, or the line is lost.
 */
function openGate(fifo: string): number {
  const fd = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
  writeSync(fd, 'go\n');
  return fd;
}
