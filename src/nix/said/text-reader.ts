import { countLineFeeds } from '../../text/lines.js';
import { anyOf, codeBehindBlanks } from '../catalogue/first-characters.js';
import {
  anyRuleWord,
  type Match,
  matchLine,
  mayMatchLine,
  ruleStarts,
  ruleWords,
} from '../catalogue/index.js';
import { comparable } from '../comparable.js';
import { derivationIn } from '../failures/nix-error.js';
import { BuildersAtWork } from './builders-at-work.js';
import { endingStart, exitStatusIn, isWeakEnd, successIn } from './endings.js';
import { dedent, ErrorReader } from './error-reader.js';
import type { EmitEvent } from './event.js';
import { type InputLine, sourceIn } from './input-line.js';
import type { LogTails } from './log-tails.js';
import { markerEvent } from './markers.js';
import { BracketedHosts } from './printed/bracketed-host.js';
import { CopiedLog, isAfterLog } from './printed/copied-log.js';
import { headlessStart } from './printed/cut.js';
import { type PrintedLine, printedLine } from './printed/printed-line.js';
import { type BarCounts, barCounts, gluedTo } from './printed/progress-bar.js';
import { UneventfulLines } from './printed/uneventful.js';
import { RecentLines } from './recent-lines.js';
import { WorkReader, workStart } from './work-reader.js';

const errorStart = /^ {0,12}(?! )(?:error|… (?:while|from) |For full logs, run|nix log \/nix\/)/;
const otherStart = /^(?:evaluation warning:|trace: (?:evaluation )?warning:|::[A-Z]|@nix )/;
// The starts of lines that are read here; all other lines are only compared with the catalogue.
const recognised = anyOf([workStart, endingStart, errorStart, headlessStart, otherStart]);
const starts = ruleStarts && recognised.starts && new Set([...ruleStarts, ...recognised.starts]);
const uneventful = new UneventfulLines(starts, ruleWords);

/** nh numbers what failed from the outside to the inside, by three blanks or, in a copy, less. */
const failedCommand = /^( {1,3})\d+: .*\bexit status\b/;

/** As a copy may have moved it. */
const indented = /^ {1,8}\S/;
const linesBefore = 30;
const linesAround = 55;

/** Reads the lines of a terminal (see TerminalLines) as events. One pass, bounded memory. */
export class TextReader {
  readonly #emit: EmitEvent;
  readonly #tails: LogTails;
  readonly #builders: BuildersAtWork;
  readonly #errors: ErrorReader;
  readonly #work: WorkReader;
  readonly #copied = new CopiedLog();
  readonly #hosts = new BracketedHosts();
  /** The last lines, oldest first, with what wrote them. */
  readonly recent = new RecentLines();
  #number = 0;
  #row = '';
  #whole = '';
  #mayHaveWord = true;
  /** By how much the output of a failed command is indented; null outside of a report of nh. */
  #reportIndent: number | null = null;
  #sinceError = 0;
  #drawnLast: { printed: string; line: PrintedLine | null } = { printed: '', line: null };
  #bar = '';
  #counts: BarCounts | null = null;
  #milliseconds = Number.NaN;
  #around: string[] | null = null;
  /** NixOps deploys: what stands before a `> ` is a machine, not a builder. */
  #isNixOps = false;

  /** `tails` receives the prefixed lines of builders, and holds those of the activity log. */
  constructor(emit: EmitEvent, tails: LogTails) {
    this.#emit = emit;
    this.#tails = tails;
    this.#builders = new BuildersAtWork(tails, this.recent);
    this.#errors = new ErrorReader(emit, this.#builders);
    this.#work = new WorkReader(emit, this.#builders);
  }

  /** True where the last line belonged to an error: Nix prints nothing after an error that ends it. */
  get endsWithError(): boolean {
    return this.#sinceError === 0;
  }

  /** True where the last line is one with which an activation that went well may end. */
  get endsWell(): boolean {
    return isWeakEnd(this.recent.texts(1)[0] ?? '');
  }

  /** `number` and `row` are those of the input's line that `whole` is part of; for `mayHaveWord` see TerminalLines. */
  line(whole: string, number: number, row: string, mayHaveWord = true): void {
    this.#number = number;
    this.#row = row;
    this.#whole = whole;
    this.#mayHaveWord = mayHaveWord;
    // A record is read as a whole; it bounds its own texts.
    const printed = whole.charCodeAt(0) === 0x40 && whole.startsWith('@nix ') ? whole : comparable(whole);
    const line = printed.charCodeAt(0) === 0x5b ? this.#bracketed(printed) : printedLine(printed);
    if (!line) this.#plain(printed, null);
    else if (line.text.includes('\n')) for (const part of line.text.split('\n')) this.#prefixed(line, part);
    else this.#prefixed(line, line.text);
  }

