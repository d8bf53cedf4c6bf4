import type { Duplex } from 'node:stream';
import { usageError } from '../../system/errors.js';
import type { Card } from './addresses.js';
import type { CableQuality, Hub, HubPort } from './hub.js';

type Cable = { card: Card; hub: Hub; port: HubPort };

/**
 * The cables of one machine, one for each of its cards, from the guest to the hub of the network. They stay over all boots
 * of the machine.
 */
export class Cables {
  readonly cards: readonly Card[];
  /** Whether the guest needs its card to the outside: it may connect there, or has ports that are forwarded. */
  hasOutside = false;
  readonly #name: string;
  readonly #cables: readonly Cable[];
  readonly #around: { onNotice: (message: string) => void; hosts: () => string[]; leave: () => void };

  constructor(
    name: string,
    ends: readonly { card: Card; hub: Hub }[],
    around: { onNotice: (message: string) => void; hosts: () => string[]; leave: () => void },
  ) {
    this.#name = name;
    this.#around = around;
    this.#cables = ends.map(({ card, hub }) => ({ card, hub, port: hub.addPort() }));
    this.cards = ends.map(({ card }) => card);
  }

  /** The lines of the guest's /etc/hosts, with all that are on the networks now. */
  hosts(): string[] {
    return this.#around.hosts();
  }

  /** Connects the card of a boot, which sends frames as QEMU does. */
  plug(vlan: number, socket: Duplex): void {
    this.#one(vlan).port.plug(socket, (reason) =>
      this.#around.onNotice(`${this.#name}: its card on network ${vlan} sent ${reason}, and was cut off`),
    );
  }

  isPlugged(vlan: number): boolean {
    return this.#one(vlan).port.isPlugged;
  }

  setPlugged(vlan: number, isPlugged: boolean): void {
    this.#one(vlan).port.isPlugged = isPlugged;
  }

  /** Hides a guest that has the addresses of another one until it has its own. */
  mute(isMuted: boolean): void {
    for (const { port } of this.#cables) port.isMuted = isMuted;
  }

  setQuality(vlan: number, quality: Partial<CableQuality>): void {
    const { port } = this.#one(vlan);
    port.quality = { ...port.quality, ...quality };
  }

  /** Drops what passes between this machine and another one on a network. Those that are not both on it have none. */
  setCut(other: Cables, vlan: number, isCut: boolean): void {
    const [mine, its] = [this.#find(vlan), other.#find(vlan)];
    if (mine && its) mine.port.setCut(its.port, isCut);
  }

  /** Ends the machine's membership in its networks. */
  remove(): void {
    for (const { hub, port } of this.#cables) hub.removePort(port);
    this.#around.leave();
  }

  #find(vlan: number): Cable | undefined {
    return this.#cables.find(({ card }) => card.vlan === vlan);
  }

  #one(vlan: number): Cable {
    const cable = this.#find(vlan);
    if (cable) return cable;
    const those = this.cards.map((card) => card.vlan).join(', ') || 'none';
    throw usageError('bad-vlan', `${this.#name} is not on network ${vlan}; it is on ${those}`);
  }
}
