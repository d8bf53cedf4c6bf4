import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf, ToolError } from '../system/errors.js';
import type { Repository } from '../system/git/repository.js';
import { abandonedIn, processStamp, stampPattern } from '../system/proc/identity.js';

const prefix = 'nixos-rebuild-test-sync-';
const mark = new RegExp(`^${prefix}${stampPattern}$`);

/**
 * Keeps others from a sync of the same working tree, whoever they are, until what this returns is called or this process ends. The mark is beside git's own
 * index. Throws a ToolError: `busy` where another one is at it, `cannot-write`.
 */
export async function holdTree(git: Repository): Promise<() => Promise<void>> {
  const own = await git.file(`${prefix}${await processStamp()}`);
  const directory = dirname(own);
  try {
    await writeFile(own, '');
  } catch (cause) {
    throw new ToolError('cannot-write', `cannot write ${own}: ${messageOf(cause)}`, { cause });
  }
  const release = () => rm(own, { force: true });
  for (const [name] of await abandonedIn(directory, mark)) await rm(join(directory, name), { force: true });
  // Both write their mark before they look, so that of two at once none overlooks the other.
  const others = (await readdir(directory)).filter((name) => mark.test(name) && name !== basename(own));
  if (others.length === 0) return release;
  await release();
  throw new ToolError('busy', `another sync of ${git.directory} is under way`, { hint: 'Wait for its end.' });
}
