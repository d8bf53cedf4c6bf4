import { truncate } from '../../text/clean.js';
import { adviceFor } from '../advice/advice.js';
import type { Surrounding } from '../advice/surroundings.js';
import { entryOf, type FailureFamily } from '../catalogue/index.js';
import { familyOfWords } from '../catalogue/plain-words.js';
import { causeOf } from '../cause/index.js';
import { comparable } from '../comparable.js';
import type { RecentLine } from '../said/recent-lines.js';
import { definitionOf } from './definition.js';
import type { ErrorBlock } from './error-block.js';
import type { KnownFailure, Location } from './failure.js';
import { type Candidate, logBefore } from './failure-log.js';
import { likeliestLine } from './likeliest.js';
import { lineBefore } from './line-before.js';
import { bestLocation, type Checkout, fileOnly, namesFileInCheckout } from './location.js';

const mostTail = 25;
/** Of the lines before one that is no error of Nix. */
const linesBefore = 8;
const longestTailLine = 1000;

/** Where the rebuild ran, as far as advice and places depend on it. */
export type Circumstances = { checkout: Checkout | null; surroundings: ReadonlySet<Surrounding> };

/** A cause in the form of the metadata; a file of the checkout is named relative to the checkout. */
export function failureOf(cause: Candidate, { checkout, surroundings }: Circumstances): KnownFailure {
  const { block, context, at } = cause;
  // Nix before 2.34 does not print why a file of the flake is missing from its copy.
  const untracked =
    cause.family === 'missing-file' && checkout && namesFileInCheckout(cause.message, checkout);
  const { family, hint } = untracked ? entryOf('untracked-file') : plainly(cause);
  const around = context.slice(Math.max(0, at + 1 - linesBefore));
  const log = builderLogOf(cause);
  const tail = log.length > 0 ? log : (block?.lines ?? around.slice(0, mostTail));
  const message = comparable(messageOf(cause));
  const { derivation } = cause;
  const location = locationOf(cause, family, checkout);
  return {
    family,
    confidence: cause.confidence,
    message,
    ...(log.length > 0 && { cause: causeOf(log)?.text ?? null }),
    derivation,
    location,
    log_tail: tailOf(tail),
    hint: adviceFor(hint, { message, derivation, location }, surroundings),
    source: cause.source,
  };
}

/** The log of a builder that failed, where there is one: Nix embedded it, or printed it before it reported the failure. */
function builderLogOf({ block, family, role, message, context, at }: Candidate): string[] {
  if (block) return block.logTail;
  return family === 'builder' && role === 'root' ? logAround(message, context, at) : [];
}

/** Before Nix 2.4 the log of a builder is before its failure; its end may be quoted below, indented. */
function logAround(message: string, context: string[], at: number): string[] {
  if (!/last \d+ log lines:$/.test(message)) return logBefore(context.slice(0, at));
  const below = context.slice(at + 1);
  const end = below.findIndex((line) => !line.startsWith('  '));
  return (end === -1 ? below : below.slice(0, end)).map((line) => line.slice(2));
}

/** The family and its advice: what the words of a cause mean in any program, where no rule knows them. */
function plainly(cause: Candidate): Pick<Candidate, 'family' | 'hint'> {
  if (cause.family !== 'unknown') return cause;
  const family = familyOfWords(messageOf(cause));
  return family === 'unknown' ? cause : entryOf(family);
}

/** The message with the lines that belong to it: the reason before a report, the list after a line. */
function messageOf({ family, message, why, more, context, at }: Candidate): string {
  const after = more ? more(context.slice(at + 1)).map((line) => line.trimEnd()) : [];
  const below =
    family === 'units' ? wordsOfUnit(context.slice(at + 1)) : wordsOfCommand(message, context.slice(at + 1));
  return [...(why === null ? [] : [why]), message, ...after, ...below].join('\n');
}

const endOfUnit = /^[\w@.:\\-]+\.\w+: (?:(?:Main|Control) process exited, |Failed with result ')/;

/** What a unit wrote last before it failed, in the journal that systemctl prints below a report; none without that. */
function wordsOfUnit(after: readonly string[]): string[] {
  const end = after.findIndex((line) => endOfUnit.test(line));
  const said = end === -1 ? null : lineBefore(after.slice(0, end));
  return said === null ? [] : [said];
}

/** What the command printed last that nh reports to have failed, below its numbered causes; none for other reports. */
function wordsOfCommand(message: string, after: readonly string[]): string[] {
  if (!message.startsWith('0: ')) return [];
  const from = after.findIndex((line) => line.trim() === 'stderr:') + 1;
  const printed = from === 0 ? [] : after.slice(from);
  const end = printed.findIndex((line) => line.trim() === '' || line.startsWith('Location:'));
  const said = lineBefore(end === -1 ? printed : printed.slice(0, end));
  return said === null ? [] : [said];
}

function locationOf(
  { block, message }: Candidate,
  family: FailureFamily,
  checkout: Checkout | null,
): Location | null {
  const ofModules = entryOf(family).ofModuleSystem ?? false;
  const defined = ofModules ? definitionOf(message, checkout) : null;
  if (defined || !block) return defined;
  const { positions, ownPositions, isTruncated, moduleArgument } = block;
  if (family === 'missing-extra-arg' && moduleArgument?.file.includes('/'))
    return bestLocation([fileOnly(moduleArgument.file), ...positions], checkout);
  // What is left of a trace that was cut is its beginning, far from the cause; files are named in any case.
  const near =
    isTruncated && ownPositions === 0 ? positions.filter(({ isFileOnly }) => isFileOnly) : positions;
  return bestLocation(near, checkout, ofModules);
}

/** The last lines, each in a length that a person reads. */
export function tailOf(lines: readonly string[]): string[] {
  return lines.slice(-mostTail).map((line) => truncate(line, longestTailLine));
}

/** A failure that nothing in the log explains: its last error or line, and what the status implies. */
export function unexplained(
  exitCode: number,
  lastBlock: ErrorBlock | null,
  recent: readonly RecentLine[],
  { isActivating, surroundings }: { isActivating: boolean; surroundings: ReadonlySet<Surrounding> },
): KnownFailure {
  const likeliest = lastBlock ? null : likeliestLine(recent);
  const message =
    lastBlock?.message ?? likeliest?.text ?? `it ended with status ${exitCode} and said nothing`;
  const implied = familyOfStatus(exitCode);
  const family = implied === 'unknown' ? familyOfGuess(message, isActivating) : implied;
  const named = { message, derivation: null, location: null };
  return {
    family,
    confidence: exitCode > 128 ? 0.5 : 0.1,
    ...named,
    log_tail: tailOf(lastBlock?.lines ?? recent.map(({ text }) => text)),
    hint: adviceFor(entryOf(family).hint, named, surroundings),
    source: likeliest?.source ?? null,
  };
}

/** The family of words that no rule knows as they were printed: what fails while a system is activated is of its script. */
export function familyOfGuess(message: string, isActivating: boolean): FailureFamily {
  const family = familyOfWords(message);
  return isActivating && ofOtherPrograms.has(family) ? 'activation-script' : family;
}

/** No builder runs by then, and it is the script that called a program as it should not. */
const ofOtherPrograms: ReadonlySet<FailureFamily> = new Set(['unknown', 'builder', 'usage']);

/** Statuses above 128 are of a signal: 2 (INT), 9 (KILL, most often for lack of memory), 15 (TERM). */
function familyOfStatus(exitCode: number): FailureFamily {
  if (exitCode === 130 || exitCode === 143) return 'interrupted';
  return exitCode === 137 ? 'killed-oom' : 'unknown';
}
