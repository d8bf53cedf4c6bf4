import { describe, expect, it } from 'vitest';
import { stripControls, strippedLine, truncate } from '../../../src/text/clean.js';

describe('stripControls', () => {
  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['a title ended by BEL', '\u001b]0;title\u0007x', 'x'],
    ['a hyperlink ended by ST', '\u001b]8;;https://e.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['eight-bit controls', '\u009b31mx\u0085\u009cy', 'xy'],
    ['what would begin a string, and not the text behind it', 'Ð\u009fÐ\u0090 text', 'ÐÐ text'],
    ['a character set switch', '\u001b(Bx', 'x'],
    ['a sequence cut at the end', 'x\u001b[3', 'x'],
    ['an endless string control', `x\u001b]0;${'y'.repeat(1000)}`, 'x'],
    ['nulls and backspaces', 'a\u0000b\u0008c', 'abc'],
    ['direction overrides', 'a\u202eb\u2066c', 'abc'],
    ['half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
    ['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
  ])('removes %s', (_, text, plain) => expect(stripControls(text)).toBe(plain));

  it('keeps tabs, line ends and every script', () =>
    expect(stripControls('a\tb\n✓ ü 日本 🎉')).toBe('a\tb\n✓ ü 日本 🎉'));

  it('is done quickly with text made to be slow', () => {
    const text = '\u001b['.repeat(200_000) + '\u001b]'.repeat(200_000);
    expect(stripControls(text)).toBe('');
  });
});

describe('strippedLine', () => {
  it('puts everything on one line', () => expect(strippedLine(' a\n\n b\t c ')).toBe('a b c'));
});

describe('truncate', () => {
  it('keeps what fits', () => expect(truncate('abc', 3)).toBe('abc'));
  it('marks what was cut', () => expect(truncate('abcd', 3)).toBe('ab…'));
  it('halves no character', () => expect(truncate('a🎉🎉', 3)).toBe('a…'));
});
