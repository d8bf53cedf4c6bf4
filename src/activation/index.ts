// The public face of supervised activation: for the plan, the deployment and the trial.

export { Activation, type ActivationOptions, type Progress } from './activation.js';
export { systemProfile } from './paths.js';
export type { ActivationEvent, Reading } from './reading.js';
export type { ActivationRequest } from './request.js';
export { type ActivationOutcome, type ActivationState, activationStates, finalStates } from './states.js';
export type { ActivationVerdict } from './verdict.js';
