import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a build script without types
import { buildAssets } from '../../scripts/assets.mjs';
import { writeSite } from '../../src/dashboard/site.js';
import { writeSampleBuilds } from '../unit/dashboard/sample.js';
import { launch, seriousViolations, watchedPage } from './dashboard-browser.js';

const now = Date.UTC(2026, 5, 1, 12);
let root: string;
let site: string;
let browser: Browser;
let failed: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dashboard-e2e-'));
  site = join(root, 'site');
  await writeSampleBuilds(join(root, 'builds'), 90, now);
  await buildAssets(join(root, 'assets'));
  const request = {
    buildsDir: join(root, 'builds'),
    out: site,
    assetsDir: join(root, 'assets'),
    title: 'Fleet',
  };
  await writeSite({ ...request, live: false, now });
  for (const slug of await readdir(join(site, 'builds')))
    if ((await readFile(join(site, 'builds', slug, 'index.html'), 'utf8')).includes('class="card failure"'))
      failed = slug;
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

const file = (path: string) => new URL(path, pathToFileURL(`${site}/`)).href;

describe('the site opened from disk', () => {
  it('the list shows the builds, filters them and keeps the filter in the address', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(file('index.html'));
    expect(await page.locator('#count').textContent()).toBe('90 of 90');
    expect(await page.locator('#rows tr').count()).toBe(50);
    await page.getByRole('button', { name: 'Older ›' }).click();
    expect(await page.locator('#rows tr').count()).toBe(40);
    await page.getByLabel('Outcome').selectOption('failed');
    const badges = await page.locator('#rows .badge').allTextContents();
    expect(new Set(badges)).toEqual(new Set(['✗Failed']));
    expect(page.url()).toContain('#outcome=failed');
    await page.getByLabel('Search').fill('no such build');
    expect(await page.locator('#rows').textContent()).toBe('No build matches.');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('#count', { hasText: '90 of 90' }).waitFor();
    await page.goto(file('index.html#host=server'));
    await page.reload();
    expect(await page.getByLabel('Host').inputValue()).toBe('server');
    expect(complaints).toEqual([]);
  });

  it('the page of a build plays its cast from a phase', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(file('index.html#outcome=success&host=laptop'));
    await page.locator('#rows a').first().click();
    await page.locator('.ap-player').waitFor();
    await page.getByRole('button', { name: 'Play from activating' }).click();
    await page.locator('.ap-player .ap-time-elapsed', { hasText: /00:[1-9]\d/ }).waitFor();
    await page.locator('.ap-player .ap-term', { hasText: 'activating the configuration' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows the failure on the page of a failed build, also without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(file(`builds/${failed}/index.html`));
    const card = page.locator('.card.failure');
    expect(await card.textContent()).toContain('foo-1.2.drv');
    expect(await card.textContent()).toContain('hosts/laptop.nix:12:3');
    await context.close();
  });

  it('two builds chosen in the list are compared', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(file('index.html'));
    const boxOf = (outcome: string) =>
      page.locator('#rows tr', { hasText: outcome }).first().getByRole('checkbox');
    await boxOf('Success').check();
    await boxOf('Failed').check();
    await page.getByRole('link', { name: 'Compare the two' }).click();
    await page.locator('#result .phases').waitFor();
    expect(await page.locator('#result .phases tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('#result .diff .line').count()).toBeGreaterThan(2);
    const before = await page.getByLabel('Before').inputValue();
    await page.getByRole('button', { name: 'Swap the two' }).click();
    await expect.poll(() => page.getByLabel('After').inputValue()).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('moves along the chart by keyboard and opens a build from it', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(file('index.html#host=laptop'));
    await page.locator('#chart').focus();
    await page.keyboard.press('End');
    const last = await page.locator('#chart-point').textContent();
    await page.keyboard.press('ArrowLeft');
    const before = await page.locator('#chart-point').textContent();
    expect(before).not.toBe(last);
    await page.keyboard.press('Enter');
    await page.waitForURL(/builds\/.*\/index\.html/);
    expect(before).toContain(await page.locator('.crumbs span').last().textContent());
  });

  it('the chosen theme is kept on the next page', async () => {
    const { page } = await watchedPage(browser, 'light');
    await page.goto(file('index.html'));
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    await page.goto(file('compare.html'));
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('requests only its own files', async () => {
    const { page, requests } = await watchedPage(browser);
    for (const path of ['index.html', `builds/${failed}/index.html`, 'compare.html'])
      await page.goto(file(path));
    expect(requests.filter((address) => !address.startsWith(pathToFileURL(site).href))).toEqual([]);
    expect(requests.length).toBeGreaterThan(15);
  });
});

describe.each(['light', 'dark'] as const)('axe-core finds no serious violation in the %s theme', (theme) => {
  it.each(['index.html', 'failed', 'compare.html'])('has no serious violation on %s', async (name) => {
    const { page, complaints } = await watchedPage(browser, theme);
    await page.goto(file(name === 'failed' ? `builds/${failed}/index.html` : name));
    await page
      .locator(name === 'failed' ? '.ap-player' : 'table tbody tr')
      .first()
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the site below a path of a web server', () => {
  let server: Server;
  const requests: string[] = [];

  beforeAll(async () => {
    server = createServer(async (incoming, response) => {
      const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
      requests.push(path);
      const found = path.startsWith('/user/site/')
        ? await readFile(join(site, path.slice(11))).catch(() => null)
        : null;
      const type = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[
        path.split('.').pop() ?? ''
      ];
      response
        .writeHead(found ? 200 : 404, { 'Content-Type': type ?? 'application/octet-stream' })
        .end(found);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => server?.close());

  it('the site works below a path of a web server as it does from disk', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/user/site/index.html#host=laptop`,
    );
    await page.locator('#rows a').first().click();
    await page.locator('.ap-player').waitFor();
    await page.getByRole('link', { name: 'Compare with it' }).click();
    await page.locator('#result .diff').waitFor();
    expect(complaints).toEqual([]);
    expect(requests.filter((path) => !path.startsWith('/user/site/'))).toEqual([]);
  });
});
