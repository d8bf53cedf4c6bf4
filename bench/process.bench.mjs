import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCast } from '../lib/cast/read.js';
import { themes } from '../lib/render/color/themes.js';
import { renderPng } from '../lib/render/render-png.js';
import { lastScreen } from '../lib/terminal/play.js';
import { floodCast, sourceOf, treeCast } from './inputs.mjs';
import { race, seconds } from './measure.mjs';
import { resvgPng, svgOf } from './resvg.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(dirname(here), 'lib/cli/index.js');
const node = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });

export async function run(report) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await pictures(report, dir);
    await animation(report, dir);
    await memory(report, dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function pictures(report, dir) {
  const cast = floodCast(30);
  const screen = await lastScreen(await openCast(sourceOf(cast)));
  const svg = svgOf(screen, themes.dark.palette.split(' '));
  writeFileSync(join(dir, 'resvg.png'), resvgPng(svg));
  const [own, resvg] = await race([() => renderPng(screen, { fixedSize: true }), () => resvgPng(svg)], 15);
  report(
    'PNG of 120x40 in-process: part of resvg',
    own / resvg,
    { most: 1 / 3 },
    `${own.toFixed(1)} and ${resvg.toFixed(1)} ms`,
  );
  const file = join(dir, 'flood.cast');
  writeFileSync(file, cast);
  const [process, peer] = await race(
    [
      () => node(cli, 'export', file, '--png', join(dir, 'own.png')),
      () => node(join(here, 'resvg-process.mjs'), file, join(dir, 'peer.png')),
    ],
    7,
  );
  report(
    'PNG, cast to file: part of resvg',
    process / peer,
    { most: 1 },
    `${seconds(process)} and ${seconds(peer)}`,
  );
}

/** The cost of a command line in a separate process. */
function costOf(...args) {
  return JSON.parse(
    node(join(here, 'cost.mjs'), ...args)
      .toString()
      .trim()
      .split('\n')
      .at(-1),
  );
}

async function animation(report, dir) {
  const file = join(dir, 'tree.cast');
  writeFileSync(file, treeCast());
  let cpuSeconds = Number.POSITIVE_INFINITY;
  const round = () => {
    cpuSeconds = Math.min(cpuSeconds, costOf('export', file, '--gif', join(dir, 'tree.gif')).cpuSeconds);
  };
  const [ms] = await race([round], 5);
  report(
    'tree, 120 s, 1200 redraws, cast to GIF file: seconds',
    cpuSeconds,
    { most: 1 },
    `of processor time for the whole process; ${seconds(ms)} on the clock`,
  );
}

/** A recording of 200 MB: two megabytes a second. */
function largeCast(file) {
  const lines = floodCast(1500)
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));
  const fd = openSync(file, 'w');
  writeSync(fd, `${JSON.stringify({ version: 2, width: 120, height: 40 })}\n`);
  for (let at = 0, bytes = 0; bytes < 200e6; at++) {
    const [time, code, text] = lines[Math.floor(at / 55) % lines.length];
    bytes += writeSync(fd, `${JSON.stringify([time + (at % 55) * 0.001, code, text])}\n`);
  }
  closeSync(fd);
}

async function memory(report, dir) {
  const file = join(dir, 'large.cast');
  largeCast(file);
  const outputs = ['--gif', join(dir, 'large.gif'), '--png', join(dir, 'large.png')];
  const { megabytes } = costOf('export', file, ...outputs);
  report('200 MB cast to GIF and PNG: peak memory in MB', megabytes, { most: 300 }, 'maximum resident size');
}
