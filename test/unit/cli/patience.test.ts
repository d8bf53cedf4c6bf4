import { expect, it } from 'vitest';
import { readerPatienceMs } from '../../../src/cli/patience.js';

it.each([
  ['text after any end of its own: minutes, for a person with a pager', 1, false, 600_000],
  ['results after any end of their own: without limit', 0, true, Number.POSITIVE_INFINITY],
  ['text after a timeout: a second', 124, false, 1000],
  ['results after a timeout: a minute', 124, true, 60_000],
  ['text after a stop: a second', 130, false, 1000],
  ['results after a stop: a second', 130, true, 1000],
])('a reader that takes nothing is waited for by %s', (_, status, hasResults, expected) => {
  expect(readerPatienceMs(status, hasResults)).toBe(expected);
});
