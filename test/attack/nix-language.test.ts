import { expect, it } from 'vitest';
import { differencesFromNix, expressionsFrom } from '../support/nix-language.js';
import { randomNumbers } from '../support/random-numbers.js';

it('Nix and the parser of this program accept and refuse the same of 10,000 expressions', async () => {
  const { differences, misplaced, refused } = await differencesFromNix(
    expressionsFrom(randomNumbers(7), 10_000),
  );
  console.log(`${refused} of 10000 refused`);
  expect(differences).toEqual([]);
  expect(misplaced).toEqual([]);
  expect(refused).toBeGreaterThan(3000);
});
