import type { FailureFamily } from '../../nix/catalogue/index.js';
import type { Refusal, Remedy } from '../remedy.js';
import { boots } from './boot.js';
import { disks } from './disks.js';
import { inGuests } from './guest.js';
import { refusals } from './never.js';
import { retries } from './retries.js';
import { room } from './room.js';
import { settings } from './settings.js';
import { sources } from './sources.js';
import { switches } from './switch.js';
import { units } from './units.js';

/** Every remedy, in the order in which they are looked at for a failure. */
export const remedies: readonly Remedy[] = [
  ...inGuests,
  ...disks,
  ...settings,
  ...retries,
  ...sources,
  ...room,
  ...boots,
  ...switches,
  ...units,
];

/** What is there for a family, and what is never done about it. */
export function remediesFor(family: FailureFamily): { remedies: Remedy[]; refusals: Refusal[] } {
  const isFor = ({ families }: { families: readonly FailureFamily[] }) => families.includes(family);
  return { remedies: remedies.filter(isFor), refusals: refusals.filter(isFor) };
}

export { refusals };
