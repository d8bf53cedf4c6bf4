import { expect, it } from 'vitest';
import { didYouMean, nearestWord } from '../../../src/text/nearest.js';

it.each([
  ['critcal', 'critical'],
  ['criticla', 'critical'],
  ['Critical', 'critical'],
  ['critticals', 'critical'],
  ['prots', 'ports'],
  ['port', 'ports'],
  ['target', null],
  ['x', null],
  ['', null],
  ['critical'.repeat(20), null],
])('of a mistyped "%s", "%s" is the nearest', (word, nearest) => {
  expect(nearestWord(word, ['critical', 'ports', 'names'])).toBe(nearest);
});

it('the first of several that are equally near is taken, and the nearest before it', () => {
  expect(nearestWord('web3', ['web1', 'web2'])).toBe('web1');
  expect(nearestWord('web22', ['web1', 'web2'])).toBe('web2');
});

it('is asked for in a sentence, or not at all', () => {
  expect(didYouMean('port', ['ports'])).toBe('Did you mean "ports"?');
  expect(didYouMean('zzz', ['ports'])).toBe('');
});
