import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { quoteWord } from '../../text/shell.js';
import type { Qmp } from './qmp.js';

/**
 * A guest at one moment: its memory, its devices and its disk. Any number of guests can be started from it; what they
 * write is their own.
 */
export type QemuSnapshot = {
  /** A directory, an absolute path. What is in it is not changed any more; an empty layer over its disk is added. */
  dir: string;
  /** Whether the memory is the file `memory`, of which guests map private copies, or part of the state. */
  isMemoryShared: boolean;
};

export const snapshotFiles = {
  memory: 'memory',
  state: 'state',
  disk: 'disk.qcow2',
  emptyLayer: 'empty.qcow2',
} as const;

const statusSchema = z.object({ status: z.string().optional(), 'error-desc': z.string().optional() });
const migrationMs = 120_000;

/**
 * Stops a guest and saves it into a new directory below `parent`. QEMU has ended afterwards: the files of its memory and
 * disk are the snapshot's. Where the memory is a shared file, it is not written again: saving takes a tenth of a second.
 */
export async function saveSnapshot(
  qmp: Qmp,
  files: { memory: string; isMemoryShared: boolean; disk: string },
  parent: string,
  ended: Promise<unknown>,
): Promise<QemuSnapshot> {
  const dir = join(parent, randomHex(4));
  await mkdir(dir, { recursive: true });
  const { isMemoryShared } = files;
  try {
    await qmp.command('stop');
    await ignoreSharedMemory(qmp, isMemoryShared);
    await qmp.command('migrate', { uri: `exec:cat >${quoteWord(join(dir, snapshotFiles.state))}` });
    await untilMigrated(qmp, 'saved');
  } catch (thrown) {
    await qmp.command('cont').catch(() => {});
    await rm(dir, { recursive: true, force: true });
    throw thrown;
  }
  await qmp.command('quit').catch(() => {});
  await ended;
  await rename(files.disk, join(dir, snapshotFiles.disk));
  if (isMemoryShared) await rename(files.memory, join(dir, snapshotFiles.memory));
  return { dir, isMemoryShared };
}

/** Loads a snapshot into a QEMU that was started with `-incoming defer`, and lets the guest go on. */
export async function loadSnapshot(qmp: Qmp, { dir, isMemoryShared }: QemuSnapshot): Promise<void> {
  await ignoreSharedMemory(qmp, isMemoryShared);
  await qmp.command('migrate-incoming', { uri: `exec:cat ${quoteWord(join(dir, snapshotFiles.state))}` });
  await untilMigrated(qmp, 'restored');
  await qmp.command('cont');
}

/**
 * Whether memory in a shared file is left out of the state: it is there already. Said each time, since a restored guest
 * has it from its snapshot.
 */
async function ignoreSharedMemory(qmp: Qmp, isIgnored: boolean): Promise<void> {
  const capabilities = [{ capability: 'x-ignore-shared', state: isIgnored }];
  await qmp.command('migrate-set-capabilities', { capabilities });
}

async function untilMigrated(qmp: Qmp, what: string): Promise<void> {
  const deadline = performance.now() + migrationMs;
  for (;;) {
    const answer = statusSchema.parse(await qmp.command('query-migrate'));
    if (answer.status === 'completed') return;
    if (answer.status === 'failed' || answer.status === 'cancelled')
      throw new ToolError(
        'snapshot',
        `the guest could not be ${what}: ${answer['error-desc'] ?? answer.status}`,
      );
    if (performance.now() > deadline)
      throw new ToolError('snapshot', `the guest was not ${what} within ${migrationMs / 1000} s`);
    await sleep(10);
  }
}
