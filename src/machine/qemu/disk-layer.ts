import { constants } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import { randomHex } from '../../system/random.js';

/** A disk that layers are put over, and that nobody writes to any more. */
export type LowerDisk = {
  /** Its absolute path. */
  disk: string;
  format: 'qcow2' | 'raw';
  /** Where an empty layer over it is kept, of which copies are made; null where its directory is not ours. */
  emptyLayer: string | null;
  /** How large the guest sees it, in MiB, where that is not its own size. */
  sizeMiB?: number | undefined;
};

/**
 * Puts an empty layer over a disk, which takes what is written: a qcow2 file at `path`, where one that is there is replaced.
 * Throws a `ToolError` (`no-disk`) with the words of qemu-img.
 */
export async function putLayer(path: string, lower: LowerDisk, env: Environment): Promise<void> {
  await rm(path, { force: true });
  if (lower.emptyLayer === null) return createLayer(path, lower, env);
  const copied = await copyFile(lower.emptyLayer, path, constants.COPYFILE_FICLONE).then(
    () => true,
    () => false,
  );
  if (copied) return;
  // Forks of one snapshot may do this at the same time.
  const made = `${lower.emptyLayer}.${randomHex(4)}`;
  await createLayer(made, lower, env);
  await rename(made, lower.emptyLayer);
  await copyFile(lower.emptyLayer, path, constants.COPYFILE_FICLONE);
}

async function createLayer(
  path: string,
  { disk, format, sizeMiB }: LowerDisk,
  env: Environment,
): Promise<void> {
  const argv = ['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', format, '-b', disk, path];
  if (sizeMiB !== undefined) argv.push(`${sizeMiB}M`);
  const result = await runProgram(argv, { env, timeoutMs: 60_000 });
  if (!hasSucceeded(result))
    throw new ToolError('no-disk', `cannot make a disk over ${disk}: ${failureReason(result)}`);
}
