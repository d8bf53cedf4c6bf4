import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { absoluteFlakeRef, localFlakeDir, namesRevision } from '../nix/flake/ref.js';
import { usageError } from '../system/errors.js';
import { didYouMean } from '../text/nearest.js';

/** A flake in a directory here: its reference with absolute paths, and the directory. Throws a usage error (`no-flake`). */
export function flakeHere(written: string, cwd: string): { flake: string; directory: string } {
  const local = localFlakeDir(written);
  if (local === null || namesRevision(written))
    throw usageError(
      'no-flake',
      `${written} is no flake in a directory here, whose lock could be updated`,
      'Name the directory of flake.nix: --flake PATH.',
    );
  const directory = resolve(cwd, local);
  if (!existsSync(join(directory, 'flake.nix')))
    throw usageError(
      'no-flake',
      `there is no flake.nix in ${directory}`,
      'Name its directory: --flake PATH.',
    );
  return { flake: absoluteFlakeRef(written, cwd), directory };
}

/**
 * Throws a usage error (`no-such-input`) for a name that the flake has no input of. One without a lock has no names to compare
 * with; Nix knows them.
 */
export function requireInputs(asked: readonly string[], known: readonly string[]): void {
  for (const input of asked) {
    const [name = ''] = input.split('/');
    // A word with a dash in front would be an option of Nix.
    if (
      !/^[A-Za-z_][\w'-]*(?:\/[A-Za-z_][\w'-]*){0,8}$/.test(input) ||
      (known.length > 0 && !known.includes(name))
    )
      throw usageError(
        'no-such-input',
        [`the flake has no input ${JSON.stringify(input)}.`, didYouMean(name, known)]
          .filter(Boolean)
          .join(' '),
        known.length > 0 ? `Inputs: ${known.join(', ')}.` : '',
      );
  }
}
