import { median } from '../text/median.js';
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
  return rests.length === 0 ? null : Math.max(0, median(rests) - now.phaseSeconds);
}
