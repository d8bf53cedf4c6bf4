import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readJson, writeJson } from '../builds/metadata-file.js';
import { type Sync, syncSchema } from '../builds/sync.js';
import { makeDirectory } from '../system/disk/make-directory.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { stateDirectoryOf } from '../system/state-directory.js';

/** So many syncs of a repository are kept. */
const mostKept = 100;
const recordName = /^(?<id>\d{8}T\d{6}Z-[0-9a-f]+)\.json$/;

/** The syncs of one working tree, a file each. */
export class KeptSyncs {
  readonly #dir: string;
  #saved = Promise.resolve();

  /** They are in the user's state directory, by the tree's. Throws a usage error (`no-home`). */
  constructor(directory: string, env: Environment) {
    const state = stateDirectoryOf({ ...env, HOME: env.HOME || homedir() });
    if (state === null)
      throw usageError(
        'no-home',
        `HOME is "${env.HOME}", and no absolute path`,
        'Records of syncs are kept below it. XDG_STATE_HOME names another place, as an absolute path.',
      );
    this.#dir = join(state, 'syncs', createHash('sha256').update(directory).digest('hex').slice(0, 16));
  }

  /** Keeps one, after what was kept before. Throws the system's error where it cannot be written. */
  async save(sync: Sync): Promise<void> {
    this.#saved = this.#saved.catch(() => {}).then(() => this.#write(sync));
    await this.#saved;
  }

  async #write(sync: Sync): Promise<void> {
    await makeDirectory(this.#dir);
    await writeJson(join(this.#dir, `${sync.id}.json`), syncSchema, sync);
  }

  /** Forgets the oldest. */
  async prune(): Promise<void> {
    for (const id of (await this.#ids()).slice(mostKept))
      await rm(join(this.#dir, `${id}.json`), { force: true });
  }

  /** The newest first. One that cannot be read is left out, and named to `onBroken`. */
  async all(onBroken: (path: string) => void = () => {}): Promise<Sync[]> {
    const found: Sync[] = [];
    for (const id of await this.#ids()) {
      const path = join(this.#dir, `${id}.json`);
      try {
        found.push(await readJson(path, syncSchema));
      } catch {
        onBroken(path);
      }
    }
    return found;
  }

  async #ids(): Promise<string[]> {
    const names = await readdir(this.#dir).catch(() => []);
    return names
      .flatMap((name) => recordName.exec(name)?.groups?.id ?? [])
      .sort()
      .reverse();
  }
}
