import { unlessAborted } from '../../system/abortable.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { quoteWord } from '../../text/shell.js';
import type { SerialLine } from './serial-line.js';
import {
  type GuestShell,
  guestEnvironment,
  killAfterSeconds,
  type ShellCommand,
  type ShellResult,
} from './shell.js';

/** Where the guest keeps what a command reads and prints, in memory, so that a full disk does not matter. */
const directory = '/run/nixos-rebuild-test-shell';
/** So much at once passes a console that nobody reads for a moment, as base64. */
const pieceBytes = 48 * 1024;
const maxTries = 5;

/**
 * A shell on a virtio console, as NixOS' tests have it: one command at a time, each one line for the bash that waits at the
 * other end. A console drops what is not read at once, so what a command prints goes to files in the guest and is fetched
 * in pieces, each of which is counted: it arrives whole whatever bytes it has, and nothing that it starts in the background
 * can write into the line.
 */
export class ConsoleShell implements GuestShell {
  readonly #line: SerialLine;
  readonly #nonce = randomHex(8);
  /** The command that runs, or ran last. */
  #turn: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(line: SerialLine) {
    this.#line = line;
  }

  release(): void {
    this.#line.release();
  }

  /** Waits for the line with which NixOS' backdoor begins. */
  async banner(): Promise<void> {
    while (!(await this.#line.reader.line()).endsWith('Spawning backdoor root shell...'));
  }

  /** Resolves when the shell at the other end answers. */
  async greet(): Promise<void> {
    const env = Object.entries(guestEnvironment).map(([name, value]) => `${name}=${quoteWord(value)}`);
    // In two words, so that a terminal's echo of this line is no answer.
    const greeting = `export ${env.join(' ')}; cd /root; [ -d ${directory} ] || mkdir -m 700 ${directory}; echo; echo ${this.#nonce} 'ready'`;
    await this.#line.greet(greeting, `${this.#nonce} ready`);
  }

  run(command: ShellCommand, signal: AbortSignal): Promise<ShellResult> {
    return this.#inTurn(async () => {
      const result = await this.#run(command);
      if (!command.onStdout) return result;
      command.onStdout(result.stdout);
      return { ...result, stdout: Buffer.alloc(0) };
    }, signal);
  }

  tell(script: string, signal: AbortSignal): Promise<ShellResult> {
    return this.#inTurn(() => this.#tell(script), signal);
  }

  #inTurn<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const result = this.#turn.then(() => {
      signal.throwIfAborted();
      return work();
    });
    // A command that nobody waits for any more keeps the line until it has ended: its answer must not be the next one's.
    this.#turn = result.catch(() => {});
    return unlessAborted(result, signal);
  }

  #nextMark(): string {
    this.#count += 1;
    return `${this.#nonce}-${this.#count}`;
  }

  async #run({ script, input, timeoutSeconds }: ShellCommand): Promise<ShellResult> {
    // Each command writes the files anew, since removing them would start a program: under emulation that takes longer
    // than most commands.
    const file = `${directory}/${this.#nonce}`;
    const mark = this.#nextMark();
    // A terminal passes base64 as it is; bash would read a here-document byte by byte.
    const encoded = input === undefined ? '' : Buffer.from(input).toString('base64');
    const receive = input === undefined ? '' : `head -c ${encoded.length} | base64 -d >${file}.i; `;
    const timeout = `timeout -k ${killAfterSeconds} ${timeoutSeconds} bash -c ${quoteWord(script)}`;
    const from = input === undefined ? '/dev/null' : `${file}.i`;
    // Through pipes: a program that opens /dev/stderr anew would empty a file.
    this.#send(
      `${receive}{ { ${timeout} <${from} 2>&3 3>&- | cat >${file}.o 3>&-; echo \${PIPESTATUS[0]} >${file}.s; } 3>&1 | ` +
        `cat >${file}.e; }; status=; read -r status <${file}.s; ${this.#answer(file, mark)}`,
    );
    this.#line.write(encoded);
    const result = await this.#result(file, mark);
    // They may be large, and are in memory.
    this.#send(`for file in o e i; do : >${file}.$file; done`);
    return result;
  }

  /** In the guest's bash itself: under emulation each program takes a twentieth of a second to start. */
  async #tell(script: string): Promise<ShellResult> {
    const file = `${directory}/${this.#nonce}`;
    const mark = this.#nextMark();
    this.#send(`(${script}\n) </dev/null >${file}.o 2>${file}.e; status=$?; ${this.#answer(file, mark)}`);
    return this.#result(file, mark);
  }

  /** Prints the line with a command's status and the sizes of its outputs, of which most have none. */
  #answer(file: string, mark: string): string {
    return (
      `set -- $status 0 0; [ -s ${file}.o -o -s ${file}.e ] && set -- $status $(stat -c %s ${file}.o ${file}.e); ` +
      `echo; echo ${mark} $1 $2 $3`
    );
  }

  async #result(file: string, mark: string): Promise<ShellResult> {
    const [status, out, err] = await this.#numbersAfter(mark);
    const stdout = await this.#fetchPieces(`${file}.o`, out);
    const stderr = await this.#fetchPieces(`${file}.e`, err);
    return { status, stdout, stderr };
  }

  async #numbersAfter(mark: string): Promise<[number, number, number]> {
    for (;;) {
      const [first, ...words] = (await this.#line.reader.line()).split(' ');
      if (first !== mark) continue;
      const [status, out, err] = words.map(Number);
      if (words.length === 3 && [status, out, err].every(Number.isSafeInteger)) return [status!, out!, err!];
      throw new ToolError('guest-shell', `the guest's shell answered "${mark} ${words.join(' ')}"`, {
        hint: 'Perhaps no room is left in its /run.',
      });
    }
  }

  async #fetchPieces(file: string, count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let at = 0; at < count; at += pieceBytes)
      pieces.push(await this.#fetchPiece(file, at, Math.min(pieceBytes, count - at)));
    return Buffer.concat(pieces);
  }

  async #fetchPiece(file: string, at: number, count: number): Promise<Buffer> {
    for (let tries = 0; tries < maxTries; tries += 1) {
      this.#send(`tail -c +${at + 1} ${file} | head -c ${count} | base64 -w 0; echo`);
      const piece = Buffer.from(await this.#line.reader.line(), 'base64');
      if (piece.length === count) return piece;
    }
    throw new ToolError('guest-shell', `the guest's console loses output: ${maxTries} times in a row`, {
      hint: 'Less may come through when this machine is less busy.',
    });
  }

  #send(line: string): void {
    this.#line.write(`${line}\n`);
  }
}
