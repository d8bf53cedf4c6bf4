import { byHand, type Course, type StepEnd, stopped, warned } from './course.js';

/** Commits that cannot be taken end the sync, or are left where that is allowed; the tree is as before either way. */
export async function contradiction(
  course: Course,
  text: string,
  advice: readonly string[],
): Promise<StepEnd> {
  await byHand(course, ...advice);
  if (course.request.settings.onConflict === 'local') return warned(`going on with what is here: ${text}`);
  return stopped(text);
}
