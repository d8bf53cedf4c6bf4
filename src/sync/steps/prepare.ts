import { shownLine } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { type Course, done, note, type StepEnd, stopped, warned } from '../course.js';
import { runHook } from '../hooks.js';

/** Names what is not committed, keeps all of it, and runs the hooks. */
export async function prepareStep(course: Course): Promise<StepEnd> {
  const { vcs, state, record, request } = course;
  const { staged, unstaged, untracked } = state.changed;
  const changed = new Set([...staged, ...unstaged]);
  const words = [
    state.branch === null
      ? `no branch, at ${state.head.slice(0, 9)}`
      : `${state.branch} at ${state.head.slice(0, 9)}`,
    ...(changed.size > 0
      ? [`${counted(changed.size, 'file')} changed (${[...changed].slice(0, 5).join(', ')})`]
      : []),
    ...(untracked.length > 0
      ? [`${counted(untracked.length, 'new file')} (${untracked.slice(0, 5).join(', ')})`]
      : []),
  ];
  if (request.isDryRun) return { state: 'planned', text: words.join(', ') };
  const kept = await vcs.keep(state, record.id);
  await note(course, kept);
  for (const hook of request.settings.hooks?.pre ?? []) {
    const trouble = await runHook(course, hook);
    if (trouble !== null) return stopped(`the hook ${shownLine(hook, 60)}: ${trouble}`);
  }
  return kept.snapshot === null
    ? warned(`${words.join(', ')}; no snapshot could be made`)
    : done(words.join(', '));
}
