import { closeSync, constants, openSync, writeFileSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Scratch } from '../../system/disk/scratch.js';
import { ToolError } from '../../system/errors.js';
import { holdProcesses, type ProcessHold } from '../../system/proc/hold.js';
import { RebuildProcesses } from '../../system/proc/processes.js';
import { isAlive, type ProcessStat, readProcess } from '../../system/proc/stat.js';
import { recordedEnvironment } from '../environment.js';
import type { CommandSource, SourceCommand, SourceOptions } from '../source.js';
import { Brake } from './brake.js';
import { attachClient, type LiveClient } from './client.js';
import { PaneText } from './pane-text.js';
import { findTmux, TmuxServer } from './server.js';
import { pipeName } from './terminal-processes.js';
import { commandScript, firstWord, pipeVariable, wrapperScript } from './wrapper.js';

/** How long (ms) bytes may take from the terminal through `cat` to here. */
const drainMs = 3000;
/** How long (ms) the first answer of a new pane may take. */
const openMs = 10_000;
const wrapperCheckMs = 1000;

/** The private directory of a pane, which belongs to the recording with this nonce. */
export function paneScratch(nonce: string): Scratch {
  return new Scratch(nonce);
}

/**
 * Opens a tmux pane as the source of a recording: a server of its own, one wrapper for all commands behind a gate,
 * the pane's raw bytes through a named pipe, and, for a person's keys, an attached client.
 */
export async function openPane(options: SourceOptions): Promise<CommandSource> {
  const tmux = await findTmux(options.env);
  const scratch = paneScratch(options.nonce);
  scratch.make();
  const fds: number[] = [];
  const open = (path: string, flags: number) => {
    const fd = openSync(path, flags | constants.O_NONBLOCK);
    fds.push(fd);
    return fd;
  };
  let pane: Pane | null = null;
  try {
    const [bytes, gate] = scratch.makeFifos(pipeName, 'gate') as [string, string];
    const script = scratch.path('wrapper.sh');
    writeFileSync(script, wrapperScript({ nonce: options.nonce, gate, dir: scratch.dir }));
    // Opened for reading and writing, a named pipe neither blocks nor ends before its other side has come.
    const files = {
      keepOpen: open(bytes, constants.O_RDWR),
      reader: open(bytes, constants.O_RDONLY),
      gate: open(gate, constants.O_RDWR),
    };
    const env = { ...recordedEnvironment(options.env, options.interactive), [pipeVariable]: bytes };
    const size = { cols: options.cols, rows: options.rows };
    const server = await TmuxServer.start({ ...size, env, tmux, script, dir: scratch.dir });
    pane = new Pane(options, scratch, files, server);
    await pane.open();
    if (options.interactive) pane.attachClient(attachClient(server, size, env, options.onNotice));
    return pane;
  } catch (thrown) {
    if (pane) await pane.close();
    else {
      for (const fd of fds) closeSync(fd);
      scratch.remove();
    }
    throw thrown;
  }
}

/** `keepOpen` keeps the pipe of bytes from ending, `reader` reads it, `gate` takes the wrapper's next word. */
type PaneFiles = { keepOpen: number; reader: number; gate: number };

class Pane implements CommandSource {
  readonly attach: string;
  readonly tmux: { socket: string; pid: number; version: string };
  readonly processes: RebuildProcesses;
  readonly #nonce: string;
  readonly #keyboard: boolean;
  readonly #scratch: Scratch;
  readonly #files: PaneFiles;
  readonly #server: TmuxServer;
  readonly #wrapper: ProcessStat | null;
  readonly #stream: Socket;
  /** Resolves when the stream of bytes has ended, wholly read; rejects where it cannot be read. */
  readonly #ended: Promise<void>;
  /** Resolves for the words that the wrapper has not answered yet. */
  readonly #answers = new Map<string, (status: number) => void>();
  readonly #brake: Brake;
  readonly #hold: Promise<ProcessHold>;
  #client: Promise<LiveClient | null> = Promise.resolve(null);
  #words = 0;
  #bytesKeptOpen = true;
  #isLost = false;
  #hasLeft = false;
  #closing: Promise<void> | null = null;

