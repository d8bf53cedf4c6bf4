/** A pattern with `*` (any text) and `?` (one character) as an expression that matches whole names. */
export function globPattern(pattern: string): RegExp {
  // Neighbouring stars mean one, and would make the matching slow.
  const source = pattern
    .replace(/\*+/g, '*')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's');
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
