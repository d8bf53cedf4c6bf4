import { expect, it } from 'vitest';
import { alignColumns } from '../../../src/text/table.js';

it('aligns columns, by characters, without blanks at the end', () => {
  expect(alignColumns([['a', 'bb', 'c'], ['🚀🚀', 'b', ''], ['x']])).toEqual(['a   bb  c', '🚀🚀  b', 'x']);
});

it('makes nothing of nothing', () => {
  expect(alignColumns([])).toEqual([]);
});
