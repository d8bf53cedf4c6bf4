import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abandonedIn, processStamp, stampPattern } from '../system/proc/identity.js';

/** A directory of one call's own, outside the sources, and what removes it. */
export type Place = { dir: string; remove(): Promise<void> };

/** For what it is: a part of its name. */
type Purpose = 'update' | 'sync';

/** Makes one in the system's temporary directory, and removes those of the same purpose that calls left which were killed. */
export async function makePlace(purpose: Purpose, parent = tmpdir()): Promise<Place> {
  await removeLeftPlaces(purpose, parent);
  const dir = await mkdtemp(join(parent, `nrt-${purpose}-${await processStamp()}-`));
  return { dir, remove: () => removed(dir) };
}

/** Removes what calls have left that were killed. */
export async function removeLeftPlaces(purpose: Purpose, parent = tmpdir()): Promise<void> {
  const name = new RegExp(`^nrt-${purpose}-${stampPattern}-\\w+$`);
  for (const [left] of await abandonedIn(parent, name)) await removed(join(parent, left));
}

/** Another user's cannot be removed, and is no trouble. */
async function removed(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true }).catch(() => {});
}
