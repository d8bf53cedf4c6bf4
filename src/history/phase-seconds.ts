import type { Phase } from '../nix/phase.js';

/** Seconds spent in each phase, in the order in which they first occurred. */
export function secondsByPhase(phases: readonly Phase[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { name, duration_seconds } of phases) sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
  return Object.fromEntries(sums);
}
