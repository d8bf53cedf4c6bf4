import type { Socket } from 'node:net';
import { unlessAborted } from '../../system/abortable.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { ByteReader } from './byte-reader.js';
import type { GuestShell, ShellCommand, ShellResult } from './shell.js';

/** How long the guest's agent may take to answer before it is asked again. */
const greetingMs = 5000;

type Job = {
  stdout: Buffer[];
  stderr: Buffer[];
  resolve: (result: ShellResult) => void;
  reject: (reason: unknown) => void;
};

/**
 * The driver's end of a serial port at which the agent of agent.ts is, and whose protocol is described there. Commands run
 * beside each other, and what they print arrives whole whatever bytes it has.
 */
export class AgentShell implements GuestShell {
  readonly #socket: Socket;
  readonly #reader = new ByteReader();
  readonly #onData = (chunk: Buffer) => this.#reader.push(chunk);
  readonly #onClose = () => this.#reader.end();
  readonly #jobs = new Map<number, Job>();
  #count = 0;
  /** Why there is no agent any more. */
  #failure: unknown = null;

  /** Takes over the connection, until `release`. */
  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', this.#onData);
    socket.once('close', this.#onClose);
    if (socket.destroyed) this.#reader.end();
  }

  /** Lets another shell have the connection. */
  release(): void {
    this.#socket.off('data', this.#onData);
    this.#socket.off('close', this.#onClose);
    this.#reader.end();
  }

  /** Resolves when the agent answers. */
  async greet(): Promise<void> {
    const word = randomHex(8);
    const greet = () => this.#socket.write(`hello ${word}\n`);
    greet();
    // What is written before the guest has opened its port may be lost.
    const again = setInterval(greet, greetingMs);
    try {
      while ((await this.#reader.line()) !== `ready ${word}`);
    } finally {
      clearInterval(again);
    }
    this.#dispatch().catch((thrown) => {
      this.#failure = thrown;
      for (const { reject } of this.#jobs.values()) reject(thrown);
      this.release();
    });
  }

  async run({ script, input, timeoutSeconds }: ShellCommand, signal: AbortSignal): Promise<ShellResult> {
    signal.throwIfAborted();
    if (this.#failure !== null) throw this.#failure;
    this.#count += 1;
    const id = this.#count;
    const result = new Promise<ShellResult>((resolve, reject) => {
      this.#jobs.set(id, { stdout: [], stderr: [], resolve, reject });
    });
    const bytes = Buffer.from(script);
    this.#socket.write(`run ${id} ${timeoutSeconds} ${bytes.length} ${input?.length ?? -1}\n`);
    this.#socket.write(bytes);
    if (input !== undefined) this.#socket.write(input);
    try {
      return await unlessAborted(result, signal);
    } catch (thrown) {
      // Nobody waits for it any more.
      this.#socket.write(`forget ${id}\n`);
      throw thrown;
    } finally {
      this.#jobs.delete(id);
    }
  }

  /** Hands what the agent writes to the commands, until the connection ends. */
  async #dispatch(): Promise<never> {
    for (;;) {
      const line = await this.#reader.line();
      const [word = '', id, number] = line.split(' ');
      const [job, count] = [this.#jobs.get(Number(id)), Number(number)];
      if (word === 'end') {
        job?.resolve({ status: count, stdout: joined(job.stdout), stderr: joined(job.stderr) });
      } else if (word === 'out' || word === 'err') {
        const bytes = await this.#reader.bytes(count);
        job?.[word === 'out' ? 'stdout' : 'stderr'].push(bytes);
      } else if (word !== '' && word !== 'ready') {
        throw new ToolError('guest-shell', `the guest's agent says "${line}"`);
      }
    }
  }
}

function joined(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
}
