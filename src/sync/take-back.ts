import { messageOf } from '../system/errors.js';
import type { Course } from './course.js';

/** Brings the tree back to before the sync, as far as sync has changed it; returns what could not be brought back, a sentence each. */
export async function takeTreeBack(course: Course): Promise<string[]> {
  const problems: string[] = [];
  for (let undo = course.undo.pop(); undo !== undefined; undo = course.undo.pop()) {
    const problem = await undo().catch((thrown) => messageOf(thrown));
    if (problem !== null) problems.push(problem);
  }
  course.changed.clear();
  return problems;
}