  constructor(
    { nonce, env, interactive, onText }: SourceOptions,
    scratch: Scratch,
    files: PaneFiles,
    server: TmuxServer,
  ) {
    this.#nonce = nonce;
    this.#keyboard = interactive;
    this.#scratch = scratch;
    this.#files = files;
    this.#server = server;
    this.#wrapper = readProcess(server.panePid);
    this.attach = server.attachLine;
    this.tmux = { socket: server.socket, pid: server.pid, version: server.version };
    this.processes = new RebuildProcesses(nonce, { pid: server.panePid, wrapper: true });
    this.#hold = holdProcesses(server.panePid, nonce, env);
    const text = new PaneText(nonce, ({ word, status }) => this.#answers.get(word)?.(status));
    this.#stream = new Socket({ fd: files.reader, readable: true, writable: false });
    this.#brake = new Brake(server);
    this.#stream.on('data', (bytes: Buffer) => {
      this.#brake.received(bytes.length);
      const chunk = text.push(bytes);
      if (chunk) onText(chunk);
    });
    this.#ended = new Promise((resolve, reject) => {
      this.#stream.once('error', reject);
      this.#stream.once('close', () => {
        const rest = text.end();
        if (rest) onText(rest);
        this.#isLost = true;
        resolve();
      });
    });
    // It may reject before anything waits for it.
    this.#ended.catch(() => {});
  }

  /** Waits until bytes arrive from the pane. Throws a `ToolError` where they do not. */
  async open(): Promise<void> {
    const status = await Promise.race([this.#answer(firstWord), sleep(openMs, null, { ref: false })]);
    if (status === null)
      throw new ToolError('no-pipe', 'what the terminal prints does not arrive: its reader has not started', {
        hint: 'Recording needs `cat` of coreutils on PATH, or record nothing with --no-recording.',
      });
    // From now on the pipe of bytes ends when `cat` or tmux does.
    this.#releaseBytes();
  }

  attachClient(client: Promise<LiveClient | null>): void {
    this.#client = client;
  }

  #releaseBytes(): void {
    if (this.#bytesKeptOpen) closeSync(this.#files.keepOpen);
    this.#bytesKeptOpen = false;
  }

  async run(command: SourceCommand): Promise<number | null> {
    await Promise.all([this.#client, this.#hold]);
    this.#words += 1;
    const word = String(this.#words);
    const script = commandScript(command, {
      ...{ nonce: this.#nonce, keyboard: this.#keyboard, restore: this.#words > 1 },
    });
    if (!this.#server.isRunning) this.#isLost = true;
    if (this.#isLost || this.#closing) return null;
    writeFileSync(this.#scratch.path(`${word}.sh`), script);
    return this.#answer(word);
  }

  async drain(): Promise<void> {
    if (this.#isLost) return this.#endServer();
    this.#words += 1;
    await Promise.race([this.#answer(`drain${this.#words}`), sleep(drainMs, undefined, { ref: false })]);
  }

  keys(keys: string): void {
    void this.#client.then((live) => live?.write(keys));
  }

  async resize(cols: number, rows: number): Promise<void> {
    (await this.#client)?.resize(cols, rows);
    await this.#server.resize(cols, rows);
  }

  /** Closing the gate, the wrapper cleans up when the command has ended. */
  leave(): void {
    this.#hasLeft = true;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (!this.#hasLeft) {
      if (!this.#isLost) this.#send('end');
      await this.#endServer();
    }
    this.#brake.end();
    (await this.#client)?.close();
    this.#releaseBytes();
    closeSync(this.#files.gate);
    this.#stream.destroy();
    await (await this.#hold).release();
    if (!this.#hasLeft) this.#scratch.remove();
  }

  /** Ends the server, and with it `cat` and the pipe; a stuck one must not hold the recording. */
  async #endServer(): Promise<void> {
    await this.#server.kill();
    this.#releaseBytes();
    await Promise.race([this.#ended.catch(() => {}), sleep(drainMs, undefined, { ref: false })]);
  }

  /** Resolves with the status that the wrapper answers to `word`; with null when it never will. */
  async #answer(word: string): Promise<number | null> {
    let answer: (status: number | null) => void = () => {};
    const answered = new Promise<number | null>((resolve) => {
      answer = resolve;
    });
    this.#answers.set(word, answer);
    // A wrapper that is killed leaves a dead pane, which prints nothing and stays.
    const watch = setInterval(() => {
      if (this.#wrapper && !isAlive(this.#wrapper)) answer(null);
    }, wrapperCheckMs);
    this.#send(word);
    try {
      const status = await Promise.race([answered, this.#ended.then(() => null)]);
      if (status === null) this.#isLost = true;
      return status;
    } finally {
      clearInterval(watch);
      this.#answers.delete(word);
    }
  }

  /** Passes a word through the gate; never blocks, whether or not the wrapper waits for it already. */
  #send(word: string): void {
    writeSync(this.#files.gate, `${word}\n`);
  }
}
