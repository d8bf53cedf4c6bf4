import type { Sync, SyncStepName } from '../builds/sync.js';
import { messageOf } from '../system/errors.js';
import { repositoryAt } from '../system/git/repository.js';
import { holdTree } from './alone.js';
import { begunRecord } from './begun-record.js';
import type { Course, StepEnd, SyncEdges, SyncRequest } from './course.js';
import { finish, goodEnd } from './end.js';
import { fetchAhead } from './fetch-ahead.js';
import { KeptSyncs } from './kept-syncs.js';
import { settleLeft } from './left.js';
import { runStep } from './run-step.js';
import { checksStep } from './steps/checks.js';
import { commitStep, pushStep } from './steps/commit.js';
import { dotfilesStep } from './steps/dotfiles.js';
import { prepareStep } from './steps/prepare.js';
import { forgetIntended, rebuildStep } from './steps/rebuild.js';
import { secretsStep } from './steps/secrets.js';
import { updateStep } from './steps/update.js';
import { takeTreeBack } from './take-back.js';
import { syncedRepository, versionControlOf } from './which-version-control.js';

/**
 * Brings a machine up to date with its repository: takes what is new upstream, dotfiles, secrets, updates, builds, activates under
 * supervision, checks, commits and pushes. What contradicts anything of the person's stops it, with the tree as before. Throws a
 * ToolError for what cannot be begun: `no-repository`, `not-colocated`, `no-commit`, `under-way`, `busy`, `no-home`, `cannot-write`.
 */
export async function syncMachine(request: SyncRequest, edges: SyncEdges): Promise<Sync> {
  const { env, signal } = edges;
  const git = await syncedRepository(request.directory, edges);
  const vcs = await versionControlOf(git, signal);
  const kept = new KeptSyncs(git.directory, env);
  const release = request.isDryRun ? async () => {} : await holdTree(git);
  try {
    const left = request.isDryRun ? null : await settleLeft(git, kept, edges.now());
    if (left !== null) edges.show(`note: ${left}\n`);
    const state = await vcs.state(request);
    const course: Course = {
      ...{ request, edges, git, vcs, state, kept },
      record: await begunRecord(
        { ...request, action: 'sync', directory: git.directory, vcs: vcs.name },
        edges,
      ),
      ...{ changed: new Set<string>(), undo: [], ahead: null, planned: null },
    };
    course.record.before = { ...course.record.before, commit: state.head, branch: state.branch };
    return await carriedOut(course);
  } finally {
    await release();
  }
}

async function carriedOut(course: Course): Promise<Sync> {
  const { edges } = course;
  let [end, thrown]: [NonNullable<StepEnd['end']> | null, unknown] = [null, null];
  try {
    end = (await steps(course)) ?? null;
  } catch (error) {
    thrown = error;
    end = edges.signal.aborted
      ? { outcome: 'declined', message: 'cancelled' }
      : { outcome: 'stopped', message: `it could not go on: ${messageOf(error)}` };
  }
  course.ahead?.stop();
  // What was begun is brought to an end, also where it was cancelled.
  course.git = repositoryAt(course.git.directory, course.git.owner);
  course.vcs = await versionControlOf(course.git);
  const goesBack = end !== null && ['stopped', 'declined'].includes(end.outcome);
  const problems = goesBack ? await takeTreeBack(course) : [];
  // New files stay known to git only where what they were made known for was built.
  if (end?.outcome === 'failed' && course.record.intended.length > 0) await forgetIntended(course);
  const record = await finish(course, end ?? goodEnd(course), problems);
  if (thrown !== null && !edges.signal.aborted) throw thrown;
  return record;
}

/** The steps in their order; how one of them has ended it all, or null. */
async function steps(course: Course): Promise<StepEnd['end'] | null> {
  const step = async (name: SyncStepName, run: (course: Course) => Promise<StepEnd>) =>
    (await runStep(course, name, () => run(course))).end;
  // Neither waits for the other, but a person is asked one question at a time.
  const upstreamStep = async (course: Course) => {
    const { head } = course.state;
    const end = await course.vcs.takeUpstream(course);
    if (course.state.head !== head) course.ahead = await fetchAhead(course, head);
    return end;
  };
  const besideEachOther = async () => {
    const ends = course.edges.asksEach
      ? [await step('upstream', upstreamStep), await step('dotfiles', dotfilesStep)]
      : await bothEnds(step('upstream', upstreamStep), step('dotfiles', dotfilesStep));
    return ends.find((end) => end !== undefined);
  };
  return (
    (await step('prepare', prepareStep)) ??
    (await besideEachOther()) ??
    (await step('secrets', secretsStep)) ??
    (await step('update', updateStep)) ??
    (await step('rebuild', rebuildStep)) ??
    (await step('checks', checksStep)) ??
    (await step('commit', commitStep)) ??
    (await step('push', pushStep)) ??
    null
  );
}

/** Waits for both, also where one throws: nothing is taken back beside what still runs. */
async function bothEnds<Value>(...both: [Promise<Value>, Promise<Value>]): Promise<[Value, Value]> {
  await Promise.allSettled(both);
  return Promise.all(both);
}
