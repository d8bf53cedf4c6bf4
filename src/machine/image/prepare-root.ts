import { access, chmod, cp, mkdir, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { guestFiles, startedUnits } from './guest-files.js';
import { generators, maskedUnits } from './trimming.js';

const unitsDir = 'usr/lib/systemd/system';
const generatorsDir = 'usr/lib/systemd/system-generators';

/**
 * Makes a guest of a distribution that was just installed into `root`: units that only cost time are masked, our shell is
 * added, and everything in /etc/systemd/system is moved to the distribution's own units, since NixOS' activation owns
 * that directory.
 */
export async function prepareRoot(root: string): Promise<void> {
  await moveUnits(root);
  for (const unit of maskedUnits) await link(join(root, unitsDir, unit), '/dev/null');
  for (const name of await readdir(join(root, generatorsDir)))
    if (!generators.includes(name)) await rm(join(root, generatorsDir, name));
  // mmdebstrap copies these of the machine that it runs on.
  for (const name of ['hostname', 'resolv.conf']) await rm(join(root, 'etc', name), { force: true });
  for (const [path, { text, isProgram = false }] of Object.entries(guestFiles)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await rm(file, { force: true });
    await writeFile(file, text);
    if (isProgram) await chmod(file, 0o755);
  }
  for (const unit of startedUnits) await link(join(root, unitsDir, 'basic.target.wants', unit), `../${unit}`);
  for (const name of ['var/cache/apt', 'var/lib/apt/lists']) await empty(join(root, name));
}

/** Links among the moved units lead to where these are now. */
async function moveUnits(root: string): Promise<void> {
  const from = join(root, 'etc/systemd/system');
  const to = join(root, unitsDir);
  await cp(from, to, { recursive: true, force: true, verbatimSymlinks: true });
  await empty(from);
  for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = await readlink(path);
    if (target.startsWith('/etc/systemd/system/'))
      await link(path, target.replace('/etc/systemd/system/', `/${unitsDir}/`));
  }
}

async function link(path: string, target: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { recursive: true, force: true });
  await symlink(target, path);
}

async function empty(dir: string): Promise<void> {
  for (const name of await readdir(dir)) await rm(join(dir, name), { recursive: true });
}

/** The version of the kernel in a root, and the path of its image. Throws where there is none. */
export async function kernelOf(root: string): Promise<{ version: string; image: string }> {
  const [version = ''] = await readdir(join(root, 'usr/lib/modules'));
  const image = join(root, 'boot', `vmlinuz-${version}`);
  await access(image);
  return { version, image };
}
