import { ToolError } from '../system/errors.js';
import { quoteWord } from '../text/shell.js';
import { hasUnixSocket, judgeUnit, mayStartMore, parseUnitInfo, type UnitInfo } from './guest/units.js';
import { windowNames, windowTreeCommand } from './guest/windows.js';
import { type CommandOptions, type CommandResult, GuestCommands } from './guest-commands.js';
import { expressionOf, lastPart, type WaitOptions, waitUntil } from './wait.js';

/** `user`: the unit belongs to this user's own systemd. */
export type UnitOptions = WaitOptions & { user?: string };

/** Between the answers to several questions. */
const mark = '--- next';

/** Units, ports, sockets and files of a guest, in the words of NixOS' test driver. */
export abstract class GuestServices extends GuestCommands {
  /** Runs `systemctl` with arguments as a shell reads them. */
  async systemctl(args: string, { user, ...options }: UnitOptions = {}): Promise<CommandResult> {
    return this.execute(systemctlLine(args, user), options);
  }

  /** A unit's properties. Throws a `ToolError` (`command-failed`) where systemd cannot be asked. */
  async getUnitInfo(unit: string, options: UnitOptions = {}): Promise<UnitInfo> {
    const result = await this.systemctl(`--no-pager show ${quoteWord(unit)}`, options);
    if (result.status !== 0)
      throw new ToolError(
        'command-failed',
        `${this.name}: systemctl cannot show ${unit}: ${lastPart(result.stderr || result.stdout)}`,
      );
    return parseUnitInfo(result.stdout);
  }

  /** One property of a unit. Throws a `ToolError` where the unit has none of that name. */
  async getUnitProperty(unit: string, property: string, options: UnitOptions = {}): Promise<string> {
    const value = (await this.getUnitInfo(unit, options))[property];
    if (value === undefined)
      throw new ToolError('no-property', `${this.name}: ${unit} has no property ${property}`);
    return value;
  }

  /** Throws a `ToolError` (`unit-state`) unless the unit is in that state now. */
  async requireUnitState(unit: string, required = 'active', options: UnitOptions = {}): Promise<void> {
    const { ActiveState: state } = await this.getUnitInfo(unit, options);
    if (state !== required)
      throw new ToolError('unit-state', `${this.name}: ${unit} is ${state}, and ${required} is required`);
  }

  /**
   * Waits until a unit is active. Throws a `ToolError` (`unit-state`) at once when it has failed, or is inactive with no
   * job pending.
   */
  async waitForUnit(unit: string, options: UnitOptions = {}): Promise<void> {
    const ask = (args: string) => systemctlLine(`--no-pager ${args}`, options.user);
    // The unit last: it may become active while the jobs are listed, and then is no longer among them.
    const questions = [
      ask('show -P SystemState'),
      ask('--full --no-legend list-jobs'),
      ask(`show ${quoteWord(unit)}`),
    ];
    const script = questions.join(`; echo '${mark}'; `);
    await waitUntil({ ...this.waitOf(options), what: `${unit} to be active` }, async () => {
      const { status, stdout, stderr } = await this.execute(script, options);
      // Early in a boot systemd does not answer yet.
      if (status !== 0) return { seen: stderr || stdout };
      const [state = '', jobs = '', properties = ''] = stdout.split(`${mark}\n`);
      const verdict = judgeUnit(parseUnitInfo(properties), mayStartMore(state, jobs));
      if (verdict.kind === 'active') return { done: null };
      if (verdict.kind === 'waiting') return { seen: verdict.seen };
      const log = await this.execute(`journalctl --no-pager -q -n 5 -o cat -u ${quoteWord(unit)}`);
      throw new ToolError('unit-state', `${this.name}: ${unit} is ${verdict.seen}: ${lastPart(log.stdout)}`);
    });
  }

  /** Starts a unit. */
  async startJob(unit: string, options: UnitOptions = {}): Promise<void> {
    await this.succeed(systemctlLine(`start ${quoteWord(unit)}`, options.user), options);
  }

