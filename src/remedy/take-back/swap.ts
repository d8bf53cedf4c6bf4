import { lstat, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';

/** A directory with this name and 24 random digits was made for a swap file. */
export const swapDirectoryPrefix = 'nixos-rebuild-test-swap-';
/** Its only file. */
export const swapFileName = 'swap';

const ours = new RegExp(`^/(?:var/tmp|var/lib)/${swapDirectoryPrefix}[0-9a-f]{24}$`);
/** What is in it has to be read back into memory. */
const offMs = 300_000;

/** Switches the swap file in that directory off and removes it; returns what was done in one sentence. */
export async function removeSwap(directory: string, env: Environment): Promise<string> {
  if (!ours.test(directory)) throw new Error('it is no directory for a swap file');
  const found = await lstat(directory).catch(() => null);
  if (found === null) return 'there is no swap file any more';
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${directory} was not made by this user`);
  const file = join(directory, swapFileName);
  const swaps = await readFile('/proc/swaps', 'utf8').catch(() => '');
  if (swaps.split('\n').some((line) => line.startsWith(`${file} `))) {
    const off = await runProgram(['swapoff', file], { env, timeoutMs: offMs });
    if (!hasSucceeded(off))
      throw new Error(
        `${file} is still used as swap (swapoff: ${failureReason(off)}); switch it off by hand`,
      );
  }
  await rm(file, { force: true });
  await rmdir(directory);
  return 'the swap file is switched off and removed';
}
