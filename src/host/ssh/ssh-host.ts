import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unlessAborted } from '../../system/abortable.js';
import type { Environment } from '../../system/environment.js';
import { type BoundProcess, startBound } from '../../system/proc/bound-process.js';
import { runBound } from '../../system/proc/run-bound.js';
import { randomHex } from '../../system/random.js';
import { stripControls } from '../../text/clean.js';
import { quoteForAnyShell } from '../any-shell.js';
import { type Host, type HostResult, type HostScript, killAfterSeconds, type SshRoute } from '../host.js';
import { HostUnreachable } from '../unreachable.js';
import { connectionFailureIn } from './connection-failure.js';
import { plainDestination, type SshDestination, sshArguments } from './destination.js';

export type SshHostOptions = {
  /** The configuration's name, in messages. */
  name: string;
  destination: SshDestination;
  env: Environment;
  /** A private directory with a short path, for the connection's socket. */
  dir: string;
};

/** How long (ms) a connection may take from its start until it can be used. */
const connectMs = 30_000;
const lookMs = 10;
const lastWordsMs = 1000;
/** How much (bytes) of what a login prints is kept while the mark is looked for. */
const longestLogin = 64 * 1024;
/** What a script's answer may take on the way (s). */
const answerSeconds = 30;

/**
 * Says on both outputs that the script begins, by a word that nothing else knows, since a login shell may have printed
 * something before. Runs it, and then says its status on standard error, after the same word: ssh's own status 255 is a
 * script's as well as that of a lost connection. Arguments: the word, the time, the time until it is killed, the script.
 */
const reporting = `
printf '\\n%s\\n' "$1"; printf '\\n%s\\n' "$1" >&2
if command -v timeout >/dev/null; then timeout -k "$3" "$2" /bin/sh -c "$4"; else /bin/sh -c "$4"; fi
printf '\\n%s %s\\n' "$1" "$?" >&2
`;

/**
 * A host over the system's own ssh, with the user's configuration, agent and known hosts. Scripts share one connection, so
 * that each takes one round trip; a connection that was lost is made anew for the next script. One that asks for a new
 * connection is run over its own.
 */
export class SshHost implements Host {
  readonly kind = 'ssh';
  readonly ssh: SshRoute = {
    command: async (signal) => {
      signal?.throwIfAborted();
      return this.#commandOver(await this.#connected(signal));
    },
    address: (signal) => this.#address(signal),
  };
  readonly name: string;
  readonly #options: SshHostOptions;
  #connection: Promise<Connection> | null = null;

  /** Throws a usage error (`bad-address`). Connects at the first script. */
  constructor(options: SshHostOptions) {
    this.name = options.name;
    this.#options = { ...options, destination: plainDestination(options.destination) };
  }

  async run(script: HostScript, signal?: AbortSignal): Promise<HostResult> {
    signal?.throwIfAborted();
    const connection = script.isNewConnection ? null : await this.#connected(signal);
    const late = AbortSignal.timeout((script.timeoutSeconds + killAfterSeconds + answerSeconds) * 1000);
    const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
    const word = randomHex(16);
    const command = [
      ...['exec', '/bin/sh', '-c', reporting, 'sh', word],
      ...[String(script.timeoutSeconds), String(killAfterSeconds), script.script],
    ];
    const argv = [...this.#commandOver(connection), command.map(quoteForAnyShell).join(' ')];
    const { env } = this.#options;
    const onStdout = script.onStdout && afterMark(beginsWith(word), script.onStdout);
    const ran = await runBound(argv, { env, input: script.input, signal: stop, onStdout });
    signal?.throwIfAborted();
    const result = reportedResult(ran, word, onStdout !== undefined);
    if (result) return result;
    if (late.aborted) throw new HostUnreachable(this.name, `it did not answer within the script's time`);
    // Why it was lost is known to the one that has the connection, which ends a moment later.
    if (connection) await Promise.race([connection.process.ended, sleep(lastWordsMs)]);
    // Once the script has begun, what is printed may be its own: only the end can be ssh's.
    const begins = `\n${word}\n`;
    const begun = ran.stderr.indexOf(begins);
    const hasBegun = begun !== -1;
    const own = hasBegun
      ? ran.stderr.subarray(begun + begins.length).subarray(-500)
      : ran.stderr.subarray(-4000);
    const said = own.toString('utf8');
    throw this.#unreachable(`${said}\n${connection?.process.words() ?? ''}`, ran.status, hasBegun);
  }

  async #address(signal?: AbortSignal): Promise<string | null> {
    const { destination, env } = this.#options;
    const argv = ['ssh', '-G', ...sshArguments(destination), '--', destination.address];
    const { stdout } = await runBound(argv, { env, ...(signal && { signal }) });
    const settings = new Map(
      stdout
        .toString('utf8')
        .split('\n')
        .map((line) => {
          const blank = line.indexOf(' ');
          return [line.slice(0, blank), line.slice(blank + 1)];
        }),
    );
    const isIndirect = ['proxyjump', 'proxycommand'].some(
      (name) => (settings.get(name) ?? 'none') !== 'none',
    );
    return isIndirect ? null : (settings.get('hostname') ?? null);
  }

