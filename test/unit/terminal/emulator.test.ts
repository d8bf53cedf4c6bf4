import { describe, expect, it } from 'vitest';
import {
  bgFlag,
  cellWords,
  colorKind,
  colorKindOf,
  colorOf,
  cursorShape,
  cursorShift,
  fgFlag,
  underline,
  underlineShift,
  widthOf,
} from '../../../src/terminal/cell.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { cellText, screenText } from '../../../src/terminal/screen.js';

function screenOf(text: string, cols = 20, rows = 3) {
  const emulator = new Emulator({ cols, rows });
  emulator.write(text, 0);
  return emulator.finalScreen();
}

function firstCell(text: string) {
  const { cells } = screenOf(`\x1b[?25l${text}`);
  const [word, fg, bg, overlay] = cells.subarray(0, cellWords) as unknown as [number, number, number, number];
  return { word, fg, bg, overlay };
}

describe('a cell', () => {
  it.each([
    ['bold', '1', 'fg', fgFlag.bold],
    ['inverse', '7', 'fg', fgFlag.inverse],
    ['hidden', '8', 'fg', fgFlag.hidden],
    ['strike', '9', 'fg', fgFlag.strike],
    ['blink', '5', 'fg', fgFlag.blink],
    ['dim', '2', 'bg', bgFlag.dim],
    ['italic', '3', 'bg', bgFlag.italic],
    ['overline', '53', 'bg', bgFlag.overline],
  ] as const)('keeps %s', (_, sgr, word, flag) => {
    expect(firstCell(`\x1b[${sgr}mx`)[word]).toBe(flag >>> 0);
  });

  it.each([
    ['4', underline.single],
    ['4:2', underline.double],
    ['21', underline.double],
    ['4:3', underline.curly],
    ['4:4', underline.dotted],
    ['4:5', underline.dashed],
  ])('keeps the underline of SGR %s', (sgr, style) => {
    expect(firstCell(`\x1b[${sgr}mx`).overlay).toBe(style << underlineShift);
  });

  it('keeps the colour of its underline', () => {
    const { overlay } = firstCell('\x1b[4;58;2;1;2;3mx');
    expect([colorKindOf(overlay), colorOf(overlay)]).toEqual([colorKind.rgb, 0x010203]);
  });

  it.each([
    ['31', colorKind.palette16, 1],
    ['97', colorKind.palette16, 15],
    ['38;5;200', colorKind.palette256, 200],
    ['38;2;255;128;1', colorKind.rgb, 0xff8001],
    ['38:2:255:128:1', colorKind.rgb, 0xff8001],
    ['38:2::255:128:1', colorKind.rgb, 0xff8001],
    ['38:2:0:255:128:1', colorKind.rgb, 0xff8001],
    ['38:2:7:255:128:1:0:0', colorKind.rgb, 0xff8001],
    ['1;38:2:255:128:1;4', colorKind.rgb, 0xff8001],
    ['38:5:200', colorKind.palette256, 200],
    ['48:2:9:9:9;38:2:255:128:1;58:2:8:8:8', colorKind.rgb, 0xff8001],
  ])('keeps the colour of SGR %s', (sgr, kind, color) => {
    const { fg } = firstCell(`\x1b[${sgr}mx`);
    expect([colorKindOf(fg), colorOf(fg)]).toEqual([kind, color]);
  });

  it('has the colours of all three kinds without a field for the colour space', () => {
    const { fg, bg, overlay } = firstCell('\x1b[4:3;38:2:255:0:255;48:2:20:22:27;58:2:1:2:3mx');
    expect([fg, bg, overlay].map(colorKindOf)).toEqual([colorKind.rgb, colorKind.rgb, colorKind.rgb]);
    expect([fg, bg, overlay].map(colorOf)).toEqual([0xff00ff, 0x14161b, 0x010203]);
    expect((overlay >>> underlineShift) & 7).toBe(underline.curly);
  });

  it.each([
    ['4;58;5;9;59', colorKind.default],
    ['4;58:2::255:255:255;59', colorKind.default],
    ['4;59;58:2::255:255:255', colorKind.rgb],
    ['4;38;5;59;58;5;59', colorKind.palette256],
    ['4;58;2;1;59;3', colorKind.rgb],
  ])('has the underline colour that SGR %s leaves', (sgr, kind) => {
    expect(colorKindOf(firstCell(`\x1b[${sgr}mx`).overlay)).toBe(kind);
  });

  it('is the same whether blank or written as a space', () => {
    const written = screenOf('\x1b[?25l    ');
    expect(written.cells).toEqual(screenOf('\x1b[?25l').cells);
  });

  it('is two columns wide for an emoji, followed by one of no width', () => {
    const screen = screenOf('🚀x');
    expect([0, 1, 2].map((index) => widthOf(screen.cells[index * cellWords]!))).toEqual([2, 0, 1]);
    expect([0, 1, 2].map((index) => cellText(screen, index))).toEqual(['🚀', '', 'x']);
  });

  it('holds a character with its marks', () => {
    expect(cellText(screenOf('e\u0301x'), 0)).toBe('e\u0301');
  });
});

