import { type Sync, type SyncOutcome, syncSteps } from '../builds/sync.js';
import { shownLine } from '../text/clean.js';
import { byHand, type Course, note } from './course.js';
import { runHook } from './hooks.js';

/** How a sync ended that nothing has ended early. */
export function goodEnd({ record, request, changed }: Course): { outcome: SyncOutcome; message: string } {
  if (request.isDryRun) return { outcome: 'planned', message: 'nothing was changed: this was a dry run' };
  const isNothing =
    record.deployment === null &&
    record.incoming.length === 0 &&
    changed.size === 0 &&
    record.commit === null &&
    !record.pushed;
  const isSkipped = record.steps.some(({ name, state }) => name === 'rebuild' && state === 'skipped');
  if (isNothing)
    return {
      outcome: 'unchanged',
      message: isSkipped
        ? 'nothing was changed, and no system was built'
        : `nothing to do: ${request.host} runs what the repository has`,
    };
  return {
    outcome: 'done',
    message: isSkipped ? 'done, without a rebuild' : `${request.host} runs what the repository has`,
  };
}

/** Writes the record a last time, and says in one sentence what tree and system are. */
export async function finish(
  course: Course,
  { outcome, message }: { outcome: SyncOutcome; message: string },
  problems: readonly string[],
): Promise<Sync> {
  const { edges, request, kept } = course;
  await byHand(course, ...problems);
  const { system, generation } = await edges.place();
  const { branch } = course.state;
  const after = { commit: course.state.head, branch, system, generation };
  const state = stateWords(course.record, after, problems);
  const steps = [...course.record.steps].sort(
    (a, b) => syncSteps.indexOf(a.name) - syncSteps.indexOf(b.name),
  );
  const end = request.isDryRun ? {} : await course.vcs.atEnd(course.record);
  const finished_at = edges.now().toISOString();
  await note(course, { steps, outcome, message, state, after, finished_at, ...end });
  if (!request.isDryRun) {
    for (const hook of edges.signal.aborted ? [] : (request.settings.hooks?.post ?? [])) {
      const trouble = await runHook(course, hook);
      if (trouble !== null) edges.show(`note: the hook ${shownLine(hook, 60)}: ${trouble}\n`);
    }
    await kept.prune();
  }
  return course.record;
}

/** What became of tree and system, in a sentence. */
export function stateWords(
  { before }: Pick<Sync, 'before'>,
  after: Sync['before'],
  problems: readonly string[],
): string {
  const tree =
    after.commit === before.commit
      ? `the tree is at ${short(after.commit)} as before`
      : `the tree went from ${short(before.commit)} to ${short(after.commit)}`;
  const system =
    after.system === before.system
      ? `generation ${after.generation ?? '?'} runs as before`
      : `generation ${after.generation ?? '?'} runs, before it was ${before.generation ?? '?'}`;
  return [tree, ...(after.system === null ? [] : [system]), ...problems].join('; ');
}

function short(commit: string | null): string {
  return commit?.slice(0, 9) ?? '?';
}
