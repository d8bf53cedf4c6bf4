import { ToolError, usageError } from '../system/errors.js';
import { type Able, able } from './able.js';
import type { Boot } from './backend.js';
import { type Card, outside } from './network/addresses.js';
import type { Cables } from './network/cables.js';
import { cardsScript, hostsScript, outsideScript } from './network/guest-setup.js';
import { freePort, type PortForward, requirePort } from './network/port-forward.js';
import { PoweredMachine, type PoweredParts, type ReachedGuest } from './powered-machine.js';
import { lastPart } from './wait.js';

export type NetworkedParts = PoweredParts & {
  cables: Cables;
  /** Whether the backend lets the guest connect to the outside. */
  isOutgoingAllowed: boolean;
  onNotice: (message: string) => void;
};

/** Of the script for a guest, where only the names are missing: its commands can be run without. */
const noNamesStatus = 97;

/** What every guest knows. */
const nothing: ReadonlySet<string> = new Set([':']);

/** A longer delay would be a broken cable. */
const longestDelaySeconds = 60;

/**
 * A machine's networks. Guests do not know their addresses when they boot: they are told as soon as their shell answers, and
 * before a command where another machine has joined since.
 */
export abstract class NetworkedMachine extends PoweredMachine {
  readonly #parts: NetworkedParts;
  /** The scripts whose effect is in the guest's memory and on its disk. */
  #told: ReadonlySet<string> = nothing;
  /** What else it is to be told, once. */
  #once: (() => string)[] = [];
  #telling: Promise<void> | null = null;
  readonly #forwards: PortForward[] = [];
  /** The boot that has them all. */
  #forwardedIn: Boot | null = null;

  constructor(parts: NetworkedParts) {
    super(parts);
    this.#parts = parts;
    parts.cables.hasOutside = parts.isOutgoingAllowed;
  }

  /** The machine's cards, in the order of `eth1`, `eth2`, …, with their networks and addresses. */
  get cards(): readonly Card[] {
    return this.#parts.cables.cards;
  }

