/** The names that are known between `[:` and `:]`. */
const classes = 'alpha,digit,alnum,upper,lower,space,blank,punct,print,graph,cntrl,xdigit'.split(',');
/** RE_DUP_MAX of the GNU C library. */
const mostRepetitions = 32_767;

/**
 * Why `grep -E` would refuse a pattern, or null: brackets and parentheses without their other half, classes that do not exist,
 * ranges and counts the wrong way round, references to groups that are not there. A pattern that is refused on a host would
 * never match, and so a check would be silent.
 */
export function troubleOfPattern(pattern: string): string | null {
  let outside = '';
  for (let at = 0; at < pattern.length; ) {
    if (pattern[at] === '[') {
      const bracket = readBracket(pattern, at);
      if (typeof bracket === 'string') return bracket;
      at = bracket;
    } else {
      const length = pattern[at] === '\\' ? 2 : 1;
      outside += pattern.slice(at, at + length);
      at += length;
    }
  }
  return troubleOutside(outside);
}

/** Where a bracket expression ends, or what is wrong with it. A "]" that comes first stands for itself. */
function readBracket(pattern: string, start: number): number | string {
  const first = start + (pattern[start + 1] === '^' ? 2 : 1);
  for (let at = first; at < pattern.length; ) {
    if (pattern[at] === ']' && at > first) {
      const written = pattern.slice(start, at + 1);
      return /^\[:.*:\]$/.test(written) ? `has a class outside of brackets; write [${written}]` : at + 1;
    }
    const [, kind = '', name = ''] = /^\[([:.=])(.{0,20}?)\1\]/.exec(pattern.slice(at, at + 24)) ?? [];
    if (kind === ':' && !classes.includes(name)) return `has the class [:${name}:], which does not exist`;
    if (kind === '' && /^\[[:.=]/.test(pattern.slice(at, at + 2))) break;
    const [from, dash, to] = pattern.slice(at, at + 3);
    if (dash === '-' && isBackwards(from, to)) return `has the range ${from}-${to} the wrong way round`;
    at += kind === '' ? 1 : name.length + 4;
  }
  return 'has a "[" without its "]"';
}

/** Of digits, and of letters of one case; others have another order in each language. */
function isBackwards(from = '', to = ''): boolean {
  return [/[0-9]/, /[a-z]/, /[A-Z]/].some((kind) => kind.test(from) && kind.test(to)) && from > to;
}

/** What is wrong in a pattern from which bracket expressions were taken. */
function troubleOutside(pattern: string): string | null {
  let [open, closed] = [0, 0];
  for (const [part, escaped, least, most] of pattern.matchAll(/\\(.?)|[()]|\{(\d{1,6})(?:,(\d{0,6}))?\}/gs)) {
    if (escaped === '') return 'ends with a backslash that escapes nothing';
    if (Number(escaped) > closed) return `refers to the group \\${escaped}, which is not there`;
    if (part === '(') open += 1;
    // Without an opening one it stands for itself.
    if (part === ')' && open > 0) [open, closed] = [open - 1, closed + 1];
    if (Math.max(Number(least ?? 0), Number(most ?? 0)) > mostRepetitions)
      return `repeats more than ${mostRepetitions} times`;
    if (most && Number(most) < Number(least)) return `has the count ${part} the wrong way round`;
  }
  return open > 0 ? 'has a "(" without its ")"' : null;
}
