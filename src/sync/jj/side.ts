import type { Repository } from '../../system/git/repository.js';
import type { Workspace } from '../../system/jj/workspace.js';
import { shownLine } from '../../text/clean.js';
import type { VersionControl } from '../course.js';
import { takeBackMovedHead } from './moved-head.js';
import { commitFiles, pushTrunk, toPush } from './publish.js';
import { jjState, operation, workingCopy } from './state.js';
import { takeBack, takeUpstream } from './upstream.js';

const mostOperations = 50;

/** jj's side of a sync, of a repository that git knows as well. */
export function jjSide(git: Repository, jj: Workspace): VersionControl {
  return {
    name: 'jj',
    state: (how) => jjState(git, jj, how),
    keep: async () => {
      const snapshot = await workingCopy(jj);
      return { snapshot, operation: { before: await operation(jj), after: null } };
    },
    takeUpstream: (course) => takeUpstream(course, jj),
    cannotCommit: ({ changed }, paths) => {
      const both = paths.filter(
        (path) => changed.unstaged.includes(path) || changed.untracked.includes(path),
      );
      return both.length > 0 ? `${both.join(', ')} has changes of yours as well` : null;
    },
    commit: (course, paths, message) => commitFiles(course, jj, paths, message),
    toPush: () => toPush(jj),
    push: (course, tags) => pushTrunk(course, jj, tags),
    atEnd: async ({ operation: kept }) => {
      if (kept === undefined) return {};
      await workingCopy(jj);
      return { operation: { ...kept, after: await operation(jj) } };
    },
    settle: async ({ operation: kept }) => {
      // A working copy that was not written to its end is, and one that was is left.
      await jj.run(['workspace', 'update-stale']);
      if (kept === undefined) return [];
      await takeBackMovedHead(git, jj, kept.before);
      return [await operationsSince(jj, kept.before)];
    },
    goBack: async (_state, { operation: before, ends }, { show }) => {
      if (before === null) return 'the tree is left, since that sync has recorded no operation';
      await workingCopy(jj);
      const now = await operation(jj);
      if (now === before) return 'the tree is there already';
      const problem = ends.includes(now)
        ? await takeBack(jj, { before, after: now })
        : `the tree is left, since jj has gone on after the sync; jj op restore ${before.slice(0, 12)} takes all of that back`;
      if (problem !== null) return problem;
      show(`note: jj op restore ${now.slice(0, 12)} brings back what the tree had\n`);
      return `the tree went back to operation ${before.slice(0, 12)}`;
    },
  };
}

/** What jj has done since an operation, in a sentence. */
async function operationsSince(jj: Workspace, before: string): Promise<string> {
  const words = 'id ++ " " ++ description.first_line() ++ "\\n"';
  const said = await jj.known(['op', 'log', '-n', String(mostOperations), '--no-graph', '-T', words]);
  const lines = said.split('\n').filter(Boolean);
  const known = lines.findIndex((line) => line.startsWith(before));
  const since = lines.slice(0, known === -1 ? lines.length : known);
  if (since.length === 0) return 'jj has done nothing since it began';
  const what = since.slice(0, 4).map((line) => shownLine(line.slice(line.indexOf(' ') + 1), 60));
  return `since it began jj has done: ${what.reverse().join('; ')} (jj op restore ${before.slice(0, 12)} takes that back)`;
}
