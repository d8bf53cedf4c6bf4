import type { Reading } from './reading.js';
import { type ActivationOutcome, activationStates } from './states.js';

/** How an activation has ended. `reason` is a word of the supervisor's, or why nothing is known. */
export type ActivationVerdict = { outcome: ActivationOutcome; reason: string };

/** What is known of an activation without its host's state. */
export type KnownBefore = {
  /** The boot in which it was started, and the system that ran; null where they were not seen. */
  bootId: string | null;
  old: string | null;
  /** The system that a commit makes the one that boots; null where that is not known. */
  toplevel: string | null;
};

/**
 * The verdict on an activation, from nothing but what its host says; null while it is under way. After another boot its
 * state is gone with the memory that it was in.
 */
export function verdictOf(reading: Reading, known: KnownBefore): ActivationVerdict | null {
  const { host, state, record, request } = reading;
  if (state === null) {
    if (reading.isSupervised) return null;
    if (known.bootId === null) return { outcome: 'unverified', reason: 'unknown-activation' };
    return known.bootId === host.boot_id
      ? { outcome: 'refused', reason: 'not-started' }
      : afterBoot(host, known);
  }
  const outcome = activationStates[state.state];
  if (outcome === null) {
    if (reading.isSupervised) return null;
    // The supervisor writes another state before it changes anything, and could not.
    if (state.state === 'starting') return { outcome: 'refused', reason: 'state-directory' };
    return { outcome: 'unverified', reason: 'supervisor-lost' };
  }
  const isAsItSays =
    outcome === 'success'
      ? host.current === record?.target && host.profile === request?.new
      : outcome !== 'rolled_back' ||
        (host.current === record?.old && host.profile === record?.profile_system);
  return isAsItSays
    ? { outcome, reason: state.reason ?? '' }
    : { outcome: 'unverified', reason: 'changed-since' };
}

/**
 * Nothing persists before a commit, and a commit is the profile and then the boot entry: a host that has booted the new
 * system with the new profile was committed.
 */
function afterBoot({ current, profile }: Reading['host'], { old, toplevel }: KnownBefore): ActivationVerdict {
  if (toplevel !== null && current === toplevel && profile === toplevel)
    return { outcome: 'success', reason: 'rebooted' };
  if (old !== null && current === old)
    return { outcome: 'interrupted', reason: profile === toplevel ? 'boot-entry-missing' : 'rebooted' };
  return { outcome: 'unverified', reason: 'rebooted' };
}
