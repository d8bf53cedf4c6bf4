import { ToolError } from '../../system/errors.js';
import { type Card, cardsOf, hostLines, mostMachines, requireVlans } from './addresses.js';
import { Cables } from './cables.js';
import { Hub } from './hub.js';

/**
 * The networks of machines that belong together, each with a number, as `vlan 1` in NixOS' tests. Machines that are
 * started together share them; `networks` among the options of a machine lets it join those of others.
 */
export class Networks {
  readonly #hubs = new Map<number, Hub>();
  readonly #members = new Map<string, { number: number; cards: readonly Card[] }>();

  /**
   * Adds a machine, which has the lowest number that is free. Throws a `ToolError` for a network that cannot be, and for
   * more machines than there are addresses.
   */
  join(name: string, vlans: readonly number[], onNotice: (message: string) => void): Cables {
    requireVlans(vlans);
    const taken = new Set([...this.#members.values()].map((member) => member.number));
    let number = 1;
    while (taken.has(number)) number += 1;
    if (number > mostMachines)
      throw new ToolError(
        'network-full',
        `${name}: there are ${mostMachines} machines already, and no address is left`,
        {
          hint: 'Close some, or let others have networks of their own.',
          status: 2,
        },
      );
    const cards = cardsOf(number, vlans);
    this.#members.set(name, { number, cards });
    const hubs = cards.map(({ vlan }) => this.#hub(vlan));
    return new Cables(
      name,
      cards.map((card, index) => ({ card, hub: hubs[index]! })),
      {
        onNotice,
        hosts: () => hostLines(cards, this.#neighbours()),
        leave: () => this.#members.delete(name),
      },
    );
  }

  #neighbours() {
    return [...this.#members].map(([name, { cards }]) => ({ name, cards }));
  }

  #hub(vlan: number): Hub {
    const hub = this.#hubs.get(vlan) ?? new Hub();
    this.#hubs.set(vlan, hub);
    return hub;
  }
}
