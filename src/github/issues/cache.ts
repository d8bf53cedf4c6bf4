import { chmod, lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { reachSchema } from '../../builds/known-issues.js';
import { cacheDirectoryOf } from '../../system/cache-directory.js';
import { writeFileAtomic } from '../../system/disk/atomic-file.js';
import { makeDirectory } from '../../system/disk/make-directory.js';
import { readRegularFile } from '../../system/disk/regular-file.js';
import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import { trackerIssueSchema } from './answer.js';
import type { Tracker } from './tracker.js';

const time = z.iso.datetime();

/** What is kept of a tracker between two previews. */
const cacheSchema = z.object({
  version: z.literal(1),
  api: z.string(),
  repository: z.string(),
  /** When all was listed, by this machine's clock. */
  listed_at: time,
  /** From when on changes are asked for, by GitHub's clock. */
  since: time,
  /** Of the answer to that question. */
  etag: z.string().max(200).nullable(),
  /** A time whose changes are not all known, since there were more than one page of them. */
  gap: z.object({ from: time, to: time }).nullable(),
  reach: z.array(reachSchema).max(20),
  issues: z.array(trackerIssueSchema).max(10_000),
});
export type CachedIssues = Omit<z.infer<typeof cacheSchema>, 'version' | 'api' | 'repository'>;

const mostBytes = 16 * 1024 * 1024;

/** The file of a tracker. Names that are made the same by this are told apart by what is in it. */
export function cacheFile(env: Environment, { apiUrl, repository }: Tracker): string {
  const name = `${new URL(apiUrl).host}-${repository}`.toLowerCase().replace(/[^\w.-]/g, '_');
  return join(cacheDirectoryOf(env), 'issues', `${name}.json`);
}

/** What is kept; `issues` null where there is nothing, or nothing that can be trusted, and then `note` says so. */
export async function readCache(
  path: string,
  { apiUrl, repository }: Tracker,
): Promise<{ kept: CachedIssues | null; note: string | null }> {
  const broken = (why: string) => ({ kept: null, note: `the cache ${path} is ignored: ${why}` });
  try {
    const { uid } = await lstat(path);
    if (uid !== 0 && uid !== process.getuid?.()) return broken('it belongs to another user');
    const text = await readRegularFile(path, mostBytes);
    if (text === null) return broken('it is no file of a sensible size');
    const { version: _, api, repository: of, ...kept } = cacheSchema.parse(JSON.parse(text));
    if (api !== apiUrl || of !== repository) return broken('it is of another tracker');
    return { kept, note: null };
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kept: null, note: null };
    return broken(typeof code === 'string' ? messageOf(thrown) : 'it is not what this program writes');
  }
}

/** Keeps what was listed; returns why not, or null. */
export async function writeCache(
  path: string,
  { apiUrl, repository }: Tracker,
  kept: CachedIssues,
): Promise<string | null> {
  try {
    await makeDirectory(dirname(path));
    // The repository may be a private one.
    await chmod(dirname(path), 0o700);
    await writeFileAtomic(path, JSON.stringify({ version: 1, api: apiUrl, repository, ...kept }));
    return null;
  } catch (thrown) {
    return `what was listed cannot be kept: ${messageOf(thrown)}`;
  }
}
