import type { SyncStepName } from '../builds/sync.js';
import { messageOf, ToolError } from '../system/errors.js';
import { shownLine } from '../text/clean.js';
import { type Course, note, type StepEnd, skipped, stopped } from './course.js';

/**
 * Runs one step, or skips it where that is asked for, and records how it ended and how long it took. What it throws ends the sync; an
 * abort is thrown on.
 */
export async function runStep(
  course: Course,
  name: SyncStepName,
  run: () => Promise<StepEnd>,
): Promise<StepEnd> {
  const { request, edges } = course;
  edges.signal.throwIfAborted();
  const began = performance.now();
  edges.onStep(name, 'running', '');
  let end: StepEnd;
  if (request.skips.has(name)) end = skipped(`--skip-${name}`);
  else end = await run().catch((thrown) => endOfThrown(thrown, edges.signal));
  const text = edges.redact(shownLine(end.text, 300));
  const seconds = (performance.now() - began) / 1000;
  await note(course, { steps: [...course.record.steps, { name, state: end.state, text, seconds }] });
  edges.onStep(name, end.state, text);
  return { ...end, text };
}

function endOfThrown(thrown: unknown, signal: AbortSignal): StepEnd {
  signal.throwIfAborted();
  if (!(thrown instanceof ToolError)) throw thrown;
  return stopped([messageOf(thrown), thrown.hint].filter(Boolean).join(' '));
}
