import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { isAlive, type ProcessStat, processEnded, readProcess } from '../../system/proc/stat.js';
import {
  failureReason,
  findProgram,
  hasSucceeded,
  type ProgramResult,
  runProgram,
} from '../../system/programs.js';
import { endTerminal } from './terminal-processes.js';
import { catPath, pipeVariable } from './wrapper.js';

/** The first with `new-session -e` and with a usable `pipe-pane` for a window with a size of its own. */
const oldest = [3, 2] as const;
/** The name of the socket in the directory. */
export const socketName = 'tmux.sock';
const session = 'rebuild';
/** How long one call of tmux may take. */
const callMs = 5000;
/** How long a server may take to end after `kill-server`. */
const endMs = 3000;

const config = `set -g status off
set -g remain-on-exit on
set -g history-limit 0
set -g exit-empty off
set -g default-terminal xterm-256color
set -g prefix None
set -g mouse off
set -g set-titles off
set -g bell-action none
set -s escape-time 0
unbind-key -a -T prefix
unbind-key -a -T root
`;

export type Tmux = { path: string; version: string };

/** What the tmux at a path prints as its version; a program does not change while this process runs. */
const versionLines = new Map<string, Promise<string>>();

/** The installed tmux, with its version as it prints it (`3.5a`). Throws a `ToolError` when missing or too old. */
export async function findTmux(env: Environment): Promise<Tmux> {
  const path = findProgram('tmux', env);
  const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
  if (!path) throw new ToolError('no-tmux', 'tmux is not on PATH', { hint });
  const printed =
    versionLines.get(path) ?? runProgram([path, '-V'], { env, timeoutMs: callMs }).then(outputOf);
  versionLines.set(path, printed);
  const version = (await printed).trim().replace(/^tmux (?:next-|openbsd-)?/, '');
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  // A build from git is called "master": newer than any release.
  if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
    throw new ToolError('old-tmux', `tmux ${version} is too old`, { hint });
  return { path, version };
}

function outputOf({ stdout }: ProgramResult): string {
  return stdout;
}

/** One tmux server on a socket of its own, with one session and one pane. */
export class TmuxServer {
  readonly socket: string;
  readonly pid: number;
  /** The pane's first process. */
  readonly panePid: number;
  readonly #tmux: Tmux;
  readonly #env: Environment;
  readonly #process: ProcessStat | null;
  #ended: Promise<void> | null = null;

  private constructor(options: {
    tmux: Tmux;
    socket: string;
    env: Environment;
    pid: number;
    panePid: number;
  }) {
    this.socket = options.socket;
    this.pid = options.pid;
    this.panePid = options.panePid;
    this.#tmux = options.tmux;
    this.#env = options.env;
    this.#process = readProcess(options.pid);
  }

  /**
   * Starts the server with `script` in its pane and the pane's bytes piped into what `env` names as the pipe, all
   * in one call. The pane inherits `env`. The socket and the configuration are put into `dir`. Throws a `ToolError`
   * where that fails, and no server is left.
   */
  static async start(options: {
    tmux: Tmux;
    dir: string;
    script: string;
    cols: number;
    rows: number;
    env: Environment;
  }): Promise<TmuxServer> {
    const { tmux, env } = options;
    const socket = join(options.dir, socketName);
    const configPath = join(options.dir, 'tmux.conf');
    writeFileSync(configPath, config);
    const size = ['-x', String(options.cols), '-y', String(options.rows)];
    const result = await runProgram(
      [
        ...[tmux.path, '-u', '-S', socket, '-f', configPath],
        ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
        ...['/bin/sh', options.script, ';'],
        // Only now: as a global default it makes tmux 3.3a crash on its first session.
        ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
        // The path is not in the command: tmux would expand # and % in it, and the shell would need quotes.
        ...['pipe-pane', '-O', '-t', session, `${catPath}; exec cat >"$${pipeVariable}"`],
      ],
      { env, timeoutMs: 4 * callMs },
    );
    const [pid, panePid] = result.stdout.trim().split(' ').map(Number);
    if (!hasSucceeded(result) || !pid || !panePid) {
      await endTerminal(options.dir);
      throw new ToolError('tmux-failed', `tmux could not start a session: ${failureReason(result)}`, {
        hint: `Try \`${tmux.path} new-session -d\` by hand to see what is wrong.`,
      });
    }
    return new TmuxServer({ tmux, socket, env, pid, panePid });
  }

  get isRunning(): boolean {
    // Without /proc (macOS) it is not known, and assumed.
    return this.#process === null || isAlive(this.#process);
  }

  get version(): string {
    return this.#tmux.version;
  }

  get program(): string {
    return this.#tmux.path;
  }

  /** The environment of every tmux that is started for it. */
  get env(): Environment {
    return this.#env;
  }

  /** The command with which a person watches the session. */
  get attachLine(): string {
    return `tmux -S ${this.socket} attach -r`;
  }

  /** The arguments of an attached client, after the program's name. */
  get attachArgs(): string[] {
    return ['-u', '-S', this.socket, 'attach-session', '-t', session];
  }

  /** The arguments of a client that takes commands from its standard input. */
  get controlArgs(): string[] {
    return ['-S', this.socket, '-C', 'attach-session', '-t', session];
  }

  /** Throws a `ToolError` where tmux does not resize. */
  async resize(cols: number, rows: number): Promise<void> {
    const size = ['-x', String(cols), '-y', String(rows)];
    const result = await this.#run('resize-window', '-t', session, ...size);
    if (!hasSucceeded(result))
      throw new ToolError('tmux-failed', `tmux could not resize its window: ${failureReason(result)}`);
  }

  /** Ends the server and its pane; resolves when its process is gone, for which tmux itself does not wait. */
  kill(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    await this.#run('kill-server');
    await processEnded(this.#process, endMs);
  }

  #run(...command: string[]) {
    return runProgram([this.#tmux.path, '-S', this.socket, ...command], {
      env: this.#env,
      timeoutMs: callMs,
    });
  }
}
