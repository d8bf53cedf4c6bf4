import type { SyncStepName } from '../builds/sync.js';
import { messageOf, ToolError } from '../system/errors.js';
import { shownLine } from '../text/clean.js';
import { type Course, note, type StepEnd, skipped, stopped } from './course.js';

/**
 * Runs one step: skips it where that is asked for, asks a person where they want to be, and records how it ended and how long it took. What it throws ends the
 * sync; an abort is thrown on.
 */
export async function runStep(
  course: Course,
  name: SyncStepName,
  run: () => Promise<StepEnd>,
): Promise<StepEnd> {
  const { request, edges } = course;
  const began = performance.now();
  edges.onStep(name, 'running', '');
  let end: StepEnd;
  if (request.skips.has(name)) end = skipped(`--skip-${name}`);
  else if (await isDeclined(course, name)) end = skipped('you said no');
  else end = await run().catch((thrown) => endOfThrown(thrown, edges.signal));
  const text = shownLine(end.text, 300);
  const seconds = (performance.now() - began) / 1000;
  await note(course, { steps: [...course.record.steps, { name, state: end.state, text, seconds }] });
  edges.onStep(name, end.state, text);
  return { ...end, text };
}

async function isDeclined(
  { edges: { asksEach, confirm }, request }: Course,
  name: SyncStepName,
): Promise<boolean> {
  if (!asksEach || confirm === null || request.isDryRun || name === 'prepare') return false;
  return !(await confirm(`Go on with ${name}?`));
}

function endOfThrown(thrown: unknown, signal: AbortSignal): StepEnd {
  signal.throwIfAborted();
  if (!(thrown instanceof ToolError)) throw thrown;
  return stopped([messageOf(thrown), thrown.hint].filter(Boolean).join(' '));
}
