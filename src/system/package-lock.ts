import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from './environment.js';
import type { PackageManager } from './package-manager.js';
import { hasSucceeded, type ProgramResult, runProgram } from './programs.js';

/** How long (s) to wait for another process's lock: unattended upgrades hold it for minutes. */
const patienceSeconds = 300;
const againMs = 1000;
/** How long (s) an installation may take, with the wait for a lock. */
const installSeconds = 600;

export type PackageContext = {
  env: Environment;
  /** Prints for a person what is done next; one line, without its newline. */
  say: (line: string) => void;
  /** Runs a program to its end; {@link runProgram} by default. */
  run?: (
    argv: string[],
    options: { env: Environment; timeoutMs: number; onOutput?: (text: string) => void },
  ) => Promise<ProgramResult>;
  /** How long another process's lock of the package manager is waited for; 300 by default. */
  lockPatienceSeconds?: number;
};

/**
 * The commands of one installation, which share its time. Where another process holds a lock that one of them needs,
 * that is said once, and it is waited for: some managers can wait themselves, and those that end at once, or wait only
 * for some of their locks, are started again.
 */
export class PackageCommands {
  readonly #manager: PackageManager;
  readonly #context: PackageContext;
  readonly #prefix: readonly string[];
  readonly #start = performance.now();
  #hasSaid = false;

  /** `prefix` precedes each command, such as sudo. */
  constructor(manager: PackageManager, prefix: readonly string[], context: PackageContext) {
    this.#manager = manager;
    this.#prefix = prefix;
    this.#context = context;
  }

  /** The command as it is run now: with the options by which the manager waits for its locks itself. */
  complete([program = '', ...args]: readonly string[]): string[] {
    return [...this.#prefix, program, ...(this.#manager.lockOptions?.(this.#patienceLeft) ?? []), ...args];
  }

  /** Runs a command to its end. */
  async run(argv: readonly string[]): Promise<ProgramResult> {
    for (;;) {
      let printed = '';
      const result = await (this.#context.run ?? runProgram)(this.complete(argv), {
        // In English, so that what it says about its locks is recognised.
        env: { ...this.#context.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
        timeoutMs: Math.max(againMs, this.#left(installSeconds) * 1000),
        onOutput: (text) => {
          printed = (printed + text).slice(-2000);
          this.#sayWhereLocked(printed);
        },
      });
      if (hasSucceeded(result) || !this.#isRefused(result) || this.#patienceLeft === 0) return result;
      await sleep(againMs);
    }
  }

  get #patienceLeft(): number {
    return this.#left(this.#context.lockPatienceSeconds ?? patienceSeconds);
  }

  /** Whole seconds that are left of so many, at least 0. */
  #left(seconds: number): number {
    return Math.max(0, Math.ceil(seconds - (performance.now() - this.#start) / 1000));
  }

  /** Whether it ended because of a lock: it may also have waited for one, got it, and failed for another reason. */
  #isRefused({ stdout, stderr }: ProgramResult): boolean {
    const { refused, waiting } = this.#manager;
    const lines = `${stderr}\n${stdout}`.split(/[\r\n]+/).filter((line) => !waiting?.test(line));
    return refused?.test(lines.join('\n')) === true;
  }

  #sayWhereLocked(printed: string): void {
    const { program, refused, waiting, waitsByItself } = this.#manager;
    if (this.#hasSaid || !(refused?.test(printed) || waiting?.test(printed))) return;
    this.#hasSaid = true;
    const most = waitsByItself ? this.#left(installSeconds) : this.#patienceLeft;
    this.#context.say(`another process holds a lock of ${program}; waiting for it, at most ${most} seconds`);
  }
}
