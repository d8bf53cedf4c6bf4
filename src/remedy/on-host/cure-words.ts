/** What tells a success from one at once, by the names of what has helped: `only with a remedy (retry-ssh)`; "" for nothing. */
export function cureWords(helpers: readonly string[]): string {
  if (helpers.length === 0) return '';
  return `only with ${helpers.length === 1 ? 'a remedy' : 'remedies'} (${helpers.join(' ')})`;
}
