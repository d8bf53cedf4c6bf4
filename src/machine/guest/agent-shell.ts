import { unlessAborted } from '../../system/abortable.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import type { SerialLine } from './serial-line.js';
import type { GuestShell, ShellCommand, ShellResult } from './shell.js';

type Job = {
  stdout: Buffer[];
  stderr: Buffer[];
  onStdout: ShellCommand['onStdout'];
  resolve: (result: ShellResult) => void;
  reject: (reason: unknown) => void;
};

/**
 * The driver's end of a serial port at which the agent of agent.ts is, and whose protocol is described there. Commands run
 * beside each other, and what they print arrives whole whatever bytes it has.
 */
export class AgentShell implements GuestShell {
  readonly runsBeside = true;
  readonly #line: SerialLine;
  readonly #jobs = new Map<number, Job>();
  #count = 0;
  /** Why there is no agent any more. */
  #failure: unknown = null;

  constructor(line: SerialLine) {
    this.#line = line;
  }

  release(): void {
    this.#line.release();
  }

  /** Resolves when the agent answers. */
  async greet(): Promise<void> {
    const word = randomHex(8);
    await this.#line.greet(`hello ${word}`, `ready ${word}`);
    this.#dispatch().catch((thrown) => {
      this.#failure = thrown;
      for (const { reject } of this.#jobs.values()) reject(thrown);
      this.release();
    });
  }

  async run(
    { script, input, timeoutSeconds, onStdout }: ShellCommand,
    signal: AbortSignal,
  ): Promise<ShellResult> {
    signal.throwIfAborted();
    if (this.#failure !== null) throw this.#failure;
    this.#count += 1;
    const id = this.#count;
    const result = new Promise<ShellResult>((resolve, reject) => {
      this.#jobs.set(id, { stdout: [], stderr: [], onStdout, resolve, reject });
    });
    const bytes = Buffer.from(script);
    this.#line.write(`run ${id} ${timeoutSeconds} ${bytes.length} ${input?.length ?? -1}\n`);
    this.#line.write(bytes);
    if (input !== undefined) this.#line.write(input);
    try {
      return await unlessAborted(result, signal);
    } catch (thrown) {
      // Nobody waits for it any more.
      this.#line.write(`forget ${id}\n`);
      throw thrown;
    } finally {
      this.#jobs.delete(id);
    }
  }

  /** Hands what the agent writes to the commands, until the connection ends. */
  async #dispatch(): Promise<never> {
    for (;;) {
      const line = await this.#line.reader.line();
      const [word = '', id, number] = line.split(' ');
      const [job, count] = [this.#jobs.get(Number(id)), Number(number)];
      if (word === 'end') {
        job?.resolve({ status: count, stdout: joined(job.stdout), stderr: joined(job.stderr) });
      } else if (word === 'out' || word === 'err') {
        const bytes = await this.#line.reader.bytes(count);
        if (word === 'out' && job?.onStdout) job.onStdout(bytes);
        else job?.[word === 'out' ? 'stdout' : 'stderr'].push(bytes);
      } else if (word !== '' && word !== 'ready') {
        throw new ToolError('guest-shell', `the guest's agent says "${line}"`);
      }
    }
  }
}

function joined(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
}
