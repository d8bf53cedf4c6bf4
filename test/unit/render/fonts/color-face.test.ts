import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openColorFace } from '../../../../src/render/fonts/opentype/color-face.js';
import { FontError, tablesOf } from '../../../../src/render/fonts/opentype/sfnt.js';
import { debianFont } from '../../../support/debian-fonts.js';
import { random } from '../hostile.js';
import { packagedFont, sourceOf } from './sources.js';

const noto = readFileSync(debianFont('fonts-noto-color-emoji'));
const face = openColorFace(sourceOf(noto), 0)!;

/** The mean colour of a picture, as `[red, green, blue]`. */
function meanOf(text: string): number[] {
  const { rgba } = face.picture(text)!;
  const sums = [0, 0, 0, 0];
  for (let at = 0; at < rgba.length; at += 4)
    for (let channel = 0; channel < 3; channel++) {
      sums[channel]! += rgba[at + channel]! * rgba[at + 3]!;
      if (channel === 0) sums[3]! += rgba[at + 3]!;
    }
  return sums.slice(0, 3).map((sum) => sum / sums[3]!);
}

describe('a font of coloured bitmaps', () => {
  it('has a picture of each emoji', () => {
    const { width, height, rgba } = face.picture('🚀')!;
    expect([width, height, rgba.length]).toEqual([136, 128, 136 * 128 * 4]);
    const [red, green, blue] = meanOf('❤️');
    expect(red).toBeGreaterThan(150);
    expect(Math.max(green!, blue!)).toBeLessThan(110);
  });

  it.each([
    ['a skin tone', '👍🏽', '👍'],
    ['a family', '👩‍👩‍👧', '👩'],
    ['a profession with a skin tone', '👩🏽‍💻', '👩'],
    ['a flag', '🇩🇪', '🇫🇷'],
    ['a flag of a region', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴'],
    ['a rainbow flag', '🏳️‍🌈', '🏳️'],
    ['a keycap', '1️⃣', '2️⃣'],
  ])('has one picture of %s', (_, sequence, other) => {
    expect(face.picture(sequence)).not.toBeNull();
    expect(face.picture(sequence)).not.toEqual(face.picture(other));
  });

  it('has none of what is no emoji, and of sequences that are none', () => {
    for (const text of ['a', '漢', '🚀🚀', '', '👩‍🚂']) expect(face.picture(text)).toBeNull();
  });

  it('is no font with outlines alone', () => {
    expect(openColorFace(sourceOf(packagedFont('dejavu')), 0)).toBeNull();
  });

  it('throws cleanly and ends soon, wherever it is damaged', () => {
    const tables = [...tablesOf(sourceOf(noto), 0)].filter(([name]) =>
      ['CBLC', 'GSUB', 'cmap', 'CBDT'].includes(name),
    );
    const { below, pick } = random(5);
    const started = process.cpuUsage().user;
    let refused = 0;
    for (let round = 0; round < 150; round++) {
      const bytes = Uint8Array.from(noto);
      const [, { offset, length }] = pick(tables);
      const reach = pick([60, 2000, length]);
      for (let hit = 0; hit < 1 + below(60); hit++)
        bytes[offset + below(Math.min(reach, length))] = pick([0, 0xff, below(256)]);
      try {
        const damaged = openColorFace(sourceOf(bytes), 0);
        for (const text of ['🚀', '👩‍👩‍👧', '😀']) damaged?.picture(text);
      } catch (thrown) {
        if (!(thrown instanceof FontError || thrown instanceof RangeError)) throw thrown;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(10);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(30);
  });
});
