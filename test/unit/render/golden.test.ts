import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPng } from '../../../src/render/render-png.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { decode } from './decode.js';
import { pages } from './pages.js';

// Looked at by eye before they were committed. To make them anew after a wanted change, delete the
// files, run this test twice, and look at them again.
const fixtures = join(import.meta.dirname, '../../fixtures/render');

describe('the picture of a page', () => {
  it.each(Object.entries(pages))('is equal to its reviewed picture: %s', (name, text) => {
    const emulator = new Emulator({ cols: 90, rows: 20 });
    emulator.write(text, 0);
    const png = renderPng(emulator.finalScreen(), { fontSize: 15 });
    const file = join(fixtures, `${name}.png`);
    if (!existsSync(file)) {
      writeFileSync(file, png);
      throw new Error(`There was no ${file}; it was written now. Look at it.`);
    }
    const [actual, golden] = [decode(png, 'png')[0]!, decode(readFileSync(file), 'png')[0]!];
    expect([actual.width, actual.height]).toEqual([golden.width, golden.height]);
    expect(Buffer.compare(actual.rgb, golden.rgb)).toBe(0);
  });
});
