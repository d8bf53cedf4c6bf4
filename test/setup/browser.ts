import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensurePrograms } from '../../src/system/install.js';
import { findProgram } from '../../src/system/programs.js';

/** The Chromium of the tests: the system's, or else Playwright's own. Null if there is neither. */
export function browserPath(): string | null {
  const names = ['chromium', 'google-chrome', 'google-chrome-stable'];
  const [own] = names.flatMap((name) => findProgram(name, process.env) ?? []);
  const playwrights = chromium.executablePath();
  return own ?? (existsSync(playwrights) ? playwrights : null);
}

/** Installs it if it is missing. Ubuntu's package only refers to a snap, so Playwright's own is fetched there. */
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
