import { counted } from '../../text/counted.js';
import { differenceOf, isWanted } from '../asking.js';
import { contradiction, declinedUpstream } from '../contradiction.js';
import { byHand, type Course, done, note, type StepEnd, skipped, warned } from '../course.js';
import { type Fetched, fetchUpstream } from './fetch.js';
import { conflictsOf, divergence } from './incoming.js';
import { inTheWayOf, moveTree } from './move.js';
import { rebased } from './rebase.js';
import type { Upstream } from './state.js';

/**
 * Takes what is new upstream: the branch is moved forward, or its own commits are made again on top. Nothing is moved where that would
 * contradict anything that is here.
 */
export async function takeUpstream(course: Course): Promise<StepEnd> {
  const { state, request, git } = course;
  if (request.settings.offline) return skipped('offline');
  if (state.branch === null) return skipped('no branch is checked out');
  if (state.upstream === null) return skipped(`${state.branch} follows no other branch`);
  const fetched = await fetchUpstream(git, state.upstream, { keepsRefs: request.isDryRun });
  if (state.upstream.remote !== '.') await note(course, { online: fetched.kind !== 'offline' });
  return taken(course, { branch: state.branch, upstream: state.upstream }, fetched);
}

type Following = { branch: string; upstream: Upstream };

async function taken(course: Course, { branch, upstream }: Following, fetched: Fetched): Promise<StepEnd> {
  if (fetched.kind === 'offline')
    return warned(`offline, ${upstream.remote} is not reached: ${fetched.message}`);
  if (fetched.kind === 'failed') return warned(`going on with what is here: ${fetched.message}`);
  const { target } = fetched;
  if (target === null) return skipped(`${upstream.remote} has no ${shortName(upstream.branch)} yet`);
  const { git, state } = course;
  const { base, ahead, behind, incoming } = await divergence(git, state.head, target);
  await note(course, { incoming });
  if (behind === 0)
    return done(ahead === 0 ? 'up to date' : `up to date, and ${counted(ahead, 'commit')} ahead`);
  const news = `${counted(behind, 'commit')} from ${upstream.remote}`;
  if (base === null)
    return contradiction(
      course,
      `${news}: no commit is known that both have${state.isShallow ? ', since the clone is shallow' : ''}`,
      [...(state.isShallow ? [`git -C ${git.directory} fetch --unshallow`] : [])],
    );
  const found = ahead === 0 ? { to: target, how: '' } : await onTop(course, target, ahead);
  if ('state' in found) return found;
  return moved(course, branch, { ...found, news });
}

/** The commits that are here alone, made again on top of upstream's; or how the step ends without. */
async function onTop(
  course: Course,
  target: string,
  ahead: number,
): Promise<{ to: string; how: string } | StepEnd> {
  const { git, state, edges, request } = course;
  const files = await conflictsOf(git, state.head, target);
  const isLockAlone = files?.every((file) => /(?:^|\/)flake\.lock$/.test(file)) ?? true;
  if (request.isDryRun)
    return files === null || isLockAlone
      ? { to: target, how: `, with ${counted(ahead, 'commit')} of yours on top` }
      : contradiction(course, `conflicts in ${files.join(', ')}`, []);
  if (!isLockAlone && edges.resolve === null)
    return contradiction(
      course,
      `yours and upstream's contradict each other in ${files?.join(', ')}`,
      rebaseByHand(git.directory),
    );
  const { lockAgain, resolve } = edges;
  const result = await rebased(git, { head: state.head, target }, { lockAgain, resolve });
  const what = counted(ahead, 'commit');
  if (result.kind === 'clean')
    return {
      to: result.to,
      how: `, ${what} of yours on top${result.locked ? ', flake.lock locked again' : ''}`,
    };
  // Each commit by itself may contradict what all of them together do not.
  if (result.kind === 'conflict')
    return contradiction(course, `conflicts in ${result.files.join(', ')}`, rebaseByHand(git.directory));
  return contradiction(
    course,
    `your ${what} cannot be put on top: ${result.message}`,
    rebaseByHand(git.directory),
  );
}

async function moved(
  course: Course,
  branch: string,
  { to, how, news }: { to: string; how: string; news: string },
): Promise<StepEnd> {
  const { git, state, request } = course;
  const from = state.head;
  const inTheWay = await inTheWayOf(git, { from, to }, state.changed);
  if (inTheWay.length > 0)
    return contradiction(course, `${news} would overwrite what is not committed: ${listed(inTheWay)}`, [
      `git -C ${git.directory} stash, or commit, and sync again`,
    ]);
  if (request.isDryRun) return { state: 'planned', text: `${news}${how}` };
  if (!(await isWanted(course, `Take ${news}?`, () => differenceOf(course, [from, to]))))
    return declinedUpstream(course);
  await note(course, { moving: { branch, from, to } });
  await moveTree(git, { branch, from, to }, `nixos-rebuild-test sync: ${news}`);
  course.state = { ...state, head: to };
  course.undo.push(async () => {
    await note(course, { moving: { branch, from: to, to: from } });
    await moveTree(course.git, { branch, from: to, to: from }, 'nixos-rebuild-test sync: taken back');
    course.state = { ...course.state, head: from };
    return null;
  });
  const submodules = await git.said(
    'diff',
    '--name-only',
    '--diff-filter=AM',
    '--ignore-submodules=none',
    from,
    to,
    '--',
    '.gitmodules',
  );
  if (submodules) await byHand(course, `git -C ${git.directory} submodule update --init`);
  return done(`${news}${how}`);
}

function rebaseByHand(directory: string): string[] {
  return [`git -C ${directory} pull --rebase, and sync again; or sync --interactive`];
}

function listed(paths: readonly string[]): string {
  const more = paths.length - 10;
  return `${paths.slice(0, 10).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function shortName(branch: string): string {
  return branch.replace(/^refs\/heads\//, '');
}
