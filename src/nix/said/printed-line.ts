import { figureIn } from '../figure.js';

// Prefixes that other programs put before a line of Nix: each is stripped, in this order.
const actionsTime = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z) /;
const journalTime = /^[A-Z][a-z]{2} [ \d]\d \d\d:/;
const journal = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w@.:-]+(?:\[\d+\])?: /;
const graph = /^[┃│](?: |$)/;
const barWords = /\b(?:built|copied|DL|fetched|verified|paths?|queried)\b/;
/** A longer bracket is no part of a progress bar. */
const longestBracket = 400;

/** `name> ` before a builder's line (`-L`); only a derivation's name is one. */
const builderPrefix = /^[\w+.?=-]+(?: \(\w+\))?> /;

/** Counts of a progress bar; a number that it does not show is null. */
export type BarCounts = {
  built: number | null;
  toBuild: number | null;
  fetched: number | null;
  toFetch: number | null;
  failed: number;
};

type PrintedLine = {
  text: string;
  /** When GitHub's runner printed it, in milliseconds since 1970; null in other logs. */
  time: number | null;
  /** The progress bar before it, as drawn; see {@link barCounts}. */
  bar: string | null;
  /** The name of the builder that wrote it; null for any other line. */
  builder: string | null;
};

/**
 * A line without the prefixes of the journal, a log viewer, a progress bar or nix-output-monitor; null for
 * most lines, which have none.
 */
export function printedLine(line: string): PrintedLine | null {
  const first = line.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  const isCapital = first >= 0x41 && first <= 0x5a;
  const mayHave = first === 0x5b || first > 0x7f || isDigit || (isCapital && journalTime.test(line));
  if (!mayHave && !line.includes('> ')) return null;
  let text = line;
  let time: number | null = null;
  let drawn: string | null = null;
  if (isDigit || first === 0xfeff) {
    const stamped = actionsTime.exec(text);
    if (stamped) {
      time = Date.parse(stamped[1]!);
      text = text.slice(stamped[0].length);
    }
  }
  if (journalTime.test(text)) text = text.replace(journal, '');
  if (text.charCodeAt(0) > 0x2500 && text.charCodeAt(0) < 0x2580) text = text.replace(graph, '');
  if (text.startsWith('[')) {
    const end = barEnd(text);
    if (end > 0) [drawn, text] = [text.slice(0, end), text.slice(end)];
  }
  const prefix = builderPrefix.exec(text);
  return { text, time, bar: drawn, builder: prefix ? prefix[0].replace(/(?: \(\w+\))?> $/, '') : null };
}

/** Where the progress bar at the beginning of a line ends: after its last bracket and blank; 0 without one. */
function barEnd(text: string): number {
  let end = 0;
  while (text[end] === '[') {
    const close = text.indexOf(']', end);
    if (close === -1 || close - end > longestBracket || !barWords.test(text.slice(end, close))) break;
    end = text[close + 1] === ' ' ? close + 2 : close + 1;
  }
  return end;
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
