export type Tone = 'good' | 'bad' | 'warn' | 'quiet';

const known: Record<string, { tone: Tone; sign: string; word: string }> = {
  success: { tone: 'good', sign: '✓', word: 'Success' },
  failed: { tone: 'bad', sign: '✗', word: 'Failed' },
  timed_out: { tone: 'bad', sign: '⏱', word: 'Timed out' },
  needs_boot: { tone: 'warn', sign: '↻', word: 'Needs a boot' },
  cancelled: { tone: 'quiet', sign: '–', word: 'Cancelled' },
  interrupted: { tone: 'quiet', sign: '!', word: 'Interrupted' },
};

/** How an outcome is shown; one that a later version invented keeps its own word. */
export function outcomeWords(outcome: string): { tone: Tone; sign: string; word: string } {
  return Object.hasOwn(known, outcome) ? known[outcome]! : { tone: 'quiet', sign: '?', word: outcome };
}
