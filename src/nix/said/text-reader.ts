import { holdsRuleWords, lineRuleStarts, type Match, matchLine } from '../catalogue/index.js';
import type { PhaseName } from '../phase.js';
import { LogTails, nameOf } from './log-tails.js';
import { type Marker, markerOf } from './markers.js';
import { type Plan, planOf } from './plan.js';
import { type BarCounts, barCounts, printedLine } from './printed-line.js';

/** What a rebuild's text says, line by line. */
export type TextListener = {
  /** Builders are heard (`name> line`), which may be all that tells of building. */
  builderLines: () => void;
  /** Work of a phase was seen; `begins` when it starts anew whatever was before. */
  phase(name: PhaseName, begins: boolean): void;
  building(derivation: string): void;
  fetching(path: string): void;
  plan(plan: Plan): void;
  bar(counts: BarCounts, doing: string): void;
  /** A whole `error:` block; `amidBuild` when it could as well be a builder's unmarked output. True when it was Nix'. */
  error(block: string[], amidBuild: boolean): boolean;
  /** A line of the catalogue; `amidBuild` as above. */
  line(match: Match, line: string, amidBuild: boolean): void;
  /** Something that only happens when what came before did not end the run. */
  wentOn(): void;
  succeeded(storePath: string | null): void;
  storePath(path: string): void;
  warning(message: string): void;
  marker(marker: Marker): void;
  record(json: string): void;
  exitStatus(status: number): void;
  time(milliseconds: number): void;
};

