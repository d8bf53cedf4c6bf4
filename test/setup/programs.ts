import { ensurePrograms } from '../../src/system/install.js';
import { isRoot } from '../../src/system/package-manager.js';
import { ensureBrowser } from './browser.js';

// The real programs that the tests run. `nix` is the distribution's; `npm run test:nix` uses a newer one.
const programs = ['git', 'tmux', 'nix', 'asciinema', 'ffmpeg', 'gifsicle', 'shellcheck'];

/** Installs what is missing before the first test, or stops the whole run with the command to type. */
export default async function setup(): Promise<void> {
  const say = (line: string) => console.log(line);
  await ensurePrograms(programs, { env: process.env, say });
  // Its directory is not on every user's PATH; tests that need it skip, and say so.
  if (isRoot()) await ensurePrograms(['sshd'], { env: process.env, say });
  await ensureBrowser(say);
}
