import { expect, it } from 'vitest';
import { alignColumns } from '../../../src/text/table.js';

it('alignColumns pads every cell but the last of a row', () => {
  expect(alignColumns([['a', 'bb', 'c'], ['long', 'b', ''], ['x']])).toEqual(['a     bb  c', 'long  b', 'x']);
});

it('alignColumns aligns by terminal columns: emoji, CJK, combining marks and zero-width characters', () => {
  expect(
    alignColumns([
      ['🚀🚀', '|'],
      ['日本', '|'],
      ['cafe\u0301', '|'],
      ['ab\u200bcd', '|'],
      ['abcd', '|'],
    ]),
  ).toEqual(['🚀🚀  |', '日本  |', 'cafe\u0301  |', 'ab\u200bcd  |', 'abcd  |']);
});

it('alignColumns returns no line for no row', () => {
  expect(alignColumns([])).toEqual([]);
});
