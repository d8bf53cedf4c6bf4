import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
// @ts-expect-error a build script without types
import { buildAssets } from '../../scripts/assets.mjs';
import type { Metadata } from '../../src/builds/metadata.js';
import { writeSite } from '../../src/dashboard/site.js';
import { writeBuild } from '../unit/dashboard/sample.js';
import { metadata } from '../unit/history/builders.js';
import { launch, watchedPage } from './dashboard-browser.js';

const now = Date.UTC(2026, 5, 1, 12);
const attack = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"\`\${alert(3)}</title></style><svg onload=alert(4)>\u2028//\u202e-->`;
const store = '/nix/store/7rjj6dfx0i3q5z3ylxw6b0l3sv2rcyzz-';
let root: string;
let site: string;
let browser: Browser;

/** Every text field that a rebuild, a branch name or a forged file can fill. */
function hostile(started: number): Metadata {
  const failure = {
    family: attack,
    confidence: 0.3,
    message: attack,
    derivation: attack,
    location: { file: attack, line: 1, column: 1 },
    log_tail: [attack, attack],
    hint: attack,
    reproduce: attack,
  };
  const series = [0, 1, 2].map((seconds) => ({ seconds, cpu_percent: 1, memory_bytes: 1 }));
  return metadata({
    success: false,
    outcome: attack,
    timestamp: new Date(started).toISOString(),
    action: attack,
    program: attack,
    flake: attack,
    file: attack,
    host: attack,
    revision: { sha: attack, branch: attack, dirty: true },
    error_message: attack,
    failure,
    failures: [failure, { ...failure, message: `other ${attack}` }],
    phases: [
      { name: attack, start_seconds: 0, duration_seconds: 3 },
      { name: '__proto__', start_seconds: 3, duration_seconds: 3 },
    ],
    activity: { built: 1, fetched: 1, download_bytes: 1, slowest: [{ derivation: attack, seconds: 2 }] },
    result: {
      store_path: store + attack,
      closure_bytes: 1,
      compared_with: store + attack,
      packages: [
        {
          name: attack,
          change: 'changed',
          old_versions: [attack],
          new_versions: [attack],
          size_delta_bytes: 1,
        },
      ],
      inputs: [
        {
          name: attack,
          change: 'updated',
          old_revision: attack,
          new_revision: attack,
          old_date: attack,
          new_date: null,
          compare_url: 'javascript:alert(5)',
        },
        {
          name: 'b',
          change: 'updated',
          old_revision: null,
          new_revision: null,
          old_date: null,
          new_date: null,
          compare_url: 'https://x/"onmouseover="alert(6)',
        },
      ],
    },
    resources: { cpu_seconds: 1, peak_memory_bytes: 1, series },
    versions: { [attack]: attack },
    notices: [attack],
    gif_reduction: [attack],
    files: {
      log: 'rebuild.log',
      cast: 'rebuild.cast',
      frames: 'a" onload=alert(7) b.log',
      screenshot: 'final.png',
      gif: 'gone.gif',
    },
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dashboard-hostile-'));
  site = join(root, 'site');
  for (const hours of [1, 2]) {
    const dir = await writeBuild(join(root, 'builds'), hostile(now - hours * 3_600_000));
    await writeFile(join(dir, 'rebuild.log'), `${attack}\n${hours}\n`);
    await writeFile(
      join(dir, 'rebuild.cast'),
      `{"version":2,"width":80,"height":24,"title":${JSON.stringify(attack)}}\n[0.5,"o",${JSON.stringify(attack)}]\n[1,"m",${JSON.stringify(attack)}]\nhalf a li`,
    );
  }
  await buildAssets(join(root, 'assets'));
  await writeSite({
    buildsDir: join(root, 'builds'),
    out: site,
    assetsDir: join(root, 'assets'),
    title: attack,
    live: false,
    now,
  });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

it('no page of the dashboard executes text of a hostile build', async () => {
  const [slug] = await readdir(join(site, 'builds'));
  for (const path of ['index.html', `builds/${slug}/index.html`, 'compare.html']) {
    const { page, complaints, requests } = await watchedPage(browser);
    await page.goto(new URL(path, pathToFileURL(`${site}/`)).href);
    const ready =
      { 'index.html': '#rows a', 'compare.html': '#result .diff, #result .card' }[path] ?? '.ap-term';
    await page.locator(ready).first().waitFor();
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(pathToFileURL(site).href))).toEqual([]);
    expect(await page.locator('main img[src="x"], main svg[onload], main script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    // The markup is shown as text.
    expect(await page.locator('main').textContent()).toContain('<script>alert(1)</script>');
    await page.context().close();
  }
});

it('the dashboard copies only files inside the directory of the build', async () => {
  const [slug] = await readdir(join(site, 'builds'));
  const names = await readdir(join(site, 'builds', slug!));
  expect(names.sort()).toEqual(
    [
      'cast.js',
      'charts.js',
      'data.js',
      'final.png',
      'index.html',
      'log.js',
      'metadata.json',
      'rebuild.cast',
      'rebuild.log',
    ].sort(),
  );
});

it('data of a build cannot close the script that contains it', async () => {
  const [slug] = await readdir(join(site, 'builds'));
  for (const file of [
    'data/list.js',
    `builds/${slug}/data.js`,
    `builds/${slug}/log.js`,
    `builds/${slug}/cast.js`,
  ])
    expect(await readFile(join(site, file), 'utf8')).not.toMatch(/<|\u2028|\u2029/);
});
