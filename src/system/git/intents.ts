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

/**
 * Takes {@link addIntents} back for the files whose content was not added since, and returns these. One that a person has committed
 * meanwhile is like any other. Throws a ToolError (`git-failed`).
 */
export async function forgetIntents(git: Repository, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const intended = new Set(await intents(git));
  const forgotten = paths.filter((path) => intended.has(path));
  if (forgotten.length > 0)
    await git.must(['update-index', '--force-remove', '-z', '--stdin'], {
      input: forgotten.map((path) => `${path}\0`).join(''),
    });
  return forgotten;
}

/** The files that git knows without their content. Throws a ToolError (`git-failed`). */
export async function intents(git: Repository): Promise<string[]> {
  const added = async (how: 'visible' | 'invisible') =>
    git.paths([
      'diff',
      '--cached',
      '--diff-filter=A',
      '--name-only',
      '--no-renames',
      '-z',
      `--ita-${how}-in-index`,
    ]);
  const [all, staged] = await Promise.all([added('visible'), added('invisible')]);
  const known = new Set(staged);
  return all.filter((path) => !known.has(path));
}
