import { describe, expect, it } from 'vitest';
import { cellWords, lineSize, lineSizeShift, widthOf } from '../../../src/terminal/cell.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { rowText, type Screen } from '../../../src/terminal/screen.js';

const size = { cols: 10, rows: 4 };

function screenOf(text: string): Screen {
  const emulator = new Emulator(size);
  emulator.write(text, 0);
  return emulator.finalScreen();
}

function lineSizes({ cells }: Screen): number[] {
  return Array.from(
    { length: size.rows },
    (_, row) => (cells[row * size.cols * cellWords + 2]! >>> lineSizeShift) & 3,
  );
}

describe('a line of double size', () => {
  it('is told by DECDHL, DECDWL and DECSWL', () => {
    expect(lineSizes(screenOf('\x1b#3a\r\n\x1b#4a\r\n\x1b#6b\r\n\x1b#6\x1b#5c'))).toEqual([
      lineSize.top,
      lineSize.bottom,
      lineSize.wide,
      lineSize.single,
    ]);
  });

  it('has two columns for each character, and its own text', () => {
    const screen = screenOf('\x1b#6a 日c');
    expect(rowText(screen, 0)).toBe('a 日c');
    const widths = Array.from({ length: size.cols }, (_, col) => widthOf(screen.cells[col * cellWords]!));
    expect(widths).toEqual([2, 0, 2, 0, 2, 0, 0, 0, 2, 0]);
  });

  it('shows only what half of the columns hold', () => {
    expect(rowText(screenOf('\x1b#6abcdefgh'), 0)).toBe('abcde');
  });

  it('keeps its size while it scrolls, and loses it with the screen', () => {
    expect(lineSizes(screenOf('\r\n\x1b#6a\r\nb\r\nc\r\nd'))).toEqual([lineSize.wide, 0, 0, 0]);
    expect(lineSizes(screenOf('\x1b#6a\x1b[2J'))).toEqual([0, 0, 0, 0]);
    expect(lineSizes(screenOf('\x1b#6a\x1bc'))).toEqual([0, 0, 0, 0]);
    expect(lineSizes(screenOf('\x1b#6a\r\n\x1b[L'))).toEqual([lineSize.wide, 0, 0, 0]);
    expect(lineSizes(screenOf(`\x1b#6a${'\r\n'.repeat(9)}`))).toEqual([0, 0, 0, 0]);
  });

  it('has the cursor where the next character comes', () => {
    expect(screenOf('\x1b#6ab').cursor.x).toBe(4);
  });
});
