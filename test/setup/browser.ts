import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensurePrograms } from '../../src/system/install.js';
import { findProgram } from '../../src/system/programs.js';

/** The Chromium that tests drive: the system's, or else the one that Playwright keeps. Null where there is neither. */
export function browserPath(): string | null {
  const names = ['chromium', 'google-chrome', 'google-chrome-stable'];
  const [own] = names.flatMap((name) => findProgram(name, process.env) ?? []);
  const playwrights = chromium.executablePath();
  return own ?? (existsSync(playwrights) ? playwrights : null);
}

/** Makes sure of it. Ubuntu's package is only a hint to install a snap, so there Playwright's is fetched. */
export async function ensureBrowser(say: (line: string) => void): Promise<void> {
  if (browserPath() !== null) return;
  try {
    await ensurePrograms(['chromium'], { env: process.env, say });
  } catch (error) {
    say(`${error}; fetching Playwright's`);
    execFileSync('npx', ['playwright-core', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  }
  if (browserPath() === null) throw new Error('there is no Chromium for the tests of the dashboard');
}
