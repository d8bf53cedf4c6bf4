import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { runningFileName } from './files.js';
import { metadataSchema } from './metadata.js';
import { readJson } from './metadata-file.js';

/**
 * `running.json`, in a build's directory while its rebuild runs: which process records it, and what
 * `finish` has to end and write if that process is killed.
 */
export const runningMarkSchema = z.object({
  /** The recording process, as `ProcessIdentity` names it. */
  pid: z.number().int().positive(),
  pid_start: z.number().nullable(),
  boot_id: z.string().nullable(),
  /** The rebuild's own tmux server, which may not have been started yet; null without a recording. */
  tmux: z.object({ socket: z.string() }).nullable(),
  /** In the environment of every process of the rebuild. */
  nonce: z.string(),
  /** The recording's temporary directories, which may not have been made yet. */
  scratch: z.array(z.string()).default([]),
  /** What is known so far: outcome `interrupted`, no exit status. */
  metadata: metadataSchema,
});
export type RunningMark = z.infer<typeof runningMarkSchema>;

/**
 * Puts the mark of a running build into `dir`, before the directory has the name of a build. Resolves when every process can read
 * it; a rebuild does not wait until it is on the disk as well, which only matters if the machine dies.
 */
export async function writeRunning(dir: string, mark: RunningMark): Promise<void> {
  const file = await open(join(dir, runningFileName), 'wx', 0o644);
  try {
    await file.writeFile(`${JSON.stringify(mark, null, 2)}\n`);
  } catch (thrown) {
    await file.close();
    throw thrown;
  }
  void file
    .sync()
    .catch(() => {})
    .then(() => file.close())
    .catch(() => {});
}

/** The mark of the build in `dir`. Throws a ToolError (`bad-metadata`) where it is missing or damaged. */
export async function readRunning(dir: string): Promise<RunningMark> {
  return readJson(join(dir, runningFileName), runningMarkSchema);
}

/** Removes the mark, once the metadata is written. */
export async function removeRunning(dir: string): Promise<void> {
  await rm(join(dir, runningFileName), { force: true });
}
