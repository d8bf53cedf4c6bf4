import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abandonedIn, processStamp, stampPattern } from '../system/proc/identity.js';

const prefix = 'nrt-update-';
const placeName = new RegExp(`^${prefix}${stampPattern}-\\w+$`);

/** A directory of a preview's own, outside the sources, and what removes it. */
export type Place = { dir: string; remove(): Promise<void> };

/** Makes one in the system's temporary directory, and removes those that previews left which were killed. */
export async function makePlace(parent = tmpdir()): Promise<Place> {
  for (const [name] of await abandonedIn(parent, placeName)) await removed(join(parent, name));
  const dir = await mkdtemp(join(parent, `${prefix}${await processStamp()}-`));
  return { dir, remove: () => removed(dir) };
}

/** Another user's cannot be removed, and is no trouble. */
async function removed(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true }).catch(() => {});
}
