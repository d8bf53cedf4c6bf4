import { ensurePrograms } from '../../src/system/install.js';
import { ensureBrowser } from './browser.js';

// What the tests run for real. `nix` is the distribution's; a newer one is the business of `npm run test:nix`.
const programs = ['git', 'tmux', 'nix', 'asciinema', 'ffmpeg', 'gifsicle'];

/** Installs what is missing before the first test, or stops the whole run with what to type. */
export default async function setup(): Promise<void> {
  const say = (line: string) => console.log(line);
  await ensurePrograms(programs, { env: process.env, say });
  await ensureBrowser(say);
}
