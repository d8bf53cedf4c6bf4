import type { Course, StepEnd } from '../course.js';

/** Takes what is new upstream, as what keeps the repository does that. */
export function upstreamStep(course: Course): Promise<StepEnd> {
  return course.vcs.takeUpstream(course);
}
