/**
 * The characters that a text can begin with that an anchored pattern matches; null where it can be any. Only what is
 * plain in the pattern is read (a literal, or a group of alternatives that begin with one), so null is always right.
 */
export function firstCharacters(source: string): Set<string> | null {
  return startsOf(source, { isWhole: true, behindBlanks: false });
}

/** The same of what follows the blanks of a text that begins with some. */
export function charactersBehindBlanks(source: string): Set<string> | null {
  return startsOf(source, { isWhole: true, behindBlanks: true });
}

type Sought = {
  /** Each alternative must be anchored. */
  isWhole: boolean;
  behindBlanks: boolean;
};

function startsOf(source: string, { isWhole, behindBlanks }: Sought): Set<string> | null {
  const found = new Set<string>();
  for (const alternative of alternatives(source)) {
    if (isWhole && !alternative.startsWith('^')) return null;
    const starts = startsOfOne(isWhole ? alternative.slice(1) : alternative, behindBlanks);
    if (!starts) return null;
    for (const start of starts) found.add(start);
  }
  return found;
}

function startsOfOne(source: string, behindBlanks: boolean): Set<string> | null {
  // What must not follow only excludes some texts.
  if (source.startsWith('(?!')) return startsOfOne(source.slice(groupEnd(source) + 1), behindBlanks);
  const isGroup = source.startsWith('(?:');
  const [starts, length] = isGroup ? startsOfGroup(source, behindBlanks) : startsOfLiteral(source);
  if (!starts) return null;
  const isPassed = behindBlanks && starts.has(' ');
  const quantifier = /^(?:[?*]|\{0,?\d*\})/.exec(source.slice(length))?.[0];
  if (quantifier === undefined && !isPassed) return starts;
  // What may be absent, or is passed over, lets what follows it be the first.
  const times = quantifier ?? /^(?:\+|\{\d{1,6}(?:,\d{0,6})?\})?/.exec(source.slice(length))![0];
  const rest = startsOfOne(source.slice(length + times.length), behindBlanks);
  return rest && new Set([...[...starts].filter((start) => !behindBlanks || start !== ' '), ...rest]);
}

type Starts = [starts: Set<string> | null, length: number];

function startsOfGroup(source: string, behindBlanks: boolean): Starts {
  const end = groupEnd(source);
  return end === -1 ? [null, 0] : [startsOf(source.slice(3, end), { isWhole: false, behindBlanks }), end + 1];
}

function startsOfLiteral(source: string): Starts {
  const literal = /^(?:([\w'"`‘:#@> /!\x80-\uffff-])|\\([./[\]()|^]))/.exec(source);
  return literal ? [new Set([literal[1] ?? literal[2]!]), literal[0].length] : [null, 0];
}

/** The alternatives of a pattern that are in no group. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let start = 0;
  scan(source, (at, depth) => {
    if (depth === 0 && source[at] === '|') {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
    return false;
  });
  return [...parts, source.slice(start)];
}

/** Where the group ends that a pattern begins with; -1 where it does not. */
function groupEnd(source: string): number {
  return scan(source, (at, depth) => depth === 0 && source[at] === ')');
}

/** Visits the characters that are syntax, with the depth of groups after each; returns where `visit` said true, or -1. */
function scan(source: string, visit: (at: number, depth: number) => boolean): number {
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (isInClass) isInClass = character !== ']';
    else {
      if (character === '[') isInClass = true;
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (visit(at, depth)) return at;
    }
  }
  return -1;
}

/**
 * Of things that have a pattern each, those whose pattern can match a text, by its first character; in their order. The
 * patterns are read when the first text comes: a rebuild starts without any.
 */
export function byFirstCharacter<T>(
  things: readonly T[],
  patternOf: (thing: T) => RegExp,
): (text: string) => readonly T[] {
  let found: ReturnType<typeof listsOf<T>> | null = null;
  return (text) => {
    found ??= listsOf(things, patternOf);
    return found.lists.get(text.charCodeAt(0)) ?? found.others;
  };
}

function listsOf<T>(things: readonly T[], patternOf: (thing: T) => RegExp) {
  const starts = things
    .map(patternOf)
    .map(({ source, flags }) => (flags === '' ? firstCharacters(source) : null));
  const beginningWith = (start: string) => things.filter((_, index) => starts[index]?.has(start) ?? true);
  const known = new Set(starts.flatMap((one) => [...(one ?? [])]));
  const lists = new Map([...known].map((start) => [start.charCodeAt(0), beginningWith(start)]));
  return { lists, others: things.filter((_, index) => starts[index] === null) };
}

/** Whether any of several patterns matches a text. */
export type AnyOf = {
  test(text: string): boolean;
  /** The UTF-16 units that a text can begin with that one of them matches; null for any. */
  starts: ReadonlySet<number> | null;
};

/**
 * A test whether any of several anchored patterns matches a text, in which only the patterns are tried that can begin
 * with the text's first character: most texts are compared with few of many.
 */
export function anyOf(patterns: readonly RegExp[]): AnyOf {
  const begins = patterns.map(({ source }) => ({ source, starts: firstCharacters(source) }));
  const first = testsByCharacter(begins);
  // Of texts that begin with blanks there may be none.
  let behindBlanks: TestsByCharacter | null = null;
  const indented = () => {
    behindBlanks ??= testsByCharacter(
      begins
        .filter(({ starts }) => starts?.has(' ') ?? true)
        .map(({ source }) => ({ source, starts: charactersBehindBlanks(source) })),
    );
    return behindBlanks;
  };
  return {
    test: (text) => {
      const code = text.charCodeAt(0);
      const test = code === blank ? indented().of(codeBehindBlanks(text)) : first.of(code);
      return test?.test(text) ?? false;
    },
    starts: first.others ? null : new Set(first.known),
  };
}

const blank = 0x20;

/** What a text has behind the blanks that it begins with; NaN where it has nothing else. */
export function codeBehindBlanks(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) === blank) at += 1;
  return text.charCodeAt(at);
}

type TestsByCharacter = {
  of: (code: number) => RegExp | null;
  others: RegExp | null;
  known: readonly number[];
};

/** Of patterns, those that may match by one of the characters in `starts`: one test for each character, or none. */
function testsByCharacter(
  begins: readonly { source: string; starts: ReadonlySet<string> | null }[],
): TestsByCharacter {
  const always = begins.flatMap(({ source, starts }) => (starts === null ? [source] : []));
  const byCharacter = new Map<number, string[]>();
  for (const { source, starts } of begins)
    for (const start of starts ?? []) {
      const code = start.charCodeAt(0);
      byCharacter.set(code, [...(byCharacter.get(code) ?? []), source]);
    }
  const joined = (some: string[]) =>
    some.length === 0 ? null : new RegExp(some.map((source) => `(?:${source})`).join('|'));
  const others = joined(always);
  // Joined when the first text begins so: few characters are ever seen. Most are of ASCII, for which a list is faster.
  const ofAscii = new Array<RegExp | null | undefined>(0x80).fill(undefined);
  const ofOthers = new Map<number, RegExp | null>();
  const join = (code: number) => {
    const some = byCharacter.get(code);
    const test = some ? joined([...some, ...always]) : others;
    if (code < 0x80) ofAscii[code] = test;
    else if (some) ofOthers.set(code, test);
    return test;
  };
  return {
    of: (code) => {
      const known = code < 0x80 ? ofAscii[code] : ofOthers.get(code);
      return known === undefined ? join(code) : known;
    },
    others,
    known: [...byCharacter.keys()],
  };
}
