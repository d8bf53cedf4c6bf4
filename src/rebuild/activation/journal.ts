import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { JournalUnit } from '../../system/activation/journal-unit.js';
import type { Environment } from '../../system/environment.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import { withoutSequences } from '../../text/ansi.js';
import { quoteCommand } from '../../text/shell.js';

/** How long (ms) each of two calls of journalctl at the end may take. */
const readMs = 5000;
/** How much of the rebuild's last output (characters) is remembered. */
const tailLength = 4000;
/** A longer line of the journal (characters) is cut. */
const longestLine = 8192;

/**
 * Follows the journal of the units in which a rebuild activates a system, where their output goes there and not to
 * the terminal: without it a recording would not show why an activation failed. On another machine it uses the
 * connection of the rebuild's own ssh, and asks for nothing.
 */
export class ActivationJournal {
  readonly #env: Environment;
  readonly #notice: (message: string) => void;
  readonly #followed = new Map<string, Followed>();
  #print: (lines: string[]) => void = () => {};
  #tail = '';
  #startMs = 0;

  /** A journal that cannot be read is reported to `notice`. */
  constructor(env: Environment, notice: (message: string) => void) {
    this.#env = env;
    this.#notice = notice;
  }

  /** The rebuild begins; `print` takes the lines of the journals. */
  start({ print }: { print: (lines: string[]) => void }): void {
    this.#startMs = performance.now();
    this.#print = print;
  }

  /** Follows a unit, once. What it has printed before is read as well. */
  follow(found: JournalUnit): void {
    if (!this.#followed.has(found.unit)) this.#follow(found);
  }

  /** Takes what the rebuild prints: a short activation that failed is only known from its last line. */
  said(text: string): void {
    this.#tail = (this.#tail + text).slice(-tailLength);
  }

  /** Prints what the journals have and was not printed yet. To be called when the rebuild has ended; at most 10 s. */
  async complete(): Promise<void> {
    const units: Read[] = [...this.#followed.values()];
    this.end();
    const failed = units.length === 0 ? failedUnit(this.#tail) : null;
    if (failed !== null) units.push({ unit: failed, connection: null, printed: 0 });
    for (const unit of units) await this.#complete(unit);
  }

  /** Stops to follow. Safe to call twice. */
  end(): void {
    for (const { child } of this.#followed.values()) child.kill();
    this.#followed.clear();
  }

  #follow(found: JournalUnit): void {
    const [file = '', ...args] = followerOf(found, [
      'journalctl',
      ...this.#match(found),
      '--follow',
      '--lines=all',
    ]);
    const child = spawn(file, args, { env: this.#env, stdio: ['pipe', 'pipe', 'ignore'] });
    const followed: Followed = { ...found, child, printed: 0 };
    this.#followed.set(found.unit, followed);
    // What cannot be started is reported at the end, when the journal is read again.
    child.on('error', () => {});
    child.stdin.on('error', () => {});
    createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
      if (child.killed) return;
      followed.printed += 1;
      this.#print([line.slice(0, longestLine)]);
    });
  }

  async #complete({ printed, ...found }: Read): Promise<void> {
    // So that journald has written what it was sent; only root may ask for it.
    await runProgram(commandFor(found, ['journalctl', '--sync']), { env: this.#env, timeoutMs: readMs });
    const read = ['journalctl', ...this.#match(found), '--no-pager'];
    const result = await runProgram(commandFor(found, read), { env: this.#env, timeoutMs: readMs });
    const lines = hasSucceeded(result) ? result.stdout.split('\n').slice(0, -1) : [];
    if (lines.length + printed === 0) {
      const why = hasSucceeded(result) ? 'it shows nothing to this user' : failureReason(result);
      const look = quoteCommand(commandFor(found, ['journalctl', '-u', found.unit, '-o', 'cat']));
      this.#notice(
        `what the activation printed is in the journal only, which could not be read (${why}): ${look}`,
      );
    }
    this.#print(lines.slice(printed).map((line) => line.slice(0, longestLine)));
  }

  /**
   * Which lines, and in which form: what the unit's processes printed, without what systemd says of the unit, which
   * `--unit` has as well. The time is relative, since the other machine's clock may be another.
   */
  #match({ unit }: JournalUnit): string[] {
    const seconds = Math.ceil((performance.now() - this.#startMs) / 1000);
    return [
      `_SYSTEMD_UNIT=${unit.replace(/(?:\.service)?$/, '.service')}`,
      `--since=-${seconds}s`,
      '--output=cat',
      '--quiet',
    ];
  }
}

/** How many lines of a unit's journal were printed. */
type Read = JournalUnit & { printed: number };
type Followed = Read & { child: ChildProcess };

/**
 * The unit in the last line of nixos-rebuild-ng, which reports the `systemd-run` of this machine that failed: as a list
 * of Python (`Command '['systemd-run', …]' returned non-zero exit status 4.`) or joined.
 */
function failedUnit(text: string): string | null {
  const line = withoutSequences(text).replace(/[\r\n]/g, '');
  const command = line.slice(Math.max(0, line.lastIndexOf("Command '")));
  const isLocal = /^Command '(?:\[')?systemd-run\b/.test(command);
  const isFailed = command.includes('returned non-zero exit status');
  if (!isLocal || !isFailed || command.includes('--pipe')) return null;
  return /--unit=([\w.@-]{1,255})/.exec(command)?.[1] ?? null;
}

/** The command line of a follower, which ends with its standard input, also where this process was killed. */
function followerOf(found: JournalUnit, argv: string[]): string[] {
  // journalctl ends by itself when nobody reads it, but ssh does not.
  if (found.connection === null) return argv;
  return commandFor(found, ['sh', '-c', `${quoteCommand(argv)} & cat >/dev/null; kill "$!"`]);
}

/** The command line of a program on the machine of a unit. */
function commandFor({ connection }: JournalUnit, argv: string[]): string[] {
  if (connection === null) return argv;
  const [ssh = 'ssh', ...options] = connection;
  return [ssh, '-o', 'BatchMode=yes', ...options, quoteCommand(argv)];
}
