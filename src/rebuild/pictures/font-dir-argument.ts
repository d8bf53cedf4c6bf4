import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from '../../system/errors.js';

/** The directory that a person names, absolute. Throws a usage error (`no-font-dir`) where there is none. */
export function fontDirArgument(named: string, cwd: string): string {
  const dir = resolve(cwd, named);
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return dir;
  throw usageError(
    'no-font-dir',
    `${dir} is no directory`,
    'Give a directory with .ttf, .otf or .ttc files.',
  );
}