  /** A bar is read once, however often it is drawn again. */
  #bracketed(printed: string): PrintedLine | null {
    if (printed === this.#drawnLast.printed) return this.#drawnLast.line;
    const line = this.#hosts.read(printed) ?? printedLine(printed);
    if (line !== null && line.bar !== null) this.#drawnLast = { printed, line };
    return line;
  }

  /**
   * Passes over lines of `text` that begin at `from`, behind a line feed, and change nothing but how many there were:
   * where they end, and how many they are; null where there are none. What follows them has to be read.
   */
  pass(text: string, from: number): { end: number; lines: number } | null {
    const isAmidOther =
      this.#errors.isOpen ||
      this.#around !== null ||
      this.#reportIndent !== null ||
      this.#builders.isUnmarked ||
      !this.#copied.isPlain;
    const end = isAmidOther ? from : uneventful.endFrom(text, from);
    if (end === from) return null;
    const lines = countLineFeeds(text, from, end);
    this.recent.pass(lines);
    this.#sinceError += lines;
    return { end, lines };
  }

  end(): void {
    this.#errors.end();
  }

  #prefixed(line: PrintedLine, text: string): void {
    const { time, bar, builder } = line;
    if (time !== null) this.#stamped(time);
    if (bar !== null) this.#drawn(bar, text);
    if (builder !== null) this.#isNixOps ||= isOfNixOps(text);
    const machine = builder !== null && this.#isNixOps ? { ...line, speaker: builder } : null;
    if (machine) {
      // Machines speak once all is built.
      this.#builders.rest();
      this.#plain(text.slice(text.indexOf('> ') + 2), machine);
    } else if (builder !== null) this.#builderLine(builder, text);
    else if (text !== '') this.#plain(text, line);
  }

  #stamped(milliseconds: number): void {
    if (milliseconds === this.#milliseconds) return;
    this.#milliseconds = milliseconds;
    this.#emit({ kind: 'time', milliseconds });
  }

  /** A bar is drawn many times a second, most often with the same counts. */
  #drawn(bar: string, doing: string): void {
    if (this.#counts === null || bar !== this.#bar) {
      this.#bar = bar;
      this.#counts = barCounts(bar);
    }
    this.#emit({ kind: 'bar', counts: this.#counts, doing });
  }

  /** A line without the prefixes that other programs put before it. */
  #plain(printed: string, prefixes: PrintedLine | null): void {
    const text = this.#unreported(this.#copied.original(printed, this.#errors.isInLog));
    const isBar = prefixes !== null && prefixes.bar !== null && !text.startsWith('error');
    if (!isBar) this.#remember(text, prefixes?.isError ?? false);
    this.#isNixOps ||= text.startsWith('building all machine configurations...');
    if (this.#errors.isOpen && this.#errors.takes(text, this.#line, prefixes)) {
      this.#sinceError = 0;
      return;
    }
    // What shows work is no line of the catalogue; most lines are neither.
    if (recognised.test(text) && this.#recognised(text, prefixes, isBar)) return;
    const hasWord = this.#hasWord(text);
    const own = this.#known(text, hasWord);
    const line = own || text.charCodeAt(0) !== 0x20 || !indented.test(text) ? text : text.trimStart();
    const match = own ?? (line === text ? null : this.#known(line, hasWord));
    if (!match) return;
    this.#sinceError = 0;
    // A builder may print the failure of another one; the outer Nix names what it was building.
    const derivation = derivationIn(line);
    const isNixs = derivation !== null && this.#builders.hasAnnounced(derivation);
    const doubtful = this.#builders.isUnmarked && !isNixs;
    if (isNixs) this.#builders.errorEnded();
    const source = sourceIn(this.#line, text);
    const context = this.#context(text.length - line.length);
    this.#emit({ kind: 'line', match, line, context, doubtful, source });
  }

  /** Whether a word of a rule may be in what is read of the last line, or in the end of that. */
  #hasWord(text: string): boolean {
    const isKnown = !this.#mayHaveWord && (text === this.#whole || this.#whole.endsWith(text));
    return !isKnown && anyRuleWord.isIn(text);
  }

  #known(text: string, hasWord: boolean): Match | null {
    return mayMatchLine(text, hasWord) ? matchLine(text, () => this.recent.texts(linesBefore)) : null;
  }

  get #line(): InputLine {
    return { number: this.#number, row: this.#row };
  }

  /** The lines just before this one, as far as it out of its indentation; those that follow are appended as they are read. */
  #context(indent: number): string[] {
    const before = this.recent.texts(linesBefore);
    this.#around = indent === 0 ? before : before.map((line) => dedent(line, indent));
    return this.#around;
  }

  /** nh prints the output of a failed command as part of its own report, indented. */
  #unreported(text: string): string {
    if (text.charCodeAt(0) !== 0x20) {
      this.#reportIndent = null;
      return text;
    }
    const number = this.#errors.isOpen || !isDigit(codeBehindBlanks(text)) ? null : failedCommand.exec(text);
    if (number) this.#reportIndent = number[1]!.length + 3;
    const indent = this.#reportIndent ?? 0;
    return indent > 0 && text.startsWith(' '.repeat(indent)) ? text.slice(indent) : text;
  }

  #remember(text: string, isError: boolean): void {
    this.#surround(text);
    const isOfBuilder = this.#builders.isUnmarked || this.#copied.isOfBuilder;
    this.recent.add(text, this.#number, this.#row, isOfBuilder ? '' : null, isError);
    this.#builders.line(text);
  }

  #surround(text: string): void {
    if (this.#around && this.#around.push(text) >= linesAround) this.#around = null;
    this.#sinceError += 1;
  }

  #builderLine(name: string, text: string): void {
    if (!this.#builders.hasPrefixes) this.#emit({ kind: 'builder-output' });
    this.#builders.hasPrefixes = true;
    const line = text.slice(text.indexOf('> ') + 2);
    this.#surround(text);
    this.recent.add(line, this.#number, this.#row, name, false);
    this.#errors.end();
    this.#tails.add(name, line);
  }

  /** Emits what a line shows of those that are read here; true where it can be nothing else. */
  #recognised(text: string, prefixes: PrintedLine | null, isBar: boolean): boolean {
    // What no other line begins with.
    if (text.startsWith('building ')) return this.#work.read(text, isBar);
    const glued = gluedTo(text);
    if (glued !== null) {
      this.#plain(glued, prefixes);
      return true;
    }
    if (text.startsWith('copying ')) return this.#work.read(text, isBar);
    if (this.#errors.begins(text, this.#line, this.#copied.isQuoted, prefixes)) this.#sinceError = 0;
    else if (text.startsWith('@nix ')) this.#record(text);
    else if (text.startsWith('::')) this.#marker(text);
    else if (isEvaluationWarning(text)) this.#emit({ kind: 'warning', message: text });
    else if (isAfterLog(text)) this.#afterLog(text);
    else if (this.#work.read(text, isBar)) return true;
    else this.#ended(text);
    return false;
  }

  /** Builders print their phase in the same form, and could print any other record. */
  #record(text: string): void {
    if (!this.#builders.isAmidBuild) this.#emit({ kind: 'record', json: text, number: this.#number });
  }

  #marker(text: string): void {
    const event = markerEvent(text, sourceIn(this.#line, text));
    if (event) this.#emit(event);
  }

  #afterLog(text: string): void {
    const derivation = /nix(?:-store -l| log) (\/nix\/store\/[^\s'"’]{1,250}\.drv)/.exec(text)?.[1];
    if (derivation) this.#errors.builderLog(derivation, this.#copied.quoted, this.#line);
  }

  #ended(text: string): void {
    const success = successIn(text);
    const status = success ? null : exitStatusIn(text);
    if (success) this.#emit({ kind: 'succeeded', ...success });
    else if (status !== null) this.#emit({ kind: 'exit-status', status });
  }
}

/** Whether what a line says of a machine, after its name, is said by NixOps alone. */
function isOfNixOps(text: string): boolean {
  const said = text.indexOf('> ') + 2;
  return (
    ofNixOps.some((words) => text.startsWith(words, said)) ||
    (text.startsWith('● ', said) && stateOfUnit.test(text.slice(said)))
  );
}

const ofNixOps = [
  'copying closure...',
  'closures copied',
  'uploading key ‘',
  'waiting for SSH...',
  'activating the configuration...',
  'updating GRUB 2 menu...',
  'setting up /etc...',
  'error: unable to activate new configuration',
];
/** What systemctl prints of a unit, on a machine; no builder has units. */
const stateOfUnit = /^● \S{1,200}\.(?:service|socket|mount|timer|target|path)(?: |$)/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a line is a warning of the evaluation, in the words of any version. */
export function isEvaluationWarning(line: string): boolean {
  return /^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line);
}
