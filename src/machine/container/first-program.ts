import type { Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFiles } from './nspawn.js';

/** What the miniature boot loader writes: the path of the system that boots next. */
const bootEntry = 'boot/default';
const systemProfile = 'nix/var/nix/profiles/system';
/** Of a store path and its end of line; a name in the store has at most 211 characters. */
const longestEntry = 256;

/**
 * The program that a container starts as process 1, chosen as by the initrd of the base image: the `init` of the system
 * that the boot loader has set, then, for a root without a boot loader, that of the system profile, else the
 * distribution's. `dir` is the machine's directory, with the upper layer of its disk; `below` are the lower ones, the topmost first.
 */
export async function firstProgram(dir: string, below: readonly string[]): Promise<string> {
  const layers = [join(dir, diskFiles.upper), ...below];
  const entry = await newest(layers, bootEntry);
  // Whoever wrote it was root in the container, which shall choose no more than a system.
  if (entry?.found.isFile() && entry.found.size <= longestEntry) {
    const system = (await readFile(entry.path, 'utf8')).trim();
    if (/^\/nix\/store\/[^/\0]+$/.test(system)) return `${system}/init`;
  }
  const profile = await newest(layers, systemProfile);
  return profile?.found.isSymbolicLink() ? `/${systemProfile}/init` : '/sbin/init';
}

/** A file of an overlay; where the upper layer has removed it, there is a device in its place. */
async function newest(
  layers: readonly string[],
  name: string,
): Promise<{ path: string; found: Stats } | null> {
  for (const path of layers.map((layer) => join(layer, name))) {
    const found = await lstat(path).catch(() => null);
    if (found !== null) return { path, found };
  }
  return null;
}
