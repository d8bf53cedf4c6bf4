import { describe, expect, it } from 'vitest';
import { showControls, shownLine } from '../../../src/text/clean.js';

describe('foreign text for a terminal', () => {
  it.each([
    ['an escape sequence', 'a\x1b[31mb', 'a\\x1b[31mb'],
    ['a title', '\x1b]0;owned\x07', '\\x1b]0;owned\\x07'],
    ['8-bit controls', '\x9b2J', '\\x9b2J'],
    ['a carriage return that hides', 'bad\rgood', 'bad\\x0dgood'],
    ['a backspace', 'x\b', 'x\\x08'],
    ['text that reads backwards', 'a\u202etxt.exe', 'a\\u{202e}txt.exe'],
    ['zero-width characters', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['half a surrogate pair', 'a\ud83d', 'a\\u{d83d}'],
  ])('shows %s instead of obeying it', (_, text, shown) => {
    expect(showControls(text)).toBe(shown);
  });

  it('leaves ordinary text, emoji, tabs and lines alone', () => {
    expect(showControls('Grüße 🚀\t日本\r\nnext')).toBe('Grüße 🚀\t日本\nnext');
  });

  it('fits on one line of a given number of columns', () => {
    expect(shownLine(' a\n  b\tc ')).toBe('a b c');
    expect(shownLine('🚀🚀🚀🚀', 6)).toBe('🚀🚀…');
    expect(shownLine('🚀🚀🚀', 6)).toBe('🚀🚀🚀');
  });
});
