import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gifenc from 'gifenc';
import { openCast } from '../lib/cast/read.js';
import { writeGif } from '../lib/render/gif/render-gif.js';
import { MemorySink } from '../lib/render/gif/sink.js';
import { pictures } from './frames.mjs';
import { floodCast, sourceOf, treeCast } from './inputs.mjs';
import { cpuTime, race, seconds, time } from './measure.mjs';

async function ours(cast, options) {
  const sink = new MemorySink();
  await writeGif(await openCast(sourceOf(cast)), options, sink);
  return sink;
}

/** Encodes the same frames with gifenc; only the encoding is measured, not the drawing of the frames. */
async function gifencTime(cast) {
  const gif = gifenc.GIFEncoder();
  let spent = 0;
  await pictures(cast, (pixels, { width, height }, palette) => {
    const colors = palette.colors.map((color) => [color >> 16, (color >> 8) & 255, color & 255]);
    const start = process.cpuUsage();
    gif.writeFrame(pixels, width, height, { palette: colors, delay: 67 });
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / 1000;
  });
  gif.finish();
  return spent;
}

/** ffmpeg's palettegen and paletteuse, as vhs calls them, on the same frames as raw video. */
async function ffmpegTime(cast, dir) {
  const raw = join(dir, 'frames.rgb');
  const fd = openSync(raw, 'w');
  const { width, height } = await pictures(cast, (pixels, _layout, palette) => {
    const rgb = Buffer.allocUnsafe(pixels.length * 3);
    for (let at = 0; at < pixels.length; at++) rgb.writeUIntBE(palette.colors[pixels[at]], at * 3, 3);
    writeSync(fd, rgb);
  });
  closeSync(fd);
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${width}x${height}`, '-r', '15', '-i', raw];
  const filter = 'split[a][b];[a]palettegen[p];[b][p]paletteuse';
  const spent = await time(() =>
    execFileSync('ffmpeg', [
      '-v',
      'error',
      '-y',
      ...input,
      '-filter_complex',
      filter,
      join(dir, 'ffmpeg.gif'),
    ]),
  );
  rmSync(raw);
  return spent;
}

export async function run(report) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await speeds(report, dir);
    await sizes(report, dir);
    await flatness(report);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function speeds(report, dir) {
  const cast = floodCast(1500);
  const result = { fast: Infinity, best: Infinity, gifenc: Infinity };
  await ours(floodCast(100), { effort: 'fast' });
  for (let round = 0; round < 3; round++) {
    result.fast = Math.min(result.fast, await cpuTime(() => ours(cast, { effort: 'fast' })));
    result.gifenc = Math.min(result.gifenc, await gifencTime(cast));
    result.best = Math.min(result.best, await cpuTime(() => ours(cast, { effort: 'best' })));
  }
  const { fast, best, gifenc } = result;
  const detail = (own) => `${seconds(own)} end to end, gifenc alone ${seconds(gifenc)}`;
  report('flood, 1500 frames, fast: times gifenc', gifenc / fast, { least: 2.5 }, detail(fast));
  report('flood, 1500 frames, best: times gifenc', gifenc / best, { least: 1 }, detail(best));
  const worst = floodCast(200, 40, 40);
  const [all] = await race([() => ours(worst, { effort: 'fast' })], 3, cpuTime);
  const none = await gifencTime(worst);
  report(
    'flood with every row new, fast: times gifenc',
    none / all,
    {},
    `${seconds(all)}, gifenc alone ${seconds(none)}`,
  );
  const short = floodCast(150);
  const [own] = await race([() => ours(short, { effort: 'fast' })]);
  const ffmpeg = await ffmpegTime(short, dir);
  report(
    'flood, 150 frames, fast: times ffmpeg',
    ffmpeg / own,
    { least: 4 },
    `${seconds(own)}, ffmpeg alone ${seconds(ffmpeg)}`,
  );
}

async function sizes(report, dir) {
  for (const [name, cast] of [
    ['flood, 300 frames', floodCast(300)],
    ['tree, 120 s', treeCast()],
  ]) {
    const file = join(dir, 'own.gif');
    const bytes = (await ours(cast, { effort: 'best' })).bytes();
    writeFileSync(file, bytes);
    const squeezed = execFileSync('gifsicle', ['-O3', file], { maxBuffer: 1 << 30 });
    report(
      `${name}: size against gifsicle -O3`,
      bytes.length / squeezed.length,
      { most: 1.05 },
      `${bytes.length} and ${squeezed.length} bytes`,
    );
  }
}

async function flatness(report) {
  const [once, twice] = [floodCast(300), floodCast(600)];
  const [a, b] = await race([() => ours(once, {}), () => ours(twice, {})], 3, cpuTime);
  report('flood: time for twice the length', b / a, { most: 2.2 }, `${seconds(a)} and ${seconds(b)}`);
  const [c, d] = await race([() => ours(treeCast(120), {}), () => ours(treeCast(240), {})], 3, cpuTime);
  report('tree: time for twice the length', d / c, { most: 2.2 }, `${seconds(c)} and ${seconds(d)}`);
}
