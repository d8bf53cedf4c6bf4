import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFinalScreen } from '../../../../src/action/rebuild/final-screen.js';
import { temporaryDirectory } from '../../../support/directory.js';

let dir = '';
let file = '';
beforeEach(async () => {
  dir = await temporaryDirectory();
  file = join(dir, 'final.txt');
});

describe('readFinalScreen', () => {
  it('reads the lines of the screen', async () => {
    writeFileSync(file, 'one\n\n  three\n');
    expect(await readFinalScreen({ dir })).toEqual(['one', '', '  three']);
  });

  it('returns null where the build has no such file', async () =>
    expect(await readFinalScreen({ dir })).toBeNull());

  it('follows no link, and reads no directory and no file larger than any screen', async () => {
    const outside = join(dir, 'outside');
    writeFileSync(outside, 'not for publication');
    symlinkSync(outside, file);
    expect(await readFinalScreen({ dir })).toBeNull();
    const other = join(dir, 'other');
    mkdirSync(join(other, 'final.txt'), { recursive: true });
    expect(await readFinalScreen({ dir: other })).toBeNull();
    const large = join(dir, 'large');
    mkdirSync(large);
    writeFileSync(join(large, 'final.txt'), 'x'.repeat(4_000_001));
    expect(await readFinalScreen({ dir: large })).toBeNull();
  });
});
