import { rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SshHost } from '../../host/ssh/ssh-host.js';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { type BoundProcess, startBound } from '../../system/proc/bound-process.js';
import { type Able, able, unable } from '../able.js';
import type { Boot, BootEnd, BootTraces } from '../backend.js';
import { AgentShell } from '../guest/agent-shell.js';
import { ConsoleShell } from '../guest/console-shell.js';
import { SerialLine } from '../guest/serial-line.js';
import type { GuestShell } from '../guest/shell.js';
import { connectSsh } from '../guest/ssh-shell.js';
import type { Cables } from '../network/cables.js';
import { forwardPort, type PortForward } from '../network/port-forward.js';
import { deviceOf, type ShellKind, socketFiles } from './arguments.js';
import { keyCodes } from './keys.js';
import { Qmp, type QmpEvent } from './qmp.js';
import { ListeningSocket } from './sockets.js';

/** The disk of a guest, in its directory. */
export const diskFile = 'disk.qcow2';
/** QEMU connects to us as soon as it has read its arguments. */
const connectMs = 60_000;
/** For writing its tables of the disk when it ends; one that hangs is killed. */
const quitMs = 10_000;

export type Launch = {
  /** A private directory for its sockets. */
  dir: string;
  env: Environment;
  shell: ShellKind;
  /** True where the card to the outside is not ours, and no ports can be forwarded to it. */
  hasOwnNetwork?: boolean;
  /** Commands reach the guest over this instead of `shell`; it is closed when the guest ends. */
  ssh?: SshHost;
  cables: Cables;
  /** The command line, given the paths of the sockets. */
  command: (sockets: Record<keyof typeof socketFiles, string>) => string[];
  onConsole: (bytes: Uint8Array) => void;
  /** Restores a state before the guest runs; absent for one that boots. */
  restore?: (qmp: Qmp) => Promise<void>;
};

/** One run of QEMU. */
export class QemuBoot implements Boot {
  readonly ended: Promise<BootEnd>;
  readonly qmp: Qmp;
  readonly pid: number;
  readonly #process: BoundProcess;
  readonly #console: Socket;
  readonly #shellSocket: Socket;
  readonly #launch: Launch;
  #shell: AgentShell | ConsoleShell | null = null;
  #isKilled = false;

