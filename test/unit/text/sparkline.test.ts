import { expect, it } from 'vitest';
import { sparkline } from '../../../src/text/sparkline.js';

it('draws one block a value, the largest at full height', () => {
  expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8])).toBe('▁▂▃▄▅▆▇█');
});

it('keeps small changes small', () => {
  expect(sparkline([100, 101, 99])).toBe('███');
});

it.each([
  [[], ''],
  [[null], ' '],
  [[0, 0], '██'],
  [[5, null, 5], '█ █'],
])('of %j is "%s"', (values, drawn) => expect(sparkline(values)).toBe(drawn));
