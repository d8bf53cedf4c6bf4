import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath } from '../setup/browser.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The Chromium that the tests' set-up found or installed. */
export function launch(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('Chromium is missing: apt-get install chromium');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

export type Watched = { page: Page; complaints: string[]; requests: string[] };

/** A page that records every console message, error and dialog, and every address it requests. */
export async function watchedPage(
  browser: Browser,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Watched> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

type Violation = { id: string; impact: string | null; nodes: { html: string }[] };

/** The serious and critical violations that axe-core finds on the page. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // The page's policy forbids added scripts; the debugger's evaluation is not bound by it.
  await page.evaluate(await readFile(axePath, 'utf8'));
  const violations = (await page.evaluate(
    'axe.run(document, { preload: false }).then(({ violations }) => violations)',
  )) as Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}
