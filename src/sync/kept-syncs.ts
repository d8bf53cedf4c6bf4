import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, writeJson } from '../builds/metadata-file.js';
import { type Sync, syncSchema } from '../builds/sync.js';
import { makeDirectory } from '../system/disk/make-directory.js';
import type { Environment } from '../system/environment.js';
import { recordsDirectory } from '../system/records-directory.js';
import { datedIdPattern } from '../text/dated-id.js';

/** So many syncs of a repository are kept. */
const mostKept = 100;
const recordName = new RegExp(`^(?<id>${datedIdPattern})\\.json$`);

/** The syncs of one working tree, a file each. */
export class KeptSyncs {
  readonly #dir: string;
  #saved = Promise.resolve();

  /** They are in the user's state directory, by the tree's. Throws a usage error (`no-home`). */
  constructor(directory: string, env: Environment) {
    this.#dir = recordsDirectory('syncs', directory, 'Records of syncs are kept', env);
  }

  /** Keeps one, after what was kept before. Throws the system's error where it cannot be written. */
  async save(sync: Sync): Promise<void> {
    this.#saved = this.#saved.catch(() => {}).then(() => this.#write(sync));
    await this.#saved;
  }

  async #write(sync: Sync): Promise<void> {
    await makeDirectory(this.#dir);
    await writeJson(this.#path(sync.id), syncSchema, sync);
  }

  /** Forgets the oldest. */
  async prune(): Promise<void> {
    for (const id of (await this.#ids()).slice(mostKept)) await rm(this.#path(id), { force: true });
  }

  /** The newest that can be read; null where there is none. */
  async newest(): Promise<Sync | null> {
    for (const id of await this.#ids()) {
      const sync = await this.#read(id);
      if (sync !== null) return sync;
    }
    return null;
  }

  /** The newest first. One that cannot be read is left out, and named to `onBroken`. */
  async all(onBroken: (path: string) => void = () => {}): Promise<Sync[]> {
    const found: Sync[] = [];
    for (const id of await this.#ids()) {
      const sync = await this.#read(id);
      if (sync === null) onBroken(this.#path(id));
      else found.push(sync);
    }
    return found;
  }

  #read(id: string): Promise<Sync | null> {
    return readJson(this.#path(id), syncSchema).catch(() => null);
  }

  #path(id: string): string {
    return join(this.#dir, `${id}.json`);
  }

  async #ids(): Promise<string[]> {
    const names = await readdir(this.#dir).catch(() => []);
    return names
      .flatMap((name) => recordName.exec(name)?.groups?.id ?? [])
      .sort()
      .reverse();
  }
}
