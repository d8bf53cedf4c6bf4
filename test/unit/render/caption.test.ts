import { describe, expect, it } from 'vitest';
import { CaptionBar } from '../../../src/render/caption.js';
import { themeFor } from '../../../src/render/color/theme.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { rowText } from '../../../src/terminal/screen.js';

function caption(title: string, phase: string, elapsedSeconds: number, cols = 40) {
  const bar = new CaptionBar(themeFor(undefined, undefined));
  const screen = bar.under(new Emulator({ cols, rows: 3 }).finalScreen(), { title, phase, elapsedSeconds });
  expect(screen.rows).toBe(4);
  return rowText(screen, 3);
}

describe('the caption', () => {
  it('has the title, the phase and the time since the start', () => {
    expect(caption('laptop', 'building', 42.9)).toBe(' laptop  building                  42 s');
    expect(caption('laptop', '', 3725)).toMatch(/^ laptop +1 h 2 min$/);
  });

  it('is cut to the width', () => {
    expect(caption('x'.repeat(100), 'building', 5)).toMatch(/^ x+ +5 s$/);
    for (const cols of [1, 2, 3, 8]) caption('a long title', 'building', 5, cols);
  });

  it('leaves out control characters and combining marks', () => {
    expect(caption('a\x1b[31mb\u0301\r\n', 'c\x07', 1)).toMatch(/^ a\[31mb +c +1 s$/);
  });
});
