const blocks = '▁▂▃▄▅▆▇█';
/** Smallest range that is spread over all heights, as a share of the largest value, so that noise stays flat. */
const leastRange = 0.3;

/** Values as a row of block characters, the largest at full height; null becomes a blank. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const largest = Math.max(...known, 0);
  const range = Math.max(largest - Math.min(...known, largest), leastRange * largest) || 1;
  const height = (value: number) => Math.round((1 - (largest - value) / range) * (blocks.length - 1));
  return values.map((value) => (value === null ? ' ' : blocks[height(value)])).join('');
}
