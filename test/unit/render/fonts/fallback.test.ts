import { describe, expect, it } from 'vitest';
import { FallbackFonts } from '../../../../src/render/fonts/fallback.js';
import { glyphMask } from '../../../../src/render/glyphs.js';
import { cellMetrics } from '../../../../src/render/metrics.js';
import { compactFont, fontFile, packagedFont } from './sources.js';

const metrics = cellMetrics(16);
const plain = { bold: false, italic: false };
/** A character for private use, which no shipped face has. */
const missing = '\u{ff041}';
const box = glyphMask(metrics, missing, 1, plain);

describe('a character that our faces lack', () => {
  it('is a box without other fonts, and where none of them has it', () => {
    const fonts = new FallbackFonts(() => [fontFile(packagedFont('dejavu'))]);
    expect(glyphMask(metrics, missing, 1, plain, fonts)).toEqual(box);
  });

  it('is drawn with the first font that has it', () => {
    const opened: string[] = [];
    const font = (name: string, has: boolean) => ({
      ...fontFile(compactFont('A'), name),
      covers: () => has,
      open: () => {
        opened.push(name);
        return fontFile(compactFont('A')).open();
      },
    });
    const fonts = new FallbackFonts(() => [font('one', false), font('two', true), font('three', true)]);
    expect(glyphMask(metrics, missing, 1, plain, fonts)).not.toEqual(box);
    expect(opened).toEqual(['two']);
  });

  it('does not have the fonts listed before it is drawn', () => {
    let lists = 0;
    const fonts = new FallbackFonts(() => {
      lists += 1;
      return [];
    });
    glyphMask(metrics, 'A', 1, plain, fonts);
    expect(lists).toBe(0);
    glyphMask(metrics, missing, 1, plain, fonts);
    glyphMask(metrics, missing, 1, plain, fonts);
    expect(lists).toBe(1);
  });
});

it('a damaged font is left out with one notice, and the next one is used', () => {
  const problems: string[] = [];
  const damaged = {
    ...fontFile(packagedFont('dejavu').subarray(0, 3000), 'damaged.ttf'),
    covers: () => true,
  };
  const whole = { ...fontFile(compactFont('A')), covers: () => true };
  const fonts = new FallbackFonts(
    () => [damaged, whole],
    (problem) => problems.push(problem),
  );
  expect(glyphMask(metrics, missing, 1, plain, fonts)).not.toEqual(box);
  expect(glyphMask(metrics, '\u{ff042}', 1, plain, fonts)).not.toEqual(box);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('the font damaged.ttf is left out: ');
});

it('a character that our faces have is drawn with them, whatever other fonts have', () => {
  const fonts = new FallbackFonts(() => [{ ...fontFile(compactFont('A')), covers: () => true }]);
  expect(glyphMask(metrics, 'B', 1, plain, fonts)).toEqual(glyphMask(metrics, 'B', 1, plain));
});
