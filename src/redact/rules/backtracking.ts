/**
 * What makes a part of a pattern slow to match by backtracking: the characters that each of its unlimited
 * repetitions can match, and whether it has alternatives that may begin with the same character.
 */
type BacktrackingCost = { unlimited: Set<string>[]; ambiguous: boolean };

/** More unlimited repetitions that can match one character than this make a line too costly. */
const mostOverlapping = 2;
/** A repetition with a limit above this counts as unlimited. */
const largeLimit = 64;

const sample = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), '\t', 'é', '┃'];

/**
 * True where matching a regular expression by backtracking, as JavaScript does, may be exponential
 * (a repeated group that repeats or branches inside) or a polynomial of more than the third degree
 * in the length of the line. Errs towards true. `source` must compile.
 */
export function isExplosive(source: string): boolean {
  const reader = new PatternReader(source);
  const { unlimited } = reader.alternatives();
  return reader.explosive || sample.some((char) => countWith(unlimited, char) > mostOverlapping);
}

function countWith(sets: Set<string>[], char: string): number {
  return sets.filter((set) => set.has(char)).length;
}

class PatternReader {
  explosive = false;
  #at = 0;

  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): BacktrackingCost {
    const parts: BacktrackingCost[] = [];
    const beginnings: string[] = [];
    do {
      if (parts.length > 0) this.#at += 1;
      beginnings.push(this.#source[this.#at] ?? '');
      parts.push(this.#sequence());
    } while (this.#source[this.#at] === '|');
    const distinct =
      new Set(beginnings).size === parts.length && beginnings.every((char) => /[\w -]/.test(char));
    return {
      unlimited: parts.flatMap((part) => part.unlimited),
      ambiguous: parts.some((part) => part.ambiguous) || (parts.length > 1 && !distinct),
    };
  }

  #sequence(): BacktrackingCost {
    const whole: BacktrackingCost = { unlimited: [], ambiguous: false };
    while (
      this.#at < this.#source.length &&
      this.#source[this.#at] !== '|' &&
      this.#source[this.#at] !== ')'
    ) {
      const from = this.#at;
      const part = this.#atom();
      const atom = this.#source.slice(from, this.#at);
      const limit = this.#quantifier();
      const unlimited = limit > largeLimit;
      if (unlimited && (part.unlimited.length > 0 || part.ambiguous)) this.explosive = true;
      else if (unlimited) whole.unlimited.push(charactersOf(atom));
      else for (let count = 0; count < limit; count += 1) whole.unlimited.push(...part.unlimited);
      whole.ambiguous ||= part.ambiguous;
    }
    return whole;
  }

  /** Reads a group, a class, an escape or a character. */
  #atom(): BacktrackingCost {
    const rest = this.#source.slice(this.#at);
    if (rest[0] === '(') {
      this.#at += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0].length ?? 1;
      const inner = this.alternatives();
      this.#at += 1;
      return inner;
    }
    const atom = /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|k<\w+>|c[a-z]|\d+|.)|.)/is.exec(rest);
    this.#at += atom?.[0].length ?? 1;
    return { unlimited: [], ambiguous: false };
  }

  /** Reads a quantifier, if there is one, and returns the most repetitions it allows. */
  #quantifier(): number {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
    if (!found) return 1;
    this.#at += found[0].length;
    if (found[0].startsWith('?')) return 1;
    if (found[1] === undefined || (found[2] === ',' && found[3] === '')) return Number.POSITIVE_INFINITY;
    return Number(found[3] || found[1]);
  }
}

/** The sample characters that an atom matches; all of them for a group or an atom that has no meaning alone. */
function charactersOf(atom: string): Set<string> {
  if (atom.startsWith('(') || /^\\[\dkbB]/.test(atom)) return new Set(sample);
  const pattern = new RegExp(`^(?:${atom})$`);
  return new Set(sample.filter((char) => pattern.test(char)));
}
