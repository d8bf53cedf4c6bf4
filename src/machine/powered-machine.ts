import { setTimeout as sleep } from 'node:timers/promises';
import { ToolError } from '../system/errors.js';
import type { Boot, BootEnd, BootTraces, Guest } from './backend.js';
import { ConsoleText } from './console/console-text.js';
import type { ConsoleRecording } from './console/recording.js';
import {
  ConnectionClosed,
  type GuestShell,
  killAfterSeconds,
  type ShellCommand,
  type ShellResult,
} from './guest/shell.js';
import { noAnswer, shownCommand } from './guest-commands.js';
import { GuestServices } from './guest-services.js';
import { expressionOf, lastPart, type WaitOptions, waitUntil } from './wait.js';

/** How long a guest may take until its shell answers, and to shut down, on real hardware. */
const bootSeconds = 120;
const shutdownSeconds = 120;
/** What an answer may take beyond the command's own time. */
const answerSeconds = 30;
const consoleLines = 8;
/** How long (ms) after its shell a guest may end for the one to be the reason of the other. */
const endMs = 5000;

/** A boot under way; `ended` resolves when the machine knows of its end. */
type Running = {
  boot: Boot;
  ended: Promise<BootEnd>;
  /** True while another boot takes its place, which goes on from where it is. */
  isReplaced: boolean;
  /** How it ended, once it has. */
  end?: BootEnd;
};

/** A guest whose shell answers. `run` rejects where the guest stops before the script's end. */
export type ReachedGuest = { boot: Boot; run: (script: string) => Promise<ShellResult> };

export type PoweredParts = {
  name: string;
  kind: string;
  guest: Guest;
  /** Null where the console is not recorded. */
  recording: ConsoleRecording | null;
  /** Masks secrets in errors, which quote the console. */
  redact: (text: string) => string;
  /** Removes what the machine has on this machine's disk. */
  release: () => Promise<void>;
};

/**
 * The power and the console of a machine, and its shell while it is on. Every wait for a guest ends at once when the guest
 * stops, with an error that says why and how its console ends.
 */
export abstract class PoweredMachine extends GuestServices {
  readonly name: string;
  /** The backend's: `qemu`, `container`, `mock`. */
  readonly kind: string;
  protected readonly parts: PoweredParts;
  readonly #console = new ConsoleText();
  protected running: Running | null = null;
  #starting: Promise<void> | null = null;
  #shell: Promise<GuestShell> | null = null;
  /** The same, once it has answered. */
  #answering: GuestShell | null = null;
  protected ended: BootEnd | null = null;
  #closing: Promise<void> | null = null;

  constructor(parts: PoweredParts) {
    super();
    this.name = parts.name;
    this.kind = parts.kind;
    this.parts = parts;
  }

  get slowdown(): number {
    return this.parts.guest.slowdown;
  }

  /** True from `start` until the guest has stopped. */
  get isUp(): boolean {
    return this.running !== null;
  }

  /** Where to see what the boot uses; null while it is off, and where this machine sees nothing of it. */
  async traces(): Promise<BootTraces | null> {
    return (await this.running?.boot.traces?.()) ?? null;
  }

  /**
   * What a short script prints in the guest, beside all else that runs there; null where its shell has not answered, takes one
   * command at a time, or does not end it in time. It is never switched on for that.
   */
  async glance(script: string, timeoutSeconds: number): Promise<string | null> {
    const shell = this.running === null ? null : this.#answering;
    if (!shell?.runsBeside) return null;
    const late = AbortSignal.timeout(timeoutSeconds * 1000);
    const seen = await shell.run({ script, timeoutSeconds }, late).catch(() => null);
    return seen?.status === 0 ? seen.stdout.toString('utf8') : null;
  }

  /** How the last boot ended; null before that. */
  get lastEnd(): BootEnd | null {
    return this.ended;
  }

