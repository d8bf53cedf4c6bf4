import { usageError } from '../../system/errors.js';
import { hostNameOf } from '../name.js';

/** A card of a machine: where its cable goes, and its addresses, as NixOS' tests give them. */
export type Card = {
  vlan: number;
  /** In the guest: `eth1` for the first. `eth0` is the card to the outside. */
  interface: string;
  mac: string;
  address: string;
};

/** As a guest sees the outside: QEMU's user network, which is a machine's own. */
export const outside = {
  interface: 'eth0',
  address: '10.0.2.15',
  gateway: '10.0.2.2',
  nameServer: '10.0.2.3',
};

/** The networks of a machine that says nothing else. */
export const defaultVlans: readonly number[] = [1];

/** Both are one byte of an address, and its last one is not that of the network or of all machines. */
const mostVlans = 255;
export const mostMachines = 254;

/** Throws a usage error (`bad-vlan`) for numbers that are no networks, or are there twice. */
export function requireVlans(vlans: readonly number[]): void {
  const bad = vlans.find((vlan) => !Number.isInteger(vlan) || vlan < 1 || vlan > mostVlans);
  if (bad !== undefined)
    throw usageError('bad-vlan', `${bad} is no network`, `Networks have numbers from 1 to ${mostVlans}.`);
  if (new Set(vlans).size < vlans.length)
    throw usageError('bad-vlan', `a machine cannot be on network ${vlans.join(', ')} twice`);
}

/**
 * The cards of a machine by its number, with the addresses that NixOS' tests give them (nixos/lib/testing/network.nix,
 * nixos/lib/qemu-common.nix).
 */
export function cardsOf(machine: number, vlans: readonly number[]): Card[] {
  const byte = (value: number) => value.toString(16).padStart(2, '0');
  return vlans.map((vlan, index) => ({
    vlan,
    interface: `eth${index + 1}`,
    mac: `52:54:00:12:${byte(vlan)}:${byte(machine)}`,
    address: `192.168.${vlan}.${machine}`,
  }));
}

/** A machine as others find it by its name. */
export type Neighbour = { name: string; cards: readonly Card[] };

/**
 * The lines of /etc/hosts for a machine with `cards`: the address of each on the first network that both are on, or its
 * first one, which a router may lead to.
 */
export function hostLines(cards: readonly Card[], neighbours: readonly Neighbour[]): string[] {
  return neighbours.flatMap(({ name, cards: its }) => {
    const shared = cards
      .map(({ vlan }) => its.find((card) => card.vlan === vlan))
      .find((card) => card !== undefined);
    const found = shared ?? its[0];
    const names = [...new Set([hostNameOf(name), name])].join(' ');
    return found === undefined ? [] : [`${found.address} ${names}`];
  });
}
