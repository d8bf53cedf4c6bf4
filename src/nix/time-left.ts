import type { Phase } from './phase.js';

/**
 * How many seconds are probably left, from the phases of earlier builds of the same host that succeeded:
 * the median of what each took from the start of `phase` on, less the time already spent in it. Null where
 * no earlier build went through that phase.
 */
export function expectedSecondsLeft(
  now: { phase: string; phaseSeconds: number },
  earlier: Phase[][],
): number | null {
  const rests = earlier.flatMap((phases) => {
    const begun = phases.find(({ name }) => name === now.phase);
    const last = phases.at(-1);
    return begun && last ? [last.start_seconds + last.duration_seconds - begun.start_seconds] : [];
  });
  if (rests.length === 0) return null;
  const sorted = rests.sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return Math.max(0, median - now.phaseSeconds);
}
