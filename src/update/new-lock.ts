import { lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copySources } from './copy-sources.js';
import { hasLockOptions, type NixEdges, runNix } from './nix.js';

/** The updated lock, and how Nix evaluates the flake with it: a reference, and options that go with it. */
export type NewLock = { text: string; flake: string; args: readonly string[] };

type Asked = {
  /** The reference, with absolute paths. */
  flake: string;
  /** The absolute directory of flake.nix. */
  directory: string;
  /** Names of inputs; empty for all. */
  inputs: readonly string[];
  /** An empty directory for the lock. */
  place: string;
};

/** How long (s) inputs may take to be fetched. */
const longestSeconds = 900;
const failure = {
  code: 'no-update',
  what: 'the inputs cannot be updated',
  seconds: longestSeconds,
  hint: 'The lock file is as it was. --input NAME leaves the others out.',
};

/**
 * Updates the inputs of a flake into a lock elsewhere; the flake's own directory is only read. Where Nix cannot write a lock to
 * another place, the sources are copied, and the copy is updated. Throws a ToolError (`no-update`) with Nix's words.
 */
export async function newLock(asked: Asked, edges: NixEdges): Promise<NewLock> {
  return (await hasLockOptions(edges)) ? besideTree(asked, edges) : inCopy(asked, edges);
}

async function besideTree({ flake, inputs, place }: Asked, edges: NixEdges): Promise<NewLock> {
  const lock = join(place, 'flake.lock');
  await runNix(
    ['nix', 'flake', 'update', ...inputs, '--flake', flake, '--output-lock-file', lock],
    edges,
    failure,
  );
  const args = ['--reference-lock-file', lock, '--no-update-lock-file', '--no-write-lock-file'];
  return { text: await lockText(lock), flake, args };
}

async function inCopy({ directory, inputs, place }: Asked, edges: NixEdges): Promise<NewLock> {
  const copy = await copySources(directory, join(place, 'tree'), edges.env);
  const { flake } = copy;
  await ownLock(join(directory, 'flake.lock'), join(copy.directory, 'flake.lock'));
  const named = inputs.flatMap((input) => ['--update-input', input]);
  const update = inputs.length === 0 ? ['update', flake] : ['lock', flake, ...named];
  await runNix(['nix', 'flake', ...update], edges, failure);
  return { text: await lockText(join(copy.directory, 'flake.lock')), flake, args: ['--no-update-lock-file'] };
}

/** A lock that is a link would be written to where that leads, which may be the flake's own: its copy is a file. */
async function ownLock(original: string, copy: string): Promise<void> {
  const stats = await lstat(copy).catch(() => null);
  if (!stats?.isSymbolicLink()) return;
  const text = await readFile(original);
  await rm(copy);
  await writeFile(copy, text);
}

/** A flake without inputs has no lock, and needs none. */
async function lockText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
