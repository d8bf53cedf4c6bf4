import { figureIn } from '../../figure.js';

const barWords = /\b(?:built|copied|DL|fetched|verified|paths?|queried)\b/;
/** A longer bracket is no part of a progress bar. */
const longestBracket = 400;

/** Counts of a progress bar; a number that it does not show is null. */
export type BarCounts = {
  built: number | null;
  toBuild: number | null;
  fetched: number | null;
  toFetch: number | null;
  failed: number;
};

/** Where the progress bar at the beginning of a line ends: after its last bracket and blank; 0 without one. */
export function barEnd(text: string): number {
  let end = 0;
  while (text[end] === '[') {
    const close = text.indexOf(']', end);
    if (close === -1 || close - end > longestBracket || !barWords.test(text.slice(end, close))) break;
    end = text[close + 1] === ' ' ? close + 2 : close + 1;
  }
  return end;
}

/**
 * Where an error begins that was printed onto the bar's row, in the text after the bar's counts; -1 without one.
 * Nix erases the row first; where a log lost those sequences, the error follows what the bar was cut to. After
 * a blank it is what a builder printed, which the bar shows: that is no error of Nix.
 */
export function errorInBar(doing: string): number {
  const at = doing.indexOf('error:');
  return isGluedAt(doing, at) ? at : commandInBar(doing);
}

/** The same of what nixos-rebuild-ng says of a Nix that ended, or was killed while it drew. */
function commandInBar(doing: string): number {
  const at = doing.indexOf("Command '");
  return isGluedAt(doing, at) ? at : -1;
}

function isGluedAt(doing: string, at: number): boolean {
  return at > 0 && doing[at - 1] !== ' ' && doing[at - 1] !== ':';
}

/** What a bar without counts shows; a log that lost the erasure of the row has the next line right behind it. */
const activity = /^(?:evaluating|copying|fetching|querying) /;
const wholeActivity =
  /^(?:evaluating (?:derivation|file|flake)|copying path|fetching [\w+]{1,20} input|querying info about) '[^']{1,1000}'(?=[^\s.,'])/;

/** What was printed on the row of a bar without counts, which is cut off or not; null for any other line. */
export function gluedTo(text: string): string | null {
  if (!activity.test(text)) return null;
  const whole = mayBeGlued(text) ? wholeActivity.exec(text) : null;
  if (whole) return text.slice(whole[0].length);
  const at = errorInBar(text);
  return at === -1 ? null : text.slice(at);
}

/** The cheap test before that pattern: whether what follows the first quoted words is neither a blank nor a dot. */
function mayBeGlued(text: string): boolean {
  const close = text.indexOf("'", text.indexOf("'") + 1);
  const next = close > 0 ? text.charCodeAt(close + 1) : Number.NaN;
  return next !== 0x20 && next !== 0x2e && !Number.isNaN(next);
}

/** Nix writes `running/done/expected` and leaves out what is zero or equal. */
export function barCounts(drawn: string): BarCounts {
  const [built, toBuild] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) built/.exec(drawn)?.[1]);
  const [fetched, toFetch] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) copied/.exec(drawn)?.[1]);
  return { built, toBuild, fetched, toFetch, failed: figureIn(/\((\d+) failed/.exec(drawn)?.[1]) ?? 0 };
}

function doneOf(numbers: string | undefined): [number | null, number | null] {
  if (numbers === undefined) return [null, null];
  const parts = numbers.split('/').map((part) => figureIn(part));
  return parts.length === 1 ? [parts[0]!, parts[0]!] : [parts.at(-2)!, parts.at(-1)!];
}
