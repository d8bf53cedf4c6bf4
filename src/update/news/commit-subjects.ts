import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputNews, mostNews } from '../../builds/update-news.js';
import type { LockedInput } from '../../nix/flake/lock.js';
import { gitIn } from '../../nix/flake/revision.js';
import { nix32 } from '../../nix/nix32.js';
import type { Environment } from '../../system/environment.js';
import { filledLines } from '../../text/lines.js';

const longestSubject = 300;

/**
 * The commits between two revisions of an input, where its history is on this machine: a repository here, or the clone that Nix
 * keeps of one elsewhere. Inputs from a forge are archives without a history. Nothing is fetched.
 */
export async function commitsBetween(
  old: LockedInput,
  now: LockedInput,
  env: Environment,
): Promise<InputNews['commits']> {
  const [from, to] = [revisionOf(old), revisionOf(now)];
  if (now.type !== 'git' || now.url === undefined || from === null || to === null) return null;
  for (const repository of repositoriesOf(now.url, env)) {
    if (!existsSync(repository)) continue;
    const git = gitIn(repository, env);
    const counted = await git('rev-list', '--left-right', '--count', `${from}...${to}`, '--');
    const [, removed, added] = /^(\d+)\s+(\d+)$/.exec(counted?.trim() ?? '') ?? [];
    if (removed === undefined || added === undefined) continue;
    const format = ['--no-decorate', '--no-color', '--no-show-signature', '--format=%h%x09%s'];
    const log = await git('log', ...format, `--max-count=${mostNews.subjects}`, `${from}..${to}`, '--');
    const subjects = filledLines(log ?? '').map((line) => {
      const [revision = '', ...words] = line.split('\t');
      return { revision, subject: words.join(' ').slice(0, longestSubject) };
    });
    return { added: Number(added), removed: Number(removed), subjects };
  }
  return null;
}

function revisionOf({ rev }: LockedInput): string | null {
  return rev !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}

/** A repository of this machine, and where Nix clones one to (nix/src/libfetchers/git.cc, getCachePath). */
function repositoriesOf(url: string, env: Environment): string[] {
  const cache = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  const clones = [url, url.replace(/^git\+/, '')].map((one) =>
    join(cache, 'nix', 'gitv3', nix32(createHash('sha256').update(one).digest())),
  );
  return [...(url.startsWith('file:///') ? [pathOf(url)] : []), ...new Set(clones)].filter(
    (path) => path !== '',
  );
}

function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return '';
  }
}
