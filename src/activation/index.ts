// The public face of supervised activation, for who deploys to a host or tries it in a machine. docs/activation.md says
// what is on the host.
//
//   const activation = await Activation.start(host, { id, toplevel }, { onLog });
//   const { verdict } = await activation.tried();          // null: the new system runs, and waits for an answer
//   … look at the host; `keepAlive` where that takes long …
//   await activation.acknowledge();                        // or refuse('critical-unit'); both return the verdict

export { Activation, type ActivationOptions, type Progress } from './activation.js';
export {
  type DetachedProgram,
  detachedDirectory,
  detachedUnit,
  followDetached,
  interruptDetached,
  startDetached,
} from './detached.js';
export { systemProfile } from './paths.js';
export type { ActivationEvent, Reading } from './reading.js';
export { type Recovered, recoverHost } from './recover.js';
export type { ActivationRequest } from './request.js';
export { type ActivationOutcome, type ActivationState, activationStates, finalStates } from './states.js';
export {
  type Generation,
  generationBefore,
  type HostStatus,
  type KnownActivation,
  readStatus,
} from './status.js';
export type { ActivationVerdict } from './verdict.js';
