import { adviceFor } from '../advice/advice.js';
import type { Surrounding } from '../advice/surroundings.js';
import { entryOf, type FailureFamily } from '../catalogue/index.js';
import { isKnownError } from '../catalogue/plain-words.js';
import { type Cause, causeOf } from '../cause/index.js';
import { type Source, sourceIn } from '../said/input-line.js';
import type { RecentLine } from '../said/recent-lines.js';
import type { KnownFailure } from './failure.js';
import { familyOfGuess, tailOf } from './failure-report.js';
import type { Likeliest } from './likeliest.js';

/** What a guess is made from. */
export type Guessed = {
  /** The last lines, oldest first. */
  lines: readonly RecentLine[];
  /** An activation had begun. */
  isActivating: boolean;
  /** Work of the rebuild was printed, so this is more than what somebody cut out around an error. */
  hasWork: boolean;
  surroundings: ReadonlySet<Surrounding>;
};

/** A failure whose only sign is a line in the form in which programs report errors. */
export function guessOf(
  { certainty, builder, source, text }: Likeliest,
  { lines, isActivating, hasWork, surroundings }: Guessed,
): KnownFailure {
  // Under the name of a builder, only an error of Nix itself is another one's: a machine that NixOps names.
  const isOfBuilder = builder !== null && !(text.startsWith('error: ') && isKnownError(text));
  const meant = isOfBuilder ? 'builder' : familyOfGuess(text, isActivating);
  const cause = meant === 'builder' || !hasWork ? causeOf(lines.map((line) => line.text)) : null;
  // Plain words of another family say more than whose words they are, but for those that every compiler uses.
  const isPlain = meant !== 'unknown' && meant !== 'missing-file';
  const isCutOut = !hasWork && !isActivating && !isPlain && cause?.by === 'builder';
  const isWithin = !hasWork && !isActivating && meant === 'unknown' && namesBuildDirectory(lines);
  const family = isCutOut || isWithin ? 'builder' : meant;
  // Of a builder's own log, the line that tells why says more than the one that looks most like an end.
  const isTold = family === 'builder' && cause?.by === 'builder' && !text.includes(cause.text);
  const message = isTold ? `${cause.text}\n${text}` : text;
  return failureOf({ family, confidence: certainty === 'outright' ? 0.3 : 0.2, message, source }, cause, {
    lines,
    surroundings,
  });
}

const buildDirectory =
  /(?:^|[\s"'(=])(?:\/private)?(?:\/build\/|\/tmp\/nix-build-|\/nix\/var\/nix\/builds\/)/;

/** Whether the lines are of a program that ran where builders do. */
function namesBuildDirectory(lines: readonly RecentLine[]): boolean {
  return lines.some(({ text }) => buildDirectory.test(text));
}

/**
 * The failure of a builder whose log, or the end of it, is all that there is: a program that is known says why it
 * failed, in words that are no error in any other log. Null where none does.
 */
export function cutOutOf({ lines, isActivating, hasWork, surroundings }: Guessed): KnownFailure | null {
  if (hasWork) return null;
  const cause = causeOf(lines.map((line) => line.text));
  const at = cause && lines.findLast((line) => line.text.includes(cause.text));
  if (!cause || !at || cause.by === 'any') return null;
  const family = cause.by === 'builder' ? 'builder' : familyOfGuess(cause.text, isActivating);
  const source = sourceIn(at.input, at.text);
  return failureOf({ family, confidence: 0.3, message: at.text.trim(), source }, cause, {
    lines,
    surroundings,
  });
}

function failureOf(
  {
    family,
    confidence,
    message,
    source,
  }: {
    family: FailureFamily;
    confidence: number;
    message: string;
    source: Source;
  },
  cause: Cause | null,
  { lines, surroundings }: Pick<Guessed, 'lines' | 'surroundings'>,
): KnownFailure {
  const named = { message: message.replace(/^error: /i, ''), derivation: null, location: null };
  return {
    family,
    confidence,
    ...named,
    ...(cause && (family === 'builder' || cause.by !== 'any') && { cause: cause.text }),
    log_tail: tailOf(lines.map(({ text }) => text)),
    hint: adviceFor(entryOf(family).hint, named, surroundings),
    source,
  };
}
