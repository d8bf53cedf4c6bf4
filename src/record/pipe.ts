import { type ChildProcessByStdio, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../system/environment.js';
import { ToolError } from '../system/errors.js';
import { holdProcesses, type ProcessHold } from '../system/proc/hold.js';
import { limitLine } from '../system/proc/limit-mark.js';
import { nonceVariable, RebuildProcesses } from '../system/proc/processes.js';
import { shellStatus } from '../system/programs.js';
import { Utf8Stream } from '../text/utf8-stream.js';
import type {
  CommandSource,
  LookedProcesses,
  SourceCommand,
  SourceOptions,
  SourceProcesses,
} from './source.js';
import { catPath } from './tmux/wrapper.js';

/** How long the pipe may stay open in the hands of something that outlived the command. */
const drainMs = 3000;

/**
 * Opens plain pipes as the source (`--no-recording`): no terminal, no tmux, and so no colours and no
 * prompts. Every command is a process of its own; a shell joins its two streams, which keeps them in the order in
 * which they were written.
 */
export async function openPipe(options: SourceOptions): Promise<CommandSource> {
  return new Pipe(options);
}

// The gate: nothing runs before the output is read. Closing it leaves the command at end of file.
function script(nonce: string): string {
  return `exec 2>&1; ${limitLine(nonce)}; read -r go && cd "$1" && shift && exec "$@"`;
}

/**
 * What the command prints passes through this process, which goes on reading when the recorder is gone: an activation
 * that prints into a closed pipe is killed by it.
 */
const relayScript = `${catPath}; cat; exec cat >/dev/null`;

class Pipe implements CommandSource {
  readonly attach = null;
  readonly tmux = null;
  readonly #options: SourceOptions;
  #processes: RebuildProcesses | null = null;
  #output: Readable | null = null;
  /** Resolves when the last command's output has ended, wholly read. */
  #drained: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  readonly #holds: ProcessHold[] = [];

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** Those of the last command. */
  readonly processes: SourceProcesses = {
    look: (): LookedProcesses => this.#processes?.look() ?? { endable: 0, activations: [] },
    leftOver: async () => (await this.#processes?.leftOver()) ?? [],
    signal: (signal) => this.#processes?.signal(signal),
  };

  async run({ argv, cwd, env }: SourceCommand): Promise<number | null> {
    if (this.#isClosed) return null;
    const { nonce, onText } = this.#options;
    const relay = startShell(['-c', relayScript], this.#options.env, 'pipe');
    await started(relay);
    let child: Shell;
    try {
      child = startShell(
        ['-c', script(nonce), 'sh', cwd, ...argv],
        { ...this.#options.env, GIT_TERMINAL_PROMPT: '0', ...env, [nonceVariable]: nonce },
        relay.stdin,
      );
    } finally {
      // The relay ends with the last process that prints, and this one prints nothing.
      relay.stdin.destroy();
    }
    const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    // It rejects where the child cannot start, which is thrown here.
    exited.catch(() => {});
    const pid = await started(child);
    const { stdin } = child;
    const { stdout } = relay;
    this.#processes = new RebuildProcesses(nonce, { pid, wrapper: false });
    this.#output = stdout;
    const utf8 = new Utf8Stream();
    stdout.on('data', (bytes: Buffer) => {
      const text = utf8.push(bytes);
      if (text) onText(text);
    });
    this.#drained = new Promise<void>((resolve) =>
      stdout.once('close', () => {
        const rest = utf8.end();
        if (rest) onText(rest);
        resolve();
      }),
    );
    stdin.on('error', () => {});
    this.#holds.push(await holdProcesses(pid, nonce, this.#options.env));
    stdin.end('go\n');
    const [code, signal] = await exited;
    return shellStatus(code, signal);
  }

  async drain(): Promise<void> {
    await Promise.race([this.#drained, sleep(drainMs, undefined, { ref: false })]);
    // What outlived the command must not print into the next one's output.
    this.#output?.destroy();
    await this.#drained;
  }

  keys(): void {}

  async resize(): Promise<void> {}

  leave(): void {
    this.#output?.destroy();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#output?.destroy();
    await this.#drained;
    for (const hold of this.#holds) await hold.release();
  }
}

type Shell = ChildProcessByStdio<Writable, Readable, null>;

function startShell(args: string[], env: Environment, output: 'pipe' | Writable): Shell {
  try {
    // A process group of its own: Ctrl-C at the terminal is for the tool, which then ends it in steps.
    const options: SpawnOptions = { env, stdio: ['pipe', output, 'ignore'], detached: true };
    return spawn('/bin/sh', args, options) as Shell;
  } catch (thrown) {
    // Most failures are an event; too long an argument is thrown.
    throw failedStart(thrown);
  }
}

/** The pid of a process, once it has started. Throws a `ToolError` where it cannot be. */
async function started(child: Shell): Promise<number> {
  if (child.pid === undefined) throw failedStart(await once(child, 'error').then(([thrown]) => thrown));
  return child.pid;
}

function failedStart(cause: unknown): ToolError {
  const reason = cause instanceof Error ? cause.message : 'unknown';
  return new ToolError('spawn-failed', `cannot start a shell: ${reason}`, { cause });
}
