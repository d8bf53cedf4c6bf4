import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Machine } from '../../src/machine/machine.js';
import { privateApt } from '../setup/private-apt.mjs';

/** Kept between runs of the tests. */
const cache = resolve('.cache/debian-packages');

/**
 * Installs packages of the base image's Debian into a machine that has no network. What they depend on must be there, or be
 * needed by nothing that is tried.
 */
export async function installInto(machine: Machine, names: readonly string[]): Promise<void> {
  for (const file of packageFiles(names))
    await machine.copyFromHost(file, `/var/tmp/${file.split('/').at(-1)}`);
  await machine.succeed('dpkg --install --force-depends /var/tmp/*.deb >&2 && rm /var/tmp/*.deb');
}

function packageFiles(names: readonly string[]): string[] {
  mkdirSync(cache, { recursive: true });
  const missing = names.filter((name) => !existsSync(join(cache, name)));
  if (missing.length > 0) {
    const work = mkdtempSync(join(cache, '.work-'));
    try {
      const { apt } = privateApt(work, 'trixie');
      for (const name of missing) {
        apt('download', name);
        const dir = mkdtempSync(join(work, 'package-'));
        const file = readdirSync(work).find((one) => one.endsWith('.deb'));
        if (file === undefined) throw new Error(`apt has downloaded no ${name}`);
        renameSync(join(work, file), join(dir, file));
        if (!existsSync(join(cache, name))) renameSync(dir, join(cache, name));
      }
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return names.map((name) => join(cache, name, readdirSync(join(cache, name))[0] ?? ''));
}
