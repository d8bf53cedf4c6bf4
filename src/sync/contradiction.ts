import { byHand, type Course, note, type StepEnd, skipped, stopped, warned } from './course.js';

/** Commits that cannot be taken end the sync, or are left where that is allowed; the tree is as before either way. */
export async function contradiction(
  course: Course,
  text: string,
  advice: readonly string[],
): Promise<StepEnd> {
  await notTaken(course);
  await byHand(course, ...advice);
  if (course.request.settings.onConflict === 'local') return warned(`going on with what is here: ${text}`);
  return stopped(text);
}

/** A person does not want what comes from upstream. */
export async function declinedUpstream(course: Course): Promise<StepEnd> {
  await notTaken(course);
  return skipped('you said no');
}

/** What upstream has did not come. */
function notTaken(course: Course): Promise<void> {
  return note(course, { incoming: [] });
}
