import { adviceFor } from './advice/advice.js';
import type { Surrounding } from './advice/surroundings.js';
import { entryOf } from './catalogue/index.js';
import type { KnownFailure } from './failures/failure.js';
import { tailOf } from './failures/failure-report.js';
import { type Likeliest, likeliestLine } from './failures/likeliest.js';
import type { Source } from './said/input-line.js';
import type { RecentLine } from './said/recent-lines.js';

/** What a log shows of its rebuild. `unclear`: neither a failure nor a sign of success. */
export type Verdict = 'failed' | 'succeeded' | 'unclear';

/** Why a log is unclear, as a sentence, and the line that most likely tells what happened; null without one. */
export type Doubt = { reason: string; line: string | null; source: Source | null };

/** What is known of the end of a rebuild in which no line of the catalogue was found. */
export type Ending = {
  /** All lines after which no work of the rebuild was seen, oldest first. */
  lines: readonly RecentLine[];
  /** How it is known to have succeeded; `final` where nothing of the rebuild can follow. */
  success: 'final' | 'partial' | null;
  /** The log has lines. */
  hasLines: boolean;
  /** It shows work of the rebuild, so it is more than what somebody cut out around an error. */
  hasWork: boolean;
  surroundings: ReadonlySet<Surrounding>;
};

/**
 * Judges a rebuild without an exit status in which no line of the catalogue was found: a guess of its failure, or
 * why there is none; both null where it succeeded.
 */
export function judge(ending: Ending): { guess: KnownFailure | null; doubt: Doubt | null } {
  const { lines, success, hasLines } = ending;
  if (success === 'final') return { guess: null, doubt: null };
  const likeliest = likeliestLine(lines);
  if (likeliest && isFailure(likeliest, ending))
    return { guess: guessOf(likeliest, lines, ending.surroundings), doubt: null };
  if (success === 'partial') return { guess: null, doubt: null };
  const reason = hasLines ? unknownEnd : 'The input is empty.';
  return { guess: null, doubt: { reason, line: likeliest?.text ?? null, source: likeliest?.source ?? null } };
}

const unknownEnd =
  'It ends without a sign of success, and no line of it is known to be a failure: it may be cut off.';

/** The doubt about an error of unknown words after which a program says that all went well; null without that. */
export function doubtOf({ message, source }: KnownFailure, lines: readonly RecentLine[]): Doubt | null {
  const after = source ? lines.filter(({ input }) => input.number > source.line) : [];
  if (!hasRecovered(after)) return null;
  const reason = 'The words of its error are not known, and what follows says that something went well.';
  return { reason, line: message.split('\n', 1)[0]!, source: source ?? null };
}

const linesOfFailedBuilder = 6;
const success = /\b(?:succe(?:ss|ssful|ssfully|eded)|passed|completed)\b/i;
const goodEnd = /\b(?:pass|ok|done|complete|finished)\b[^:]{0,40}$/i;

/** Whether a program says after an error that all went well. */
export function hasRecovered(after: readonly RecentLine[]): boolean {
  return after.some(({ text }) => success.test(text)) || goodEnd.test(after.at(-1)?.text ?? '');
}

/**
 * Whether the likeliest line is sure enough. Builders whose tests print errors succeed, so a line of theirs is so only
 * in what was cut out of a log: there it is why somebody did.
 */
function isFailure(likeliest: Likeliest, { lines, hasWork }: Ending): boolean {
  const { certainty, isLast, builder } = likeliest;
  if (hasRecovered(lines.slice(likeliest.index + 1))) return false;
  if (builder === null)
    return certainty === 'outright' || certainty === 'summary' || (certainty === 'vague' && isLast);
  if (certainty !== 'outright' || hasWork) return false;
  return lines.length - likeliest.index <= linesOfFailedBuilder;
}

/** A failure whose only sign is a line in the form in which programs report errors. */
export function guessOf(
  likeliest: Likeliest,
  lines: readonly RecentLine[],
  surroundings: ReadonlySet<Surrounding>,
): KnownFailure {
  const { certainty, builder, source } = likeliest;
  const family = builder === null ? 'unknown' : 'builder';
  const named = { message: likeliest.text.replace(/^error: /i, ''), derivation: null, location: null };
  return {
    family,
    confidence: certainty === 'outright' ? 0.3 : 0.2,
    ...named,
    log_tail: tailOf(lines.map(({ text }) => text)),
    hint: adviceFor(entryOf(family).hint, named, surroundings),
    source,
  };
}
