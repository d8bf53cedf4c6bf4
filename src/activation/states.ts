/**
 * What a deployment calls the end of an activation, in the words of DESIGN's outcomes; `unverified` is the client's own word
 * for what is not known.
 */
export type ActivationOutcome =
  | 'success'
  | 'rolled_back'
  | 'refused'
  | 'busy'
  | 'needs_boot'
  | 'interrupted'
  | 'rollback_failed'
  | 'unverified';

/**
 * The states that a supervisor writes on its host, in the order of an activation. One with an outcome is its end. Every
 * state before `activating` means that nothing was changed.
 */
export const activationStates = {
  /** Written by the client's call; the supervisor may run or not. */
  starting: null,
  /** The systems are recorded, and the new one is being activated. */
  activating: null,
  /** The new system runs, and an answer is waited for. Nothing persists yet. */
  waiting: null,
  /** Acknowledged: profile and boot entry are being set. */
  committing: null,
  'rolling-back': null,
  /** The new system runs, is in the profile and boots. */
  committed: 'success',
  /** The old system runs and boots, and the profile is as it was. */
  'rolled-back': 'rolled_back',
  /** The way back has failed: what runs, or what boots, is not what it was. */
  'rollback-failed': 'rollback_failed',
  /** Nothing was changed: the host cannot or must not activate this system. */
  refused: 'refused',
  /** Nothing was changed: another activation or switch is under way. */
  busy: 'busy',
  /** Only a boot activates the new system. With the reason `staged` it is in the profile and boots next. */
  'needs-boot': 'needs_boot',
  /** The host is shut down meanwhile. The profile is as it was. */
  'interrupted-by-shutdown': 'interrupted',
} as const satisfies Record<string, ActivationOutcome | null>;

export type ActivationState = keyof typeof activationStates;

export const stateNames = Object.keys(activationStates) as ActivationState[];

/** The states after which the host changes nothing more. */
export const finalStates = stateNames.filter((name) => activationStates[name] !== null);
