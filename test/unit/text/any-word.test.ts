import { expect, it } from 'vitest';
import { AnyWord } from '../../../src/text/any-word.js';
import { seeded } from '../history/random.js';

const words = [
  '.cc',
  'grub-',
  'Killed',
  ' lacks a ',
  'switch-to-configuration',
  'switch-to-configuration ',
  'ab',
];

it('a word is found at every place, and none in any other text', () => {
  const search = new AnyWord(words);
  const next = seeded(1);
  const pieces = [...words, 'witch-to', 'rub', 'illed', 'lacks', 'é', '\u0167', '🚀', ' ', 'x', 'yz', 'Kill'];
  for (let run = 0; run < 20_000; run += 1) {
    const count = Math.floor(next() * 8);
    const text = Array.from({ length: count }, () => pieces[Math.floor(next() * pieces.length)]).join('');
    expect(search.isIn(text), JSON.stringify(text)).toBe(words.some((word) => text.includes(word)));
  }
});
