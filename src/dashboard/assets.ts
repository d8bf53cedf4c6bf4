import { access, cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../system/errors.js';

/** What a complete directory of assets holds, made by `npm run build`. */
const needed = ['list.js', 'build.js', 'compare.js', 'page.js', 'style.css', 'player.js', 'uplot.js'];

/**
 * The directory of the site's bundled scripts and styles: beside the bundle (`dist/assets`), also
 * for the library, which is in `lib/`. Throws where they were not built.
 */
export async function findAssets(from = import.meta.url): Promise<string> {
  const here = dirname(fileURLToPath(from));
  const places = [join(here, '../assets/dashboard'), join(here, '../../dist/assets/dashboard')];
  for (const place of places) if (await isComplete(place)) return place;
  throw new ToolError('no-assets', `the dashboard's scripts and styles are not in ${places.join(' or ')}`, {
    hint: 'In a checkout, run `npm run build` once; otherwise install the package again.',
  });
}

async function isComplete(dir: string): Promise<boolean> {
  const found = await Promise.allSettled(needed.map((name) => access(join(dir, name))));
  return found.every(({ status }) => status === 'fulfilled');
}

export async function copyAssets(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
}
