import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { RgbVideo } from '../../render/video/rgb-video.js';
import { isSpecial } from '../../system/disk/draft-file.js';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError, usageError } from '../../system/errors.js';
import { startBound } from '../../system/proc/bound-process.js';
import { findProgram } from '../../system/programs.js';
import type { WrittenFile } from './file.js';

export type VideoFormat = 'mp4' | 'webm';

/** An ffmpeg that takes no picture, or does not end, for so long is hung. */
const usualPatienceMs = 120_000;

/** The encoder of each format, at a quality at which text stays sharp; yuv420p is what all players show. */
const encoders: Record<VideoFormat, string[]> = {
  mp4: [
    '-c:v',
    'libx264',
    '-preset',
    'medium',
    '-crf',
    '18',
    '-tune',
    'animation',
    '-movflags',
    '+faststart',
  ],
  webm: [
    '-c:v',
    'libvpx-vp9',
    '-crf',
    '24',
    '-b:v',
    '0',
    '-deadline',
    'good',
    '-cpu-used',
    '4',
    '-row-mt',
    '1',
  ],
};

/**
 * Has the ffmpeg on PATH encode a video; pictures go through a pipe. The file takes its name only when it is whole.
 * Throws a ToolError where there is no ffmpeg (`no-ffmpeg`), and where it fails or hangs (`ffmpeg-failed`).
 */
export async function writeVideo(
  video: RgbVideo,
  format: VideoFormat,
  file: { path: string; cwd: string; env: Environment },
  patienceMs = usualPatienceMs,
): Promise<WrittenFile> {
  const path = resolve(file.cwd, file.path);
  if (isSpecial(path))
    throw usageError(
      'cannot-write',
      `${path} is no file, and ffmpeg has to go back in a video`,
      'Name a file.',
    );
  const ffmpeg = findProgram('ffmpeg', file.env);
  if (ffmpeg === null)
    throw new ToolError('no-ffmpeg', 'a video needs ffmpeg, which is not on PATH', {
      hint: 'Install it ("nix shell nixpkgs#ffmpeg"), or write a GIF or an SVG, which need no other program.',
    });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await encode([ffmpeg, ...argumentsFor(video, format), draft], video, file.env, patienceMs);
    renameSync(draft, path);
    return { path, bytes: statSync(path).size };
  } catch (cause) {
    if (cause instanceof ToolError) throw cause;
    throw new ToolError('cannot-write', `${path} cannot be written: ${messageOf(cause)}`, { cause });
  } finally {
    rmSync(draft, { force: true });
  }
}

function argumentsFor({ width, height, fps }: RgbVideo, format: VideoFormat): string[] {
  const input = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${width}x${height}`,
    '-r',
    String(fps),
    '-i',
    'pipe:0',
  ];
  // Players take a video without a mark of its colours for BT.601 or BT.709 by its size; the mark ends the guess.
  const colors = ['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-pix_fmt', 'yuv420p'];
  const marks = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
  return [
    '-hide_banner',
    '-loglevel',
    'error',
    '-y',
    ...input,
    '-an',
    ...colors,
    ...marks,
    ...encoders[format],
    '-f',
    format,
  ];
}

async function encode(argv: string[], video: RgbVideo, env: Environment, patienceMs: number): Promise<void> {
  const program = await startBound(argv, { env, stdin: 'pipe' });
  const failed = (what: string) =>
    new ToolError(
      'ffmpeg-failed',
      `ffmpeg ${what}${program.words() ? `: ${program.words().split('\n').at(-1)}` : ''}`,
      {
        hint: 'It must be able to encode H.264 (libx264) for --mp4 and VP9 (libvpx-vp9) for --webm.',
      },
    );
  try {
    const input = program.child.stdin!;
    const endedEarly = program.ended.then((status) => {
      throw failed(`ended with status ${status}`);
    });
    endedEarly.catch(() => {});
    for await (const { rgb, count } of video.pictures())
      for (let shown = 0; shown < count; shown += 1)
        await within(patienceMs, [written(input, rgb), endedEarly]);
    input.end();
    const status = await within(patienceMs, [program.ended]);
    if (status !== 0) throw failed(`ended with status ${status}`);
  } catch (thrown) {
    throw thrown === tooLate ? failed(`did nothing for ${patienceMs / 1000} s`) : thrown;
  } finally {
    program.child.kill('SIGKILL');
    await program.ended;
  }
}

const tooLate = new Error('too late');

/** What settles first; rejects with `tooLate` after `ms`. */
async function within<Result>(ms: number, acts: Promise<Result>[]): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate), ms);
  });
  try {
    return await Promise.race([...acts, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Writes one picture, and waits until its memory may be used again. */
function written(to: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => to.write(bytes, () => resolve()));
}
