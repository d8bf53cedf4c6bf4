import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { exampleMetadata } from '../../../support/metadata.js';
import { decode } from '../../render/decode.js';
import { packagedFont } from '../../render/fonts/sources.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'export-'));
  writeFileSync(join(dir, 'a.cast'), cast);
});
afterEach(() => rmSync(dir, { recursive: true }));

const cast = [
  '{"version":2,"width":30,"height":5,"title":"a title"}',
  '[0.1,"o","one\\r\\n"]',
  '[1,"m","building"]',
  '[1.5,"o","\\u001b[31mtwo\\u001b[0m\\r\\n"]',
  '[2,"x","0"]',
  '',
].join('\n');

const run = (...args: string[]) => cli(['export', ...args], dir);
const file = (name: string) => readFileSync(join(dir, name));

describe('export', () => {
  it('writes a picture, an animation, a log and a cast in one go', async () => {
    const files = [
      '--png',
      'a.png',
      '--gif',
      'a.gif',
      '--log',
      'a.log',
      '--cast',
      'b.cast',
      '--cast-version',
      '3',
    ];
    const { status, err, out } = await run('a.cast', ...files);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toMatch(/wrote .*a\.png \([\d.]+ .*B\)\n/);
    expect(decode(file('a.png'), 'png')).toHaveLength(1);
    expect(decode(file('a.gif'), 'gif').length).toBeGreaterThanOrEqual(2);
    expect(file('a.log').toString()).toBe('one\ntwo\n');
    expect(file('b.cast').toString().split('\n')[0]).toContain('"version":3');
    expect(readdirSync(dir).sort()).toEqual(['a.cast', 'a.gif', 'a.log', 'a.png', 'b.cast']);
  });

  it('prints what it wrote as JSON', async () => {
    const { out, err } = await run('a.cast', '--gif', 'a.gif', '--log', 'a.log', '--json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      damage: null,
      gif: {
        path: join(dir, 'a.gif'),
        bytes: file('a.gif').length,
        frames: 3,
        duration_seconds: 5,
        reductions: [],
      },
      log: { path: join(dir, 'a.log'), bytes: 8 },
    });
  });

  it('takes the picture at the time of --at', async () => {
    await run('a.cast', '--png', 'early.png', '--at', '0.5');
    await run('a.cast', '--png', 'late.png');
    expect(decode(file('early.png'), 'png')[0]!.height).toBeLessThan(
      decode(file('late.png'), 'png')[0]!.height,
    );
  });

  it('takes the picture of the last screen with content where the recording ends with a blank one, and says so', async () => {
    writeFileSync(join(dir, 'cleared.cast'), `${cast}[2.5,"o","\\u001b[H\\u001b[2J"]\n`);
    const { err } = await run('cleared.cast', '--png', 'cleared.png');
    expect(err).toContain('the last screen is blank; this is the one at 1.5 s');
    await run('a.cast', '--png', 'last.png');
    expect(file('cleared.png')).toEqual(file('last.png'));
    const { out } = await run('cleared.cast', '--png', 'cleared.png', '--json');
    expect(JSON.parse(out).png.screen_seconds).toBe(1.5);
    const { err: exact } = await run('cleared.cast', '--png', 'blank.png', '--at', '9');
    expect(exact).not.toContain('blank;');
  });

  it('writes a video that other programs read, as long as the animation', async () => {
    const { err } = await cli(
      ['export', 'a.cast', '--mp4', 'a.mp4', '--webm', 'a.webm', '--hold', '2'],
      dir,
      { env: process.env },
    );
    expect(err).toContain('a.webm');
    for (const [name, codec] of [
      ['a.mp4', 'h264'],
      ['a.webm', 'vp9'],
    ] as const) {
      const entries = ['-show_entries', 'stream=codec_name,pix_fmt:format=duration', '-of', 'json'];
      const found = JSON.parse(
        execFileSync('ffprobe', ['-v', 'error', ...entries, join(dir, name)]).toString(),
      );
      expect(found.streams).toEqual([{ codec_name: codec, pix_fmt: 'yuv420p' }]);
      expect(Number(found.format.duration)).toBeCloseTo(4, 0);
    }
    expect(readdirSync(dir).sort()).toEqual(['a.cast', 'a.mp4', 'a.webm']);
  });

  it('writes an animated SVG, and a still one at a time', async () => {
    await run('a.cast', '--svg', 'a.svg');
    expect(file('a.svg').toString()).toContain('<animateTransform');
    await run('a.cast', '--svg', 'still.svg', '--at', '0.5');
    const still = file('still.svg').toString();
    expect(still).not.toContain('<animateTransform');
    expect([still.includes('>one<'), still.includes('>two<')]).toEqual([true, false]);
  });

  it('shows the part from one moment to another', async () => {
    const { out } = await run(
      'a.cast',
      '--gif',
      'a.gif',
      '--cast',
      'part.cast',
      '--from',
      '0.5',
      '--to',
      '1.5',
      '--hold',
      '1',
      '--json',
    );
    expect(JSON.parse(out).gif.duration_seconds).toBeCloseTo(2, 1);
    expect(file('part.cast').toString().split('\n').slice(1)).toEqual([
      '[0.000000, "o", "one\\r\\n"]',
      '[0.500000, "m", "building"]',
      '[1.000000, "o", "\\u001b[31mtwo\\u001b[0m\\r\\n"]',
      '[1.000000, "o", ""]',
      '',
    ]);
    await run('a.cast', '--png', 'to.png', '--to', '1');
    await run('a.cast', '--png', 'at.png', '--at', '1');
    expect(file('to.png')).toEqual(file('at.png'));
  });

  it('has the colours of a theme from a file', async () => {
    const palette = Array.from({ length: 16 }, () => '#00ff00');
    writeFileSync(join(dir, 'mine.json'), JSON.stringify({ fg: '#ffffff', bg: '#010203', palette }));
    await run('a.cast', '--png', 'a.png', '--theme', 'mine.json', '--padding', '3');
    expect([...decode(file('a.png'), 'png')[0]!.rgb.subarray(0, 3)]).toEqual([1, 2, 3]);
  });

  it('draws what our fonts lack with those of --font-dir, and says which of them is damaged', async () => {
    const name = 'private.cast';
    writeFileSync(join(dir, name), `{"version":2,"width":30,"height":5}\n[0,"o","\\u1401"]\n`);
    mkdirSync(join(dir, 'fonts'));
    await run(name, '--png', 'box.png');
    writeFileSync(join(dir, 'fonts', 'a.ttf'), 'no font');
    writeFileSync(join(dir, 'fonts', 'b.ttf'), packagedFont('sans'));
    const { err } = await run(name, '--png', 'drawn.png', '--font-dir', 'fonts');
    expect(err).toContain('fonts/a.ttf is left out: ');
    expect(file('drawn.png')).not.toEqual(file('box.png'));
  });

  it('applies theme, font size, padding and full size to the picture', async () => {
    await run(
      'a.cast',
      '--png',
      'a.png',
      '--full-size',
      '--font-size',
      '10',
      '--padding',
      '0',
      '--theme',
      'dracula',
    );
    const [picture] = decode(file('a.png'), 'png');
    expect(picture).toMatchObject({ width: 180, height: 65 });
    expect([...picture!.rgb.subarray(-3)]).toEqual([0x28, 0x2a, 0x36]);
  });

  it('adds a caption under the animation', async () => {
    await run('a.cast', '--gif', 'a.gif', '--caption', '--font-size', '10', '--padding', '0');
    expect(decode(file('a.gif'), 'gif')[0]!.height).toBe(78);
  });

  it('writes casts that asciinema plays', async () => {
    for (const version of ['2', '3']) {
      await run('a.cast', '--cast', `v${version}.cast`, '--cast-version', version);
      const [header, ...events] = file(`v${version}.cast`)
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(header.version).toBe(Number(version));
      expect(events).toHaveLength(4);
    }
    // asciinema wants a terminal, which script provides.
    const shown = execFileSync('script', [
      '-qec',
      `asciinema cat '${join(dir, 'v2.cast')}'`,
      '/dev/null',
    ]).toString();
    expect(shown).toContain('two');
  });

  it('replaces the recording itself when that is the output', async () => {
    expect((await run('a.cast', '--cast', 'a.cast', '--cast-version', '3')).status).toBe(0);
    expect(file('a.cast').toString()).toContain('"version":3');
    expect((await run('a.cast', '--log', 'a.log')).status).toBe(0);
    expect(file('a.log').toString()).toBe('one\ntwo\n');
  });

  it('finds a build by its directory and by its name', async () => {
    const build = join(dir, 'rebuild-logs/rebuild-20260102-143022');
    mkdirSync(build, { recursive: true });
    writeFileSync(join(build, 'rebuild.cast'), cast);
    expect((await run(build, '--log', 'a.log')).status).toBe(0);
    expect((await run('rebuild-20260102-143022', '--log', 'b.log')).status).toBe(0);
    expect(
      (await run('rebuild-20260102-143022', '--output-dir', 'rebuild-logs', '--log', 'c.log')).status,
    ).toBe(0);
    const { files } = exampleMetadata();
    const metadata = exampleMetadata({ files: { ...files, cast: 'other.cast' } });
    writeFileSync(join(build, 'metadata.json'), JSON.stringify(metadata));
    expect(await run(build, '--log', 'd.log')).toMatchObject({
      status: 2,
      err: expect.stringContaining('holds no recording'),
    });
  });

  it('keeps an animation under --max-size', async () => {
    const { bytes } = JSON.parse((await run('a.cast', '--gif', 'a.gif', '--json')).out).gif;
    const smaller = JSON.parse(
      (await run('a.cast', '--gif', 'b.gif', '--max-size', String(bytes - 1), '--json')).out,
    ).gif;
    expect(smaller.bytes).toBeLessThan(bytes);
    expect(smaller.reductions.length).toBeGreaterThan(0);
  });

  it('writes into a pipe', async () => {
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    const reader = promisify(execFile)('cat', [join(dir, 'pipe')], { encoding: 'buffer' });
    expect((await run('a.cast', '--gif', 'pipe')).status).toBe(0);
    await run('a.cast', '--gif', 'a.gif');
    expect((await reader).stdout).toEqual(file('a.gif'));
  });
});

