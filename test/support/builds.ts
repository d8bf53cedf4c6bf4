import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metadata } from '../../src/builds/metadata.js';
import { writeMetadata } from '../../src/builds/metadata-file.js';
import { type RunningMark, writeRunning } from '../../src/builds/running.js';
import { processIdentity } from '../../src/system/proc/identity.js';
import { exampleMetadata } from './metadata.js';

/** Makes a finished build. */
export async function finishedBuild(
  outputDir: string,
  name: string,
  changes: Partial<Metadata> = {},
): Promise<void> {
  const dir = join(outputDir, name);
  await mkdir(dir, { recursive: true });
  await writeMetadata(dir, exampleMetadata(changes));
}

/** Makes a build whose recorder is this process; `changes` to its mark can make the recorder a dead process. */
export async function runningBuild(
  outputDir: string,
  name: string,
  changes: Partial<RunningMark> = {},
): Promise<void> {
  const dir = join(outputDir, name);
  await mkdir(dir, { recursive: true });
  await writeRunning(dir, { ...(await exampleMark()), ...changes });
}

/** The mark of a build that this process records. */
export async function exampleMark(): Promise<RunningMark> {
  const metadata = exampleMetadata({ outcome: 'interrupted', exit_code: null });
  return { ...(await processIdentity(process.pid)), tmux: null, nonce: 'n', scratch: [], metadata };
}
