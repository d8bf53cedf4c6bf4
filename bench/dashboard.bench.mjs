// The dashboard of many builds: time to write it, to write it again unchanged, and until its list
// answers in Chromium. Alone: npm run bench -- dashboard
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { writeSite } from '../lib/dashboard/site.js';
import { buildAssets } from '../scripts/assets.mjs';

const hosts = ['laptop', 'server', 'router', 'desktop'];
const hour = 3_600_000;

const builds = 5000;

/** Times in seconds, with 5,000 generated builds of 40 kB each. */
export async function run(report) {
  const root = await mkdtemp(join(tmpdir(), 'dashboard-bench-'));
  try {
    const now = Date.now();
    await writeBuilds(join(root, 'builds'), builds, now);
    await buildAssets(join(root, 'assets'));
    const request = {
      buildsDir: join(root, 'builds'),
      out: join(root, 'site'),
      assetsDir: join(root, 'assets'),
      title: 'Bench',
      live: false,
      now,
    };
    const first = await seconds(() => writeSite(request));
    report(`dashboard of ${builds} builds`, first, { most: 20 }, 'seconds to write it');
    const again = await seconds(() => writeSite(request));
    report('dashboard, nothing changed', again, { most: 20 }, 'seconds to write it again');
    const { usable, filtered } = await inChromium(pathToFileURL(join(root, 'site/index.html')).href);
    report('dashboard, list usable', usable, { most: 1 }, 'seconds in Chromium from opening to drawn');
    report('dashboard, list filtered', filtered, { most: 1 }, 'seconds in Chromium from choosing to drawn');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** From the start of the navigation until the rows and the chart are drawn; the best of three. */
async function inChromium(address) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const loads = [];
  const filters = [];
  try {
    for (let turn = 0; turn < 3; turn += 1) {
      const page = await (await browser.newContext()).newPage();
      loads.push(
        await seconds(async () => {
          await page.goto(address);
          await page.locator('#rows tr:nth-child(50)').waitFor();
          await page.locator('#chart canvas').waitFor();
        }),
      );
      filters.push(
        await seconds(async () => {
          await page.locator('#host').selectOption('router');
          await page.locator('#count', { hasNotText: /^([\d,]+) of \1$/ }).waitFor();
        }),
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return { usable: Math.min(...loads), filtered: Math.min(...filters) };
}

async function writeBuilds(root, count, now) {
  for (let index = 0; index < count; index += 1) {
    const started = new Date(now - (count - index) * hour);
    const stamp = started.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    const dir = join(root, `rebuild-${stamp}`);
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, 'metadata.json'), JSON.stringify(metadataOf(index, started)));
    await writeFile(join(dir, 'rebuild.log'), 'building /nix/store/something-or-other\n'.repeat(150));
    const event = (time) => `[${time},"o","building something \\u001b[1mor other\\u001b[0m\\r\\n"]\n`;
    const events = Array.from({ length: 300 }, (_, time) => event(time * 0.3)).join('');
    await writeFile(join(dir, 'rebuild.cast'), `{"version":2,"width":120,"height":40}\n${events}`);
    await writeFile(join(dir, 'final.png'), Buffer.alloc(15_000, index));
  }
}

function metadataOf(index, started) {
  const failed = index % 9 === 0;
  const length = 100 + ((index * 7919) % 40);
  const failure = {
    family: 'builder',
    confidence: 1,
    message: 'error: builder failed',
    derivation: null,
    location: null,
    log_tail: ['a', 'b'],
    hint: 'Look.',
  };
  return {
    schema_version: 1,
    success: !failed,
    outcome: failed ? 'failed' : 'success',
    exit_code: failed ? 1 : 0,
    timestamp: started.toISOString(),
    finished_at: new Date(started.getTime() + length * 1000).toISOString(),
    duration_seconds: length,
    action: 'build',
    program: 'nix',
    flake: '.#x',
    host: hosts[index % hosts.length],
    revision: { sha: `${index}`.padStart(40, 'a'), branch: 'main', dirty: false },
    error_message: failed ? failure.message : null,
    failure: failed ? failure : null,
    failures: failed ? [failure] : [],
    phases: [
      { name: 'evaluating', start_seconds: 0, duration_seconds: 20 },
      { name: 'building', start_seconds: 20, duration_seconds: length - 20 },
    ],
    activity: { built: 1, fetched: 2, download_bytes: 3, slowest: [] },
    result: { store_path: null, closure_bytes: 1e9 },
    resources: { cpu_seconds: 10, peak_memory_bytes: 1e9 },
    terminal: { cols: 120, rows: 40 },
    files: { log: 'rebuild.log', cast: 'rebuild.cast', frames: null, screenshot: 'final.png', gif: null },
    versions: { nix: '2.31.2' },
  };
}
