import { isOutcome } from '../builds/outcome.js';
import type { Beginning } from './scenario.js';
import type { TrialStep } from './step.js';

/** The step of what is built. `missing` says what was not, in a word for why, and in the words of the one line. */
export function buildStep(
  { outcome, failure, seconds }: Beginning,
  missing: { what: string; reason: string; no: string } | null,
): TrialStep {
  const about = { question: 'builds', seconds } as const;
  if (missing === null)
    return { ...about, holds: true, message: '', words: { yes: '', no: '' }, fault: null };
  const { what, reason, no } = missing;
  const why = failure?.cause ?? failure?.message;
  const known = isOutcome(outcome) && outcome !== 'success' ? outcome : 'failed';
  return {
    ...{ ...about, holds: false, message: `${what} was not built${why ? `: ${why}` : ''}` },
    ...{ words: { yes: '', no }, fault: { outcome: known, reason, failure } },
  };
}
