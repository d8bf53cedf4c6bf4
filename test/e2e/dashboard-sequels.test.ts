import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a build script without types
import { buildAssets } from '../../scripts/assets.mjs';
import { writeSite } from '../../src/dashboard/site.js';
import {
  machineResources,
  recordedDeployment,
  recordedTrial,
  withEveryText,
  writeDeployment,
  writeTrial,
} from '../support/dashboard.js';
import { launch, seriousViolations, watchedPage } from './dashboard-browser.js';

const attack = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"\`\${alert(3)}</title><svg onload=alert(4)>\u2028//\u202e-->`;
const now = Date.UTC(2027, 0, 1);
let root: string;
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dashboard-sequels-'));
  await buildAssets(join(root, 'assets'));
  await writeDeployment(join(root, 'real'), await recordedDeployment('deployed'));
  await writeDeployment(join(root, 'real'), await recordedDeployment('rolled-back'));
  const resources = machineResources([12, null, 93]);
  await writeTrial(join(root, 'real'), { ...(await recordedTrial()), resources });
  await writeDeployment(
    join(root, 'hostile'),
    withEveryText(await recordedDeployment('rolled-back'), attack),
  );
  const deployed = await recordedDeployment('deployed');
  // A word that is known has the host's way back shown.
  const success = { ...withEveryText(deployed, attack), outcome: 'success' };
  await writeDeployment(join(root, 'hostile'), success);
  await writeTrial(join(root, 'hostile'), withEveryText(await recordedTrial(), attack));
  for (const kind of ['real', 'hostile'])
    await writeSite({
      ...{ buildsDir: join(root, kind), out: site(kind), assetsDir: join(root, 'assets') },
      ...{ title: 'Fleet', live: false, now },
    });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

const site = (kind: string) => join(root, `${kind}-site`);
const address = (kind: string, path: string) => new URL(path, pathToFileURL(`${site(kind)}/`)).href;

/** The pages of builds, oldest first. */
const pagesOf = async (kind: string) =>
  (await readdir(join(site(kind), 'builds'))).sort().map((slug) => `builds/${slug}/index.html`);

describe('pages of deployments and trials', () => {
  it('can be read without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const leads = [];
    for (const path of await pagesOf('real')) {
      await page.goto(address('real', path));
      leads.push(await page.locator('.status .lead').textContent());
      expect(await page.getByRole('heading', { name: 'Units' }).count()).toBe(1);
    }
    expect(leads).toEqual([
      'web1 runs the new system, is well, and boots it',
      'web1: does not upgrade, web.service has failed (status 3)',
      'web2 was not well, and went back: web.service has failed (status 3)',
    ]);
    await context.close();
  });

  it('draw what the machine of a trial has used over time', async () => {
    const { page, complaints } = await watchedPage(browser);
    const [, trial] = await pagesOf('real');
    await page.goto(address('real', trial!));
    await page.locator('#machine').waitFor();
    const chart = page.locator('section[aria-labelledby="machine"] #resources-chart');
    await chart.locator('canvas').waitFor();
    expect(await chart.locator('.u-legend').textContent()).toContain('Memory');
    expect(complaints).toEqual([]);
  });

  it('are filtered in the list by action and outcome', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(address('real', 'index.html'));
    await page.getByLabel('Action').selectOption('deploy');
    expect(await page.locator('#count').textContent()).toBe('2 of 3');
    await page.getByLabel('Outcome').selectOption('rolled_back');
    expect(await page.locator('#rows tr').allTextContents()).toEqual([
      expect.stringContaining('web2 was not well, and went back'),
    ]);
    expect(await page.locator('.tile', { hasText: 'Last failure' }).textContent()).toContain('web2');
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('have no serious violation in the %s theme', async (theme) => {
    for (const path of await pagesOf('real')) {
      const { page, complaints } = await watchedPage(browser, theme);
      await page.goto(address('real', path));
      await page.locator('.ap-player').waitFor();
      expect(await seriousViolations(page), path).toEqual([]);
      expect(complaints, path).toEqual([]);
      await page.context().close();
    }
  });

  it('are no wider than a phone', async () => {
    const { page } = await watchedPage(browser);
    await page.setViewportSize({ width: 375, height: 800 });
    for (const kind of ['real', 'hostile'])
      for (const path of await pagesOf(kind)) {
        await page.goto(address(kind, path));
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${kind} ${path}`).toBe(375);
      }
  });
});

it('no text of a hostile deployment or trial is executed, and all of it is shown', async () => {
  for (const path of ['index.html', ...(await pagesOf('hostile'))]) {
    const { page, complaints, requests } = await watchedPage(browser);
    await page.goto(address('hostile', path));
    await page
      .locator(path === 'index.html' ? '#rows a' : '.ap-term')
      .first()
      .waitFor();
    expect(complaints, path).toEqual([]);
    const own = pathToFileURL(root).href;
    expect(requests.filter((request) => !request.startsWith(own))).toEqual([]);
    expect(await page.locator('main img[src="x"], main svg[onload], main script').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('<script>alert(1)</script>');
    await page.context().close();
  }
  const list = await readFile(join(site('hostile'), 'data/list.js'), 'utf8');
  expect(list).not.toMatch(/<|\u2028|\u2029/);
});
