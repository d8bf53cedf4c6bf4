import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { metadataFileName, runningFileName } from '../builds/files.js';
import type { RunningBuild } from './data.js';
import type { RunningBuilds } from './running.js';

/** What a directory of builds holds: those that are being made, and a text that changes when the site would. */
export type Seen = { running: RunningBuild[]; fingerprint: string };

/**
 * Looks at a directory of builds. The text changes when a build is finished, cut off, added or removed; one that is being made is
 * not in it, so that its beginning and its going on change nothing. `now` is in milliseconds since 1970.
 */
export async function look(dir: string, builds: RunningBuilds, now: number): Promise<Seen> {
  // Listed first: what begins meanwhile is in neither, and what has ended meanwhile is no longer among those that run.
  const names = (await readdir(dir).catch(() => [])).sort();
  const running = await builds.read(now);
  const shown = new Set(running.map(({ name }) => name));
  const marks = await Promise.all(names.filter((name) => !shown.has(name)).map((name) => mark(dir, name)));
  return { running, fingerprint: marks.filter((one) => one !== null).join('\n') };
}

/** Null for a directory that is no build, or not yet: it is made before its first file is. */
async function mark(dir: string, name: string): Promise<string | null> {
  const [metadata, running] = await Promise.all(
    [metadataFileName, runningFileName].map((file) => stat(join(dir, name, file)).catch(() => null)),
  );
  return metadata || running ? `${name} ${metadata?.mtimeMs ?? ''}` : null;
}
