import { createHash } from 'node:crypto';
import { chown, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ToolError } from '../system/errors.js';
import { randomHex } from '../system/random.js';
import { systemReason } from '../system/system-fault.js';

/** The text of flake.lock as it is now; null where there is none. Throws a ToolError (`no-lock`) where it cannot be read. */
export async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new ToolError('no-lock', `cannot read ${path}: ${systemReason(cause)}`, { cause });
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Replaces the text of flake.lock, or removes the file where `next` is null, if it still has the text `expected`. Readers see
 * the old text or the new one, also when this program is killed; owner and mode stay. Throws a ToolError: `lock-changed` where
 * somebody else has changed it since, `cannot-write`.
 */
export async function replaceLock(path: string, expected: string | null, next: string | null): Promise<void> {
  // A lock may be a link to where it is kept.
  const file = await realpath(path).catch(() => path);
  if (next === null) {
    await requireText(file, expected);
    await rm(file, { force: true });
    return;
  }
  const old = await stat(file).catch(() => null);
  const directory = await stat(dirname(file)).catch(() => null);
  const temporary = join(dirname(file), `.${basename(file)}.${randomHex(6)}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o644);
    try {
      if (old !== null) await handle.chmod(old.mode & 0o777);
      await handle.writeFile(next);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Root writes for the person whose files these are.
    const { uid, gid } = old ?? directory ?? { uid: 0, gid: 0 };
    if (process.getuid?.() === 0) await chown(temporary, uid, gid);
    await requireText(file, expected);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    if (cause instanceof ToolError) throw cause;
    throw new ToolError('cannot-write', `cannot write ${path}: ${systemReason(cause)}`, { cause });
  }
}

async function requireText(path: string, expected: string | null): Promise<void> {
  if ((await readLock(path)) === expected) return;
  throw new ToolError('lock-changed', `${path} was changed by someone else meanwhile, and is left as it is`, {
    hint: 'Start again, so that what it has now is what is looked at.',
  });
}