  /** Switches the machine on, unless it is. Resolves when its processes run; the first command waits for the guest. */
  async start(): Promise<void> {
    if (this.#closing) throw new ToolError('machine-closed', `${this.name}: the machine is closed`);
    if (this.running) return;
    // Commands that are given at the same time switch it on once.
    this.#starting ??= this.#start().finally(() => {
      this.#starting = null;
    });
    await this.#starting;
  }

  async #start(): Promise<void> {
    this.follow(await this.parts.guest.boot(this.newConsole()));
  }

  /** What takes the console's bytes of a boot that is about to begin. */
  protected newConsole(): (bytes: Uint8Array) => void {
    this.#console.newBoot();
    return (bytes) => {
      this.#console.push(bytes);
      this.parts.recording?.push(bytes);
    };
  }

  /** Makes a boot the machine's own, until it ends. */
  protected follow(boot: Boot): void {
    this.#shell = null;
    this.#answering = null;
    this.ended = null;
    const running: Running = { boot, isReplaced: false, ended: boot.ended };
    running.ended = boot.ended.then((reported) => {
      const panic = this.#console.panic();
      const end: BootEnd = panic === null ? reported : { ...reported, kind: 'panic', detail: panic };
      running.end = end;
      if (!running.isReplaced) this.#off(end);
      return end;
    });
    this.running = running;
    this.parts.recording?.boot(running.ended.then(({ status }) => status));
  }

  /** Marks a boot as one that another one continues; unmarks it where that one could not be started. */
  protected replace(running: Running, isReplaced: boolean): void {
    running.isReplaced = isReplaced;
    if (!isReplaced && running.end) this.#off(running.end);
  }

  #off(end: BootEnd): void {
    this.ended = end;
    this.running = null;
    this.#shell = null;
    this.#answering = null;
  }

  /** Waits until the guest's shell answers. Every command does so by itself. */
  async connect({ timeoutSeconds = bootSeconds }: WaitOptions = {}): Promise<void> {
    await this.#connected(timeoutSeconds * this.slowdown);
  }

  async #connected(limitSeconds: number): Promise<GuestShell> {
    await this.start();
    const running = this.running;
    if (!running) throw this.stopped('before its shell answered');
    const connect = (signal: AbortSignal) => running.boot.connect(signal);
    this.#shell ??= this.#whileUp(running, 'its shell', limitSeconds, connect).catch((thrown) => {
      this.#shell = null;
      throw thrown;
    });
    const shell = await this.#shell;
    if (this.running === running) this.#answering = shell;
    const run = (script: string) =>
      this.#whileUp(running, 'its network', limitSeconds, (signal) =>
        shell.tell
          ? shell.tell(script, signal)
          : shell.run({ script, timeoutSeconds: Math.ceil(limitSeconds) }, signal),
      );
    await this.prepareGuest({ boot: running.boot, run });
    return shell;
  }

  /** Tells a guest whose shell answers what it must know, before each command; most times that is nothing. */
  protected abstract prepareGuest(guest: ReachedGuest): Promise<void>;

  override async runScript(command: ShellCommand): Promise<ShellResult> {
    const shell = await this.#connected(bootSeconds * this.slowdown);
    const running = this.running;
    const what = `the end of "${shownCommand(command.script)}"`;
    if (!running) throw this.stopped(`before ${what}`);
    const limit = command.timeoutSeconds + (killAfterSeconds + answerSeconds) * this.slowdown;
    return this.#whileUp(running, what, limit, (signal) => shell.run(command, signal));
  }

  /** What `work` resolves with, unless the boot ends or the time is over before. */
  async #whileUp<Value>(
    { ended }: Running,
    what: string,
    limitSeconds: number,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(noAnswer(this.name, what, limitSeconds, this.#lastConsole())),
        Math.min(limitSeconds * 1000, 2 ** 31 - 1),
      );
    });
    const gone = ended.then(() => {
      throw this.stopped(`before ${what}`);
    });
    const working = work(abort.signal);
    // The one that loses the race is no unhandled rejection.
    for (const promise of [working, gone, late]) promise.catch(() => {});
    try {
      return await Promise.race([working, gone, late]);
    } catch (thrown) {
      // A guest's shell is often gone a moment before its process is.
      if (thrown instanceof ConnectionClosed) await Promise.race([gone, sleep(endMs)]);
      throw thrown;
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
  }

  protected stopped(when: string): ToolError {
    const { kind = 'stopped', detail = '', status = 0 } = this.ended ?? {};
    const how = {
      poweroff: 'was shut down',
      reboot: 'wanted to reboot',
      panic: 'panicked',
      stopped: 'stopped',
    }[kind];
    const why = detail ? `: ${detail}` : kind === 'stopped' ? ` (status ${status})` : '';
    return new ToolError(
      'machine-stopped',
      this.parts.redact(
        `${this.name}: the guest ${how}${why}, ${when}; the console ends with: ${this.#lastConsole()}`,
      ),
    );
  }

  #lastConsole(): string {
    return lastPart(this.parts.redact(this.#console.lastLines(consoleLines)));
  }

  /** Shuts the guest down in order and waits until it is off. */
  async shutdown(options: WaitOptions = {}): Promise<void> {
    await this.#leave('systemctl poweroff', 'its shutdown', options);
  }

  /** Reboots the guest in order and waits until its shell answers again. */
  async reboot({ timeoutSeconds = shutdownSeconds }: WaitOptions = {}): Promise<void> {
    await this.#leave('systemctl reboot', 'its reboot', { timeoutSeconds });
    await this.start();
    await this.connect();
  }

  async #leave(
    command: string,
    what: string,
    { timeoutSeconds = shutdownSeconds }: WaitOptions,
  ): Promise<void> {
    const running = this.running;
    if (!running) return;
    const limit = timeoutSeconds * this.slowdown;
    const shell = await this.#connected(bootSeconds * this.slowdown);
    // The shell is often gone before the command's status has arrived.
    const abort = new AbortController();
    shell
      .run({ script: `${command} --no-block`, timeoutSeconds: Math.ceil(limit) }, abort.signal)
      .catch(() => {});
    try {
      await this.#untilOff(running, what, limit);
    } finally {
      abort.abort();
    }
  }

  /** Waits until the guest is off, by itself or because somebody in it shuts it down. Returns how it ended. */
  async waitForShutdown({ timeoutSeconds = shutdownSeconds }: WaitOptions = {}): Promise<BootEnd> {
    if (this.running) await this.#untilOff(this.running, 'its shutdown', timeoutSeconds * this.slowdown);
    return this.ended ?? { kind: 'poweroff', status: 0, detail: '' };
  }

  async #untilOff({ ended }: Running, what: string, limitSeconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), limitSeconds * 1000);
    });
    const first = await Promise.race([ended, late]);
    clearTimeout(timer);
    if (first === 'late') throw noAnswer(this.name, what, limitSeconds, this.#lastConsole());
  }

  /** Cuts the power. The disk keeps what was written. */
  async crash(): Promise<void> {
    await this.#cutPower({ isDiskLost: false });
  }

  /** The same, where its disk is not read again. */
  protected async abandon(): Promise<void> {
    await this.#cutPower({ isDiskLost: true });
  }

  async #cutPower(options: { isDiskLost: boolean }): Promise<void> {
    await this.#starting?.catch(() => {});
    const running = this.running;
    await running?.boot.kill(options);
    await running?.ended;
  }

  /** The same as `crash`. */
  async halt(): Promise<void> {
    await this.crash();
  }

  /** Puts the disk back to pristine; a machine that is on loses its power before. */
  async clean(): Promise<void> {
    await this.abandon();
    await this.parts.guest.reset();
  }

  /** What the console printed last, over all boots, with its escape sequences: at most about a million characters. */
  consoleLog(): string {
    return this.#console.raw;
  }

  /** What the console has printed since the machine was last switched on, without escape sequences. */
  bootLog(): string {
    return this.#console.ofBoot;
  }

  /** Waits until the console's text, without escape sequences, matches. Returns the match. */
  async waitForConsoleText(pattern: RegExp | string, options: WaitOptions = {}): Promise<RegExpMatchArray> {
    const expression = expressionOf(pattern);
    return waitUntil({ ...this.waitOf(options), what: `${expression} on the console` }, async () => {
      const found = this.#console.plain.match(expression);
      return found === null ? { seen: this.#lastConsole() } : { done: found };
    });
  }

  /** Ends the machine, cutting its power, and removes its disk. The recording of its console stays. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.abandon();
    try {
      await this.parts.guest.close();
      await this.parts.recording?.close();
    } finally {
      await this.parts.release();
    }
  }
}
