// Unit files as switch-to-configuration reads them: with the crate rust-ini, whose rules are not systemd's. A key ends
// at "=" or ":", on whichever line that is; quotes around a value are dropped; a text that ends within a key is refused.

/** The keys of a section in their order, repeated ones included. */
export type IniSection = { name: string; pairs: (readonly [key: string, value: string])[] };

/**
 * `plain` is rust-ini 0.21.0, which the programs until 2025 are built with. `continued` is 0.21.3 with its feature
 * inline-comment: a backslash joins lines, " #" and " ;" begin a comment, and a value may begin with several quoted parts.
 */
export type IniDialect = 'plain' | 'continued';

/** A text that rust-ini refuses. */
export class IniError extends Error {}

/** The sections of a text, in order; what is before the first one is left out. Throws `IniError`. */
export function readIni(text: string, dialect: IniDialect): IniSection[] {
  return new IniReader([...text], dialect).sections();
}

// Unicode's White_Space, which Rust trims; JavaScript's differs in two characters.
const white = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

class IniReader {
  readonly #text: readonly string[];
  readonly #isContinued: boolean;
  readonly #found: IniSection[] = [];
  #at = 0;

  constructor(text: readonly string[], dialect: IniDialect) {
    this.#text = text;
    this.#isContinued = dialect === 'continued';
  }

  get #here(): string | undefined {
    return this.#text[this.#at];
  }

  get #isAtSpace(): boolean {
    return this.#here === ' ' || this.#here === '\t';
  }

  get #isAtBreak(): boolean {
    return this.#here === '\n' || this.#here === '\r';
  }

  sections(): IniSection[] {
    let key = '';
    if (!this.#isContinued) this.#skipWhite();
    while (this.#here !== undefined) {
      const character = this.#here;
      if (character === '#' || character === ';') this.#skipComment();
      else if (character === '[') this.#found.push(this.#section());
      else if (character === '=' || character === ':') {
        if (key === '') throw new IniError('a value without a key');
        const value = this.#value();
        this.#found.at(-1)?.pairs.push([key, value]);
        key = '';
      } else if (this.#isContinued && this.#isAtSpace) {
        if (this.#skipIndentedBreak()) continue;
        key = this.#indented() ?? key;
      } else if (this.#isContinued && this.#isAtBreak) this.#at += 1;
      else key = trimmed(this.#until('=:'));
      this.#skipWhite();
    }
    return this.#found;
  }

  /** White space before a key is kept from the comments and sections behind it in the newer crate. */
  #skipWhite(): void {
    while (this.#here !== undefined && white.test(this.#here)) {
      const isBreak = this.#isAtBreak;
      this.#at += 1;
      if (this.#isContinued && isBreak && this.#isAtSpace) return;
    }
  }

  /** Skips the spaces at the start of a line, and its end where nothing else is on it: then true. */
  #skipIndentedBreak(): boolean {
    while (this.#isAtSpace) this.#at += 1;
    const isBreak = this.#isAtBreak;
    if (isBreak) this.#at += 1;
    return isBreak;
  }

  /** The key of an indented line in the newer crate, which takes a comment for one; null where it has none. */
  #indented(): string | null {
    if (this.#here === '[') this.#found.push(this.#section());
    else {
      try {
        return trimmed(this.#until('=:'));
      } catch (thrown) {
        if (!(thrown instanceof IniError)) throw thrown;
      }
    }
    return null;
  }

  #skipComment(): void {
    const before = this.#text[this.#at - 1];
    if (!this.#isContinued && before !== undefined && before !== '\n')
      throw new IniError('a comment behind something else');
    this.#endLine();
  }

  #endLine(): void {
    while (this.#here !== undefined) {
      this.#at += 1;
      if (this.#text[this.#at - 1] === '\n') return;
    }
  }

  #section(): IniSection {
    this.#at += 1;
    const name = trimmed(this.#until(']'));
    this.#at += 1;
    if (this.#isContinued && (this.#here === '#' || this.#here === ';')) this.#endLine();
    return { name, pairs: [] };
  }

  #value(): string {
    this.#at += 1;
    while (this.#here !== undefined && white.test(this.#here) && !this.#isAtBreak) this.#at += 1;
    let value = '';
    while (this.#here === '"' || this.#here === "'") {
      const quote = this.#here;
      this.#at += 1;
      value += this.#until(quote);
      this.#at += 1;
      if (!this.#isContinued) break;
    }
    const rest = this.#line();
    // The newer crate keeps the white space at the ends of what is quoted.
    if (!this.#isContinued) return trimmed(value + rest);
    return value === '' && rest !== '' ? trimmed(rest) : value + trimmedEnd(rest);
  }

  /** The text up to one of the characters, which may be lines away. Throws where none follows. */
  #until(ends: string): string {
    let found = '';
    while (this.#here === undefined || !ends.includes(this.#here)) {
      if (this.#here === undefined) throw new IniError(`the text ends before ${[...ends].join(' or ')}`);
      found += this.#next();
    }
    return found;
  }

  /** The rest of a line. */
  #line(): string {
    let found = '';
    let isJoined = false;
    while (this.#here !== undefined && !this.#isAtBreak) {
      const [one, next] = [this.#here, this.#text[this.#at + 1]];
      if (this.#isContinued && (one === ' ' || one === '\t') && (next === '#' || next === ';')) {
        this.#at += 1;
        this.#endLine();
        if (!isJoined) break;
        found += one;
      } else if (this.#isContinued && isJoined && (one === '#' || one === ';')) this.#endLine();
      else {
        isJoined ||= this.#isContinued && one === '\\' && next === '\n';
        found += this.#next();
      }
    }
    return found;
  }

  /** One character, or what a backslash and the one behind it stand for. */
  #next(): string {
    const one = this.#here ?? '';
    this.#at += 1;
    if (!this.#isContinued || one !== '\\' || this.#here === undefined) return one;
    const escaped = this.#here;
    this.#at += 1;
    return escaped === '\n' ? '' : `\\${escaped}`;
  }
}

function trimmed(text: string): string {
  let start = 0;
  while (start < text.length && white.test(text[start]!)) start += 1;
  return trimmedEnd(text.slice(start));
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && white.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
