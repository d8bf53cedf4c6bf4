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

it('a word is found over a place where parts were joined, and only where it is', () => {
  const search = new AnyWord(words);
  const next = seeded(2);
  const pieces = [
    'Kill',
    'ed',
    'K',
    'illed',
    ' lac',
    'ks',
    ' a ',
    'switch-to',
    '-configuration',
    ' ',
    'grub',
    '-',
    '.cc',
    'a',
    'b',
    'é',
  ];
  for (let run = 0; run < 20_000; run += 1) {
    const parts = Array.from(
      { length: 2 + Math.floor(next() * 4) },
      () => pieces[Math.floor(next() * pieces.length)]!,
    );
    const text = parts.join('');
    const at = parts[0]!.length;
    const isOver = words
      .filter((word) => word.length > 2)
      .some((word) => starts(text, word).some((start) => start < at && start + word.length > at));
    const hasShort = text.includes('ab');
    expect(search.isOver(text, at), JSON.stringify(parts)).toBe(isOver || hasShort);
  }
});

/** Where `word` begins in a text. */
function starts(text: string, word: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(word, at));
}