  #commandOver(connection: Connection | null): string[] {
    const { destination } = this.#options;
    return [
      ...['ssh', '-T', '-S', connection?.socket ?? 'none', '-o', 'ControlMaster=no'],
      ...[...sshArguments(destination), '--', destination.address],
    ];
  }

  #connected(signal?: AbortSignal): Promise<Connection> {
    const connecting = this.#connection ?? this.#connect();
    this.#connection = connecting;
    const forget = () => {
      if (this.#connection === connecting) this.#connection = null;
    };
    connecting.then(({ process }) => process.ended.then(forget), forget);
    return unlessAborted(connecting, signal);
  }

  async #connect(): Promise<Connection> {
    const { destination, env, dir } = this.#options;
    // ssh binds a name first that is longer by 17 characters, and a socket's path may have 107.
    const socket = join(dir, `s${randomHex(2)}`);
    const process = await startBound(
      [
        ...['ssh', '-M', '-N', '-T', '-S', socket, '-o', 'ControlPersist=no'],
        ...[...sshArguments(destination), '--', destination.address],
      ],
      { env },
    );
    let status: number | null = null;
    process.ended.then((ended) => {
      status = ended;
    });
    const deadline = performance.now() + connectMs;
    // ssh begins to listen at the socket when it has logged in.
    while (status === null && !existsSync(socket) && performance.now() < deadline) await sleep(lookMs);
    if (status === null && existsSync(socket)) return { process, socket };
    process.child.kill('SIGKILL');
    await process.ended;
    await rm(socket, { force: true });
    const said = process.words();
    if (status === null && said === '')
      throw new HostUnreachable(this.name, `ssh did not connect within ${connectMs / 1000} s`);
    throw this.#unreachable(said, status);
  }

  #unreachable(said: string, status: number | null, wasReached = false): HostUnreachable {
    const words = lastLines(said) || `ssh ended with status ${status}`;
    return new HostUnreachable(this.name, words, wasReached ? {} : connectionFailureIn(said));
  }

  async close(): Promise<void> {
    const connection = await this.#connection?.catch(() => null);
    if (!connection) return;
    connection.process.child.kill('SIGTERM');
    await connection.process.ended;
    await rm(connection.socket, { force: true });
  }
}

/** An ssh that has logged in, and the socket over which others use its connection. */
type Connection = { process: BoundProcess; socket: string };

/** What a script printed and its status, from the words around its outputs; null where these are not whole. */
function reportedResult(
  { stdout, stderr }: HostResult,
  word: string,
  isPassedOn: boolean,
): HostResult | null {
  const begins = beginsWith(word);
  const outStart = isPassedOn ? -begins.length : stdout.indexOf(begins);
  const errorStart = stderr.indexOf(begins);
  const reportStart = stderr.lastIndexOf(`\n${word} `);
  const reportEnd = stderr.indexOf('\n', reportStart + 1);
  const status = Number(stderr.toString('latin1', reportStart + word.length + 2, reportEnd));
  if ([outStart, errorStart, reportStart, reportEnd].includes(-1) || !Number.isSafeInteger(status))
    return null;
  return {
    status,
    stdout: stdout.subarray(outStart + begins.length),
    // What a program in the background has printed after the report is its output as well.
    stderr: Buffer.concat([
      stderr.subarray(errorStart + begins.length, reportStart),
      stderr.subarray(reportEnd + 1),
    ]),
  };
}

/** What is printed to both outputs before those of a script. */
function beginsWith(word: string): string {
  return `\n${word}\n`;
}

/** Passes on what comes after a mark, as what a login prints is before it. */
function afterMark(mark: string, receive: (bytes: Uint8Array) => void): (bytes: Buffer) => void {
  let before: Buffer | null = Buffer.alloc(0);
  return (bytes) => {
    if (before === null) return receive(bytes);
    const all = Buffer.concat([before, bytes]);
    const at = all.indexOf(mark);
    before = at === -1 ? all.subarray(-longestLogin) : null;
    if (at !== -1 && at + mark.length < all.length) receive(all.subarray(at + mark.length));
  };
}

function lastLines(said: string): string {
  return stripControls(said).trim().split('\n').slice(-3).join(' ').trim();
}
