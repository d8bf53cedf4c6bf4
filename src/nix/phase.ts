import type { Phase } from './activity.js';

export type { Phase } from './activity.js';

/** The phases of a rebuild and of a deployment, in the order in which a healthy one goes through them. */
export const phaseNames = [
  'preparing',
  'evaluating',
  'fetching',
  'building',
  'planning',
  'copying',
  'activating',
  'verifying',
  'rolling-back',
  'rebooting',
] as const;
/** One of these, or the name that a script gave a phase of its own (`::PHASE::name`). */
export type PhaseName = (typeof phaseNames)[number] | (string & {});

/** Seconds spent in each phase, in the order in which they first came. */
export function secondsByPhase(phases: readonly Phase[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { name, duration_seconds } of phases) sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
  return Object.fromEntries(sums);
}
