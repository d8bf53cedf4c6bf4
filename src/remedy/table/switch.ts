import type { KnownFailure } from '../../nix/failures/failure.js';
import type { Remedy } from '../remedy.js';

/** Checks that refuse a live switch, and not the system. */
const refusesLive = ({ message }: KnownFailure) => /switch ?inhibitors?/i.test(message);

/** What is done about a switch that is refused. */
export const switches: readonly Remedy[] = [
  {
    name: 'boot-instead',
    families: ['pre-switch'],
    level: 'ask',
    confidence: 0.9,
    about: 'The new system cannot take over while the old one runs.',
    changes:
      'What the next boot starts: the new system (`nixos-rebuild boot`). What runs stays, and nothing is rebooted.',
    verified: 'The boot entry is written; the outcome is needs_boot.',
    where: ['here', 'guest'],
    // The check comes before anything is changed.
    afterSwitch: refusesLive,
    treat: (failure, { action }) =>
      action === 'switch' && refusesLive(failure)
        ? { does: 'has the next boot start the new system (boot in place of switch)', instead: 'boot' }
        : null,
  },
];
