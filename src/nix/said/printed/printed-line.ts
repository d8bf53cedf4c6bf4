import { journalPrefix, mayBeStamped } from './journal.js';
import { barEnd, errorInBar } from './progress-bar.js';

/** A line without what other programs put before it. */
export type PrintedLine = {
  text: string;
  /** When it was printed, in milliseconds since 1970; null where no such time is before it. */
  time: number | null;
  /** The progress bar before it, as drawn; see {@link barCounts}. */
  bar: string | null;
  /** The name of the builder that wrote it; null for any other line. */
  builder: string | null;
  /** Whose line it is among those of others: a program of a journal, a host. Null where there is one alone. */
  speaker: string | null;
  /** The speaker is a host, named before a `|`, which is also how tables are drawn. */
  isOfHost: boolean;
  /** Another program than Nix says that this line is an error. */
  isError: boolean;
  /** It is part of the tree of nix-output-monitor. */
  isInTree: boolean;
};

/** `name> ` before a builder's line (`-L`); only a derivation's name is one, and an arrow (`==> `, `---> `) is none. */
const builderPrefix = /^(?![=-]+>)([\w+.?=-]+)(?: \(\w+\))?> /;
/** NixOps fills the names of machines with dots. */
const machine = /^([\w-]+(?:\.[\w-]+)*)\.{2,}> /;
/** The tree of nix-output-monitor. */
const tree = /^[┃│](?: |$)/;
/** Colmena names the host of each line; a number is that of a source line instead. */
const host = /^ *([A-Za-z][\w.-]{0,62}) +\| /;
/** Levels of Colmena (`[ERROR] `), deploy-rs (`🚀 ❌ [deploy] [ERROR] `) and the like; `env_logger` pads them. */
const level =
  /^(?:\[(?:activate|deploy|wait|revoke)[\w:]*\] )?\[ ?(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL) ?\] ?/i;
/** Colmena since 0.5 and older deploy-rs write levels without brackets. */
const bareLevel =
  /^(?:TRACE|DEBUG|INFO|WARN|ERROR) {1,2}(?:\[(?:activate|deploy|wait)[\w:]*\] |(?= ?(?:stderr|stdout|failure|state|created)\)))/;
/** What Rust's `tracing` writes: the module after the level, before an error of Nix at least a name. */
const traced =
  /^(?:TRACE|DEBUG|INFO|WARN|ERROR) {1,2}(?:\w{1,40}(?:::\w{1,40}){1,6}|[\w.-]{1,40}(?=: (?:error|fatal|warning): )): /;
