import { execFileSync } from 'node:child_process';
import { setupImage, setupPrograms } from '../../src/machine/image/setup.js';
import { ensurePrograms } from '../../src/system/install.js';
import { whyNoImage } from './world.js';

/**
 * Installs what makes and runs guests, makes the base image, and compiles lib/ for the programs that tests start. Where
 * the image cannot be made, every test of guests is skipped.
 */
export default async function setup(): Promise<void> {
  if (whyNoImage() !== null) return;
  const say = (line: string) => console.log(line);
  const guestPrograms = ['systemd-nspawn', 'qemu-system-x86_64', 'ip', 'nix', 'sshd', 'tesseract'];
  await ensurePrograms([...setupPrograms, ...guestPrograms], { env: process.env, say });
  execFileSync(process.execPath, ['scripts/build.mjs', '--lib'], { stdio: 'inherit' });
  const startMs = performance.now();
  const { dir, isNew } = await setupImage({ say });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  say(`base image ${isNew ? 'made' : 'checked'} in ${seconds} s: ${dir}`);
}