// Lines that mean something by themselves. Everything else is compared with the catalogue alone.
const known =
  /^(?:error|warning:|evaluation warning:|trace: (?:evaluation )?warning:|building |copying |these \d|this (?:derivation|path) |evaluating |unpacking |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|checking |Done\.|Adding configuration|> |::[A-Z]|@nix |\/nix\/store\/|##\[error\]|Running pre-switch|querying )/;

/** Everything else means nothing, which is soon said of nearly every line. */
const telling = new RegExp(`${known.source}|${lineRuleStarts.source}`);

const activationLine =
  /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up \/etc|(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration|Activating configuration)/;

const mostBlockLines = 8000;

/** Reads lines (see TerminalLines) and tells a listener what they say. One pass, bounded memory. */
export class TextReader {
  readonly #to: TextListener;
  #block: string[] | null = null;
  #ignoring = false;
  #inReport = false;
  #sinceError = 0;
  #bar = '';
  #counts: BarCounts | null = null;
  #amidBuild = false;
  #prefixesBuilders = false;
  #recent: string[] = [];
  #around: string[] | null = null;
  readonly #tails = new LogTails();
  /** What stood between the last `building '…'` and the error: that builder's log, if it was the only one. */
  #building: string | null = null;
  #sinceBuild: string[] = [];
  #beforeBlock: string[] = [];

  constructor(to: TextListener) {
    this.#to = to;
  }

  /** The last lines of a build's log, where they were printed. */
  tailOf(derivation: string): string[] {
    if (this.#prefixesBuilders) return this.#tails.of(nameOf(derivation));
    return derivation === this.#building ? this.#beforeBlock : [];
  }

  /** The lines just before this one, and later also those that follow it. */
  around(): string[] {
    this.#around = this.recent.slice(-8);
    return this.#around;
  }

  /** The last thing said was an error; Nix says nothing after one that ends it. */
  get endsWithError(): boolean {
    return this.#sinceError === 0;
  }

  /** The last lines that were not empty, oldest first. */
  get recent(): string[] {
    return this.#recent.slice(-30);
  }

  line(printed: string): void {
    const line = printedLine(printed);
    if (!line) {
      this.#plain(printed, false);
      return;
    }
    const { text, time, bar, builder } = line;
    if (time !== null) this.#to.time(time);
    if (bar !== null) this.#drawn(bar, text);
    if (builder !== null) this.#builderLine(builder, text);
    else if (text !== '') this.#plain(text, bar !== null);
  }

  /** A bar is drawn many times a second, most often as it was. */
  #drawn(bar: string, text: string): void {
    if (bar !== this.#bar) {
      this.#bar = bar;
      this.#counts = barCounts(bar);
    }
    this.#to.bar(this.#counts!, text);
  }

  /** A line without what stood before it. */
  #plain(printed: string, inBar: boolean): void {
    const text = this.#unreported(printed);
    this.#remember(text);
    if (this.#block && isContinuation(text)) {
      this.#continue(text);
      return;
    }
    if (this.#block) this.#endBlock();
    if (!telling.test(text) && !holdsRuleWords(text)) return;
    if (known.test(text)) this.#known(text, inBar);
    const match = matchLine(text);
    if (!match) return;
    this.#sinceError = 0;
    this.#to.line(match, text, this.#amidBuild && !this.#prefixesBuilders);
  }

  end(): void {
    this.#endBlock();
  }

  /** nh shows what a failed command printed as part of its own report, indented. */
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
    // A full trace may be endless; its beginning and its end matter.
    if (block.push(text) > mostBlockLines) block.splice(100, mostBlockLines / 2);
  }

  #remember(text: string): void {
    if (this.#around && this.#around.push(text) >= 25) this.#around = null;
    this.#sinceError += 1;
    if (this.#recent.push(text) >= 60) this.#recent = this.#recent.slice(-30);
    if (this.#amidBuild && !this.#prefixesBuilders && this.#sinceBuild.push(text) >= 60)
      this.#sinceBuild = this.#sinceBuild.slice(-30);
  }

  #builderLine(name: string, text: string): void {
    if (!this.#prefixesBuilders) this.#to.builderLines();
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
    if (this.#to.error(block, this.#amidBuild && !this.#prefixesBuilders)) this.#sinceBuild = [];
  }

  #known(text: string, inBar: boolean): void {
    if (text.startsWith('error')) this.#error(text);
    else if (text.startsWith('@nix ')) this.#record(text);
    else if (text.startsWith('::')) this.#marker(text);
    else if (/^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(text)) this.#to.warning(text);
    else if (activationLine.test(text)) this.#next('activating');
    else if (/^building the system configuration|^> Building NixOS configuration/.test(text))
      this.#next('evaluating', true);
    else if (!inBar && /^evaluating (?:derivation|file|flake) '/.test(text))
      this.#to.phase('evaluating', false);
    else this.#work(text) || this.#planned(text) || this.#ended(text);
  }

  #error(text: string): void {
    if (!/^error(?: \(ignored\))?:/.test(text)) return;
    this.#block = [text];
    this.#sinceError = 0;
    this.#beforeBlock = this.#sinceBuild.slice(0, -1);
    this.#ignoring = text.startsWith('error (ignored)');
  }

  /** Builders say their phase in the same form, and could say anything. */
  #record(text: string): void {
    if (!this.#amidBuild) this.#to.record(text);
  }

  #marker(text: string): void {
    const marker = markerOf(text);
    if (marker) this.#to.marker(marker);
  }

  /** A line that only stands between builds. */
  #next(phase: PhaseName, begins = false): void {
    this.#amidBuild = false;
    this.#to.wentOn();
    this.#to.phase(phase, begins);
  }

  #work(text: string): boolean {
    const building = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
    const copying = building ? null : /^copying path '([^']+)' (from|to) '/.exec(text);
    if (building) {
      this.#amidBuild = true;
      this.#building = building;
      this.#sinceBuild = [];
      this.#to.wentOn();
      this.#to.building(building);
    } else if (copying) {
      this.#to.wentOn();
      if (copying[2] === 'from') this.#to.fetching(copying[1]!);
      else this.#to.phase('copying', false);
    } else if (/^copying \d+ paths?\b/.test(text)) this.#to.phase('copying', false);
    else return false;
    return true;
  }

  #planned(text: string): boolean {
    const plan = planOf(text);
    if (!plan) return false;
    this.#amidBuild = false;
    this.#to.wentOn();
    this.#to.plan(plan);
    return true;
  }

  #ended(text: string): void {
    const done = /^Done\. The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
    const status = /^##\[error\]Process completed with exit code (\d+)/.exec(text)?.[1];
    if (done) this.#to.succeeded(/^\/nix\/store\/[^/]+$/.test(done) ? done : null);
    else if (/^\/nix\/store\/[0-9a-z]{32}-[\w+.?=-]+$/.test(text)) this.#to.storePath(text);
    else if (status) this.#to.exitStatus(Number(status));
  }
}

/** Nix indents all of an error below its first line. */
function isContinuation(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x28) return /^\((?:use '?--show-trace|stack trace truncated)/.test(text);
  return (first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09;
}
