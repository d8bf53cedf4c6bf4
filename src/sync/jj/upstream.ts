import { repositoryAt } from '../../system/git/repository.js';
import { jjReason, type Workspace, workspaceAt } from '../../system/jj/workspace.js';
import { hasSucceeded } from '../../system/programs.js';
import { shownLine } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { differenceOf, isWanted } from '../asking.js';
import { contradiction, declinedUpstream } from '../contradiction.js';
import { type Course, done, note, type StepEnd, skipped, stopped, warned } from '../course.js';
import { fetchUpstream } from '../git/fetch.js';
import { conflictsOf, divergence } from '../git/incoming.js';
import { bringBack } from './bring-back.js';
import { conflicts, isLock, namedConflicts } from './conflicts.js';
import { forgetLeftCopies } from './copy.js';
import { operationsSince, restoreUnlessEdited } from './operations.js';
import { rebase } from './rebase.js';
import { resolvedInCopy } from './resolve.js';
import { exactly, operation, type Trunk, trunkOf, workingCopy } from './state.js';

const fetchMs = 10 * 60_000;

/**
 * Takes what is new upstream: `trunk()` is fetched, and all that is here alone, the working copy too, is rebased onto it. jj keeps
 * conflicts in commits; here they are taken back by `jj op restore`, and nothing of them is built.
 */
export async function takeUpstream(course: Course, jj: Workspace): Promise<StepEnd> {
  const { request, git } = course;
  if (request.settings.offline) return skipped('offline');
  const trunk = await trunkOf(jj);
  if (trunk === null) return skipped('trunk() is no bookmark of a remote');
  const { remote, bookmark } = trunk;
  const names = { branch: `refs/heads/${bookmark}`, tracking: `refs/remotes/${remote}/${bookmark}` };
  const fetched = await fetchUpstream(git, { remote, ...names }, { keepsRefs: true });
  await note(course, { online: fetched.kind !== 'offline' });
  if (fetched.kind === 'offline') return warned(`offline, ${remote} is not reached: ${fetched.message}`);
  if (fetched.kind === 'failed') return warned(`going on with what is here: ${fetched.message}`);
  if (fetched.target === null) return warned(`going on with what is here: ${remote} has no ${bookmark}`);
  if (!request.isDryRun && fetched.target !== trunk.commit) {
    const words = ['git', 'fetch', '--remote', exactly(remote), '--branch', exactly(bookmark)];
    const result = await jj.run(words, { timeoutMs: fetchMs });
    if (!hasSucceeded(result))
      return warned(`going on with what is here: ${shownLine(jjReason(result), 300)}`);
  }
  return onTop(course, jj, trunk, fetched.target);
}

async function onTop(
  course: Course,
  jj: Workspace,
  { remote, bookmark }: Trunk,
  target: string,
): Promise<StepEnd> {
  const { git, state, request } = course;
  const { base, ahead, behind, incoming } = await divergence(git, state.head, target);
  await note(course, { incoming });
  const own = ahead === 0 ? '' : `, ${counted(ahead, 'commit')} of yours on top`;
  if (behind === 0)
    return done(ahead === 0 ? 'up to date' : `up to date, and ${counted(ahead, 'commit')} ahead`);
  const news = `${counted(behind, 'commit')} from ${remote}`;
  if (base === null) return contradiction(course, `${news}: no commit is known that both have`, []);
  if (request.isDryRun) {
    const files = await conflictsOf(git, state.whole ?? state.head, target);
    return files === null || files.every(isLock)
      ? { state: 'planned', text: `${news}${own}` }
      : contradiction(course, `conflicts in ${files.join(', ')}`, []);
  }
  if (!(await isWanted(course, `Take ${news}?`, () => differenceOf(course, [`${state.head}...${target}`]))))
    return declinedUpstream(course);
  return moved(course, jj, {
    onto: `${JSON.stringify(bookmark)}@${JSON.stringify(remote)}`,
    bookmark,
    target,
    own,
    news,
  });
}

