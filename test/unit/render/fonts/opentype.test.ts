import opentype, { type Font } from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../../src/render/coverage.js';
import type { Face } from '../../../../src/render/fonts/face.js';
import { openFace } from '../../../../src/render/fonts/opentype/open-face.js';
import { FontError, fontCount } from '../../../../src/render/fonts/opentype/sfnt.js';
import { random } from '../hostile.js';
import { compactFont, packagedFont, sourceOf } from './sources.js';

const size = 48;

function ours(face: Face, code: number): Uint8Array {
  const coverage = new Coverage(size, size);
  const scale = 32 / face.unitsPerEm;
  const [x, y] = [(units: number) => units * scale + 4, (units: number) => 36 - units * scale];
  face.trace(code, {
    moveTo: (toX, toY) => coverage.moveTo(x(toX), y(toY)),
    lineTo: (toX, toY) => coverage.lineTo(x(toX), y(toY)),
    quadTo: (cx, cy, toX, toY) => coverage.quadTo(x(cx), y(cy), x(toX), y(toY)),
  });
  return coverage.levels();
}

/** The same glyph, its outline read by opentype.js. */
function theirs(font: Font, code: number): Uint8Array {
  const coverage = new Coverage(size, size);
  const path = font.charToGlyph(String.fromCodePoint(code)).getPath(4, 36, 32);
  for (const command of path.commands)
    if (command.type === 'M') coverage.moveTo(command.x, command.y);
    else if (command.type === 'L') coverage.lineTo(command.x, command.y);
    else if (command.type === 'Q') coverage.quadTo(command.x1, command.y1, command.x, command.y);
    else if (command.type === 'C') throw new Error('the fonts of this test have quadratic curves');
  return coverage.levels();
}

const differing = (a: Uint8Array, b: Uint8Array) =>
  a.filter((level, at) => Math.abs(level - b[at]!) > 1).length;

describe('a TrueType font', () => {
  it.each(['dejavu', 'emoji'] as const)('has the outlines that opentype.js reads from it: %s', (name) => {
    const bytes = packagedFont(name);
    const font = opentype.parse(new Uint8Array(bytes).buffer);
    const face = openFace(sourceOf(bytes), 0);
    const codes = Object.keys(font.tables.cmap.glyphIndexMap).map(Number);
    expect(codes.length).toBeGreaterThan(1000);
    for (const code of codes.filter((_, index) => index % 7 === 0)) {
      expect(face.has(code)).toBe(true);
      expect(differing(ours(face, code), theirs(font, code)), `U+${code.toString(16)}`).toBe(0);
      const advance = face.trace(code, { moveTo: () => {}, lineTo: () => {}, quadTo: () => {} });
      expect(advance).toBe(font.charToGlyph(String.fromCodePoint(code)).advanceWidth);
    }
    expect(face.has(0x10fffd)).toBe(false);
    expect(face.has(0x2fffe)).toBe(false);
  });
});

describe('a font in the Compact Font Format', () => {
  it('has the same outlines as the TrueType font that it was made from', () => {
    const letters = 'AgQ@&§éßΩЖ%8';
    const compact = openFace(sourceOf(compactFont(letters)), 0);
    const original = openFace(sourceOf(packagedFont('dejavu')), 0);
    for (const letter of letters) {
      const code = letter.codePointAt(0)!;
      expect(compact.has(code)).toBe(true);
      expect(differing(ours(compact, code), ours(original, code)), letter).toBe(0);
    }
  });
});

describe('a damaged font', () => {
  it.each([
    ['an empty file', new Uint8Array(0)],
    ['text', Buffer.from('this is no font, but it is long enough to have a header')],
    ['one that is cut off', packagedFont('dejavu').subarray(0, 5000)],
  ])('is refused: %s', (_, bytes) => {
    expect(() =>
      openFace(sourceOf(bytes), 0).trace(0x41, { moveTo() {}, lineTo() {}, quadTo() {} }),
    ).toThrow();
  });

  it.each(['dejavu', 'compact'] as const)(
    'throws cleanly and ends soon, wherever it is damaged: %s',
    (kind) => {
      const original = kind === 'compact' ? compactFont('ABCDEFG') : packagedFont(kind);
      const { below, pick } = random(11);
      const started = process.cpuUsage().user;
      let refused = 0;
      for (let round = 0; round < 400; round++) {
        const bytes = Uint8Array.from(original);
        const reach = pick([300, 2000, bytes.length]);
        for (let hit = 0; hit < 1 + below(40); hit++)
          bytes[below(Math.min(reach, bytes.length))] = pick([0, 1, 0x7f, 0xff, below(256)]);
        try {
          expect(fontCount(sourceOf(bytes))).toBeLessThan(300);
          const face = openFace(sourceOf(bytes), 0);
          for (const code of [0x41, 0x42, 0x43, 0xe9, 0x1f680]) if (face.has(code)) ours(face, code);
        } catch (thrown) {
          if (!(thrown instanceof FontError || thrown instanceof RangeError)) throw thrown;
          refused += 1;
        }
      }
      expect(refused).toBeGreaterThan(50);
      expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(20);
    },
  );
});
