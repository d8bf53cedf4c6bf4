import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFile } from '../../../render/fonts/fallback.js';
import { fontCount } from '../../../render/fonts/opentype/sfnt.js';
import type { Environment } from '../../../system/environment.js';
import { fileSource } from './font-file.js';

const isFont = /\.(?:ttf|otf|ttc|otc)$/i;
const maxDepth = 6;
const maxFiles = 2000;

/** The fonts of a directory and those below it, in the order of their paths. */
export function fontsInDirectory(dir: string): FontFile[] {
  return filesBelow(dir, maxDepth, []).flatMap(fontsOf);
}

/** Where systems have their fonts, for machines without fontconfig. */
export function usualDirectories({ HOME }: Environment): string[] {
  const own = HOME
    ? ['.local/share/fonts', '.fonts', '.nix-profile/share/fonts', 'Library/Fonts'].map((name) =>
        join(HOME, name),
      )
    : [];
  return [
    ...own,
    '/run/current-system/sw/share/X11/fonts',
    '/usr/share/fonts',
    '/Library/Fonts',
    '/System/Library/Fonts',
  ];
}

function filesBelow(dir: string, depth: number, found: string[]): string[] {
  const entries = entriesOf(dir).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (found.length >= maxFiles) break;
    const path = join(dir, entry.name);
    // A link may lead to either: in the Nix store, fonts are links.
    const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (target?.isDirectory() && depth > 0) filesBelow(path, depth - 1, found);
    else if (target?.isFile() && isFont.test(entry.name)) found.push(path);
  }
  return found;
}

function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Each font of a file; a damaged file counts as one font, so that what opens it says what is wrong. */
function fontsOf(path: string): FontFile[] {
  const open = () => fileSource(path);
  let count = 1;
  try {
    if (/c$/i.test(path)) count = fontCount(open());
  } catch {}
  return Array.from({ length: count }, (_, index) => ({ name: path, index, open }));
}
