import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { type BoundProcess, startBound } from '../../system/proc/bound-process.js';
import { runBound } from '../../system/proc/run-bound.js';
import type { MachinePlace } from '../backend.js';
import { outside } from '../network/addresses.js';
import type { Cables } from '../network/cables.js';
import { forwardPort, outsideId, outsideNetdev, type PortForward } from '../network/port-forward.js';
import { Qmp } from '../qemu/qmp.js';
import { tunDevice, watchDeletedTaps } from './deleted-taps.js';

/** The program whose network backends are used; the machine's kind does not matter. */
export const networkProgram = 'qemu-system-x86_64';

/** After the standard streams. */
const firstSocket = 3;
const startMs = 30_000;

/** A network backend of QEMU: its kind with its options, and its name. */
type Netdev = { id: string; options: string };

/** A QEMU without a machine, which passes frames between network backends. */
type Bridge = { process: BoundProcess; qmp: Qmp; sockets: readonly Socket[]; unwatch: () => void };

/**
 * A container's network cards: tap devices in its network namespace, whose frames a QEMU without a machine brings to the
 * same hubs on which virtual machines are, and to a user network as theirs. When these processes end, and they end with
 * their driver, the devices are gone.
 */
export class ContainerCards {
  readonly #pid: number;
  /** The machine's directory is the processes' own, which shows whose they are. */
  readonly #context: { env: Environment; cwd: string };
  readonly #isOutgoingAllowed: boolean;
  readonly #bridges: Bridge[] = [];
  #outside: Promise<Qmp> | null = null;

  private constructor(pid: number, { dir, env }: MachinePlace, isOutgoingAllowed: boolean) {
    this.#pid = pid;
    this.#context = { env: { PATH: env.PATH }, cwd: dir };
    this.#isOutgoingAllowed = isOutgoingAllowed;
  }

  /**
   * Gives cards to the container whose process 1 is `pid`, and plugs them in. Throws a `ToolError` (`network-failed`) where
   * the kernel has no tap devices; no process is left then.
   */
  static async plug(pid: number, place: MachinePlace, isOutgoingAllowed: boolean) {
    const cards = new ContainerCards(pid, place, isOutgoingAllowed);
    try {
      await cards.#plug(place.cables);
      return cards;
    } catch (thrown) {
      await cards.remove();
      throw thrown;
    }
  }

  async #plug(cables: Cables): Promise<void> {
    if (cables.cards.length > 0) {
      const taps = cables.cards.map((card) => tapOf(card.interface));
      const { sockets } = await this.#bridge(this.#inside, taps.map(toSocket));
      for (const [index, { vlan }] of cables.cards.entries()) cables.plug(vlan, sockets[index]!);
      for (const { vlan, interface: name } of cables.cards)
        if (!cables.isPlugged(vlan)) await this.setCarrier(name, false);
    }
    if (cables.hasOutside) await this.#outsideMonitor();
  }

  /**
   * Lets the container see whether a cable is plugged into a card. One that root in it has renamed, moved or deleted does
   * not show it; nothing passes through the hub all the same.
   */
  async setCarrier(name: string, isUp: boolean): Promise<void> {
    const argv = [...this.#inside, 'ip', 'link', 'set', 'dev', name, 'carrier', isUp ? 'on' : 'off'];
    await runBound(argv, { env: this.#context.env });
  }

  /** Forwards a TCP port as a virtual machine's is forwarded. */
  async forwardPort(forward: PortForward): Promise<void> {
    const qmp = await this.#outsideMonitor();
    await forwardPort((line) => qmp.monitor(line), forward);
  }

  /** Ends the processes, with which the cards vanish. */
  async remove(): Promise<void> {
    const bridges = this.#bridges.splice(0);
    for (const { process, unwatch } of bridges) {
      unwatch();
      process.child.kill('SIGKILL');
    }
    await Promise.all(bridges.map(({ process }) => process.ended));
  }

  /** Enters the container's network, and nothing else of it. */
  get #inside(): string[] {
    return ['nsenter', '--target', String(this.#pid), '--net', '--'];
  }

  /**
   * The monitor of the user network, which is made when it is needed. Its QEMU is outside of the container, where
   * connections go to and come from; the frames come from another one inside.
   */
  #outsideMonitor(): Promise<Qmp> {
    this.#outside ??= this.#connectOutside().catch((thrown) => {
      this.#outside = null;
      throw thrown;
    });
    return this.#outside;
  }

  async #connectOutside(): Promise<Qmp> {
    const user: Netdev = { id: outsideId, options: outsideNetdev(this.#isOutgoingAllowed) };
    const [inner, outer] = await Promise.all([
      this.#bridge(this.#inside, [toSocket(tapOf(outside.interface), 0)]),
      this.#bridge([], [toSocket(user, 0)]),
    ]);
    const [one, other] = [inner.sockets[0]!, outer.sockets[0]!];
    one.pipe(other);
    other.pipe(one);
    return outer.qmp;
  }

  /** Starts a QEMU that passes frames between the netdevs of each pair; resolves when they are there. */
  async #bridge(enter: string[], pairs: [Netdev, Netdev][]): Promise<Bridge> {
    const argv = [
      ...[...enter, networkProgram, '-machine', 'none', '-nodefaults', '-no-user-config', '-display', 'none'],
      ...pairs.flatMap((pair, hub) =>
        pair.flatMap(({ id, options }) => [
          ...['-netdev', options],
          ...['-netdev', `hubport,id=${id}-port,hubid=${hub},netdev=${id}`],
        ]),
      ),
      ...['-chardev', `socket,id=monitor,fd=${firstSocket + pairs.length}`],
      ...['-mon', 'chardev=monitor,mode=control'],
    ];
    const started = await startBound(argv, { ...this.#context, sockets: pairs.length + 1 });
    const sockets = started.sockets.slice(0, -1);
    try {
      const refused = started.ended.then((status) => {
        throw failed(`QEMU ended with status ${status}: ${started.words()}`);
      });
      refused.catch(() => {});
      const opening = Qmp.open(started.sockets.at(-1)!, () => {});
      opening.catch(() => {});
      const late = once(AbortSignal.timeout(startMs), 'abort').then(() => null);
      const qmp = await Promise.race([opening, refused, late]);
      if (qmp === null) throw failed(`QEMU did not start within ${startMs / 1000} s`);
      const unwatch = await watchDeletedTaps(started.pid, qmp, tapId);
      const bridge = { process: started, qmp, sockets, unwatch };
      this.#bridges.push(bridge);
      return bridge;
    } catch (thrown) {
      started.child.kill('SIGKILL');
      await started.ended;
      if (thrown instanceof ToolError && thrown.code === 'network-failed') throw thrown;
      throw failed(started.words() || messageOf(thrown));
    }
  }
}

const tapId = (name: string) => `tap-${name}`;

function tapOf(name: string): Netdev {
  const id = tapId(name);
  return { id, options: `tap,id=${id},ifname=${name},script=no,downscript=no` };
}

/** A netdev and the socket on which its frames are. */
function toSocket(netdev: Netdev, index: number): [Netdev, Netdev] {
  const id = `socket${index}`;
  return [netdev, { id, options: `socket,id=${id},fd=${firstSocket + index}` }];
}

function failed(why: string): ToolError {
  return new ToolError('network-failed', `a container cannot have network cards: ${why}`, {
    hint: `They are tap devices, which need ${tunDevice}. A machine with "vlans: []" has none.`,
  });
}
