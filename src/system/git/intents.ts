import type { Repository } from './repository.js';

/**
 * Makes files known to git without their content, which is all that Nix needs to see them (`git add --intent-to-add`). Throws a
 * ToolError (`git-failed`).
 */
export async function addIntents(git: Repository, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await git.must(['add', '--intent-to-add', '--pathspec-from-file=-', '--pathspec-file-nul'], {
    input: paths.map((path) => `:(literal)${path}`).join('\0'),
  });
}

/** Takes {@link addIntents} back for the files whose content was not added since. */
export async function forgetIntents(git: Repository, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  // What is intended has the empty blob in the index, and is no part of what would be committed.
  const staged = new Set(
    await git.paths(['diff', '--cached', '--name-only', '--no-renames', '-z', '--ita-invisible-in-index']),
  );
  const known = new Set(await git.paths(['ls-files', '-z']));
  const intended = paths.filter((path) => known.has(path) && !staged.has(path));
  if (intended.length === 0) return;
  await git.must(['update-index', '--force-remove', '-z', '--stdin'], {
    input: intended.map((path) => `${path}\0`).join(''),
  });
}
