import { describe, expect, it } from 'vitest';
import { boundedUnicode11 } from '../../../src/terminal/xterm/width.js';
import { cutToWidth, displayWidth } from '../../../src/text/width.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['日本', 4],
    ['ｶﾅ', 2],
    ['한글', 4],
    ['🚀', 2],
    ['🇩🇪', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['✓✗·▸', 4],
  ])('counts the columns of %j as %d', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('agrees with the emulated terminal on all of the Basic Multilingual Plane that Unicode 11 knew', () => {
    const terminal = boundedUnicode11();
    const different: string[] = [];
    for (let code = 0x20; code < 0x10000; code += 1) {
      const character = String.fromCodePoint(code);
      if (/[\p{Cn}\p{Cs}\p{Co}\p{Cc}]/u.test(character)) continue;
      if (displayWidth(character) !== terminal.wcwidth(code)) different.push(code.toString(16));
    }
    // Signs that became marks or letters after Unicode 11.
    expect(
      different.filter(
        (code) =>
          !/^(89|8[9a-f]|8c|8d|b55|c3c|d81|ece|1734|180f|1a[b-d]|1ae|1dfa|2ff|31[be]|a82c)/.test(code),
      ),
    ).toEqual([]);
  });
});

describe('cutToWidth', () => {
  it('never halves a wide character and keeps marks with theirs', () => {
    expect(cutToWidth('🚀🚀🚀', 3)).toBe('🚀');
    expect(cutToWidth('e\u0301e\u0301', 1)).toBe('e\u0301');
    expect(cutToWidth('abc', 2)).toBe('ab');
    expect(cutToWidth('abc', -1)).toBe('');
    expect(cutToWidth('日本', 9)).toBe('日本');
  });
});