  /** Stops a unit. */
  async stopJob(unit: string, options: UnitOptions = {}): Promise<void> {
    await this.succeed(systemctlLine(`stop ${quoteWord(unit)}`, options.user), options);
  }

  /** Waits until something accepts TCP connections, by default on the guest's own address. */
  async waitForOpenPort(port: number, options: WaitOptions & { address?: string } = {}): Promise<void> {
    await this.waitUntilSucceeds(connection(port, options.address), options);
  }

  /** Waits until nothing accepts TCP connections there any more. */
  async waitForClosedPort(port: number, options: WaitOptions & { address?: string } = {}): Promise<void> {
    await this.waitUntilFails(connection(port, options.address), options);
  }

  /** Waits until a unix socket is listened on, or, for `isDatagram`, is bound. */
  async waitForOpenUnixSocket(
    path: string,
    options: WaitOptions & { isDatagram?: boolean } = {},
  ): Promise<void> {
    await waitUntil({ ...this.waitOf(options), what: `the socket ${path}` }, async () => {
      const { stdout } = await this.execute('cat /proc/net/unix', options);
      if (hasUnixSocket(stdout, path, options.isDatagram === true)) return { done: null };
      return { seen: 'no such socket is open' };
    });
  }

  /** Waits until a file exists. */
  async waitForFile(path: string, options: WaitOptions = {}): Promise<void> {
    await this.waitUntilSucceeds(`test -e ${quoteWord(path)}`, options);
  }

  /** Waits until an X server takes connections and the graphical session is there. */
  async waitForX(options: WaitOptions = {}): Promise<void> {
    const isThere = 'systemctl -q is-active graphical.target && test -S /tmp/.X11-unix/X0';
    await this.waitUntilSucceeds(isThere, options);
  }

  /** The titles of the windows of the X server's first display, by xwininfo. */
  async getWindowNames(options: WaitOptions = {}): Promise<string[]> {
    const tree = await this.succeed(windowTreeCommand, options);
    return windowNames(tree);
  }

  /** Waits until the title of a window matches. Returns the match. */
  async waitForWindow(pattern: RegExp | string, options: WaitOptions = {}): Promise<RegExpMatchArray> {
    const expression = expressionOf(pattern);
    return waitUntil({ ...this.waitOf(options), what: `a window ${expression}` }, async () => {
      const { status, stdout, stderr } = await this.execute(windowTreeCommand);
      const names = status === 0 ? windowNames(stdout) : [];
      for (const name of names) {
        const found = name.match(expression);
        if (found) return { done: found };
      }
      return { seen: status === 0 ? names.join(', ') || 'no window' : stderr };
    });
  }

  /** Writes a file in the guest, with the directories above it. */
  async writeFile(path: string, content: string | Uint8Array, options: CommandOptions = {}): Promise<void> {
    const script = `mkdir -p -- "$(dirname -- ${quoteWord(path)})"; cat >${quoteWord(path)}`;
    await this.succeed(script, { ...options, input: content });
  }

  /** The content of a file in the guest. */
  async readFile(path: string, options: WaitOptions = {}): Promise<Buffer> {
    const script = `cat -- ${quoteWord(path)}`;
    const { status, stdout, stderr } = await this.runScript({
      script,
      timeoutSeconds: this.limitOf(options),
    });
    if (status === 0) return stdout;
    const said = lastPart(stderr.toString('utf8'));
    throw new ToolError('command-failed', `${this.name}: cannot read ${path}: ${said}`);
  }
}

/** `systemctl` of the system or, through the user's own shell, of a user. */
function systemctlLine(args: string, user: string | undefined): string {
  if (user === undefined) return `systemctl ${args}`;
  const line = `XDG_RUNTIME_DIR="/run/user/$(id -u)" exec systemctl --user ${args}`;
  return `su -l ${quoteWord(user)} -s /bin/sh -c ${quoteWord(line)}`;
}

/** Bash connects by itself: a guest need not have netcat. */
function connection(port: number, address = 'localhost'): string {
  return `timeout 5 bash -c ${quoteWord(`exec 3<>/dev/tcp/${address}/${port}`)}`;
}