type Move = { onto: string; bookmark: string; target: string; own: string; news: string };

/** Rebases what is here onto upstream's; with conflicts that cannot be resolved, all is as before. */
async function moved(
  course: Course,
  jj: Workspace,
  { onto, bookmark, target, own, news }: Move,
): Promise<StepEnd> {
  const { git, state, edges } = course;
  const copied = await workingCopy(jj);
  const before = await operation(jj);
  const conflictsBefore = new Set((await conflicts(jj)).map(({ change }) => change));
  await note(course, { moving: { branch: bookmark, from: state.head, to: target } });
  // What is taken back is taken back whole, also where the sync was cancelled.
  const undo = async () => {
    const whole = [repositoryAt(git.directory, git.owner), workspaceAt(git.directory, git.owner)] as const;
    const { problem } = await bringBack(...whole, { begun: before, target });
    await forgetLeftCopies(whole[1]);
    if (problem === null) course.state = { ...course.state, head: state.head };
    return problem;
  };
  course.undo.push(undo);
  const landed = async (text: string) => {
    course.state = { ...course.state, head: await git.must(['rev-parse', 'HEAD']) };
    return done(text);
  };
  // Where the tree itself would get conflicts, it is not touched before they are resolved.
  const foreseen = await conflictsOf(git, copied, target);
  const direct: Direct =
    foreseen === null
      ? await rebasedDirectly(course, jj, { onto, conflictsBefore, undo })
      : { kind: 'conflict', where: `conflicts in ${foreseen.slice(0, 10).join(', ')}` };
  if (direct.kind === 'ended') return direct.end;
  if (direct.kind === 'clean') return landed(`${news}${own}`);
  const byHand = [`jj rebase -b @ -d ${onto}, jj resolve, and sync again`];
  const from = await operation(jj);
  const asked = { copied, onto, before: conflictsBefore };
  const resolved = await resolvedInCopy(git, jj, asked, edges);
  if (resolved.kind === 'conflict') return contradiction(course, resolved.where, byHand);
  if (resolved.kind === 'failed')
    return contradiction(course, `${direct.where}: ${resolved.message}`, byHand);
  await workingCopy(jj);
  const isSame = (await operationsSince(jj, from))?.length === 0;
  const move = { from: await operation(jj), to: resolved.operation };
  if (!isSame || !(await restoreUnlessEdited(git, jj, move)))
    return contradiction(course, 'something was changed in the tree meanwhile', ['sync again']);
  return landed(`${news}${own}${resolved.locked ? ', flake.lock locked again' : ''}`);
}

/** How a rebase of the tree itself ended; after conflicts in commits, of which the tree has none, all is as before. */
type Direct = { kind: 'clean' } | { kind: 'conflict'; where: string } | { kind: 'ended'; end: StepEnd };

/** Rebases at once. Where jj does not, or conflicts cannot be taken back, the step has ended. */
async function rebasedDirectly(
  course: Course,
  jj: Workspace,
  {
    onto,
    conflictsBefore,
    undo,
  }: { onto: string; conflictsBefore: ReadonlySet<string>; undo: () => Promise<string | null> },
): Promise<Direct> {
  const result = await rebase(jj, '@', onto);
  if (!hasSucceeded(result)) {
    const why = `jj does not rebase: ${shownLine(jjReason(result), 300)}`;
    return { kind: 'ended', end: await contradiction(course, why, []) };
  }
  const found = (await conflicts(jj)).filter(({ change }) => !conflictsBefore.has(change));
  if (found.length === 0) return { kind: 'clean' };
  const where = await namedConflicts(jj, found);
  const problem = await undo();
  if (problem === null) return { kind: 'conflict', where };
  // A tree that has conflicts is never gone on with.
  course.undo.pop();
  return { kind: 'ended', end: stopped(`${where}; ${problem}`) };
}
