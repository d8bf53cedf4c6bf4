/** Where something is in a text, both counted from 1. */
export type TextPosition = { line: number; column: number };

/** A text that is no JSON, with the place where a reader has to look. */
export class JsonFault extends Error {
  readonly position: TextPosition;

  constructor(message: string, position: TextPosition) {
    super(message);
    this.name = 'JsonFault';
    this.position = position;
  }
}

/** The keys and indexes that lead to a value. */
export type JsonPath = readonly PropertyKey[];

export type JsonText = {
  value: unknown;
  /** Where the key that a path ends with is written, or a list's element; that of the nearest value around it otherwise. */
  positionOf(path: JsonPath): TextPosition;
};

/** A configuration nests five levels; the limit keeps a hostile text from exhausting the stack. */
const deepest = 64;

/**
 * Reads a JSON text (RFC 8259) and remembers where everything in it was written, which JSON.parse does not tell, and not
 * even for a syntax error in every release of Node. A key that is written twice in one object is a fault, since the first
 * value would silently be lost. Throws a JsonFault.
 */
export function readJsonText(text: string): JsonText {
  const reader = new Reader(text);
  const value = reader.document();
  return { value, positionOf: (path) => reader.positionOf(path) };
}

/** Where the parts of a value begin: its key or itself, and what is in it. */
type Place = { start: number; parts: Map<PropertyKey, Place> };

const blanks = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]{0,40}/y;
const literals = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const escapes: Record<string, string> = {
  ...{ '"': '"', '\\': '\\', '/': '/' },
  ...{ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};

class Reader {
  readonly #text: string;
  readonly #root: Place = { start: 0, parts: new Map() };
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    const value = this.#value(this.#root, 0);
    if (this.#next() !== undefined) throw this.#fault('there is more after the end of the value');
    return value;
  }

  positionOf(path: JsonPath): TextPosition {
    let place = this.#root;
    for (const key of path) {
      const part = place.parts.get(key);
      if (!part) break;
      place = part;
    }
    return this.#position(place.start);
  }

  #value(place: Place, depth: number): unknown {
    const start = this.#next();
    if (place === this.#root) place.start = this.#at;
    if (depth > deepest) throw this.#fault(`values are nested more than ${deepest} levels deep`);
    if (start === '{') return this.#object(place, depth);
    if (start === '[') return this.#list(place, depth);
    if (start === '"') return this.#string();
    if (start === undefined) throw this.#fault('the text ends where a value is expected');
    const digits = this.#match(number);
    if (digits !== '') return this.#number(digits);
    const name = this.#match(word, 0);
    const literal = literals.get(name);
    if (literal === undefined) throw this.#fault(`${this.#seen()} is no JSON value`);
    this.#at += name.length;
    return literal;
  }

  #number(digits: string): number {
    const value = Number(digits);
    if (!Number.isFinite(value)) throw this.#fault(`${digits.slice(0, 40)} is too large a number`);
    return value;
  }

  #object(place: Place, depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#at += 1;
    if (this.#next() === '}') return this.#end(object);
    while (true) {
      if (this.#next() === '}') throw this.#fault('a comma stands before the closing brace');
      const start = this.#at;
      if (this.#next() !== '"') throw this.#fault(`a key in double quotes is expected, not ${this.#seen()}`);
      const key = this.#string();
      const before = place.parts.get(key);
      if (before)
        throw this.#fault(
          `the key ${JSON.stringify(key)} is there twice, first on line ${this.#position(before.start).line}`,
          start,
        );
      // It would set the prototype instead of a key.
      if (key === '__proto__') throw this.#fault('"__proto__" cannot be a key', start);
      if (this.#next() !== ':') throw this.#fault(`a colon is expected, not ${this.#seen()}`);
      this.#at += 1;
      const part: Place = { start, parts: new Map() };
      place.parts.set(key, part);
      object[key] = this.#value(part, depth + 1);
      if (this.#next() === '}') return this.#end(object);
      this.#comma('}');
    }
  }

  #list(place: Place, depth: number): unknown[] {
    const list: unknown[] = [];
    this.#at += 1;
    if (this.#next() === ']') return this.#end(list);
    while (true) {
      if (this.#next() === ']') throw this.#fault('a comma stands before the closing bracket');
      const part: Place = { start: this.#at, parts: new Map() };
      place.parts.set(list.length, part);
      list.push(this.#value(part, depth + 1));
      if (this.#next() === ']') return this.#end(list);
      this.#comma(']');
    }
  }

  #comma(closing: string): void {
    if (this.#next() !== ',') throw this.#fault(`"," or "${closing}" is expected, not ${this.#seen()}`);
    this.#at += 1;
  }

  #end<Value>(value: Value): Value {
    this.#at += 1;
    return value;
  }

  #string(): string {
    const start = this.#at;
    const parts: string[] = [];
    this.#at += 1;
    while (true) {
      const from = this.#at;
      while (isPlain(this.#text.charCodeAt(this.#at))) this.#at += 1;
      parts.push(this.#text.slice(from, this.#at));
      const character = this.#text[this.#at];
      if (character === '"') {
        this.#at += 1;
        return parts.join('');
      }
      if (character === undefined || character === '\n' || character === '\r')
        throw this.#fault('a text has no closing quote on its line', start);
      if (character !== '\\') throw this.#fault('a control character in a text must be written as \\u00XX');
      parts.push(this.#escape());
    }
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    const hex = this.#text.slice(this.#at + 2, this.#at + 6);
    const isUnicode = letter === 'u' && /^[\da-fA-F]{4}$/.test(hex);
    const meant = isUnicode ? String.fromCharCode(Number.parseInt(hex, 16)) : escapes[letter];
    if (meant === undefined)
      throw this.#fault(`\\${letter} is no escape of JSON; a backslash itself is written as \\\\`);
    this.#at += isUnicode ? 6 : 2;
    return meant;
  }

  /** The next character that is no blank, on which the reader then is; undefined at the end. */
  #next(): string | undefined {
    this.#match(blanks);
    return this.#text[this.#at];
  }

  /** What a pattern matches here, behind which the reader then is. */
  #match(pattern: RegExp, step?: 0): string {
    pattern.lastIndex = this.#at;
    const matched = pattern.exec(this.#text)?.[0] ?? '';
    if (step !== 0) this.#at += matched.length;
    return matched;
  }

  /** What is here, as an error names it. */
  #seen(): string {
    const name = this.#match(word, 0);
    if (name !== '') return `"${name}"`;
    const character = this.#text.codePointAt(this.#at);
    if (character === undefined) return 'the end of the text';
    if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at))
      return 'a comment (JSON has none)';
    return JSON.stringify(String.fromCodePoint(character));
  }

  #fault(message: string, at = this.#at): JsonFault {
    return new JsonFault(message, this.#position(at));
  }

  #position(at: number): TextPosition {
    const before = this.#text.slice(0, at);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: at - lineStart + 1 };
  }
}

/** Whether a character of a text stands for itself. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}
