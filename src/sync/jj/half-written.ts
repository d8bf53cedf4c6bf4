import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from '../../system/git/repository.js';
import type { Workspace } from '../../system/jj/workspace.js';
import { hasSucceeded } from '../../system/programs.js';
import { randomHex } from '../../system/random.js';
import { statesBetween } from '../git/settle.js';
import { operationsSince, restoreOperation } from './operations.js';

/**
 * Takes back an operation of a sync whose tree was not written to its end: jj would take what is written already for edits of a
 * person's, and bring both together as conflicts. Files that nobody else has changed are as before then, others stay. Where the
 * tree is whole, or a person has gone on, jj alone decides. Returns whether anything was taken back.
 */
export async function takeBackHalfWritten(git: Repository, jj: Workspace): Promise<boolean> {
  const looked = await jj.run(['log', '--no-graph', '-r', '@', '-T', 'commit_id']);
  if (hasSucceeded(looked)) return false;
  const short = /working copy is stale \(not updated since operation ([0-9a-f]+)\)/.exec(looked.stderr)?.[1];
  if (short === undefined) return false;
  const written = await jj.known(['--at-op', short, 'op', 'log', '-n1', '--no-graph', '-T', 'id']);
  const since = await operationsSince(jj, written);
  if (since === null || since.some(({ isOurs }) => !isOurs)) {
    await jj.run(['workspace', 'update-stale']);
    return false;
  }
  const commit = ['log', '--no-graph', '-r', '@', '-T', 'commit_id'];
  const [from, to] = [await jj.known(['--at-op', written, ...commit]), await jj.known(commit)];
  await writeBack(git, from, to);
  await restoreOperation(git, jj, written, { touchesTree: false });
  return true;
}

/** Writes what was changed from one commit to another as the first has it, beside git's index. */
async function writeBack(git: Repository, from: string, to: string): Promise<void> {
  const { paths, states, before } = await statesBetween(git, from, to);
  const ours = paths.filter((_, index) => states[index] === 'after' || states[index] === 'partial');
  const index = await git.file(`nixos-rebuild-test-back-${randomHex(4)}`);
  const own = { env: { GIT_INDEX_FILE: index }, timeoutMs: 120_000 };
  try {
    await git.must(['read-tree', from], own);
    const input = ours.flatMap((path) => (before.has(path) ? [`${path}\0`] : [])).join('');
    if (input !== '') await git.must(['checkout-index', '--force', '-z', '--stdin'], { ...own, input });
    for (const path of ours)
      if (!before.has(path)) await rm(join(git.directory, path), { recursive: true, force: true });
  } finally {
    await rm(index, { force: true });
  }
}
