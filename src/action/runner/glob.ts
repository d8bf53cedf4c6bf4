/** A pattern with `*` (any text) and `?` (one character) that is tried on whole names. */
type Glob = { test(name: string): boolean };

/** Compiles a pattern. A test takes at most as many steps as the name and the pattern are long, multiplied. */
export function globPattern(pattern: string): Glob {
  return { test: (name) => isMatch(pattern, name) };
}

/** Where a name does not fit, the last star takes one character more; those before it need not be tried again. */
function isMatch(pattern: string, name: string): boolean {
  let [at, index] = [0, 0];
  let [star, taken] = [-1, 0];
  while (index < name.length) {
    if (pattern[at] === '*') [star, taken, at] = [at, index, at + 1];
    else if (pattern[at] === '?' || pattern[at] === name[index]) [at, index] = [at + 1, index + 1];
    else if (star === -1) return false;
    else [at, index, taken] = [star + 1, taken + 1, taken + 1];
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/**
 * The names that the patterns select, in their order: those that match one, without those that match one
 * after `!`. No pattern, or only such with `!`, selects from all.
 */
export function selectNames(names: readonly string[], patterns: readonly string[]): string[] {
  const excluded = patterns.filter((one) => one.startsWith('!')).map((one) => globPattern(one.slice(1)));
  const included = patterns.filter((one) => !one.startsWith('!')).map(globPattern);
  return names.filter(
    (name) =>
      (included.length === 0 || included.some((one) => one.test(name))) &&
      !excluded.some((one) => one.test(name)),
  );
}
