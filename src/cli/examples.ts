import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../system/errors.js';

/** The absolute directory of the examples, which is beside dist/ and lib/. Throws where it is missing. */
export function examplesDir(): string {
  // Not `new URL`: the bundler would take the examples for an asset of its own.
  const dir = join(dirname(fileURLToPath(import.meta.url)), '../../examples');
  if (existsSync(join(dir, 'flake.nix'))) return dir;
  throw new ToolError('no-examples', `the example hosts are missing: there is no flake.nix in ${dir}`, {
    hint: 'Install this tool again.',
  });
}
