import { cp, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { asRepository } from '../update/copy-sources.js';
import { makePlace } from '../update/place.js';
import type { Course } from './course.js';

/**
 * The flake as it would be after what comes from upstream and with the new files that it needs, as a copy, which `close` removes; the flake itself where
 * neither is to come. Of the repository only objects of git are written.
 */
export async function dryRunSources(
  { git, state, request, record, edges }: Course,
  needed: readonly string[],
): Promise<{ flake: string; close(): Promise<void> }> {
  const target = record.incoming[0]?.id ?? null;
  if (target === null && needed.length === 0) return { flake: request.flake, close: async () => {} };
  const { dir: place, remove: close } = await makePlace('sync');
  try {
    const copy = join(place, 'tree');
    const index = join(place, 'index');
    const own = { env: { GIT_INDEX_FILE: index }, timeoutMs: 120_000 };
    const ours = state.whole ?? state.head;
    const tree = target === null ? ours : await git.must(['merge-tree', '--write-tree', ours, target]);
    await git.must(['read-tree', tree], own);
    await git.must(['checkout-index', '--all', `--prefix=${copy}/`], own);
    const { staged, unstaged } = state.changed;
    const open = state.whole === undefined ? [...staged, ...unstaged, ...needed] : [];
    for (const path of new Set(open)) {
      await rm(join(copy, path), { recursive: true, force: true });
      await cp(join(git.directory, path), join(copy, path), {
        recursive: true,
        verbatimSymlinks: true,
      }).catch(() => {});
    }
    return { flake: await asRepository(copy, relative(git.directory, request.directory), edges.env), close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
