import type { Follower, MatchingThread } from './matching-thread.js';
import type { Assignment } from './rules/assignments.js';
import { isProse, isSecretValue } from './rules/secret-values.js';

/** So much of a value is held back; one that is longer is masked as it comes. */
const longestHeld = 512;
/** Blanks, quotes and further separators before a value. */
const longestLead = 64;

/** These end a value without quotes before a blank and at the line's end; elsewhere they belong to it. */
const closing = '"\'`,;)}]';
/** What ends a value in a query, wherever it is. */
const queryEnd = ' \t"\'`&#;';

/** Reads the value behind a secret's name, and masks it where it is likely one. */
export class ValueFollower implements Follower {
  readonly kind = 'value';
  holdsFrom: number | null = null;
  #lead = '';
  #quote = '';
  /** Where the value ends unless a quote or a backslash follows, as in 'a'\''b'. Null within quotes and without any. */
  #closedAt: number | null = null;
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
    } else if (this.#value === '$' && this.#quote === '' && (char === "'" || char === '"')) {
      // Bash's $'…'.
      this.#quote = char;
      this.#value = '';
      this.holdsFrom = thread.count;
      return true;
    }
    if (this.#assignment.isElement && this.#value.endsWith('<') && !/[/\\]/.test(char)) return false;
    if (this.#ends(char, thread.count - 1)) {
      this.#complete(thread, this.#closedAt ?? thread.count - 1, false);
      return false;
    }
    if (this.#masked === null) {
      this.#value += char;
      if (this.#value.length < longestHeld) return true;
      if (this.#assignment.isElement) return false;
      if (!this.#isSecret(false)) return false;
      this.#mask(thread, thread.count);
      return true;
    }
    // Of what is masked, only the last characters matter: whether a quote is escaped.
    this.#value = this.#value.slice(-8) + char;
    this.settle(thread.count, thread);
    // What may end the value is shown only once it is known to.
    this.holdsFrom = this.#closedAt;
    return true;
  }

  breakLine(full: boolean, thread: MatchingThread): boolean {
    if (this.#value === '') return full;
    if (full) return true;
    // Without an end tag it was a placeholder, as in a program's usage.
    if (!this.#assignment.isElement) this.end(thread);
    return false;
  }

  end(thread: MatchingThread): void {
    if (this.#assignment.isElement) return;
    this.#complete(thread, this.#closedAt ?? thread.count, true);
  }

  settle(end: number, thread: MatchingThread): void {
    const known = Math.min(end, this.#closedAt ?? end);
    if (this.#masked === null || known <= this.#masked) return;
    thread.mask(this.#masked, known, false);
    this.#masked = known;
  }

  #isLead(char: string): boolean {
    if (this.#assignment.isElement) {
      if (!/[ \t]/.test(char)) return false;
      this.#lead += char;
      return true;
    }
    const isQuote = char === '"' || char === "'" || char === '`';
    if (isQuote && (this.#quote === '' || this.#quote === "'")) this.#quote = char;
    else if (!(this.#assignment.isDirect ? /[=>\\]/ : /[ \t=:>\\]/).test(char)) return false;
    else if (this.#quote !== '' && char !== '\\') return false;
    this.#lead += char;
    return true;
  }

  #ends(char: string, ordinal: number): boolean {
    const { kind, quote, isElement } = this.#assignment;
    if (isElement) return this.#endsElement(ordinal);
    if (this.#quote !== '') return this.#endsQuoted(char, ordinal);
    if (kind === 'header' || (kind === 'variable' && quote !== ''))
      return char === quote && !this.#value.endsWith('\\');
    if (kind === 'query') return queryEnd.includes(char);
    return char === ' ' || char === '\t';
  }

  /** Before an end tag, also as JSON writes one: `<\/`. */
  #endsElement(ordinal: number): boolean {
    if (!this.#value.endsWith('<')) return false;
    this.#closedAt = ordinal - 1;
    return true;
  }

  #endsQuoted(char: string, ordinal: number): boolean {
    // In JSON within JSON the quotes have a backslash, and one within the value has three.
    const escapes = backslashesAtEnd(this.#value);
    if (this.#lead.includes('\\')) return char === this.#quote && escapes < 3;
    if (this.#closedAt === null) {
      if (char === this.#quote && escapes % 2 === 0) this.#closedAt = ordinal;
      return false;
    }
    // A string of two quotes in Nix ends at the second of two.
    if (this.#lead.endsWith("''")) {
      if (char !== "'") this.#closedAt = null;
      return char === "'";
    }
    if (this.#value.endsWith('\\')) this.#closedAt = ordinal + 1;
    else if (char === this.#quote || (this.#assignment.kind === 'variable' && /["']/.test(char))) {
      this.#quote = char;
      this.#closedAt = null;
    } else return char !== '\\';
    return false;
  }

  #complete(thread: MatchingThread, end: number, isLineEnd: boolean): void {
    if (this.#masked !== null) this.settle(end, thread);
    else if (this.#value !== '' && this.#isSecret(isLineEnd)) this.#mask(thread, end - this.#closingLength());
  }

  /** How many characters before the end do not belong to the value. */
  #closingLength(): number {
    // In JSON within JSON the quote that ends the value is written with a backslash.
    if (this.#quote !== '') return this.#lead.includes('\\') && this.#value.endsWith('\\') ? 1 : 0;
    const { kind } = this.#assignment;
    if (kind === 'header' || kind === 'query') return 0;
    return this.#value.length - withoutClosing(this.#value).length;
  }

  #isSecret(isLineEnd: boolean): boolean {
    const { kind, startsLine, isElement } = this.#assignment;
    const value = this.#secretOf(this.#value);
    const context = { kind, isQuoted: this.#quote !== '' || isElement, isWholeLine: startsLine && isLineEnd };
    if (kind === 'header') return !isProse(this.#value) && isSecretValue(value, context);
    if (context.isQuoted) return isSecretValue(this.#closedAt === null ? value : value.slice(0, -1), context);
    if (kind === 'query') return isSecretValue(value, context);
    // A switch, a path or a placeholder may be followed by more: NAME=true; NAME=$x, NAME=/run/x make.
    if (value.length >= 4 && !isSecretValue(value, context)) return false;
    const first = (/^[^"'`,;)}\]]*/.exec(value) as RegExpExecArray)[0];
    const judged = first.length >= 4 ? first : withoutClosing(value);
    return isSecretValue(judged, context);
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

function withoutClosing(value: string): string {
  let end = value.length;
  while (end > 0 && closing.includes(value[end - 1] as string)) end -= 1;
  return value.slice(0, end);
}

function backslashesAtEnd(value: string): number {
  let count = 0;
  while (value[value.length - 1 - count] === '\\') count += 1;
  return count;
}