  /** What gives it its way to the outside, for bash, and the resolver there; null where it was made without one. */
  get wayOut(): { network: string; ownResolver: string } | null {
    if (!this.#parts.isOutgoingAllowed) return null;
    return { network: outsideScript(true), ownResolver: outside.nameServer };
  }

  /**
   * Pulls the cables of all networks, or of one; the guest sees that it has no carrier. With `from`, the cables stay, and
   * what passes between the two machines is dropped.
   */
  async block(what: { vlan?: number; from?: NetworkedMachine } = {}): Promise<Able> {
    return this.#setOpen(what, false);
  }

  /** Undoes `block` with the same options. */
  async unblock(what: { vlan?: number; from?: NetworkedMachine } = {}): Promise<Able> {
    return this.#setOpen(what, true);
  }

  async #setOpen({ vlan, from }: { vlan?: number; from?: NetworkedMachine }, isOpen: boolean): Promise<Able> {
    const vlans = this.#vlans(vlan);
    if (vlans.length === 0)
      return { ok: false, reason: 'unsupported', message: `${this.name}: the machine has no network` };
    const { cables } = this.#parts;
    for (const each of vlans) {
      if (from) cables.setCut(from.#parts.cables, each, !isOpen);
      else cables.setPlugged(each, isOpen);
    }
    const boot = from ? undefined : this.running?.boot;
    for (const each of boot ? vlans : []) {
      const set = await boot!.setLink(each, isOpen);
      if (!set.ok) return set;
    }
    return able();
  }

  /**
   * Makes the machine's cables worse, all of them or that of one network: `loss` is the share of frames that are lost, from
   * 0 to 1, and `delaySeconds` how long each is under way, in each direction. What is not given stays.
   */
  async shapeNetwork(shape: { vlan?: number; loss?: number; delaySeconds?: number }): Promise<void> {
    const { vlan, ...quality } = shape;
    const { loss = 0, delaySeconds = 0 } = quality;
    if (!(loss >= 0 && loss <= 1)) throw usageError('bad-loss', `${loss} is no share from 0 to 1`);
    if (!(delaySeconds >= 0 && delaySeconds <= longestDelaySeconds))
      throw usageError('bad-delay', `${delaySeconds} s is no delay from 0 to ${longestDelaySeconds} s`);
    for (const each of this.#vlans(vlan)) this.#parts.cables.setQuality(each, quality);
  }

  #vlans(vlan: number | undefined): number[] {
    const all = this.cards.map((card) => card.vlan);
    if (vlan === undefined) return all;
    if (all.includes(vlan)) return [vlan];
    throw usageError(
      'bad-vlan',
      `${this.name} is not on network ${vlan}; it is on ${all.join(', ') || 'none'}`,
    );
  }

  /**
   * Leads a TCP port on this machine's loopback address to one of the guest, on whatever address it listens there but
   * loopback, until the machine is closed. Without `host`, a free one is taken. Returns the port.
   */
  async forwardPort({ host, guest }: { host?: number; guest: number }): Promise<Able<number>> {
    requirePort(guest);
    if (host !== undefined) requirePort(host);
    const forward = { host: host ?? (await freePort()), guest };
    this.#parts.cables.hasOutside = true;
    await this.connect();
    const boot = this.running?.boot;
    if (!boot) throw this.stopped('before its port was forwarded');
    const forwarded = await boot.forwardPort(forward);
    if (!forwarded.ok) return forwarded;
    this.#forwards.push(forward);
    this.#forwardedIn = boot;
    // The guest is told the address of its card to the outside.
    await this.connect();
    return able(forward.host);
  }

  protected override follow(boot: Boot): void {
    this.#told = nothing;
    this.#once = [];
    super.follow(boot);
    // A server to which no command is given must have its address too. Whoever gives one hears what went wrong.
    if (this.cards.length > 0) this.connect().catch(() => {});
  }

  /** What the guest knows of its network, for a snapshot of it. */
  protected get toldNetwork(): ReadonlySet<string> {
    return this.#told;
  }

  /** The same for a boot that goes on from a snapshot. */
  protected followRestored(boot: Boot, told: ReadonlySet<string>): void {
    this.follow(boot);
    this.#told = told;
  }

  /** Has a script run in the guest before its next command. */
  protected prepare(script: () => string): void {
    this.#once.push(script);
  }

  /** Lets nobody hear the guest until it has the addresses of this machine: it goes on as another one. */
  protected mute(): void {
    this.#parts.cables.mute(true);
  }

  protected override async prepareGuest(guest: ReachedGuest): Promise<void> {
    while (this.#mustTell() || this.#mustForward(guest.boot)) {
      // Commands that come at the same time wait for one telling.
      this.#telling ??= this.#tell(guest).finally(() => {
        this.#telling = null;
      });
      await this.#telling;
    }
    this.#parts.cables.mute(false);
  }

  #mustTell(): boolean {
    const known = [...this.#scripts(), this.#namesScript()].every((script) => this.#told.has(script));
    return !known || this.#once.length > 0;
  }

  #mustForward(boot: Boot): boolean {
    return this.#forwards.length > 0 && this.#forwardedIn !== boot;
  }

  /** All in one script: under emulation each command in the guest costs half a second. */
  async #tell({ boot, run }: ReachedGuest): Promise<void> {
    const scripts = this.#scripts();
    const [names, isForwarded] = [this.#namesScript(), !this.#mustForward(boot)];
    const once = this.#once.splice(0);
    const all = [...once.map((script) => script()), ...scripts.filter((script) => !this.#told.has(script))];
    const { status, stderr } = await run(
      `set -eu\n${all.join('\n')}\nset +e\n${names}\n[ $? = 0 ] || exit ${noNamesStatus}`,
    );
    const why = lastPart(stderr.toString('utf8'));
    if (status === noNamesStatus)
      this.#parts.onNotice(`${this.name}: the names of other machines are not in its /etc/hosts: ${why}`);
    else if (status !== 0)
      throw new ToolError('guest-setup', `${this.name}: the guest cannot be set up: ${why}`, {
        hint: 'That takes bash, and ip of iproute2. A machine with "vlans: []" has no network.',
      });
    this.#told = new Set([...scripts, names]);
    if (!isForwarded) for (const forward of this.#forwards) await boot.forwardPort(forward);
    this.#forwardedIn = boot;
  }

  /** What gives the guest its addresses. */
  #scripts(): string[] {
    const { cables, isOutgoingAllowed } = this.#parts;
    return [
      ...(cables.cards.length > 0 ? [cardsScript(cables.cards)] : []),
      ...(isOutgoingAllowed || this.#forwards.length > 0 ? [outsideScript(isOutgoingAllowed)] : []),
    ];
  }

  /** What tells it the names of the machines on its networks. */
  #namesScript(): string {
    const { cables } = this.#parts;
    return cables.cards.length > 0 ? hostsScript(cables.hosts()) : ':';
  }
}
