import { createHash } from 'node:crypto';
import { lstat, readFile, rm } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { undoFileName } from '../builds/files.js';
import { readJson, writeJson } from '../builds/metadata-file.js';
import { writeFileAtomic } from '../system/disk/atomic-file.js';
import type { Environment } from '../system/environment.js';
import { messageOf } from '../system/errors.js';
import { asOwnerOf } from '../system/git/as-owner.js';
import { forgetIntents } from '../system/git/intents.js';
import { repositoryAt } from '../system/git/repository.js';
import { truncate } from '../text/clean.js';
import { removeSwap } from './take-back/swap.js';

const path = z.string().max(4096);

/** How a change is taken back. Data, not a script, so that no file can ask for more than this. */
const undoSchema = z.discriminatedUnion('kind', [
  /** Git forgets a file of which it knows the name only. */
  z.strictObject({ kind: z.literal('unstage'), repository: path, file: path }),
  /** A flake.lock gets its text back; null removes it. `after` is the SHA-256 of what the remedy has made of it; null while it does. */
  z.strictObject({
    kind: z.literal('lock'),
    path,
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  /** A swap file, in a directory of its own, is switched off and removed. */
  z.strictObject({ kind: z.literal('swap'), directory: path }),
]);
export type Undo = z.infer<typeof undoSchema>;

/** `machine` is this machine's, which no other knows: the directory of a build may come from elsewhere. */
const fileSchema = z.strictObject({ machine: z.string(), changes: z.array(undoSchema).max(16) });

/** Writes down how changes are taken back, before they are made, so that `finish` can if this process is killed. */
export async function writeUndo(dir: string, changes: readonly Undo[]): Promise<void> {
  if (changes.length === 0) return rm(join(dir, undoFileName), { force: true });
  await writeJson(join(dir, undoFileName), fileSchema, {
    machine: await machineMark(),
    changes: [...changes],
  });
}

/** Takes back what a killed recorder has left in a build; returns a sentence for each change, also where that failed. */
export async function undoLeft(dir: string, env: Environment): Promise<string[]> {
  const file = join(dir, undoFileName);
  if ((await lstat(file).catch(() => null)) === null) return [];
  try {
    const { machine, changes } = await readJson(file, fileSchema);
    if (machine !== (await machineMark()))
      return ['what a remedy changed on another machine is not taken back here'];
    const said: string[] = [];
    for (const change of changes.toReversed()) said.push(await undo(change, env));
    await rm(file, { force: true });
    return said;
  } catch (thrown) {
    return [`what a remedy changed could not be taken back: ${messageOf(thrown)}`];
  }
}

/** What is known of a change once it is made: by what it is told from what a person makes of it later. */
export async function madeChange(change: Undo): Promise<Undo> {
  if (change.kind !== 'lock') return change;
  const now = await readFile(change.path, 'utf8').catch(() => null);
  return { ...change, after: now === null ? null : sha256(now) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether a change is for the attempts alone, and is taken back after the last one also where it has helped. */
export function isForAttempts({ kind }: Undo): boolean {
  return kind === 'swap';
}

/** Takes one change back, unless it was changed since, and returns in one sentence what it did. */
export async function undo(change: Undo, env: Environment): Promise<string> {
  switch (change.kind) {
    case 'unstage':
      return unstage(change, env);
    case 'lock':
      return restoreLock(change);
    case 'swap':
      return removeSwap(change.directory, env);
  }
}

async function unstage(
  { repository, file }: Extract<Undo, { kind: 'unstage' }>,
  env: Environment,
): Promise<string> {
  const shown = truncate(file, 200);
  const git = repositoryAt(repository, await asOwnerOf(repository, env));
  // Only a file whose content is not staged is a new one.
  const [forgotten] = await forgetIntents(git, [file]);
  if (forgotten === undefined) return `git's index has ${shown} as a person left it`;
  return `git does not know ${shown} any more, as before`;
}

async function restoreLock({ path, before, after }: Extract<Undo, { kind: 'lock' }>): Promise<string> {
  if (!isAbsolute(path) || basename(path) !== 'flake.lock') throw new Error('it is no flake.lock');
  const now = await readFile(path, 'utf8').catch(() => null);
  if (now === before) return 'flake.lock is as it was before';
  if (now === null || sha256(now) !== after)
    return 'flake.lock is left as it is: it is not what the remedy made of it';
  if (before === null) await rm(path, { force: true });
  else await writeFileAtomic(path, before);
  return 'flake.lock is again as it was before';
}

/** Known on this machine alone: it is never printed, and the file with it is removed when the build ends. */
async function machineMark(): Promise<string> {
  const read = (file: string) => readFile(file, 'utf8').catch(() => '');
  const id = (await read('/etc/machine-id')) || (await read('/proc/sys/kernel/random/boot_id'));
  return createHash('sha256').update(`nixos-rebuild-test undo ${id.trim()}`).digest('hex');
}
