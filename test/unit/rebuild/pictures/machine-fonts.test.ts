import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontDirArgument } from '../../../../src/rebuild/pictures/font-dir-argument.js';
import { fontsInDirectory } from '../../../../src/rebuild/pictures/fonts/directory.js';
import { fileSource } from '../../../../src/rebuild/pictures/fonts/font-file.js';
import { fontconfigFonts } from '../../../../src/rebuild/pictures/fonts/fontconfig.js';
import { machineFonts } from '../../../../src/rebuild/pictures/fonts/machine-fonts.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { packagedFont } from '../../render/fonts/sources.js';

/** A directory for PATH, with an `fc-list` that prints lines. */
async function withFontconfig(script: string) {
  const dir = await temporaryDirectory();
  writeFileSync(join(dir, 'fc-list'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(dir, 'fc-list'), 0o755);
  return { PATH: `${dir}:${process.env.PATH}` };
}

const line = (...fields: string[]) => `printf '${fields.join('\\t')}\\n'`;

describe('fontconfig', () => {
  it('lists plain fonts before bold and serif ones, and those with colour last', async () => {
    const env = await withFontconfig(
      [
        line('/f/c.ttf', '0', 'TrueType', 'True', '80', '0', '100', 'Emoji', '41'),
        line('/f/bold.ttf', '0', 'TrueType', 'False', '200', '0', '100', 'Sans', '41'),
        line('/f/serif.ttf', '0', 'TrueType', 'False', '80', '0', '100', 'Noto Serif', '41'),
        line('/f/sans.ttc', '3', 'CFF', 'False', '80', '0', '100', 'Noto Sans', '20-7e 1f680'),
        line('/f/mono.ttc', '4', 'CFF', 'False', '80', '0', '100', 'Noto Sans Mono', '41'),
        line('/f/old.pfb', '0', 'Type 1', 'False', '80', '0', '100', 'Old', '41'),
        line('/f/variable.ttf', '65536', 'TrueType', 'False', '80', '0', '100', 'Sans', '41'),
        'echo garbage',
      ].join('\n'),
    );
    const fonts = fontconfigFonts(env)!;
    expect(fonts.map(({ name, index }) => [name, index])).toEqual([
      ['/f/mono.ttc', 4],
      ['/f/sans.ttc', 3],
      ['/f/serif.ttf', 0],
      ['/f/bold.ttf', 0],
      ['/f/c.ttf', 0],
    ]);
    const covered = [0x1f, 0x20, 0x41, 0x7e, 0x7f, 0x1f680, 0x1f681].filter((code) =>
      fonts[1]!.covers!(code),
    );
    expect(covered).toEqual([0x20, 0x41, 0x7e, 0x1f680]);
  });

  it.each([
    ['is missing', async () => ({ PATH: '/nonexistent' })],
    ['fails', () => withFontconfig('exit 1')],
  ])('is done without where it %s', async (_, env) => {
    expect(fontconfigFonts(await env())).toBeNull();
  });
});

describe('a directory of fonts', () => {
  it('is searched with its subdirectories and links, in the order of names', async () => {
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'sub'));
    for (const name of ['b.ttf', 'sub/a.OTF', 'readme.txt'])
      writeFileSync(join(dir, name), packagedFont('dejavu'));
    symlinkSync(join(dir, 'b.ttf'), join(dir, 'a-link.ttf'));
    symlinkSync(dir, join(dir, 'sub/loop'));
    const names = fontsInDirectory(dir).map(({ name }) => name.slice(dir.length + 1));
    expect(names.slice(0, 3)).toEqual(['a-link.ttf', 'b.ttf', 'sub/a.OTF']);
    expect(names.length).toBeLessThan(30);
    expect(fontsInDirectory(join(dir, 'nothing'))).toEqual([]);
  });

  it('comes before the fonts of fontconfig', async () => {
    const dir = await temporaryDirectory();
    writeFileSync(join(dir, 'mine.ttf'), packagedFont('dejavu'));
    const env = await withFontconfig(
      line('/f/other.ttf', '0', 'TrueType', 'False', '80', '0', '100', 'X', '41'),
    );
    const problems: string[] = [];
    const fonts = machineFonts({ fontDir: dir, env }, (problem) => problems.push(problem));
    expect(fonts.withFace(0x41, (face) => face.unitsPerEm)).toBe(2048);
    expect(problems).toEqual([]);
  });

  it('is refused by its path where it is none', () => {
    expect(() => fontDirArgument('no/such', '/srv')).toThrow('/srv/no/such is no directory');
  });
});

describe('a font on disk', () => {
  it('is read across the borders of its pages as it is', async () => {
    const bytes = packagedFont('dejavu');
    const file = join(await temporaryDirectory(), 'a.ttf');
    writeFileSync(file, bytes);
    const source = fileSource(file);
    for (const [offset, length] of [
      [0, 12],
      [65_530, 12],
      [65_536, 65_536],
      [1000, 200_000],
      [bytes.length - 5, 5],
    ] as const)
      expect(Buffer.compare(source.read(offset, length), bytes.subarray(offset, offset + length))).toBe(0);
    expect(() => source.read(bytes.length - 5, 6)).toThrow(RangeError);
  });

  it.each(['/dev/zero', '/nonexistent.ttf', '/'])('is refused where it is no file: %s', (path) => {
    expect(() => fileSource(path)).toThrow(RangeError);
  });
});
