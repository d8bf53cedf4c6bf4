import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf, ToolError } from '../../system/errors.js';

/** A face of the program's own: JetBrains Mono in four styles, then those that stand in for it. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'dejavu' | 'symbols' | 'emoji' | 'nerd';

/**
 * The outlines of a face, packed as scripts/fonts.mjs writes them, in a file of the program. As a string in a module
 * they would be read and hashed at each start, which takes longer than a picture. Throws a ToolError (`no-font`).
 */
export function packedFace(name: FaceName): Uint8Array {
  const here = dirname(fileURLToPath(import.meta.url));
  // Beside the bundles of dist/, beside the sources, and where lib/ has dist/ beside it.
  const places = [
    join(here, '../assets/fonts'),
    join(here, 'faces'),
    join(here, '../../../dist/assets/fonts'),
  ];
  let problem: unknown;
  for (const place of places)
    try {
      return readFileSync(join(place, `${name}.br`));
    } catch (thrown) {
      problem ??= thrown;
    }
  throw new ToolError('no-font', `a font of the program cannot be read: ${messageOf(problem)}`, {
    hint: 'Install nixos-rebuild-test again; dist/assets belongs to it.',
    cause: problem,
  });
}
