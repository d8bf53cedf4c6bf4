import { DistinctPaths } from './distinct-paths.js';
import type { LogTails } from './log-tails.js';
import type { RecentLines } from './recent-lines.js';

const mostLines = 60;
/** What Nix prints between the lines of builders. */
const announcement =
  /^(?:building |copying |fetching |downloading |unpacking |these |this derivation | {2}\/nix\/store\/)/;

/** What a text shows of the builders that run: whose line one without a prefix may be. */
export class BuildersAtWork {
  readonly #tails: LogTails;
  readonly #announced = new DistinctPaths();
  /** Between two `building '…'`: a builder could have printed anything that is read now. */
  #isAmidBuild = false;
  /** Their lines have the name of the builder before them, so one without it is none of theirs. */
  hasPrefixes = false;
  /** The last derivation that was announced, and the lines since: its log, if it was the only one. */
  #building: string | null = null;
  #lines: string[] = [];
  #linesBeforeError: string[] = [];
  readonly #recent: RecentLines;
  /** How many lines there were before those that builders may have printed. */
  #linesBefore = 0;
  /** The last lines before an error, whichever builder printed them, also where no head of a log announces one. */
  #mixedBeforeError: string[] = [];

  constructor(tails: LogTails, recent: RecentLines) {
    this.#tails = tails;
    this.#recent = recent;
  }

  /** Builders are at work and their lines have no prefix. */
  get isUnmarked(): boolean {
    return this.#isAmidBuild && !this.hasPrefixes;
  }

  /** Builders are at work, with or without prefixes. */
  get isAmidBuild(): boolean {
    return this.#isAmidBuild;
  }

  begin(derivation: string): void {
    this.#isAmidBuild = true;
    this.#building = derivation;
    this.#announced.add(derivation);
    this.#lines = [];
  }

  /** A line came that is only printed while no builder runs. */
  rest(): void {
    this.#isAmidBuild = false;
    this.#linesBefore = this.#recent.count;
  }

  /** A line without a prefix. */
  line(text: string): void {
    if (this.isUnmarked && this.#lines.push(text) >= mostLines)
      this.#lines = this.#lines.slice(-mostLines / 2);
  }

  /** An error begins with the last line. */
  errorBegins(): void {
    this.#linesBeforeError = this.#lines.slice(0, -1);
    const since = Math.min(mostLines, this.#recent.count - this.#linesBefore);
    this.#mixedBeforeError = this.#recent
      .texts(since)
      .slice(0, -1)
      .filter((line) => !announcement.test(line));
  }

  /** An error of Nix itself ended: no line so far is of the builder that is next. */
  errorEnded(): void {
    this.#lines = [];
    this.#linesBefore = this.#recent.count;
  }

  /** Whether Nix said that it builds this. */
  hasAnnounced(derivation: string): boolean {
    return this.#announced.has(derivation);
  }

  /**
   * The last lines of a derivation's log, from where they were printed. With `orMixed`, where they are not known, those
   * of all builders, of which they are a part.
   */
  tailOf(derivation: string, orMixed: boolean): string[] {
    const tail = this.#tails.of(derivation);
    if (tail.length > 0 || this.hasPrefixes) return tail;
    if (derivation === this.#building) return this.#linesBeforeError;
    return orMixed ? this.#mixedBeforeError : [];
  }
}
