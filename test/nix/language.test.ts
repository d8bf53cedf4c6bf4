import { expect, it } from 'vitest';
import { differencesFromNix, expressionsFrom, writtenExpressions } from '../support/nix-language.js';
import { randomNumbers } from '../support/random-numbers.js';

it('this Nix and the parser of this program accept and refuse the same, and name the same places', async () => {
  const sources = [...writtenExpressions, ...expressionsFrom(randomNumbers(3), 300)];
  const { differences, misplaced, refused } = await differencesFromNix(sources);
  console.log(`${refused} of ${sources.length} refused`);
  expect(differences).toEqual([]);
  expect(misplaced).toEqual([]);
  expect(refused).toBeGreaterThan(300);
  expect(sources.length - refused).toBeGreaterThan(150);
}, 240_000);