describe('export of what is damaged', () => {
  it('writes what is before the damage and names its line', async () => {
    writeFileSync(join(dir, 'a.cast'), cast.replace('[1.5,"o","', '[1.5,"o"'));
    const { status, err, out } = await run('a.cast', '--log', 'a.log', '--json');
    expect(status).toBe(0);
    expect(err).toContain('damaged at line 4: not valid JSON');
    expect(JSON.parse(out).damage).toEqual({ line: 4, reason: 'not valid JSON' });
    expect(file('a.log').toString()).toBe('one\n');
  });
});

describe('export writes nothing over what is there', () => {
  it.each([
    ['the recording', ['--png', 'a.cast']],
    ['the recording by another path', ['--log', '../NAME/a.cast']],
    ['another output', ['--png', 'out', '--gif', 'out']],
  ])('refuses to write over %s', async (_, args) => {
    const name = dir.split('/').at(-1)!;
    const { status, err } = await run('a.cast', ...args.map((arg) => arg.replace('NAME', name)));
    expect(status).toBe(2);
    expect(err).toContain('would be written over');
    expect(file('a.cast').toString()).toBe(cast);
    expect(readdirSync(dir)).toEqual(['a.cast']);
  });
});

describe('export is refused with status 2 and leaves nothing behind', () => {
  it.each([
    [['a.cast'], 'nothing to write'],
    [['nope.cast', '--png', 'a.png'], 'no recording or build'],
    [['.', '--png', 'a.png'], 'holds no recording'],
    [['a.cast', '--png', 'a.png', '--at', '-1'], 'must be a number'],
    [['a.cast', '--gif', 'a.gif', '--fps', 'fast'], 'must be a number'],
    [['a.cast', '--gif', 'a.gif', '--fps', '99'], 'frame rate'],
    [['a.cast', '--gif', 'a.gif', '--max-size', 'huge'], 'a size such as'],
    [['a.cast', '--gif', 'a.gif', '--max-size', '500'], 'cannot be brought under'],
    [['a.cast', '--gif', 'a.gif', '--effort', 'some'], 'one of fast, best'],
    [['a.cast', '--gif', 'a.gif', '--theme', 'pink'], 'no theme'],
    [['a.cast', '--gif', 'a.gif', '--theme', '/dev/null'], 'no theme'],
    [['a.cast', '--gif', 'a.gif', '--theme', 'a.cast'], 'has no theme'],
    [['a.cast', '--png', 'a.png', '--font-dir', 'none'], 'none is no directory'],
    [['a.cast', '--gif', 'a.gif', '--from', '3', '--to', '2'], 'nothing from 3 s to 2 s'],
    [['a.cast', '--svg', 'a.svg', '--max-size', '500'], 'larger than'],
    [['a.cast', '--mp4', '/dev/null'], 'is no file'],
    [['a.cast', '--cast', 'b.cast', '--cast-version', '1'], 'one of 2, 3'],
    [['a.cast', '--png', 'a.png', '--font-size', '500'], 'font size'],
  ])('%j', async (args, reason) => {
    const { status, err } = await run(...args);
    expect(err).toContain(reason);
    expect(status).toBe(2);
    expect(readdirSync(dir)).toEqual(['a.cast']);
  });

  it('exits with status 3 where a file cannot be written', async () => {
    expect(await run('a.cast', '--gif', 'no/such/a.gif')).toMatchObject({ status: 3 });
  });
});
