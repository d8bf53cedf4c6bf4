import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asciicastEncoder } from '../../../../src/cast/encode.js';
import { blankEndNotice, recordingIn, writeScreens } from '../../../../src/rebuild/pictures/screens.js';
import { compileRedaction } from '../../../../src/redact/compile-redaction.js';
import { screenMask } from '../../../../src/redact/screen-mask.js';
import { renderPng } from '../../../../src/render/render-png.js';
import { lastScreen } from '../../../../src/terminal/play.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { decode } from '../../render/decode.js';

const redaction = compileRedaction({ secrets: ['abcdefgh12345'], patterns: [] }, {});
/** `abcd`, away, back, the rest: the secret is whole on the screen and nowhere in the stream. */
const assembled = ['abcd', '\x1b[5;1Haway\x1b[1;5H', 'efgh12345'];

async function written(events: readonly string[], gif = true) {
  const dir = await temporaryDirectory();
  const encoder = asciicastEncoder(2);
  const lines = events.map((data, index) => encoder.event({ time: index, code: 'o', data }));
  const header = asciicastEncoder(2).header({ version: 2, cols: 30, rows: 6 });
  writeFileSync(join(dir, 'rebuild.cast'), header + lines.join(''));
  const recording = await recordingIn(dir);
  const problems: unknown[] = [];
  const options = { dir, redaction, seconds: events.length, frameIntervalSeconds: 1, theme: null };
  const result = await writeScreens(
    recording,
    { ...options, gif: gif ? { maxBytes: null, idleLimitSeconds: 2 } : null },
    (thrown) => problems.push(thrown),
  );
  return { dir, recording, result, problems };
}

describe('a secret that cursor movement puts together', () => {
  it('is masked in frames, the last screen as text, the screenshot and every frame of the animation', async () => {
    const { dir, recording, result, problems } = await written(assembled);
    expect(problems).toEqual([]);
    expect(result.files).toEqual({
      frames: 'rebuild.frames.log',
      screen: 'final.txt',
      screenshot: 'final.png',
      gif: 'rebuild.gif',
    });
    for (const name of ['final.txt', 'rebuild.frames.log']) {
      const text = readFileSync(join(dir, name), 'utf8');
      expect(text).not.toContain('abcdefgh12345');
      expect(text).toContain('*'.repeat(13));
    }
    const masked = screenMask(redaction)(await lastScreen(recording));
    expect(readFileSync(join(dir, 'final.png')).equals(renderPng(masked))).toBe(true);
    const pictures = decode(readFileSync(join(dir, 'rebuild.gif')), 'gif');
    const [wanted] = decode(renderPng(masked, { fixedSize: true }), 'png');
    expect(Buffer.compare(pictures.at(-1)!.rgb, wanted!.rgb)).toBe(0);
  });
});

it('the last screen as text ends in a line feed and has no blank rows at the end', async () => {
  const { dir, result } = await written(['one\r\n\r\ntwo\r\n'], false);
  expect(readFileSync(join(dir, 'final.txt'), 'utf8')).toBe('one\n\ntwo\n');
  expect(result.files.gif).toBeUndefined();
});

it('what cannot be made is reported, and what was made before it is kept', async () => {
  const dir = await temporaryDirectory();
  writeFileSync(join(dir, 'rebuild.cast'), asciicastEncoder(2).header({ version: 2, cols: 30, rows: 6 }));
  const problems: unknown[] = [];
  const result = await writeScreens(
    await recordingIn(dir),
    { dir, redaction, seconds: 1, frameIntervalSeconds: 0, theme: 'no-such-theme', gif: null },
    (thrown) => problems.push(thrown),
  );
  expect(result.files).toEqual({ frames: 'rebuild.frames.log', screen: 'final.txt' });
  expect(problems).toHaveLength(1);
});

it('frames that cannot be written are reported, not thrown', async () => {
  const dir = await temporaryDirectory();
  writeFileSync(join(dir, 'rebuild.cast'), asciicastEncoder(2).header({ version: 2, cols: 30, rows: 6 }));
  const recording = await recordingIn(dir);
  const problems: unknown[] = [];
  const options = { redaction, seconds: 1, frameIntervalSeconds: 0, theme: null, gif: null };
  const result = await writeScreens(recording, { ...options, dir: join(dir, 'missing') }, (thrown) =>
    problems.push(thrown),
  );
  expect(result.files).toEqual({});
  expect(problems).toHaveLength(1);
});

it('picture and text of a recording that ends with a blank screen are of the last one with content, masked', async () => {
  const { dir, result } = await written(['visible abcd', 'efgh12345', '\x1b[H\x1b[2J'], false);
  expect(readFileSync(join(dir, 'final.txt'), 'utf8')).toBe(`visible ${'*'.repeat(13)}\n`);
  expect(result.screenSeconds).toBe(1);
  expect(blankEndNotice(result)).toBe(
    'the last screen is blank: final.png and final.txt show the one at 1.0 s',
  );
  expect(readFileSync(join(dir, 'rebuild.frames.log'), 'utf8')).toMatch(/30x6 ===\n\n$/);
});
