import { describe, expect, it } from 'vitest';
import { cellWords, widthOf } from '../../../src/terminal/cell.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { cellText, type Screen, screenText } from '../../../src/terminal/screen.js';

const set = '\x1b[?2027h';

function screenOf(text: string, cols = 20, rows = 3): Screen {
  const emulator = new Emulator({ cols, rows });
  emulator.write(text, 0);
  return emulator.finalScreen();
}

/** The texts of the cells before `|`, which ends the text, each with its columns. */
function cellsOf(text: string): [text: string, columns: number][] {
  const screen = screenOf(`${text}|`);
  const found: [string, number][] = [];
  for (let cell = 0; cellText(screen, cell) !== '|'; cell++) {
    const width = widthOf(screen.cells[cell * cellWords]!);
    if (width > 0) found.push([cellText(screen, cell), width]);
  }
  return found;
}

describe('while a program has set mode 2027, one cluster is one character', () => {
  it.each([
    ['a skin tone', '👍🏽', 2],
    ['a family', '👨‍👩‍👧‍👦', 2],
    ['a person with a profession and a skin tone', '🧑🏿‍💻', 2],
    ['a flag', '🇩🇪', 2],
    ['the flag of a region, by tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 2],
    ['a keycap', '1️⃣', 2],
    ['an emoji by selector', '❤️', 2],
    ['a text by selector', '☑︎', 1],
    ['a letter with a mark', 'e\u0301', 1],
    ['a wide character', '日', 2],
  ])('%s', (_, cluster, columns) => {
    expect(cellsOf(set + cluster)).toEqual([[cluster, columns]]);
  });

  it('two flags are two, and what follows a joiner is no part where it is no emoji', () => {
    expect(cellsOf(`${set}🇫🇷🇮🇹`)).toEqual([
      ['🇫🇷', 2],
      ['🇮🇹', 2],
    ]);
    expect(cellsOf(`${set}👨‍ab`)).toEqual([
      ['👨‍', 2],
      ['a', 1],
      ['b', 1],
    ]);
    expect(cellsOf(`${set}a\u{1f3fd}`)).toEqual([
      ['a', 1],
      ['\u{1f3fd}', 2],
    ]);
  });

  it('one that does not fit into the last column is whole in the next row', () => {
    expect(screenText(screenOf(`${set}abc❤️d`, 4))).toBe('abc\n❤️d');
    expect(screenText(screenOf(`${set}abc👨‍👩‍👧d`, 4))).toBe('abc\n👨‍👩‍👧d');
  });

  it('it is so until the mode or the terminal is reset', () => {
    expect(cellsOf('👨‍👩')).toHaveLength(2);
    expect(cellsOf(`${set}👨‍👩`)).toHaveLength(1);
    expect(cellsOf(`${set}\x1b[?2027l👨‍👩`)).toHaveLength(2);
    expect(cellsOf(`${set}\x1bc👨‍👩`)).toHaveLength(2);
    expect(cellsOf(`\x1b[?25;2027h👨‍👩`)).toHaveLength(1);
  });

  it('a cluster without end does not pile up in one cell', () => {
    for (const endless of ['e\u0301\u0301', '👨‍', '👍🏽'])
      expect(
        Math.max(...screenOf(set + endless.repeat(10_000)).clusters.map((text) => [...text].length)),
        endless,
      ).toBeLessThanOrEqual(16);
  });
});
