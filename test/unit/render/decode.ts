import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Picture = { width: number; height: number; rgb: Uint8Array };

/** Decodes pictures with ffmpeg, which knows nothing of this program: all frames, in 24-bit colour. */
export function decode(bytes: Uint8Array, kind: 'gif' | 'png'): Picture[] {
  const dir = mkdtempSync(join(tmpdir(), 'decode-'));
  try {
    const file = join(dir, `picture.${kind}`);
    writeFileSync(file, bytes);
    const [width, height] = probe(file);
    const options = [
      '-v',
      'error',
      '-i',
      file,
      '-fps_mode',
      'passthrough',
      '-f',
      'rawvideo',
      '-pix_fmt',
      'rgb24',
    ];
    const raw = join(dir, 'raw');
    execFileSync('ffmpeg', [...options, raw]);
    const all = readFileSync(raw);
    const size = width * height * 3;
    return Array.from({ length: all.length / size }, (_, index) => ({
      width,
      height,
      rgb: all.subarray(index * size, (index + 1) * size),
    }));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function probe(file: string): [width: number, height: number] {
  const entries = ['-show_entries', 'stream=width,height', '-of', 'csv=p=0'];
  const [width, height] = execFileSync('ffprobe', ['-v', 'error', ...entries, file])
    .toString()
    .trim()
    .split(',');
  return [Number(width), Number(height)];
}

/** The delays of a GIF's frames in hundredths of a second, as gifsicle reads them. */
export function delaysOf(gif: Uint8Array): number[] {
  const info = execFileSync('gifsicle', ['--info', '-'], { input: gif, maxBuffer: 1 << 30 }).toString();
  return info
    .split(/^ {2}\+ image /m)
    .slice(1)
    .map((image) => Math.round(Number(/delay ([\d.]+)s/.exec(image)?.[1] ?? 0) * 100));
}
