import { holdsRuleWords, lineRuleStarts, matchLine } from '../catalogue/index.js';
import { comparable } from '../comparable.js';
import { nixErrorOf } from '../failures/nix-error.js';
import { figureIn } from '../figure.js';
import type { PhaseName } from '../phase.js';
import { isStorePath } from '../store-path.js';
import { DistinctPaths } from './distinct-paths.js';
import type { EmitEvent, NixEvent } from './event.js';
import type { LogTails } from './log-tails.js';
import { markerEvent } from './markers.js';
import { announcedPlan } from './plan.js';
import { type BarCounts, barCounts, printedLine } from './printed-line.js';

// The starts of lines that are read here; all other lines are only compared with the catalogue.
const recognisedStart =
  /^(?:error|evaluation warning:|trace: (?:evaluation )?warning:|building |copying |these \d|this (?:derivation|path) |evaluating |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|Done\.|> |::[A-Z]|@nix |\/nix\/store\/|##\[error\]|Running pre-switch)/;

/** The cheap first test: most lines match neither pattern and are skipped. */
const eventLine = new RegExp(`${recognisedStart.source}|${lineRuleStarts.source}`);

const activationLine =
  /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up \/etc|(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration)/;

const mostBlockLines = 8000;
const mostBlockCharacters = 1024 * 1024;
const linesBefore = 30;
const linesAround = 55;
const wentOn: NixEvent = { kind: 'went-on' };

/** Reads the lines of a terminal (see TerminalLines) as events. One pass, bounded memory. */
export class TextReader {
  readonly #emit: EmitEvent;
  readonly #tails: LogTails;
  #block: string[] | null = null;
  #blockCharacters = 0;
  #ignoring = false;
  #inReport = false;
  #sinceError = 0;
  #bar = '';
  #counts: BarCounts | null = null;
  #milliseconds = Number.NaN;
  /** Between two `building '…'`: a builder could have printed anything that is read now. */
  #amidBuild = false;
  #prefixesBuilders = false;
  #recent: string[] = [];
  #around: string[] | null = null;
  readonly #announced = new DistinctPaths();
  /** The last derivation that was announced, and the lines since: its log, if it was the only one. */
  #building: string | null = null;
  #sinceBuild: string[] = [];
  #beforeBlock: string[] = [];

  /** `tails` receives the prefixed lines of builders, and holds those of the activity log. */
  constructor(emit: EmitEvent, tails: LogTails) {
    this.#emit = emit;
    this.#tails = tails;
  }

  /** True where the last line belonged to an error: Nix prints nothing after an error that ends it. */
  get endsWithError(): boolean {
    return this.#sinceError === 0;
  }

  /** The last lines that were not empty, oldest first. */
  get recent(): string[] {
    return this.#recent.slice(-30);
  }

  line(whole: string): void {
    // A record is read as a whole; it bounds its own texts.
    const printed = whole.startsWith('@nix ') ? whole : comparable(whole);
    const line = printedLine(printed);
    if (!line) {
      this.#plain(printed, false);
      return;
    }
    const { text, time, bar, builder } = line;
    if (time !== null && !Number.isNaN(time)) this.#stamped(time);
    if (bar !== null) this.#drawn(bar, text);
    if (builder !== null) this.#builderLine(builder, text);
    else if (text !== '') this.#plain(text, bar !== null);
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

  /** A line without its prefixes. */
  #plain(printed: string, inBar: boolean): void {
    const text = this.#unreported(printed);
    this.#remember(text);
    if (this.#block && isContinuation(text)) {
      this.#continue(text);
      return;
    }
    if (this.#block) this.#endBlock();
    if (!eventLine.test(text) && !holdsRuleWords(text)) return;
    if (recognisedStart.test(text)) this.#readRecognised(text, inBar);
    const match = matchLine(text);
    if (!match) return;
    this.#sinceError = 0;
    this.#emit({ kind: 'line', match, line: text, context: this.#context(), doubtful: this.#isUnmarked });
  }

  end(): void {
    this.#endBlock();
  }

  /** Builders are at work and their lines have no prefix. */
  get #isUnmarked(): boolean {
    return this.#amidBuild && !this.#prefixesBuilders;
  }

  /** The lines just before this one; those that follow are appended as they are read. */
  #context(): string[] {
    this.#around = this.#recent.slice(-linesBefore);
    return this.#around;
  }

  /** nh prints the output of a failed command as part of its own report, indented. */
  #unreported(text: string): string {
    if (text.charCodeAt(0) !== 0x20) {
      this.#inReport = false;
      return text;
    }
    if (!this.#block && /^ {3}\d+: .*\bexit status\b/.test(text)) this.#inReport = true;
    return this.#inReport && text.startsWith('      ') ? text.slice(6) : text;
  }

  #continue(text: string): void {
    const block = this.#block!;
    this.#sinceError = 0;
    this.#blockCharacters += text.length;
    // A full trace may be endless; its beginning and its end matter.
    if (block.push(text) <= mostBlockLines && this.#blockCharacters <= mostBlockCharacters) return;
    const kept = Math.min(100, Math.ceil(block.length / 4));
    for (const dropped of block.splice(kept, Math.ceil(block.length / 2)))
      this.#blockCharacters -= dropped.length;
  }

  #remember(text: string): void {
    if (this.#around && this.#around.push(text) >= linesAround) this.#around = null;
    this.#sinceError += 1;
    if (this.#recent.push(text) >= 60) this.#recent = this.#recent.slice(-30);
    if (this.#isUnmarked && this.#sinceBuild.push(text) >= 60) this.#sinceBuild = this.#sinceBuild.slice(-30);
  }

  #builderLine(name: string, text: string): void {
    if (!this.#prefixesBuilders) this.#emit({ kind: 'builder-output' });
    this.#prefixesBuilders = true;
    this.#remember(text);
    this.#endBlock();
    this.#tails.add(name, text.slice(text.indexOf('> ') + 2));
  }

  #endBlock(): void {
    const block = this.#block;
    if (!block) return;
    this.#block = null;
    if (this.#ignoring) return;
    const error = nixErrorOf(block, (derivation) => this.#tailOf(derivation));
    if (!error) return;
    const { role, derivation } = error;
    // A builder may print an error of a Nix that it runs; the outer one names what it was building.
    const isNixs = role === 'consequence' || (derivation !== null && this.#announced.has(derivation));
    const doubtful = this.#isUnmarked && !isNixs;
    this.#emit({ kind: 'error', error, channel: 'text', doubtful });
    if (!doubtful) this.#sinceBuild = [];
  }

  /** The last lines of a derivation's log, from where they were printed. */
  #tailOf(derivation: string): string[] {
    const tail = this.#tails.of(derivation);
    if (tail.length > 0 || this.#prefixesBuilders) return tail;
    return derivation === this.#building ? this.#beforeBlock : [];
  }

  #readRecognised(text: string, inBar: boolean): void {
    if (text.startsWith('error')) this.#error(text);
    else if (text.startsWith('@nix ')) this.#record(text);
    else if (text.startsWith('::')) this.#marker(text);
    else if (isEvaluationWarning(text)) this.#emit({ kind: 'warning', message: text });
    else if (activationLine.test(text)) this.#next('activating');
    else if (/^building the system configuration|^> Building NixOS configuration/.test(text))
      this.#next('evaluating', true);
    else if (!inBar && /^evaluating (?:derivation|file|flake) '/.test(text))
      this.#emit({ kind: 'phase', name: 'evaluating', begins: false });
    else this.#work(text) || this.#planned(text) || this.#ended(text);
  }

  #error(text: string): void {
    if (!/^error(?: \(ignored\))?:/.test(text)) return;
    this.#block = [text];
    this.#blockCharacters = text.length;
    this.#sinceError = 0;
    this.#beforeBlock = this.#sinceBuild.slice(0, -1);
    this.#ignoring = text.startsWith('error (ignored)');
  }

  /** Builders print their phase in the same form, and could print any other record. */
  #record(text: string): void {
    if (!this.#amidBuild) this.#emit({ kind: 'record', json: text });
  }

  #marker(text: string): void {
    const event = markerEvent(text);
    if (event) this.#emit(event);
  }

  /** A line that is only printed while no builder runs. */
  #next(name: PhaseName, begins = false): void {
    this.#amidBuild = false;
    this.#emit(wentOn);
    this.#emit({ kind: 'phase', name, begins });
  }

  #work(text: string): boolean {
    const building = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
    const copying = building ? null : /^copying path '([^']+)' (from|to) '/.exec(text);
    if (building) {
      const derivation = copied(building);
      this.#amidBuild = true;
      this.#building = derivation;
      this.#announced.add(derivation);
      this.#sinceBuild = [];
      this.#emit(wentOn);
      this.#emit({ kind: 'building', derivation });
    } else if (copying) {
      this.#emit(wentOn);
      if (copying[2] === 'from') this.#emit({ kind: 'fetching', path: copied(copying[1]!) });
      else this.#emit({ kind: 'phase', name: 'copying', begins: false });
    } else if (/^copying \d+ paths?\b/.test(text))
      this.#emit({ kind: 'phase', name: 'copying', begins: false });
    else return false;
    return true;
  }

  #planned(text: string): boolean {
    const plan = announcedPlan(text);
    if (!plan) return false;
    this.#amidBuild = false;
    this.#emit(wentOn);
    this.#emit({ kind: 'plan', plan, channel: 'text' });
    return true;
  }

  #ended(text: string): void {
    const done = /^Done\. The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
    const status = figureIn(/^##\[error\]Process completed with exit code (\d+)/.exec(text)?.[1]);
    if (done) this.#emit({ kind: 'succeeded', storePath: isStorePath(done) ? done : null });
    else if (isStorePath(text))
      this.#emit({ kind: 'succeeded', storePath: text.endsWith('.drv') ? null : text });
    else if (status !== null) this.#emit({ kind: 'exit-status', status });
  }
}

/** Whether a line is a warning of the evaluation, in the words of any version. */
export function isEvaluationWarning(line: string): boolean {
  return /^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line);
}

/** Nix indents all of an error below its first line. */
function isContinuation(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x28) return /^\((?:use '?--show-trace|stack trace truncated)/.test(text);
  return (first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09;
}

/** A piece of a log keeps all of the chunk that it was cut from in memory; a copy does not. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}