describe('the colours that a program changes', () => {
  const rgb = (word: number) => (colorKindOf(word) === colorKind.rgb ? colorOf(word) : null);

  it.each([
    ['OSC 4', '\x1b[31mx\x1b]4;1;rgb:12/34/56\x07', 0x123456, null],
    ['OSC 4 of two colours, one of 256', '\x1b[38;5;200mx\x1b]4;1;#000000;200;#abcdef\x1b\\', 0xabcdef, null],
    ['OSC 10', 'x\x1b]10;#010203\x07', 0x010203, null],
    ['OSC 11', 'x\x1b]11;rgb:ffff/0000/8080\x07', null, 0xff0080],
    ['OSC 4, restored by OSC 104', '\x1b[31mx\x1b]4;1;#123456\x07\x1b]104;1\x07', null, null],
    ['OSC 4, all restored by OSC 104', '\x1b[31mx\x1b]4;1;#123456\x07\x1b]104\x07', null, null],
    [
      'OSC 10 and 11, of which OSC 104 restores none',
      'x\x1b]10;#010203\x07\x1b]11;#040506\x07\x1b]104\x07',
      0x010203,
      0x040506,
    ],
    [
      'OSC 10 and 11, restored by OSC 110 and 111',
      'x\x1b]10;#010203\x07\x1b]11;#040506\x07\x1b]110\x07\x1b]111\x07',
      null,
      null,
    ],
    ['a full reset', '\x1b]4;1;#123456\x07\x1bc\x1b[31mx', null, null],
    ['a true colour, which is no palette’s', '\x1b[38;2;1;2;3mx\x1b]4;1;#123456\x07', 0x010203, null],
    ['a question', '\x1b[31mx\x1b]4;1;?\x07\x1b]11;?\x07', null, null],
  ])('are those of all cells that have them: %s', (_, text, fg, bg) => {
    const cell = firstCell(text);
    expect([rgb(cell.fg), rgb(cell.bg)]).toEqual([fg, bg]);
  });

  it('leave the attributes of the cells', () => {
    const { fg, bg } = firstCell('\x1b[1;3;7;31mx\x1b]4;1;#123456\x07\x1b]11;#040506\x07');
    expect(fg & (fgFlag.bold | fgFlag.inverse)).toBe(fgFlag.bold | fgFlag.inverse);
    expect(bg & bgFlag.italic).toBe(bgFlag.italic);
  });
});

describe('the alignment pattern', () => {
  it('has no colours, and ends the scrolling region; what is printed then has the colours from before', () => {
    const screen = screenOf('\x1b[2;3r\x1b[31;1m\x1b#8');
    expect(cellText(screen, 0)).toBe('E');
    expect([screen.cells[1], screen.cells[2]]).toEqual([0, 0]);
    const { fg } = firstCell('\x1b[31m\x1b#8x');
    expect([colorKindOf(fg), colorOf(fg)]).toEqual([colorKind.palette16, 1]);
  });
});

describe('the screen', () => {
  it('shows the first of the line drawing characters as a blank', () => {
    expect(screenText(screenOf('\x1b(0q_q\x1b(B_'))).toBe('─ ─_');
  });

  it('shows the line drawing characters, which tmux prints as letters', () => {
    expect(screenText(screenOf('\x1b(0lqqk\r\nx  x\r\nmqqj\x1b(B q'))).toBe('┌──┐\n│  │\n└──┘ q');
  });

  it('carries out forward tabs, which tmux does not', () => {
    expect(screenText(screenOf('\x1b[Ia'))).toBe('        a');
  });

  it('blanks a wide character whose second half is written over', () => {
    expect(screenText(screenOf('漢字\x1b[1;2Hx'))).toBe(' x字');
  });
});

describe('the cursor', () => {
  const shapes = (text: string) =>
    [...screenOf(text).cells]
      .filter((_, index) => index % cellWords === 3)
      .map((word) => word >>> cursorShift);

  it.each([
    ['2', cursorShape.block],
    ['4', cursorShape.underline],
    ['6', cursorShape.bar],
  ])('has the shape of DECSCUSR %s', (style, shape) => {
    expect(shapes(`ab\x1b[${style} q`)[2]).toBe(shape);
  });

  it('is nowhere when hidden', () => {
    expect(shapes('ab\x1b[?25l').every((shape) => shape === cursorShape.none)).toBe(true);
  });

  it('stays on the screen behind the last column', () => {
    expect(screenOf('x'.repeat(20)).cursor).toEqual({ x: 19, y: 0, visible: true });
  });
});

describe('hostile output', () => {
  const huge = 2_147_483_647;
  it.each([
    'S',
    'T',
    'L',
    'M',
    'I',
    'Z',
    'b',
    '@',
    'P',
    'X',
    'A',
    'B',
    'C',
    'D',
    'E',
    'F',
    'G',
    'd',
    'J',
    'K',
  ])('does not hang on a huge CSI %s', (final) => {
    const screen = screenOf(`abc\x1b[${huge}${final}\x1b[1;1Hok`);
    expect(screenText(screen)).toContain('ok');
  });

  it('does not hang on huge repeats with an intermediate', () => {
    for (const final of [' @', ' A', "'}", "'~"]) screenOf(`abc\x1b[${huge}${final}`);
  });

  it('fills the screen with a repeat, and no more', () => {
    expect(screenText(screenOf(`x\x1b[${huge}b`, 4, 2))).toMatch(/^[x\n]+$/);
  });

  it('does not pile up marks in one cell', () => {
    const screen = screenOf(`e${'\u0301'.repeat(100_000)}`);
    expect(Math.max(...screen.clusters.map((text) => text.length))).toBeLessThanOrEqual(16);
  });

  it('ignores images, endless strings and unknown sequences', () => {
    const endless = 'A'.repeat(200_000);
    expect(screenText(screenOf(`a\x1bPq#0;2;0;0;0${endless}\x1b\\b`))).toBe('ab');
    expect(screenText(screenOf(`a\x1b]0;${endless}\x07b`))).toBe('ab');
    expect(screenText(screenOf(`a\x1b]1337;File=:${endless}\x07b`))).toBe('ab');
    expect(screenText(screenOf(`a\x1b_G${endless}\x1b\\b`))).toBe('ab');
    expect(screenText(screenOf(`a\x1b]8;;https://example.org\x1b\\b\x1b]8;;\x1b\\`))).toBe('ab');
  });
});
