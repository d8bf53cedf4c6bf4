import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../system/errors.js';

/** The examples beside dist/ or lib/, wherever this package lies. */
export function examplesDir(): string {
  // Not `new URL`: the bundler would take the examples for an asset of its own.
  const dir = join(dirname(fileURLToPath(import.meta.url)), '../../examples');
  if (existsSync(join(dir, 'flake.nix'))) return dir;
  throw new ToolError('no-examples', `the example hosts are missing: there is no flake.nix in ${dir}`, {
    hint: 'Install this tool again.',
  });
}
