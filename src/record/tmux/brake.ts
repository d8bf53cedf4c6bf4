import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { procText } from '../../system/proc/stat.js';
import { QuietTimer } from '../timers.js';
import type { TmuxServer } from './server.js';

/** How often (in bytes that have come without a pause) it is looked how far tmux has read ahead. */
const stretchBytes = 4 * 1024 * 1024;
/** The resident memory (KiB) from which on tmux is stopped. It starts with about 4000. */
const mostKibibytes = 64 * 1024;
/** When no bytes have come for this time (ms), everything that tmux had read has arrived. */
const idleMs = 10;

/**
 * Keeps tmux from reading ahead without limit, which it would hold in memory. While a
 * control client has switched the pane off and no other client is attached, tmux does not read from the pane, and a
 * command that prints waits, as on any slow terminal (`refresh-client -A`, tmux(1), since 3.2). The client is started at
 * the first flood; without it, as when it cannot start, memory is not bounded.
 */
export class Brake {
  readonly #server: TmuxServer;
  readonly #idle = new QuietTimer(idleMs, () => this.#release());
  #client: ChildProcessByStdio<Writable, Readable, null> | null = null;
  #bytes = 0;
  #isOn = false;
  #hasEnded = false;

  constructor(server: TmuxServer) {
    this.#server = server;
  }

  /** To be called with the size of each chunk of bytes that arrives. */
  received(bytes: number): void {
    if (this.#hasEnded) return;
    this.#bytes += bytes;
    if (!this.#isOn && this.#bytes >= stretchBytes) {
      this.#bytes = 0;
      if (residentKibibytes(this.#server.pid) >= mostKibibytes) this.#pull();
    }
    this.#idle.again();
  }

  /** Lets go, and ends the client. */
  end(): void {
    this.#hasEnded = true;
    this.#idle.end();
    this.#client?.stdin.end();
  }

  #pull(): void {
    this.#isOn = true;
    this.#client ??= this.#startClient();
    // A paused pane is not sent to this client, but does not keep tmux from reading.
    this.#send('off', 'continue');
  }

  #release(): void {
    this.#bytes = 0;
    if (!this.#isOn) return;
    this.#isOn = false;
    this.#send('pause');
  }

  #send(...states: string[]): void {
    if (!this.#client?.stdin.writable) return;
    this.#client.stdin.write(states.map((state) => `refresh-client -A %0:${state}\n`).join(''));
  }

  #startClient(): ChildProcessByStdio<Writable, Readable, null> {
    const client = spawn(this.#server.program, this.#server.controlArgs, {
      env: this.#server.env,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    client.on('error', () => {});
    client.stdin.on('error', () => {});
    client.stdout.resume();
    client.unref();
    return client;
  }
}

/** The resident memory of a process, proc_pid_status(5); 0 where it is not known. */
function residentKibibytes(pid: number): number {
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(procText('/proc', pid, 'status') ?? '')?.[1] ?? 0);
}
