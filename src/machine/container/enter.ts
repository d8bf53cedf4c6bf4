import type { Environment } from '../../system/environment.js';
import { runBound } from '../../system/proc/run-bound.js';
import {
  ConnectionClosed,
  type GuestShell,
  guestEnvironment,
  killAfterSeconds,
  type ShellCommand,
  type ShellResult,
} from '../guest/shell.js';

/**
 * Enters the namespaces that systemd-nspawn makes, of a process. A nsenter that waits for its child stops itself when that is stopped, as
 * systemd-shutdown stops all processes before it kills them; the child that has ended then keeps the namespace from ending. So
 * it is this machine's shell that waits, outside, with only its children in the process namespace.
 */
const enter = (pid: number) => [
  ...['nsenter', '--target', String(pid), '--pid', '--no-fork', '--', 'sh', '-c', '"$@"; exit $?', 'sh'],
  ...['nsenter', '--target', String(pid), '--mount', '--uts', '--ipc', '--net', '--cgroup'],
];

/**
 * Runs a command with real pipes as its outputs. Node's are sockets, and a program cannot open a socket as /dev/stdout or
 * /dev/stderr. Arguments: the time after which it is killed, its time, and the script.
 */
const piped = `
{ { timeout -k "$1" "$2" bash -c "$3" 2>&3 3>&- 4>&- | cat 3>&-; exit "\${PIPESTATUS[0]}"; } 3>&1 >&4 4>&- |
  cat >&2 4>&-; exit "\${PIPESTATUS[0]}"; } 4>&1
`;

/** Of a process that SIGKILL has ended. */
const killedStatus = 137;

/**
 * A shell in the namespaces of a container's process: each command is a process of its own, so that commands run
 * beside each other, and its streams are plain pipes, which lose nothing.
 */
export class NamespaceShell implements GuestShell {
  readonly #pid: number;
  readonly #env: Environment;

  constructor(pid: number, env: Environment) {
    this.#pid = pid;
    this.#env = env;
  }

  async run(command: ShellCommand, signal: AbortSignal): Promise<ShellResult> {
    const result = await this.#enter(command, signal);
    // Killed by itself, or with everything in the container: in that no process can be started any more.
    const isDoubtful =
      result.status === killedStatus || /^(?:nsenter|sh):/.test(result.stderr.subarray(0, 8).toString());
    if (isDoubtful && !(await this.#isAlive(signal))) throw new ConnectionClosed();
    return result;
  }

  async #isAlive(signal: AbortSignal): Promise<boolean> {
    return (await this.#enter({ script: ':', timeoutSeconds: 10 }, signal)).status === 0;
  }

  async #enter(
    { script, input, timeoutSeconds, onStdout }: ShellCommand,
    signal: AbortSignal,
  ): Promise<ShellResult> {
    const env = Object.entries(guestEnvironment).map(([name, value]) => `${name}=${value}`);
    const times = [killAfterSeconds, timeoutSeconds].map(String);
    const argv = [
      ...enter(this.#pid),
      ...['--', 'env', '-C', '/root', '-i', ...env, 'bash', '-c', piped, 'bash', ...times, script],
    ];
    const PATH = `${this.#env.PATH ?? ''}:${guestEnvironment.PATH}`;
    return runBound(argv, { env: { PATH }, input, signal, onStdout });
  }
}

/** A login shell in the namespaces of a container's process, on a terminal that is the container's own. */
export function terminalCommand(pid: number): string[] {
  const env = Object.entries(guestEnvironment).flatMap(([name, value]) =>
    name === 'PAGER' || name === 'SYSTEMD_COLORS' ? [] : [`${name}=${value}`],
  );
  return [
    ...['nsenter', '--target', String(pid), '--all', '--', 'env', '-C', '/root', '-i', ...env],
    ...['TERM=xterm-256color', 'script', '--quiet', '--return', '--command', 'exec bash -l', '/dev/null'],
  ];
}
