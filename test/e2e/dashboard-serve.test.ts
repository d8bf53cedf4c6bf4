import { readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
// @ts-expect-error a build script without types
import { buildAssets } from '../../scripts/assets.mjs';
import { type Serving, serveSite } from '../../src/dashboard/serve.js';
import { writeBuild, writeSampleBuilds } from '../unit/dashboard/sample.js';
import { metadata } from '../unit/history/builders.js';
import { launch, watchedPage } from './dashboard-browser.js';

let root: string;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dashboard-serve-'));
  await writeSampleBuilds(join(root, 'builds'), 5, Date.now());
  await buildAssets(join(root, 'assets'));
  const request = {
    buildsDir: join(root, 'builds'),
    out: join(root, 'site'),
    assetsDir: join(root, 'assets'),
    title: 'Live',
  };
  serving = await serveSite(request, 0, () => {});
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await rm(root, { recursive: true, force: true });
});

/** The status for a path sent exactly as written; a browser would normalise it first. */
function statusOf(path: string, options: { method?: string; host?: string } = {}): Promise<number> {
  const { hostname, port } = new URL(serving.address);
  const { method = 'GET', host = `${hostname}:${port}` } = options;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject).end();
  });
}

it('a served page that is open shows a new build without a reload by hand', async () => {
  const { page, complaints, requests } = await watchedPage(browser);
  await page.goto(serving.address);
  expect(await page.locator('#count').textContent()).toBe('5 of 5');
  await writeBuild(join(root, 'builds'), metadata({ timestamp: new Date().toISOString(), host: 'newcomer' }));
  await page.locator('#count', { hasText: '6 of 6' }).waitFor({ timeout: 20_000 });
  expect(await page.locator('#rows tr').first().textContent()).toContain('newcomer');
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(serving.address))).toEqual([]);
  await page.context().close();
});

it('a served build page plays its cast', async () => {
  const { page, complaints } = await watchedPage(browser);
  await page.goto(`${serving.address}#host=laptop`);
  await page.locator('#rows a').first().click();
  await page.locator('.ap-player .ap-term').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('serves only the site, and only to this machine', async () => {
  expect(await statusOf('/')).toBe(200);
  expect(await statusOf('/site.json')).toBe(200);
  for (const path of ['/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%00', '/%', '/builds', '/nothing'])
    expect(await statusOf(path)).toBe(404);
  expect(await statusOf('/', { method: 'POST' })).toBe(405);
  expect(await statusOf('/', { host: 'evil.example' })).toBe(403);
  expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

it('names a port that is taken', async () => {
  const request = {
    buildsDir: join(root, 'builds'),
    out: join(root, 'other'),
    assetsDir: join(root, 'assets'),
    title: 'x',
  };
  const port = Number(new URL(serving.address).port);
  await expect(serveSite(request, port, () => {})).rejects.toMatchObject({ code: 'cannot-serve', status: 3 });
});

it('a download that the browser ends leaves no file open', async () => {
  const big = await writeBuild(
    join(root, 'builds'),
    metadata({ timestamp: new Date().toISOString(), host: 'big' }),
  );
  await writeFile(join(big, 'rebuild.log'), Buffer.alloc(30_000_000, 'x\n'));
  const path = `/builds/${basename(big)}/rebuild.log`;
  await expect.poll(() => statusOf(path, { method: 'HEAD' }), { timeout: 20_000 }).toBe(200);
  const openLogs = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).endsWith(path);
      } catch {
        return false;
      }
    }).length;
  for (let download = 0; download < 10; download += 1)
    await new Promise<void>((ended) => {
      const request = httpRequest(new URL(path, serving.address), (response) => {
        response.once('data', () => request.destroy());
        response.on('close', ended);
        response.on('error', () => {});
      });
      request.on('error', () => {});
      request.end();
    });
  await expect.poll(openLogs, { timeout: 10_000 }).toBe(0);
});
