import { isKnownError } from '../catalogue/plain-words.js';
import { type Source, sourceIn } from '../said/input-line.js';
import type { RecentLine } from '../said/recent-lines.js';
import { ofLastCommand } from './shell-trace.js';

/**
 * How surely a line says what failed. `outright`: in the form in which programs report their end. `known`: in words
 * that the catalogue knows as an error of Nix, without the form of one. `summary`: it says only that something failed.
 * `vague`: it has a word for something that went wrong. `none`: it is what was printed last.
 */
type Certainty = 'outright' | 'known' | 'summary' | 'vague' | 'none';

/** The line that most likely tells why a rebuild failed, where the catalogue knows none of its lines. */
export type Likeliest = {
  /** The line, with its causes where they are on lines of their own. */
  text: string;
  certainty: Certainty;
  /** Nothing but noise follows it. */
  isLast: boolean;
  /** Its place among the lines. */
  index: number;
  /** How many lines follow it that are no noise. */
  after: number;
  /** The builder that printed it; see {@link RecentLine}. */
  builder: string | null;
  source: Source;
};

/** The order of certainty; the last is what never says what failed. */
const order = ['outright', 'known', 'summary', 'vague', 'none', 'noise'] as const;
type Weight = (typeof order)[number];

/** What a shell, a progress display, a trace or an excerpt prints: no such line says what failed. */
const noise = [
  // Prompts, with what was typed, and `set -x`.
  /^(?:\[[^\]\n]{1,80}\][$#]|(?:\([^)]{1,40}\) ?)?[\w.-]{1,40}@[\w.-]{1,60}[ :][^$#%>]{0,80}[$#%>](?: |$)|[$#❯➜λ%](?: |$)|\+{1,4} \S)/u,
  // Trees and frames.
  /^\s*[\u2500-\u257f┃]/u,
  // Progress.
  /^\s*(?:\[\d{1,6}\/\d|\[ *\d{1,3}%\]|\d{1,3}(?:\.\d)?%|copying |building |unpacking |downloading |fetching |evaluating |querying |these \d|this (?:derivation|path) |\/nix\/store\/\S+$|warning: Git tree |remote: (?:Enumerating|Counting|Compressing))/i,
  // Excerpts of sources and places in them.
  /^\s*(?:\d{1,6} ?[|│]|[|│]|[\^~-]{2,}$|\^|--> )/u,
  /^\s*(?:at )?(?:\S{1,200} )?\(?[\w./<>@+-]{1,200}\.(?:rs|go|py|pm|c|cc|cpp|h|hh|hs|js|ts|pl|nix):\d+(?::\d+)?:?\)?$/,
  /^\s*(?:File ".*", line \d+|Traceback \(|… |at (?:\S+ )?\()|^ {4}\S.*[(=]/,
  // What else comes with a trace.
  /^\s*(?:Location:|Backtrace|Stack ?trace|stack backtrace|Run with |note: run with|Suppressed:|Caused by:|During handling of|The above exception|\d+: (?:0x|std::|core::))/i,
  // Notes of CI services around a step.
  /^(?:##\[|(?:Error: )?Process completed with|🚨 Error: The command exited|script returned exit code|::(?:end)?group|Post job cleanup|Cleaning up |Running after|section_(?:start|end)|Uploading |Saving cache)/,
  /^[-=_*#~`.\s]+$/,
  /^\s*<[!/?]?\w[^<>]{0,200}>(?!: )/,
  // What another program printed comes below.
  /^\s*(?:\[?ERROR\]? )?std(?:out|err):\s*$/,
  // The kernel's, among the lines of programs.
  /^audit: type=\d/,
  // Where more may be read.
  /^\s*(?:Try ['`‘].{1,80} --help|For more information|See ['"`].{1,200} for details|dmesg\(1\) may have)/,
];

/** A report that something else failed, which was printed before it, or is a list of what did. */
const summary =
  /^={3,} (?:FAILURES|ERRORS|short test summary info) ={3,}$|\bexit(?:ed)?(?: (?:with|status|code|value|non-zero|was|of))+ ?:?|returned (?:a )?non-zero|^\s*make(?:\[\d+\])?: \*\*\*|^(?:error: )?could not compile|\baborting(?:\.|$)|^Failed to start (?!transient)|^(?:Command|Process) .*failed|\bErrors? occurred\b|\bsome \w{1,30} failed\b|returned signal \d|: line \d{1,6}: +\d{1,10} Aborted\b|^error: Traceback |A fatal error occurred|^(?:ERROR: )?Job failed|^(?:Error: )?(?:The )?process '.*' failed|^Error encountered; not saving changes|^Kexec may have failed|^rsync error: |^could not make way for new directory/i;
/** `Installation failed: "nixos-install failed"`: a short line that ends with the word says no reason. */
const bareReport = /^(?!.*\bAssertion ).*\bfailed["'`.!)]{0,3}\s*$/i;
const longestBareReport = 80;

const outright = [
  /^\s*(?:[\w./@+-]{1,80}(?:\[\d+\])?(?::\d+){0,2}: )?(?:fatal error|fatal|error|panic|critical|failure)(?:\[\w+\])?(?: [\w-]{1,20}| \([^)]{1,60}\))?: ?\S/i,
  // A program that says what it did when it failed.
  /^[A-Z][\w-]{1,30}(?: [\w-]{1,30}){1,3} error: \S/,
  // The report of Rust's programs, whose causes are below it.
  /^Error:\s*$/,
  /^\S{1,200}: line \d{1,6}: +\S/,
  /^curl: \(\d{1,3}\) \S/,
  // Haskell's runtime, and the exceptions that it shows.
  /^\S{1,100}: user error \(|^[\w-]{1,60}: [A-Z]\w{0,60}(?:Error|Exception\w{0,20}|Response|Failure) [({"\\]/,
  /^\s*(?:ERROR|FATAL|CRITICAL|PANIC|FAILED|FAIL|E)[: ]\s*\S/,
  // Python, Java, JavaScript: the class of the exception. Perl: where it died.
  /^(?:[\w.]{1,80}\.)?(?:[A-Z]\w{0,60})?(?:Error|Exception|Failure)(?:: \S|$)/,
  /\S at \S+ line \d+(?:, <[^>\s]*> (?:line|chunk) \d+)?\.$/,
  // The dynamic linkers of Linux and macOS.
  /^(?:dyld(?:\[\d+\])?: |Library not loaded: )|: error while loading shared libraries: |: symbol lookup error: |: version [`'‘]\S{1,60} not found \(required by /,
  /\bAssertion [`'‘"].{1,400} failed|\bpanicked at\b|\(core dumped\)|Segmentation fault|^terminate called|^Unhandled |^Uncaught |\bKernel panic - not syncing: /,
  /^\s*(?:\S{1,100}: ){0,3}(?:line \d+: )?\S{1,100}: (?:command not found|No such file or directory|Permission denied|cannot execute|not found)\.?$/,
];

const vague =
  /\b(?:fail(?:ed|s|ure)?|errors?|has not been|can ?not|can't|could not|couldn't|unable to|not found|no such|denied|refused|invalid|missing|timed out|unexpected|not (?:allowed|permitted|supported|valid)|must (?:now )?be|Main process exited|Failed with result|error\(s\) occurred|unbound|abort(?:ed|ing)|killed|unrecogni[sz]ed|conflict\w{0,4}|do(?:es)? ?n[o']t exist|no space|corrupt\w{0,3}|rejected|unreachable|mismatch|already (?:exists|loaded|in use))\b|(?:^|[^-\w])unknown(?:[^-\w]|$)/i;

const harmless =
  /^\s*(?:warning|warn|note|hint|help|info|debug|trace|notice|evaluation warning)\b|^(?:Use of uninitialized value|Wide character in|Argument ".*" isn't numeric|Odd number of elements|perl: warning: )|^(?:\S{1,40}: )?[Uu]se the -\w option to (?:force|overwrite)|\b(?:skipping|ignoring|ignored|retrying|no errors?|continuing anyway)\b/i;

function weightOf({ text, isError }: RecentLine): Weight {
  if (text.trim() === '' || noise.some((pattern) => pattern.test(text))) return 'noise';
  if (harmless.test(text)) return 'none';
  if (summary.test(text) || (text.length <= longestBareReport && bareReport.test(text))) return 'summary';
  if (isError || outright.some((pattern) => pattern.test(text))) return 'outright';
  return vague.test(text) ? 'vague' : 'none';
}

/** The weights of lines, where those near the end are also compared with the catalogue, which takes longest. */
function weigh(lines: readonly RecentLine[]): Weight[] {
  return lines.map((line, index) => {
    const text = line.text.slice(0, longestCompared);
    // Programs of GNU refer to their usage below the error, in whichever language that is.
    if (usage.test(lines[index + 1]?.text ?? '') && /^\S{1,80}: \S/.test(text)) return 'outright';
    const weight = weightOf({ ...line, text });
    const isOpen = (weight === 'vague' || weight === 'none') && !harmless.test(text);
    return isOpen && lines.length - index <= mostKnown && isKnownError(text) ? 'known' : weight;
  });
}

const usage = /^Try '\S{1,60} --help' for more information\.?$/;
const longestCompared = 1000;
const mostKnown = 40;
/** How far above a summary the line may be that says more. */
const mostBetween = 12;

/**
 * The likeliest of the last lines: the last of those that say most surely what failed, never a prompt, progress, a
 * part of a trace or of a source. Null where there is no such line.
 */
export function likeliestLine(lines: readonly RecentLine[]): Likeliest | null {
  const weighed = inLastCommand(lines, weigh(lines));
  const certainty = order.find((weight) => weighed.includes(weight));
  if (certainty === undefined || certainty === 'noise') return null;
  const index = weighed.lastIndexOf(certainty);
  const { text, input, builder } = lines[index]!;
  const after = weighed.slice(index + 1).filter((weight) => weight !== 'noise').length;
  const above = certainty === 'summary' ? weighed.lastIndexOf('vague', index) : -1;
  const reason = above !== -1 && index - above <= mostBetween ? [lines[above]!.text.trim()] : [];
  const below = isIntroduction(text) ? saidBelow(lines.slice(index + 1)) : [];
  return {
    text: [...reason, withCauses(text, lines.slice(index + 1)), ...below].join('\n'),
    certainty,
    isLast: after === 0,
    index,
    after,
    builder,
    source: sourceIn(input, text),
  };
}

/** The weights, of the last command of a traced script alone where one of its lines says what failed. */
function inLastCommand(lines: readonly RecentLine[], weighed: Weight[]): Weight[] {
  const last = ofLastCommand(lines.map(({ text }) => text));
  if (!last) return weighed;
  const isOfLast = (index: number) => index >= last.from && index < last.to;
  if (!weighed.some((weight, index) => isOfLast(index) && weight !== 'none' && weight !== 'noise'))
    return weighed;
  return weighed.map((weight, index) => (isOfLast(index) || weight === 'noise' ? weight : 'none'));
}

/** Whether a line ends with a colon, so that what it is about comes below. */
function isIntroduction(text: string): boolean {
  return /\S:$/.test(text.trimEnd()) && !/^(?:Error|error):$/.test(text.trim()) && !/panicked at/.test(text);
}

/** The last that is said below a line that ends with a colon, if it can be why. */
function saidBelow(after: readonly RecentLine[]): string[] {
  const said = after.filter((line) => weightOf(line) !== 'noise' && !harmless.test(line.text));
  return said.slice(-1).map(({ text }) => text.trim());
}

const mostCauses = 6;

/** The line with the causes that Rust's programs print below it, after `Caused by:` or numbered. */
function withCauses(text: string, after: readonly RecentLine[]): string {
  const said = text.trim();
  // Rust prints where a program panicked, and why on the next line.
  if (/\bpanicked at \S+:$/.test(said) && after[0]) return `${said} ${after[0].text.trim()}`;
  const isReport = said === 'Error:';
  if (!isReport && !/^caused by:\s*$/i.test(after[0]?.text.trim() ?? '')) return said;
  const below = after.slice(isReport ? 0 : 1, mostCauses).map((line) => line.text);
  const end = below.findIndex(
    (line) => !(isReport ? /^ +(?:\d+|std(?:err|out)): \S|^ {6,}\S/ : /^\s+\S/).test(line),
  );
  const causes = (end === -1 ? below : below.slice(0, end)).map((line) => line.trim().replace(/^\d+: /, ''));
  return [...(isReport ? [] : [said]), ...causes].join(': ').replaceAll('.: ', ': ');
}
