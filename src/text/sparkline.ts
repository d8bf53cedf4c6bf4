const blocks = '▁▂▃▄▅▆▇█';

/** Values as a row of block characters, one each, from zero to the largest; null is a blank. */
export function sparkline(values: readonly (number | null)[]): string {
  const largest = Math.max(...values.map((value) => value ?? 0), Number.MIN_VALUE);
  return values
    .map((value) =>
      value === null
        ? ' '
        : blocks[Math.min(blocks.length - 1, Math.floor((value / largest) * blocks.length))],
    )
    .join('');
}
