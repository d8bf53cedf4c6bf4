import { ensurePrograms } from '../../src/system/install.js';
import { ensureBrowser } from './browser.js';

// The real programs that the tests run. `nix` is the distribution's; `npm run test:nix` uses a newer one.
const programs = ['git', 'tmux', 'nix', 'asciinema', 'ffmpeg', 'gifsicle'];

/** Installs what is missing before the first test, or stops the whole run with the command to type. */
export default async function setup(): Promise<void> {
  const say = (line: string) => console.log(line);
  await ensurePrograms(programs, { env: process.env, say });
  await ensureBrowser(say);
}
