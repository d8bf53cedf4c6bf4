/** How an outcome is coloured where colour carries meaning. */
type Tone = 'good' | 'bad' | 'warn' | 'quiet';

/** Everything that an outcome implies; one row a word. */
export type OutcomeFacts = {
  /** Exit status of the command line, as docs/cli.md lists them. */
  exitStatus: 0 | 1 | 3 | 4 | 124 | 130;
  /** The rebuild ran to its end, so that its duration can be compared with others. */
  complete: boolean;
  tone: Tone;
  /** One column wide, for terminals and tables. */
  sign: string;
  /** An emoji, for Markdown on GitHub. */
  icon: string;
  /** `Timed out`: a title or a badge. */
  label: string;
  /** `timed out`: what follows the name of the rebuild in a sentence. */
  verb: string;
};

const failed = { exitStatus: 1, complete: false, tone: 'bad' } as const;

const facts = {
  success: {
    exitStatus: 0,
    complete: true,
    tone: 'good',
    sign: '✓',
    icon: '✅',
    label: 'Success',
    verb: 'succeeded',
  },
  failed: { ...failed, sign: '✗', icon: '❌', label: 'Failed', verb: 'failed' },
  timed_out: { ...failed, exitStatus: 124, sign: '⏱', icon: '⏱️', label: 'Timed out', verb: 'timed out' },
  cancelled: {
    exitStatus: 130,
    complete: false,
    tone: 'quiet',
    sign: '–',
    icon: '🚫',
    label: 'Cancelled',
    verb: 'was cancelled',
  },
  needs_boot: {
    exitStatus: 1,
    complete: true,
    tone: 'warn',
    sign: '↻',
    icon: '🔄',
    label: 'Needs a boot',
    verb: 'needs a boot to take effect',
  },
  interrupted: {
    exitStatus: 3,
    complete: false,
    tone: 'quiet',
    sign: '!',
    icon: '⚠️',
    label: 'Interrupted',
    verb: 'was interrupted',
  },
  // Deployments alone end so.
  rolled_back: { ...failed, sign: '↩', icon: '↩️', label: 'Rolled back', verb: 'was rolled back' },
  refused: { ...failed, sign: '✗', icon: '⛔', label: 'Refused', verb: 'was refused' },
  busy: { ...failed, tone: 'warn', sign: '…', icon: '⏳', label: 'Busy', verb: 'found the host busy' },
  unverified: {
    ...failed,
    exitStatus: 4,
    sign: '?',
    icon: '❓',
    label: 'Unverified',
    verb: 'left the host unverified',
  },
  rollback_failed: {
    ...failed,
    exitStatus: 4,
    sign: '‼',
    icon: '🚨',
    label: 'Rollback failed',
    verb: 'could not be rolled back',
  },
} as const satisfies Record<string, OutcomeFacts>;

/** How a rebuild can end. `success` in the metadata is true only for `success`. */
export type Outcome = keyof typeof facts;
export const outcomes = Object.keys(facts) as [Outcome, ...Outcome[]];

/** True for an outcome of this release. */
export function isOutcome(word: string): word is Outcome {
  return Object.hasOwn(facts, word);
}

/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
export function outcomeFacts(outcome: string): OutcomeFacts {
  if (isOutcome(outcome)) return facts[outcome];
  return {
    exitStatus: 1,
    complete: false,
    tone: 'quiet',
    sign: '?',
    icon: '❔',
    label: outcome,
    verb: `ended as ${outcome}`,
  };
}
