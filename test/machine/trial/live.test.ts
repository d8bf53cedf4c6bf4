import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a build script without types
import { buildAssets } from '../../../scripts/assets.mjs';
import { type Serving, serveSite } from '../../../src/dashboard/serve.js';
import { launch, watchedPage } from '../../e2e/dashboard-browser.js';
import { cli } from '../../support/cli.js';
import { skips, slow } from '../world.js';

const script = [
  'echo ::PHASE::copying; echo "::PROGRESS::copy::3 of 9"; echo "<b>not bold</b>"',
  'sleep 8; echo ::PHASE::cleaning; sleep 6',
].join('; ');

describe.skipIf(skips('container'))('the dashboard that is served while a trial runs', () => {
  let root: string;
  let serving: Serving;
  let browser: Browser;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'nrt-live-'));
    mkdirSync(join(root, 'builds'));
    await buildAssets(join(root, 'assets'));
    const request = {
      buildsDir: join(root, 'builds'),
      out: join(root, 'site'),
      assetsDir: join(root, 'assets'),
    };
    serving = await serveSite({ ...request, title: 'Live' }, 0, () => {});
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('shows its phases as they come, then the build', slow, async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(serving.address);
    expect(await page.locator('#running').isHidden()).toBe(true);
    const argv = ['trial', 'run', '--command', script, '--name', 'box', '--backend', 'container'];
    const ended = cli([...argv, '--output-dir', 'builds'], root, { env: process.env });
    const running = page.locator('.running-build');
    const current = running.locator('[aria-current]');
    await current.filter({ hasText: 'copying' }).waitFor({ timeout: 60_000 });
    expect(await running.locator('h3').textContent()).toBe('box · trial · run');
    expect(await running.locator('li').allTextContents()).toEqual([
      expect.stringContaining('preparing'),
      expect.stringContaining('running'),
      expect.stringContaining('copying'),
    ]);
    await running.getByText('copy: 3 of 9').first().waitFor();
    expect(await running.locator('pre').textContent()).toContain('<b>not bold</b>');
    const shot = process.env.SCREENSHOTS;
    if (shot) await page.screenshot({ path: join(shot, 'live.png') });
    await current.filter({ hasText: 'cleaning' }).waitFor({ timeout: 30_000 });
    const { status, out } = await ended;
    expect({ status, out }).toEqual({ status: 0, out: '✓ box: runs\n' });
    await page.locator('#count', { hasText: '1 of 1' }).waitFor({ timeout: 20_000 });
    expect(await page.locator('#running').isHidden()).toBe(true);
    if (shot) {
      await page.locator('#rows a').first().click();
      await page.screenshot({ path: join(shot, 'trial.png'), fullPage: true });
    }
    expect(complaints).toEqual([]);
  });
});
