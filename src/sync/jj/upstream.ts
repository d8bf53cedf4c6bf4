import { setTimeout } from 'node:timers/promises';
import { jjReason, type Workspace, workspaceAt } from '../../system/jj/workspace.js';
import { hasSucceeded, type ProgramResult } from '../../system/programs.js';
import { shownLine } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { differenceOf, isWanted } from '../asking.js';
import { contradiction } from '../contradiction.js';
import { type Course, done, note, type StepEnd, skipped, stopped, warned } from '../course.js';
import { fetchUpstream } from '../git/fetch.js';
import { conflictsOf, divergence } from '../git/incoming.js';
import { conflictedFiles, exactly, operation, type Trunk, trunkOf, workingCopy } from './state.js';

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
    return files === null
      ? { state: 'planned', text: `${news}${own}` }
      : contradiction(course, `conflicts in ${files.join(', ')}`, []);
  }
  if (!(await isWanted(course, `Take ${news}?`, () => differenceOf(course, [`${state.head}...${target}`]))))
    return skipped('you said no');
  await workingCopy(jj);
  const before = await operation(jj);
  const conflictsBefore = new Set((await conflicts(jj)).map(({ change }) => change));
  await note(course, { moving: { branch: bookmark, from: state.head, to: target } });
  let after: string | null = null;
  // What is taken back is taken back whole, also where the sync was cancelled.
  const whole = workspaceAt(git.directory, git.owner);
  const undo = async () => {
    const problem = await takeBack(whole, { before, after });
    if (problem === null) course.state = { ...course.state, head: state.head };
    return problem;
  };
  course.undo.push(undo);
  const onto = `${JSON.stringify(bookmark)}@${JSON.stringify(remote)}`;
  const result = await rebase(jj, onto);
  if (!hasSucceeded(result))
    return contradiction(course, `jj does not rebase: ${shownLine(jjReason(result), 300)}`, []);
  after = await operation(jj);
  const found = (await conflicts(jj)).filter(({ change }) => !conflictsBefore.has(change));
  if (found.length > 0) {
    const files = new Set<string>();
    for (const { commit } of found.slice(0, 20))
      for (const file of await conflictedFiles(jj, commit)) files.add(file);
    // The oldest has brought its conflict to those above it.
    const commits = found
      .slice(-5)
      .reverse()
      .map(({ change, subject }) => `${change} ${subject}`.trim());
    const where = `conflicts in ${[...files].slice(0, 10).join(', ')} (${commits.join('; ')})`;
    course.undo.pop();
    const problem = await undo();
    // A tree that has conflicts is never gone on with.
    if (problem !== null) return stopped(`${where}; ${problem}`);
    return contradiction(course, where, [`jj rebase -b @ -d ${onto}, jj resolve, and sync again`]);
  }
  course.state = { ...state, head: await git.must(['rev-parse', 'HEAD']) };
  return done(`${news}${own}`);
}

/** Within the second in which the same was done and taken back, jj makes the same commits, and fails since they are there. */
async function rebase(jj: Workspace, onto: string): Promise<ProgramResult> {
  const words = ['rebase', '-b', '@', '-d', onto];
  const first = await jj.run(words, { timeoutMs: fetchMs });
  if (hasSucceeded(first) || !/Newly-created commit \w+ already exists/.test(first.stderr)) return first;
  await setTimeout(1100);
  return jj.run(words, { timeoutMs: fetchMs });
}

/** A commit with conflicts. A rebase gives a change another commit, and leaves its name. */
type Conflict = { commit: string; change: string; subject: string };

async function conflicts(jj: Workspace): Promise<Conflict[]> {
  const words = 'commit_id ++ " " ++ change_id.short() ++ " " ++ description.first_line() ++ "\\n"';
  const said = await jj.known(['log', '--no-graph', '-r', 'conflicts()', '-T', words]);
  return said
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [commit = '', change = '', ...subject] = line.split(' ');
      return { commit, change, subject: shownLine(subject.join(' '), 80) };
    });
}

/**
 * Brings repository and tree back to an operation, where nothing was done or edited since `after`: what a person has done meanwhile
 * would go with it. With null, one rebase may have been done, or none. Returns what a person has to do then, or null.
 */
export async function takeBack(
  jj: Workspace,
  { before, after }: { before: string; after: string | null },
): Promise<string | null> {
  await workingCopy(jj);
  const words = 'id ++ " " ++ description.first_line() ++ "\\n"';
  const [now = '', previous = ''] = (await jj.known(['op', 'log', '-n2', '--no-graph', '-T', words])).split(
    '\n',
  );
  if (now.startsWith(before)) return null;
  const isOurs = after === null ? previous.startsWith(before) && / rebase /.test(now) : now.startsWith(after);
  if (!isOurs)
    return `the tree is left, since something was changed there meanwhile; jj op restore ${before.slice(0, 12)} takes all of it back`;
  await jj.must(['op', 'restore', before]);
  return null;
}
