import { execFileSync } from 'node:child_process';
import { setupImage, setupPrograms } from '../../src/machine/image/setup.js';
import { ensurePrograms } from '../../src/system/install.js';
import { why } from './world.js';

/**
 * Installs what makes guests, makes the base image, and compiles lib/ for the programs that tests start. A backend that
 * cannot run here is skipped by its tests.
 */
export default async function setup(): Promise<void> {
  if (why.container !== null && why.qemu !== null) return;
  const say = (line: string) => console.log(line);
  await ensurePrograms([...setupPrograms, 'tesseract'], { env: process.env, say });
  execFileSync(process.execPath, ['scripts/build.mjs', '--lib'], { stdio: 'inherit' });
  const startMs = performance.now();
  const { dir, isNew } = await setupImage({ say });
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  say(`base image ${isNew ? 'made' : 'checked'} in ${seconds} s: ${dir}`);
}