  private constructor(
    launch: Launch,
    started: BoundProcess,
    sockets: { qmp: Qmp; console: Socket; shell: Socket },
    reasons: readonly string[],
  ) {
    this.#launch = launch;
    this.#process = started;
    this.pid = started.pid;
    this.qmp = sockets.qmp;
    this.#console = sockets.console;
    this.#shellSocket = sockets.shell;
    this.ended = started.ended.then(async (status): Promise<BootEnd> => {
      await launch.ssh?.close();
      if (this.#isKilled) return { kind: 'stopped', status, detail: 'its power was cut' };
      const reason = reasons.at(-1);
      if (reason === 'guest-shutdown') return { kind: 'poweroff', status, detail: '' };
      if (reason === 'guest-reset') return { kind: 'reboot', status, detail: '' };
      if (reason === 'guest-panic') return { kind: 'panic', status, detail: '' };
      return { kind: 'stopped', status, detail: started.words() };
    });
  }

  async traces(): Promise<BootTraces> {
    const { pid } = this;
    const disk = join(this.#launch.dir, diskFile);
    return { pid, disk, owns: (process) => process.pid === pid, network: null };
  }

  /**
   * Starts QEMU and connects to it. Throws a `ToolError` (`qemu-failed`) with QEMU's own words where it refuses its
   * arguments, its disk or its state; nothing runs then.
   */
  static async start(launch: Launch): Promise<QemuBoot> {
    const { cables, dir, env, onConsole } = launch;
    const paths = Object.fromEntries(
      Object.entries(socketFiles).map(([name, file]) => [name, join(dir, file)]),
    ) as Record<keyof typeof socketFiles, string>;
    for (const path of Object.values(paths)) await rm(path, { force: true });
    const [monitor, serial, shell] = await Promise.all([
      ListeningSocket.at(paths.monitor),
      ListeningSocket.at(paths.console),
      ListeningSocket.at(paths.shell),
    ]);
    const { cards } = cables;
    const started = await startBound(launch.command(paths), { env, cwd: dir, sockets: cards.length });
    for (const [index, { vlan }] of cards.entries()) cables.plug(vlan, started.sockets[index]!);
    const reasons: string[] = [];
    const onEvent = ({ event, data }: QmpEvent) => {
      if (event === 'SHUTDOWN' && typeof data.reason === 'string') reasons.push(data.reason);
    };
    try {
      const connected = Promise.all([monitor.socket, serial.socket, shell.socket]);
      const refused = started.ended.then((status) => {
        throw new ToolError(
          'qemu-failed',
          `QEMU ended with status ${status}: ${started.words() || 'it said nothing'}`,
        );
      });
      const late = sleep(connectMs, null, { ref: false });
      const sockets = await Promise.race([connected, refused, late]);
      refused.catch(() => {});
      if (sockets === null)
        throw new ToolError(
          'qemu-failed',
          `QEMU did not start within ${connectMs / 1000} s: ${started.words()}`,
        );
      const [qmpSocket, consoleSocket, shellSocket] = sockets;
      consoleSocket.on('data', onConsole);
      const qmp = await Promise.race([Qmp.open(qmpSocket, onEvent), refused]);
      const boot = new QemuBoot(
        launch,
        started,
        { qmp, console: consoleSocket, shell: shellSocket },
        reasons,
      );
      await launch.restore?.(qmp);
      // A snapshot has the cables as they were.
      for (const { vlan } of cards)
        if (launch.restore || !cables.isPlugged(vlan)) await boot.setLink(vlan, cables.isPlugged(vlan));
      return boot;
    } catch (thrown) {
      started.child.kill('SIGKILL');
      await started.ended;
      const words = started.words();
      if (thrown instanceof ToolError && thrown.code === 'qemu-failed') throw thrown;
      throw new ToolError('qemu-failed', `QEMU cannot be used: ${words || messageOf(thrown)}`, {
        cause: thrown,
      });
    } finally {
      for (const waiting of [monitor, serial, shell]) waiting.close();
    }
  }

  async connect(signal: AbortSignal): Promise<GuestShell> {
    const { ssh } = this.#launch;
    return ssh === undefined ? this.#connectSerial(signal) : connectSsh(ssh, signal);
  }

  async #connectSerial(signal: AbortSignal): Promise<GuestShell> {
    this.#shell?.release();
    const isFirst = this.#shell === null;
    const Shell = this.#launch.shell === 'console' ? ConsoleShell : AgentShell;
    const shell = new Shell(new SerialLine(this.#shellSocket));
    this.#shell = shell;
    signal.addEventListener('abort', () => {
      if (this.#shell === shell && !isGreeted) shell.release();
    });
    let isGreeted = false;
    // What is written to a console before the backdoor has set it up is echoed and then run.
    if (shell instanceof ConsoleShell && isFirst && !this.#launch.restore) await shell.banner();
    await shell.greet();
    isGreeted = true;
    return shell;
  }

  /**
   * Cuts the power by QEMU's `quit`, of which the guest learns nothing. Killed at once, QEMU would lose where in its disk
   * the guest's last blocks are, and with them what the guest had synchronised.
   */
  async kill({ isDiskLost = false } = {}): Promise<void> {
    this.#isKilled = true;
    if (isDiskLost) this.#process.child.kill('SIGKILL');
    else this.qmp.command('quit', {}, quitMs).catch(() => {});
    const timer = setTimeout(() => this.#process.child.kill('SIGKILL'), quitMs);
    await this.ended;
    clearTimeout(timer);
  }

  async screenshot(filename: string, format: 'png' | 'ppm'): Promise<Able> {
    await this.qmp.command('screendump', { filename, format });
    return able();
  }

  async sendKey(keys: string): Promise<Able> {
    await this.qmp.command('send-key', { keys: keyCodes(keys).map((data) => ({ type: 'qcode', data })) });
    return able();
  }

  async sendConsole(text: string): Promise<Able> {
    this.#console.write(text);
    return able();
  }

  async shellCommand(): Promise<Able<string[]>> {
    return unable('qemu', 'give a terminal');
  }

  async setLink(vlan: number, isUp: boolean): Promise<Able> {
    await this.qmp.command('set_link', { name: deviceOf(vlan), up: isUp });
    return able();
  }

  async forwardPort(forward: PortForward): Promise<Able> {
    if (this.#launch.hasOwnNetwork)
      return unable('nixos-vm', 'forward a port: that is for its configuration');
    await forwardPort((line) => this.qmp.monitor(line), forward);
    return able();
  }
}
