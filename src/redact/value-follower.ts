import type { Follower, MatchingThread } from './matching-thread.js';
import type { Assignment, AssignmentKind } from './rules/assignments.js';
import { isSecretValue } from './rules/secret-values.js';

/** So much of a value is held back; one that is longer is masked as it comes. */
const longestHeld = 512;
/** Blanks, quotes and further separators before a value. */
const longestLead = 12;

/** Each of these ends a value without quotes. */
const endings: Record<Exclude<AssignmentKind, 'header'>, string> = {
  variable: ' \t"\'`;',
  option: ' \t"\'`;',
  query: ' \t"\'`&#;',
  field: ' \t"\'`,;)}]',
  word: ' \t"\'`,;)}]',
};

/** Reads the value behind a secret's name, and masks it where it is likely one. */
export class ValueFollower implements Follower {
  readonly kind = 'value';
  holdsFrom: number | null = null;
  #lead = '';
  #quote = '';
  #value = '';
  /** The ordinal up to which a long value is masked; null while it is held back. */
  #masked: number | null = null;

  readonly #assignment: Assignment;

  constructor(assignment: Assignment) {
    this.#assignment = assignment;
  }

  take(code: number, thread: MatchingThread): boolean {
    const char = String.fromCharCode(code);
    if (this.holdsFrom === null && this.#masked === null) {
      if (this.#isLead(char)) return this.#lead.length < longestLead;
      // NAME= value: the variable is empty.
      if (this.#assignment.isDirect && this.#lead === '' && /[ \t]/.test(char)) return false;
      this.holdsFrom = thread.count - 1;
    }
    if (this.#ends(char)) {
      this.#complete(thread, thread.count - 1, false);
      return false;
    }
    if (this.#masked === null) {
      this.#value += char;
      if (this.#value.length < longestHeld) return true;
      if (!this.#isSecret(this.#value, false)) return false;
      this.#mask(thread, thread.count);
      return true;
    }
    this.settle(thread.count, thread);
    return true;
  }

  breakLine(full: boolean, thread: MatchingThread): boolean {
    if (this.#value === '') return full;
    if (full) return true;
    this.end(thread);
    return false;
  }

  end(thread: MatchingThread): void {
    this.#complete(thread, thread.count, true);
  }

  settle(end: number, thread: MatchingThread): void {
    if (this.#masked === null || end <= this.#masked) return;
    thread.mask(this.#masked, end, false);
    this.#masked = end;
  }

  #isLead(char: string): boolean {
    const isQuote = char === '"' || char === "'" || char === '`';
    if (isQuote && (this.#quote === '' || this.#quote === "'")) this.#quote = char;
    else if (!(this.#assignment.isDirect ? /[=>\\]/ : /[ \t=:>\\]/).test(char)) return false;
    else if (this.#quote !== '' && char !== '\\') return false;
    this.#lead += char;
    return true;
  }

  #ends(char: string): boolean {
    const { kind, quote } = this.#assignment;
    if (this.#quote !== '')
      return char === this.#quote && (!this.#value.endsWith('\\') || this.#lead.includes('\\'));
    if (kind === 'header') return char === quote;
    return endings[kind].includes(char);
  }

  #complete(thread: MatchingThread, end: number, isLineEnd: boolean): void {
    if (this.#masked !== null) this.settle(end, thread);
    else if (this.#value !== '' && this.#isSecret(this.#value, isLineEnd))
      // In JSON within JSON the quote that ends the value is written with a backslash.
      this.#mask(thread, this.#lead.includes('\\') && this.#value.endsWith('\\') ? end - 1 : end);
  }

  #isSecret(value: string, isLineEnd: boolean): boolean {
    const { kind, startsLine } = this.#assignment;
    return isSecretValue(this.#secretOf(value), {
      kind,
      isQuoted: this.#quote !== '',
      isWholeLine: startsLine && isLineEnd,
    });
  }

  #mask(thread: MatchingThread, end: number): void {
    const start = (this.holdsFrom as number) + this.#value.length - this.#secretOf(this.#value).length;
    thread.mask(start, end);
    this.#masked = end;
    this.holdsFrom = null;
  }

  /** In a header the scheme before the credentials is shown. */
  #secretOf(value: string): string {
    return this.#assignment.kind === 'header' ? value.replace(/^[\w-]+ +(?=\S)/, '') : value;
  }
}
