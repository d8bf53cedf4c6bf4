import type { Sync } from '../../builds/sync.js';
import { type Repository, repositoryAt } from '../../system/git/repository.js';
import { type Workspace, workspaceAt } from '../../system/jj/workspace.js';
import { shownLine } from '../../text/clean.js';
import { type Course, note, type TreeTarget, type VersionControl } from '../course.js';
import { bringBack } from './bring-back.js';
import { forgetLeftCopies } from './copy.js';
import { operationsSince, restoreUnlessEdited } from './operations.js';
import { commitFiles, pushTrunk, toPush } from './publish.js';
import { jjState, operation, workingCopy } from './state.js';
import { takeUpstream } from './upstream.js';

/** jj's side of a sync, of a repository that git knows as well. */
export function jjSide(git: Repository, jj: Workspace): VersionControl {
  return {
    name: 'jj',
    state: (how) => jjState(git, jj, how),
    keep: async () => {
      const snapshot = await workingCopy(jj);
      return { snapshot, operation: { before: await operation(jj), after: null } };
    },
    takeUpstream: async (course) => {
      const end = await takeUpstream(course, jj);
      await noteFinished(course, jj);
      return end;
    },
    cannotCommit: ({ changed }, paths) => {
      const both = paths.filter(
        (path) => changed.unstaged.includes(path) || changed.untracked.includes(path),
      );
      return both.length > 0 ? `${both.join(', ')} has changes of yours as well` : null;
    },
    commit: async (course, paths, message) => {
      const commit = await commitFiles(course, jj, paths, message);
      await noteFinished(course, jj);
      return commit;
    },
    toPush: () => toPush(jj),
    push: (course, tags) => pushTrunk(course, jj, tags),
    atEnd: async ({ operation: kept }) => {
      if (kept === undefined) return {};
      await workingCopy(jj);
      return { operation: { ...kept, after: await operation(jj) } };
    },
    settle: (killed) => settle(git, jj, killed),
    goBack: (_state, target, { show }) => goBack(git, jj, target, show),
  };
}

/** Keeps the operation that a step has ended with: what follows it, and has not ended, is taken back after a kill. */
async function noteFinished(course: Course, jj: Workspace): Promise<void> {
  const { operation: kept } = course.record;
  if (kept === undefined || course.request.isDryRun) return;
  await note(course, { operation: { ...kept, after: await operation(jj) } });
}

/** Brings a sync that was killed back to the end of its last step, or to before it. */
async function settle(
  git: Repository,
  jj: Workspace,
  { operation: kept, moving, steps }: Sync,
): Promise<string[]> {
  const begun = kept?.after ?? kept?.before ?? (await operation(jj));
  const { problem } = await bringBack(git, jj, { begun, target: moving?.to ?? null });
  await forgetLeftCopies(jj);
  if (problem !== null) return [problem];
  const step = steps.findLast(({ name }) => name === 'commit' || name === 'upstream')?.name ?? 'upstream';
  if (kept === undefined || kept.after === null || kept.after === kept.before)
    return ['the tree is as before it'];
  const since = ((await operationsSince(jj, kept.before)) ?? []).filter(({ isOurs }) => isOurs);
  const what = since.slice(0, 3).map(({ description }) => shownLine(description, 60));
  return [
    `the tree is as after its step ${step} (jj op restore ${kept.before.slice(0, 12)} takes back: ${what.reverse().join('; ')})`,
  ];
}

/** Brings the tree back where nobody has gone on; else says how to have what it was without losing what it is. */
async function goBack(
  git: Repository,
  jj: Workspace,
  { operation: before, ends, commit }: TreeTarget,
  show: (text: string) => void,
): Promise<string> {
  if (before === null) return 'the tree is left, since that sync has recorded no operation';
  await workingCopy(jj);
  const now = await operation(jj);
  if (now === before) return 'the tree is there already';
  // What is begun is brought to an end.
  const whole = [repositoryAt(git.directory, git.owner), workspaceAt(git.directory, git.owner)] as const;
  if (!ends.includes(now) || !(await restoreUnlessEdited(...whole, { from: now, to: before }))) {
    const shown = `git worktree add --detach ../before-sync ${commit ?? ''} shows what it was, and changes nothing here`;
    const lossy = `jj op restore ${before.slice(0, 12)} takes back all that was done since, yours too`;
    show(
      `note: the tree is left as it is: jj has gone on after the sync\n${commit === null ? '' : `  ${shown}\n`}  ${lossy}\n`,
    );
    return 'the tree is left, since jj has gone on after the sync';
  }
  show(`note: jj op restore ${now.slice(0, 12)} brings back what the tree had\n`);
  return `the tree went back to operation ${before.slice(0, 12)}`;
}
