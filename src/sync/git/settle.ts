import { lstat, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from '../../system/git/repository.js';
import { hasSucceeded } from '../../system/programs.js';
import { pathsBetween } from './incoming.js';
import { type Move, moveMs } from './move.js';

/** What became of a move that was killed. */
export type Settled = {
  /** The commit that the tree is at now. */
  at: string;
  /** Paths that are neither as before nor as after, and were left: a person has changed them since. */
  left: string[];
};

/**
 * Brings a move that was killed to its end, if it had begun: git may have written some files, half of one, and not the branch.
 * `begun` (ms since the epoch) is when it was; git's lock is removed where it is younger and nobody holds it.
 */
export async function settleMove(git: Repository, move: Move, begun: number): Promise<Settled> {
  const { branch, from, to } = move;
  await removeLeftLock(git, begun);
  const at = await git.said('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
  if (at !== from) return { at: at ?? '', left: [] };
  const { paths, states, there } = await statesBetween(git, from, to);
  // Nothing was written yet: it is as before.
  if (states.every((state) => state === 'before') && !(await indexIsAt(git, to, paths)))
    return { at: from, left: [] };
  const ours = paths.filter((_, index) => states[index] !== 'other');
  const written = ours.filter((path) => there.has(path));
  await git.must(['update-index', '-z', '--index-info'], {
    input: paths.map((path) => indexLine(path, there.get(path))).join(''),
  });
  if (ours.length > 0)
    await git.must(['checkout-index', '--force', '-z', '--stdin', '--index'], {
      ...{ input: written.map((path) => `${path}\0`).join(''), timeoutMs: moveMs },
    });
  for (const path of ours) if (!there.has(path)) await rm(join(git.directory, path), { force: true });
  await git.must([
    'update-ref',
    '-m',
    'nixos-rebuild-test: finish what was killed',
    `refs/heads/${branch}`,
    to,
    from,
  ]);
  return { at: to, left: paths.filter((_, index) => states[index] === 'other') };
}

/** The paths that two commits have differently, with what is at each now, and the entries of the second commit. */
export async function statesBetween(
  git: Repository,
  from: string,
  to: string,
): Promise<{
  paths: string[];
  states: FileState[];
  before: Map<string, TreeEntry>;
  there: Map<string, TreeEntry>;
}> {
  const paths = await pathsBetween(git, from, to);
  const [before, there, now] = await Promise.all([
    treeEntries(git, from),
    treeEntries(git, to),
    hashesOf(git, paths),
  ]);
  const states: FileState[] = [];
  for (const path of paths) {
    const ids = { old: before.get(path)?.id, next: there.get(path)?.id, now: now.get(path) };
    states.push(stateBy(ids) ?? ((await isBeginning(git, path, to)) ? 'partial' : 'other'));
  }
  return { paths, states, before, there };
}

/** Whether a file is as before a move, as after it, a part of that, or what only a person can have made of it. */
type FileState = 'before' | 'after' | 'partial' | 'other';

/** By the ids of its content before and after the move, and now; undefined where there is none. Null where its content decides. */
function stateBy({ old, next, now }: Record<'old' | 'next' | 'now', string | undefined>): FileState | null {
  if (now === old) return 'before';
  if (now === next) return 'after';
  // git removes a file before it writes the new one.
  if (now === undefined) return 'partial';
  return next === undefined ? 'other' : null;
}

/** The ids that git would give to what is there, by path; none where nothing is. */
async function hashesOf(git: Repository, paths: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const files: string[] = [];
  for (const path of paths) {
    const stats = await lstat(join(git.directory, path)).catch(() => null);
    if (stats === null || stats.isDirectory()) continue;
    if (stats.isSymbolicLink()) {
      const input = await readlink(join(git.directory, path));
      found.set(path, await git.must(['hash-object', '--stdin'], { input }));
    } else if (path.includes('\n')) {
      const id = await git.said('hash-object', `--path=${path}`, '--', path);
      if (id) found.set(path, id);
    } else files.push(path);
  }
  if (files.length === 0) return found;
  const input = files.map((path) => `${path}\n`).join('');
  const ids = (await git.must(['hash-object', '--stdin-paths'], { input, timeoutMs: moveMs })).split('\n');
  for (const [index, path] of files.entries()) found.set(path, ids[index] ?? '');
  return found;
}

/** Whether a file has the first bytes of what a commit has there, with the filters of a checkout. */
async function isBeginning(git: Repository, path: string, commit: string): Promise<boolean> {
  const now = await readFile(join(git.directory, path), 'latin1').catch(() => null);
  const whole = await git.run(['cat-file', '--filters', `${commit}:${path}`], {
    ...{ timeoutMs: moveMs, encoding: 'latin1' },
  });
  return now !== null && hasSucceeded(whole) && whole.stdout.startsWith(now);
}

async function indexIsAt(git: Repository, to: string, paths: readonly string[]): Promise<boolean> {
  const differs = await git.paths(['diff-index', '--cached', '-z', '--name-only', '--no-renames', to]);
  const others = new Set(differs);
  return paths.length > 0 && paths.every((path) => !others.has(path));
}

/** A line of `update-index --index-info` that has a path as a commit has it; without an entry it is none of the commit's. */
function indexLine(path: string, entry: TreeEntry | undefined): string {
  return entry ? `${entry.mode} ${entry.id}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`;
}

type TreeEntry = { mode: string; id: string };

async function treeEntries(git: Repository, commit: string): Promise<Map<string, TreeEntry>> {
  const lines = await git.paths(['ls-tree', '-r', '-z', commit], { timeoutMs: 60_000 });
  return new Map(
    lines.flatMap((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
      return [[line.slice(tab + 1), { mode, id }]];
    }),
  );
}

/** Removes a lock of git's whose process was killed with us: one that is younger than the move, where no git is at work. */
async function removeLeftLock(git: Repository, begun: number): Promise<void> {
  const path = await git.file('index.lock');
  const found = await lstat(path).catch(() => null);
  if (found && found.mtimeMs >= begun - 1000 && !(await isGitAtWork(git.directory)))
    await rm(path, { force: true });
}

async function isGitAtWork(directory: string): Promise<boolean> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(
    pids.map(async (pid) => {
      const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
      return name.startsWith('git') ? readlink(`/proc/${pid}/cwd`).catch(() => '') : '';
    }),
  );
  return places.some((place) => place === directory || place.startsWith(`${directory}/`));
}
