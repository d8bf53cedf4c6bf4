import { ToolError } from '../system/errors.js';
import { randomHex } from '../system/random.js';
import { shownLine } from '../text/clean.js';
import type { ShellCommand, ShellResult } from './guest/shell.js';
import { defaultTimeoutSeconds, lastPart, seconds, type WaitOptions, waitUntil } from './wait.js';

/** A command's end: its status as the shell counts, and everything that it printed. */
export type CommandResult = {
  status: number;
  /** As text; bytes that are no UTF-8 are replaced. */
  stdout: string;
  stderr: string;
  /** The same as bytes. */
  stdoutBytes: Buffer;
  stderrBytes: Buffer;
};

export type CommandOptions = WaitOptions & {
  /** What the command reads from standard input; nothing by default. */
  input?: string | Uint8Array;
};

/** How much of a command an error quotes. */
const commandWidth = 200;
/** A longer script is brought into the guest as a file: Linux allows 128 KiB in one argument. */
const longestArgument = 64 * 1024;

/**
 * Commands in a guest, in the words of NixOS' test driver. They run as root by `bash -c`, with `set -euo pipefail`
 * before them as there. The first one waits for the guest to have booted.
 */
export abstract class GuestCommands {
  abstract readonly name: string;
  /** How many times longer than on real hardware everything takes. */
  abstract readonly slowdown: number;

  /** Runs a script as it is and with its own time, for what is built on machines. */
  abstract runScript(command: ShellCommand): Promise<ShellResult>;

  /**
   * Runs a command and returns how it ended, whatever its status. After `timeoutSeconds` (900) it is ended with
   * status 124. Throws a `ToolError` where the machine stops or does not answer.
   */
  async execute(command: string, options: CommandOptions = {}): Promise<CommandResult> {
    const { input } = options;
    const script = await this.#shortScript(`set -euo pipefail; ${command}`);
    const { status, stdout, stderr } = await this.runScript({
      script,
      timeoutSeconds: this.limitOf(options),
      ...(input === undefined ? {} : { input: typeof input === 'string' ? Buffer.from(input) : input }),
    });
    return {
      ...{ status, stdoutBytes: stdout, stderrBytes: stderr },
      // Where somebody wants it: ten megabytes that are no text take a quarter of a second.
      get stdout() {
        return stdout.toString('utf8');
      },
      get stderr() {
        return stderr.toString('utf8');
      },
    };
  }

  async #shortScript(script: string): Promise<string> {
    const input = Buffer.from(script);
    if (input.length <= longestArgument) return script;
    const file = `/run/nixos-rebuild-test-${randomHex(6)}.sh`;
    await this.runScript({ script: `cat >${file}`, input, timeoutSeconds: defaultTimeoutSeconds });
    return `. ${file}; status=$?; rm -f ${file}; exit $status`;
  }

  /**
   * Runs commands one after the other and returns their standard output together. Throws a `ToolError`
   * (`command-failed`) with what was printed when one does not end with status 0.
   */
  async succeed(commands: string | readonly string[], options: CommandOptions = {}): Promise<string> {
    let output = '';
    for (const command of listOf(commands)) {
      const result = await this.execute(command, options);
      if (result.status !== 0) throw this.#unexpected(command, `failed with status ${result.status}`, result);
      output += result.stdout;
    }
    return output;
  }

  /**
   * Runs commands that have to fail and returns their standard output together. Throws a `ToolError`
   * (`command-failed`) when one ends with status 0.
   */
  async fail(commands: string | readonly string[], options: CommandOptions = {}): Promise<string> {
    let output = '';
    for (const command of listOf(commands)) {
      const result = await this.execute(command, options);
      if (result.status === 0) throw this.#unexpected(command, 'was to fail and succeeded', result);
      output += result.stdout;
    }
    return output;
  }

  /** Repeats a command until it succeeds; returns its standard output. */
  async waitUntilSucceeds(command: string, options: WaitOptions = {}): Promise<string> {
    const isThere = ({ status }: CommandResult) => status === 0;
    return (await this.#repeat(command, `"${shownCommand(command)}" to succeed`, isThere, options)).stdout;
  }

  /** Repeats a command until it fails; returns its standard output. */
  async waitUntilFails(command: string, options: WaitOptions = {}): Promise<string> {
    const isThere = ({ status }: CommandResult) => status !== 0;
    return (await this.#repeat(command, `"${shownCommand(command)}" to fail`, isThere, options)).stdout;
  }

  async #repeat(
    command: string,
    what: string,
    isThere: (result: CommandResult) => boolean,
    options: WaitOptions,
  ): Promise<CommandResult> {
    return waitUntil({ ...this.waitOf(options), what }, async () => {
      const result = await this.execute(command, options);
      if (isThere(result)) return { done: result };
      return { seen: `status ${result.status}, ${result.stdout}${result.stderr}` };
    });
  }

  /** How long (s) a command may take on this machine. */
  protected limitOf({ timeoutSeconds = defaultTimeoutSeconds }: WaitOptions): number {
    return Math.ceil(timeoutSeconds * this.slowdown);
  }

  /** The beginning of a wait: who waits, and how long on this machine. */
  protected waitOf({ timeoutSeconds = defaultTimeoutSeconds }: WaitOptions) {
    return { machine: this.name, timeoutSeconds: timeoutSeconds * this.slowdown };
  }

  #unexpected(command: string, how: string, { stdout, stderr, status }: CommandResult): ToolError {
    const printed = [stdout, stderr].map((text) => text.trim()).filter(Boolean);
    const timedOut = status === 124 ? ' (124: it ran out of time)' : '';
    return new ToolError(
      'command-failed',
      `${this.name}: "${shownCommand(command)}" ${how}${timedOut}${printed.length > 0 ? `: ${lastPart(printed.join('\n'))}` : ''}`,
    );
  }
}

/** A command in an error: on one line, and not all of a long script. */
export function shownCommand(command: string): string {
  return shownLine(command, commandWidth);
}

/** What a machine says that has not answered. */
export function noAnswer(machine: string, what: string, waited: number, seen: string): ToolError {
  return new ToolError(
    'machine-timeout',
    `${machine}: waited ${seconds(waited)} for ${what}; the console ends with: ${shownLine(lastPart(seen))}`,
    { hint: 'The guest hangs or is very slow; its console.log has more.' },
  );
}

function listOf(commands: string | readonly string[]): readonly string[] {
  return typeof commands === 'string' ? [commands] : commands;
}