const deployRs = /^(?:🚀|⭐|👀) {1,2}\S{1,3} {1,2}(?=\[)/u;
/** What Colmena repeats of a failed step. */
const repeated = /^ *(?:stderr|stdout)\) /;
/** logrus, with which comin writes. */
const logrus = /^time="[^"]{0,40}" level=(\w{1,10}) msg="((?:[^"\\]|\\.)*)"/;
const runnerError = /^(?:##\[error\](?!Process completed with exit code)|::error(?: [^:]{0,400})?::)/;
/** Seconds since the boot (`journalctl -o short-monotonic`), the times of Jenkins and Buildkite, the steps of Drone. */
const bracketedStamp =
  /^\[(?: *\d{1,9}\.\d{3,9}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|[\w.-]{1,40}:L\d{1,9}:\d{1,9}s)\] /;
/** What Git puts before the lines of a server, and the driver of NixOS' tests before those of its machine. */
const fixedPrefixes = ['remote: ', 'machine# ', 'machine # '];
/** Docker's builder: the number of the step, and the seconds since it began. */
const dockerStep = /^(?:#\d{1,4} )?\d{1,5}\.\d{1,3} (?=\S)/;
/** Colours whose escape character a copy lost or wrote in words. */
const lostColours = /(?:␛|\^\[|\\x1[bB]|\\u001[bB]|\\033|\\e)?\[(?:\d{1,3}(?:;\d{1,3}){0,4})?[mK]/g;
const lostColour = /\[\d{1,3}(?:;\d{1,3}){0,4}m/;
const mostPrefixes = 8;

/** A line without its prefixes; null for most lines, which have none. */
export function printedLine(line: string): PrintedLine | null {
  const first = line.charCodeAt(0);
  if (first === 0x5b) {
    const end = barEnd(line);
    if (end > 0) return afterBar(line, end);
    if (isPercentage(line)) return null;
  } else if (!mayHavePrefix(line, first)) return null;
  // A name has no colon, so it is no time.
  const ofBuilder = builderName(line);
  if (ofBuilder !== null) return { ...noPrefix, text: line, builder: ofBuilder };
  const read: PrintedLine = { ...noPrefix, text: line };
  if (line.includes('[') && lostColour.test(line)) read.text = line.replace(lostColours, '');
  for (let prefixes = 0; prefixes < mostPrefixes; prefixes += 1) {
    const length = prefixLength(read);
    if (length === 0) break;
    read.text = read.text.slice(length);
  }
  read.builder = builderName(read.text);
  return read;
}

const noPrefix: PrintedLine = {
  text: '',
  time: null,
  bar: null,
  builder: null,
  speaker: null,
  isOfHost: false,
  isError: false,
  isInTree: false,
};

/** A line that has no prefix. */
export function unprefixed(text: string): PrintedLine {
  return { ...noPrefix, text };
}

/** One of these matches in every line with a prefix whose first character is not one of `mayBeginPrefix`. */
export const signsOfPrefix = [/[[:>|#]/, /\.\d{1,3} /];

/** Whether a line that begins with this (a UTF-16 unit of ASCII) may have a prefix without that sign. */
export function mayBeginPrefix(unit: number): boolean {
  return isLevelStart(unit) || unit === 0x74;
}

/** The cheap test: whether a line that begins with no bracket may have a prefix or have lost its colours. */
function mayHavePrefix(line: string, first: number): boolean {
  return (
    first === 0x23 ||
    first > 0x7f ||
    (first <= 0x39 && first >= 0x30 && dockerStep.test(line)) ||
    mayBeStamped(line) ||
    line.includes('> ') ||
    line.includes(' | ') ||
    ((first === 0x72 || first === 0x6d) && fixedPrefixes.some((prefix) => line.startsWith(prefix))) ||
    (first === 0x3a && line.startsWith('::error')) ||
    (first === 0x74 && line.startsWith('time="')) ||
    (isLevelStart(first) && (bareLevel.test(line) || traced.test(line))) ||
    (line.includes('[') && lostColour.test(line))
  );
}

/** The first letters of levels: TRACE, DEBUG, INFO, WARN, ERROR. */
function isLevelStart(first: number): boolean {
  return first >= 0x44 && first <= 0x57;
}

/** `[ 42%] ` of make and the like: the most frequent bracket that is no prefix. */
function isPercentage(line: string): boolean {
  const end = line.indexOf('%]');
  return end > 0 && end <= 4 && line.indexOf('[', 1) === -1;
}

function builderName(text: string): string | null {
  if (!text.includes('> ')) return null;
  return text.includes('..> ') && machine.test(text) ? null : (builderPrefix.exec(text)?.[1] ?? null);
}

/** A line with a progress bar: what follows the bar, or the error on its row. */
function afterBar(line: string, end: number): PrintedLine {
  const bar = line.slice(0, end);
  let text = line.slice(end);
  if (text.includes('[') && lostColour.test(text)) text = text.replace(lostColours, '');
  const glued = errorInBar(text);
  if (glued !== -1) text = text.slice(glued);
  return { ...noPrefix, text, bar, builder: builderName(text) };
}

/** The length of the prefix that the text begins with, 0 without one; what it says is noted in `read`. */
function prefixLength(read: PrintedLine): number {
  const { text } = read;
  const stamp = mayBeStamped(text) ? journalPrefix(text) : null;
  if (stamp) {
    read.time ??= stamp.time;
    read.speaker = stamp.program ?? read.speaker;
    return stamp.length;
  }
  const first = text.charCodeAt(0);
  if (first === 0x5b) return bracketLength(read);
  if (first >= 0x23 && first <= 0x39) {
    const step = dockerStep.exec(text);
    if (step) return step[0].length;
  }
  if (first === 0x23 || first === 0x3a) return errorPrefix(read, runnerError);
  if (first > 0x7f) {
    if (!tree.test(text)) return deployRs.exec(text)?.[0].length ?? 0;
    read.isInTree = true;
    return tree.exec(text)![0].length;
  }
  return namedLength(read);
}

/** As {@link prefixLength}, of a prefix that begins with a letter: a name, or a level. */
function namedLength(read: PrintedLine): number {
  const { text } = read;
  const fixed = fixedPrefixes.find((prefix) => text.startsWith(prefix));
  if (fixed !== undefined) return fixed.length;
  const named = text.includes('..> ') ? machine.exec(text) : null;
  if (named) {
    read.speaker = named[1]!;
    return named[0].length;
  }
  const bare = isLevelStart(text.charCodeAt(0)) ? (bareLevel.exec(text) ?? traced.exec(text)) : null;
  if (bare) {
    read.isError ||= text.startsWith('ERROR');
    return bare[0].length;
  }
  if (text.startsWith('time="')) {
    const entry = logrus.exec(text);
    if (!entry) return 0;
    read.isError ||= /^(?:error|fatal|panic)$/.test(entry[1]!);
    read.text = entry[2]!.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
    return 0;
  }
  const onHost = text.includes(' | ') ? host.exec(text) : null;
  if (onHost) [read.speaker, read.isOfHost] = [onHost[1]!, true];
  return onHost?.[0].length ?? repeated.exec(text)?.[0].length ?? 0;
}

function bracketLength(read: PrintedLine): number {
  const end = barEnd(read.text);
  if (end > 0) {
    read.bar ??= read.text.slice(0, end);
    const glued = errorInBar(read.text.slice(end));
    return glued === -1 ? end : end + glued;
  }
  const stamp = bracketedStamp.exec(read.text);
  return stamp ? stamp[0].length : errorPrefix(read, level);
}

function errorPrefix(read: PrintedLine, prefix: RegExp): number {
  const match = prefix.exec(read.text);
  if (!match) return 0;
  read.isError ||= match[1] === undefined || /^(?:error|fatal)$/i.test(match[1]);
  return match[0].length;
}
