import { cutTraceOf } from './failures/cut-trace.js';
import type { KnownFailure } from './failures/failure.js';
import type { FailureLog } from './failures/failure-log.js';
import { type Circumstances, failureOf, unexplained } from './failures/failure-report.js';
import { cutOutOf, type Guessed, guessOf } from './failures/guess.js';
import { type Likeliest, likeliestLine } from './failures/likeliest.js';
import { rootCauses } from './failures/root-cause.js';
import type { Source } from './said/input-line.js';
import type { RecentLine } from './said/recent-lines.js';

/** What a log shows of its rebuild. `unclear`: neither a failure nor a sign of success. */
export type Verdict = 'failed' | 'succeeded' | 'unclear';

/** Why a log is unclear, as a sentence, and the line that most likely tells what happened; null without one. */
export type Doubt = { reason: string; line: string | null; source: Source | null };

/** What was seen of a rebuild until its end. */
export type Seen = {
  log: FailureLog;
  /** The last lines, oldest first. */
  lines: readonly RecentLine[];
  /** Those of them after which no work of the rebuild was seen. */
  linesAfterWork: readonly RecentLine[];
  /** How it is known to have succeeded; `final` where nothing of the rebuild can follow. */
  success: 'final' | 'partial' | null;
  /** Something was printed. */
  hasLines: boolean;
  /** Work of the rebuild was printed, so this is more than what somebody cut out around an error. */
  hasWork: boolean;
  /** An activation had begun. */
  isActivating: boolean;
  circumstances: Circumstances;
};

/** The failures, root causes first; or why it is not known how the rebuild ended. Without either it succeeded. */
export type Judgement = { failures: KnownFailure[]; doubt: Doubt | null };

const mostFailures = 100;
/** How surely a line must say what failed, to stand in place of a report that says only that something did. */
const mayExplain: ReadonlySet<Likeliest['certainty']> = new Set(['outright', 'known', 'vague']);

/** Judges a rebuild by its exit status, null where that is not known, and by what it printed. */
export function judge(seen: Seen, exitCode: number | null): Judgement {
  const { log, lines, circumstances } = seen;
  const causes = rootCauses(log, exitCode).slice(0, mostFailures);
  const [first] = causes;
  // What only reports that something failed is explained by a line before it, where one says what.
  const isUnexplained = first?.family === 'unknown' && first.role === 'consequence' && first.why === null;
  const likeliest = isUnexplained ? likeliestLine(lines) : null;
  if (likeliest && mayExplain.has(likeliest.certainty)) return failed(guessOf(likeliest, guessed(seen)));
  const cutOut = first?.family === 'unknown' && first.role === 'root' ? cutOutOf(guessed(seen)) : null;
  if (cutOut?.family === 'builder') return failed(cutOut);
  if (first) {
    const failures = causes.map((cause) => failureOf(cause, circumstances));
    const isGuess = first.family === 'unknown' && first.role === 'root' && exitCode === null;
    const doubt = isGuess ? doubtOf(failures[0]!, lines) : null;
    return { failures: doubt ? [] : failures, doubt };
  }
  if (exitCode === 0) return { failures: [], doubt: null };
  if (exitCode !== null)
    return failed(
      cutTraceOf(guessed(seen)) ??
        unexplained(exitCode, log.lastBlock, lines, {
          isActivating: seen.isActivating,
          surroundings: circumstances.surroundings,
        }),
    );
  return judgeUnknown(seen);
}

function failed(failure: KnownFailure): Judgement {
  return { failures: [failure], doubt: null };
}

/** Judges a rebuild of unknown status in which the catalogue knows no cause. */
function judgeUnknown(seen: Seen): Judgement {
  const { log, linesAfterWork, success, hasLines, circumstances } = seen;
  if (success === 'final') return { failures: [], doubt: null };
  const likeliest = likeliestLine(linesAfterWork);
  if (likeliest && isFailure(likeliest, seen)) {
    // A line that fails nothing by itself explains what failed after it.
    const clue = rootCauses(log, 1).find(({ role }) => role === 'clue');
    return failed(clue ? failureOf(clue, circumstances) : guessOf(likeliest, guessed(seen)));
  }
  if (success === 'partial') return { failures: [], doubt: null };
  const cutOut = success === null ? (cutTraceOf(guessed(seen)) ?? cutOutOf(guessed(seen))) : null;
  if (cutOut) return failed(cutOut);
  const reason = hasLines ? unknownEnd : 'The input is empty.';
  const clue = log.candidates.findLast(({ role }) => role === 'clue');
  const { line, source } = likeliest
    ? { line: likeliest.text, source: likeliest.source }
    : { line: clue?.message ?? null, source: clue?.source ?? null };
  return { failures: [], doubt: { reason, line, source } };
}

function guessed({ lines, isActivating, hasWork, circumstances: { surroundings } }: Seen): Guessed {
  return { lines, isActivating, hasWork, surroundings };
}

const unknownEnd =
  'It ends without a sign of success, and no line of it is known to be a failure: it may be cut off.';

/** The doubt about an error of unknown words after which a program says that all went well; null without that. */
function doubtOf({ message, source }: KnownFailure, lines: readonly RecentLine[]): Doubt | null {
  const after = source ? lines.filter(({ input }) => input.number > source.line) : [];
  if (!hasRecovered(after)) return null;
  const reason = 'The words of its error are not known, and what follows says that something went well.';
  return { reason, line: message.split('\n', 1)[0]!, source: source ?? null };
}

const linesNearEnd = 6;
const success = /\b(?:succe(?:ss|ssful|ssfully|eded)|passed|completed)\b/i;
/** That much succeeded. */
const none = /^\s*0\b/;
const goodEnd = /\b(?:ok|done|complete|finished)\b[^:]{0,40}$/i;
const passed = /\bpass(?:ed)?\W{0,4}$/i;

/** Whether a program says after an error that all went well. */
function hasRecovered(after: readonly RecentLine[]): boolean {
  const last = after.at(-1)?.text ?? '';
  return (
    after.some(({ text }) => success.test(text) && !none.test(text)) ||
    goodEnd.test(last) ||
    passed.test(last)
  );
}

/**
 * Whether the likeliest line is sure enough. Builders whose tests print errors succeed, so a line of theirs is so only
 * in what was cut out of a log: there it is why somebody did.
 */
function isFailure(likeliest: Likeliest, { linesAfterWork: lines, hasWork, success }: Seen): boolean {
  const { certainty, isLast, builder } = likeliest;
  if (hasRecovered(lines.slice(likeliest.index + 1))) return false;
  const isNearEnd = likeliest.after < linesNearEnd;
  if (builder === null)
    return (
      certainty === 'outright' ||
      certainty === 'summary' ||
      (certainty === 'known' && success === null && isNearEnd) ||
      (certainty === 'vague' && success === null && (isLast || (!hasWork && isNearEnd)))
    );
  const isPlain = certainty === 'outright' || certainty === 'summary';
  if (certainty === 'outright' && isLast && builder === '' && success === null) return true;
  return (isPlain || (certainty === 'vague' && isLast && builder === '')) && !hasWork && isNearEnd;
}
