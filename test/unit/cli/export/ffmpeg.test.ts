import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeVideo } from '../../../../src/cli/export/ffmpeg.js';
import { rgbVideoOf } from '../../../../src/render/video/rgb-video.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { recordingOf } from '../../terminal/recordings.js';

const flood = recordingOf(Array.from({ length: 40 }, (_, index) => [index, `${'x'.repeat(200)}\r\n`]));
const path = process.env.PATH ?? '';

/** A directory with a program `ffmpeg` that is a shell script. */
async function withFfmpeg(script: string) {
  const dir = await temporaryDirectory();
  writeFileSync(join(dir, 'ffmpeg'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(dir, 'ffmpeg'), 0o755);
  return dir;
}

describe('a video', () => {
  it.each([
    ['says which program is missing', { PATH: '/nonexistent' }, /needs ffmpeg, which is not on PATH/],
  ])('%s', async (_, env, message) => {
    const cwd = await temporaryDirectory();
    const write = writeVideo(await rgbVideoOf(flood), 'mp4', { path: 'a.mp4', cwd, env });
    await expect(write).rejects.toThrow(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['ends before it has read all', 'echo "Unknown encoder" >&2; exit 3', 'status 3: Unknown encoder'],
    [
      'fails after it has read all',
      'cat >/dev/null; echo "No space left" >&2; exit 1',
      'status 1: No space left',
    ],
    ['reads nothing', 'exec sleep 600', 'did nothing for 0.5 s'],
    ['reads all and does not end', 'cat >/dev/null; exec sleep 600', 'did nothing for 0.5 s'],
    ['is killed', 'kill -9 $$', 'status 137'],
  ])('is refused, and leaves nothing, where ffmpeg %s', async (_, script, message) => {
    const env = { PATH: `${await withFfmpeg(script)}:${path}` };
    const cwd = await temporaryDirectory();
    const write = writeVideo(await rgbVideoOf(flood, { speed: 4 }), 'mp4', { path: 'a.mp4', cwd, env }, 500);
    await expect(write).rejects.toThrow(message);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
