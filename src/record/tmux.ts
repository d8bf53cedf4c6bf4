import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../system/environment.js';
import { ToolError } from '../system/errors.js';
import { type ProcessEntry, processEnded, readProcess } from '../system/proc/processes.js';
import { failureReason, findProgram, hasSucceeded, runProgram } from '../system/programs.js';

/** `new-session -e` and a usable `pipe-pane` with a size of its own came with 3.2. */
const oldest = [3, 2] as const;
const session = 'rebuild';
/** How long a server that was told to end may take. */
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

/** The installed tmux, its version as it prints it (`3.5a`). Throws when missing or too old. */
export async function findTmux(env: Environment): Promise<{ path: string; version: string }> {
  const path = findProgram('tmux', env);
  const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
  if (!path) throw new ToolError('no-tmux', 'tmux is not on PATH', { hint });
  const { stdout } = await runProgram([path, '-V']);
  const version = stdout.trim().replace(/^tmux (?:next-|openbsd-)?/, '');
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  // A build from git calls itself "master": newer than any release.
  if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
    throw new ToolError('old-tmux', `tmux ${version} is too old`, { hint });
  return { path, version };
}

/** One tmux server on a socket of its own, with one session and one pane. */
export class TmuxServer {
  readonly socket: string;
  readonly #tmux: string;
  readonly #env: Environment;
  #process: ProcessEntry | null = null;
  #ended: Promise<void> | null = null;

  private constructor(tmux: string, socket: string, env: Environment) {
    this.#tmux = tmux;
    this.socket = socket;
    this.#env = env;
  }

  /**
   * Starts the server with `script` in its pane and the pane's bytes piped into `fifo`, all in one
   * call. The pane inherits `env`. Gives the server and the pane's first process.
   */
  static async start(options: {
    tmux: string;
    dir: string;
    script: string;
    fifo: string;
    cols: number;
    rows: number;
    env: Environment;
  }): Promise<{ server: TmuxServer; pid: number; panePid: number }> {
    const socket = join(options.dir, 'tmux.sock');
    const configPath = join(options.dir, 'tmux.conf');
    writeFileSync(configPath, config);
    const server = new TmuxServer(options.tmux, socket, options.env);
    const size = ['-x', String(options.cols), '-y', String(options.rows)];
    const result = await runProgram(
      [
        ...[options.tmux, '-u', '-S', socket, '-f', configPath],
        ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
        ...['/bin/sh', options.script, ';'],
        // Only now: as a global default it makes tmux 3.3a crash on its first session.
        ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
        ...['pipe-pane', '-O', '-t', session, `exec cat > '${options.fifo}'`],
      ],
      { env: options.env },
    );
    const [pid, panePid] = result.stdout.trim().split(' ').map(Number);
    if (!hasSucceeded(result) || !pid || !panePid)
      throw new ToolError('tmux-failed', `tmux could not start a session: ${failureReason(result)}`, {
        hint: `Try \`${options.tmux} new-session -d\` by hand to see what is wrong.`,
      });
    server.#process = readProcess(pid);
    return { server, pid, panePid };
  }

  /** The line with which a person watches the session. */
  get attachLine(): string {
    return `tmux -S ${this.socket} attach -r`;
  }

  /** The arguments of an attached client, after the program's name. */
  get attachArgs(): string[] {
    return ['-u', '-S', this.socket, 'attach-session', '-t', session];
  }

  get program(): string {
    return this.#tmux;
  }

  async resize(cols: number, rows: number): Promise<void> {
    await this.#run('resize-window', '-t', session, '-x', String(cols), '-y', String(rows));
  }

  /** Ends the server and its pane; resolves when its process is gone, which tmux does not wait for. */
  kill(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    await this.#run('kill-server');
    await processEnded(this.#process, endMs);
  }

  #run(...command: string[]) {
    return runProgram([this.#tmux, '-S', this.socket, ...command], {
      env: this.#env,
      timeoutMs: 5000,
    });
  }
}
