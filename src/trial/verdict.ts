import type { Outcome } from '../builds/outcome.js';
import type { MachineEnd, Trial, TrialAnswered } from '../builds/trial.js';
import type { Failure } from '../nix/failures/failure.js';
import { cureWords } from '../remedy/on-host/cure-words.js';
import type { ErrorStatus } from '../system/errors.js';
import { shownLine } from '../text/clean.js';
import { formatDuration } from '../text/duration.js';
import { plainFailure, type TrialStep, type Wanted } from './step.js';

/** All that was seen in a trial of any kind. */
export type TrialSeen = {
  /** Of the host or the image. */
  name: string;
  /** The questions of its kind, in their order. */
  wanted: readonly Wanted[];
  /** Those that were tried, in their order, up to the one at which it has ended. */
  steps: readonly TrialStep[];
  /** What is to be known besides where all holds, such as "1 unit restarted". */
  counts: readonly string[];
  /** How the machine ended where nobody wanted it to. */
  end: MachineEnd | null;
  /** Why the trial itself could not go on, for no fault of what was tried. */
  error: TrialError | null;
  isCancelled: boolean;
  /** The names of remedies without which it would not have come so far. */
  helpers: readonly string[];
};

export type TrialError = { code: string; message: string; hint: string; status: ErrorStatus };

export type TrialVerdict = Pick<Trial, 'outcome' | 'success' | 'reason' | 'summary' | 'failure' | 'answers'>;

/** What a trial has shown: whether all that was asked holds, and where not, for what. Pure. */
export function verdictOf(seen: TrialSeen): TrialVerdict {
  const steps = endedSteps(seen);
  const answers = seen.wanted.map((wanted) => answerTo(wanted, steps));
  const broken = steps.find(({ holds }) => !holds);
  const outcome = outcomeOf(seen, broken, answers);
  const success = outcome === 'success';
  return {
    ...{ outcome, success, answers, reason: success ? '' : reasonOf(seen, broken) },
    summary: `${seen.name}: ${summaryOf(seen, steps)}`,
    failure: success ? null : failureOf(seen, broken),
  };
}

/** The machine was gone before the last question to it could be answered: how it ended is the answer. */
function endedSteps({ name, steps, end }: TrialSeen): TrialStep[] {
  const index = steps.findLastIndex(({ question }) => question !== 'tests');
  const last = steps[index];
  if (end === null || last === undefined) return [...steps];
  const failure = plainFailure(
    'unhealthy',
    `${name}: ${endWords(end)} while ${end.step}`,
    'The console of the machine is in the directory of this build.',
  );
  const fault = { outcome: 'failed', reason: end.kind, failure } as const;
  return steps.with(index, { ...last, holds: false, message: endWords(end), fault });
}

function answerTo({ question, isAsked, whyNot }: Wanted, steps: readonly TrialStep[]): TrialAnswered {
  const step = steps.find((one) => one.question === question);
  if (step) {
    const { holds, seconds, message } = step;
    return { question, answer: holds ? 'yes' : 'no', seconds, message };
  }
  const answer = isAsked && whyNot === undefined ? 'not-reached' : 'not-asked';
  return { question, answer, seconds: null, message: isAsked ? (whyNot ?? '') : '' };
}

function outcomeOf(
  { isCancelled, error }: TrialSeen,
  broken: TrialStep | undefined,
  answers: readonly TrialAnswered[],
): Outcome {
  if (isCancelled) return 'cancelled';
  if (broken) return broken.fault?.outcome ?? 'failed';
  const isAnswered = answers.every(({ answer }) => answer !== 'not-reached');
  return error === null && isAnswered ? 'success' : 'failed';
}

function reasonOf({ isCancelled, error }: TrialSeen, broken: TrialStep | undefined): string {
  if (isCancelled) return 'cancelled';
  return broken?.fault?.reason ?? error?.code ?? 'unknown';
}

function summaryOf({ isCancelled, error, counts, helpers }: TrialSeen, steps: readonly TrialStep[]): string {
  if (isCancelled) return 'was cancelled';
  const phrases = steps.map(({ holds, message, words }) =>
    holds ? words.yes : [words.no, message].filter((text) => text !== '').join(', '),
  );
  // Where something does not hold, nothing else is to be read.
  if (steps.every(({ holds }) => holds)) phrases.push(cureWords(helpers), ...counts);
  if (error !== null) phrases.push(`could not be tried: ${error.message}`);
  return shownLine(phrases.filter((phrase) => phrase !== '').join(', '), 300);
}

function failureOf({ isCancelled, error }: TrialSeen, broken: TrialStep | undefined): Failure | null {
  // What was not built says more.
  if (broken?.question === 'builds') return broken.fault?.failure ?? null;
  if (isCancelled) return plainFailure('interrupted', 'the trial was cancelled', '');
  if (broken?.fault?.failure) return broken.fault.failure;
  return error === null ? null : plainFailure('preflight', error.message, error.hint);
}

/** How a machine ended by itself: `kernel panic in 8.0 s: Attempted to kill init!`. */
export function endWords({ kind, seconds, detail }: MachineEnd): string {
  const how = { panic: 'kernel panic', poweroff: 'it shut itself down' }[kind] ?? 'its machine stopped';
  return `${how} in ${formatDuration(seconds)}${detail === '' ? '' : `: ${detail}`}`;
}
