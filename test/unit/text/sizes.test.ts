import { expect, it } from 'vitest';
import { formatDuration, signedDuration } from '../../../src/text/duration.js';
import { formatBytes, signedBytes } from '../../../src/text/size.js';

it('signedBytes and signedDuration put a plus before growth, a minus before loss and nothing before zero', () => {
  expect([2048, -2048, 0].map(signedBytes)).toEqual(['+2.0 KiB', '-2.0 KiB', '0 B']);
  expect([2, -65, 0].map(signedDuration)).toEqual(['+2.0 s', '-1 min 5 s', '0.0 s']);
});

it('formatBytes and formatDuration return a question mark for what is no size or duration', () => {
  expect([formatBytes(Number.NaN), formatDuration(-1), formatDuration(Number.NaN)]).toEqual(['?', '?', '?']);
});
