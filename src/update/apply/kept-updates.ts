import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, writeJson } from '../../builds/metadata-file.js';
import { type Update, updateSchema } from '../../builds/update.js';
import { writeFileAtomic } from '../../system/disk/atomic-file.js';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { abandonedIn, processStamp, stampPattern } from '../../system/proc/identity.js';
import { recordsDirectory } from '../../system/records-directory.js';
import { datedIdPattern } from '../../text/dated-id.js';
import { readLock, sha256 } from '../lock-file.js';

/** So many updates of a flake are kept. */
const mostKept = 20;
const names = { update: 'update.json', lock: 'flake.lock', running: 'running-' } as const;
const idName = new RegExp(`^${datedIdPattern}$`);
/** A file whose name says which process carries an update out. */
const mark = new RegExp(`^${names.running}${stampPattern}$`);

/** The updates of one flake that were begun, each a directory with a record and the lock from before. */
export class KeptUpdates {
  readonly #dir: string;

  /** They are in the user's state directory, by the flake's directory. Throws a usage error (`no-home`). */
  constructor(directory: string, env: Environment) {
    this.#dir = recordsDirectory('updates', directory, 'The lock from before an update is kept', env);
  }

  /** Keeps an update and the lock from before it, null where there was none, before anything is changed. */
  async begin(update: Update, lock: string | null): Promise<void> {
    const dir = join(this.#dir, update.id);
    try {
      await mkdir(dir, { recursive: true, mode: 0o700 });
    } catch (cause) {
      throw new ToolError('cannot-write', `cannot make ${dir}: ${messageOf(cause)}`, {
        hint: 'The lock from before an update is kept there. XDG_STATE_HOME names another place.',
        cause,
      });
    }
    if (lock !== null) await writeFileAtomic(join(dir, names.lock), lock);
    await writeFileAtomic(join(dir, `${names.running}${await processStamp()}`), '');
    await this.save(update);
    const old = (await this.#ids()).slice(mostKept);
    for (const id of old) await rm(join(this.#dir, id), { recursive: true, force: true }).catch(() => {});
  }

  async save(update: Update): Promise<void> {
    await writeJson(join(this.#dir, update.id, names.update), updateSchema, update);
  }

  /** Whether the program that began an update still runs. */
  async isRunning({ id }: Pick<Update, 'id'>): Promise<boolean> {
    const dir = join(this.#dir, id);
    const marks = (await readdir(dir).catch(() => [])).filter((name) => mark.test(name));
    return marks.length > (await abandonedIn(dir, mark)).length;
  }

  /**
   * The newest update that lock or hosts may still have, with the lock from before it; null where there is none. Throws a
   * ToolError (`bad-metadata`) for a record that cannot be read.
   */
  async newest(): Promise<{ update: Update; lock: string | null } | null> {
    for (const id of await this.#ids()) {
      const update = await readJson(join(this.#dir, id, names.update), updateSchema);
      if (!['applied', 'partial', 'unfinished'].includes(update.outcome)) continue;
      const lock = await readLock(join(this.#dir, id, names.lock));
      const isWhole = (lock === null ? null : sha256(lock)) === (update.lock?.old_sha256 ?? null);
      if (!isWhole)
        throw new ToolError('bad-metadata', `the lock from before the update ${id} is damaged`, {
          hint: `It is ${join(this.#dir, id, names.lock)}.`,
        });
      return { update, lock };
    }
    return null;
  }

  /** The newest first: their names begin with their time. */
  async #ids(): Promise<string[]> {
    const found = await readdir(this.#dir).catch(() => []);
    return found
      .filter((name) => idName.test(name))
      .sort()
      .reverse();
  }
}
