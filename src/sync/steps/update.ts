import { join, relative } from 'node:path';
import type { Update } from '../../builds/update.js';
import { ageOf } from '../../update/apply/lock-age.js';
import { readLock, replaceLock } from '../../update/lock-file.js';
import { type Course, done, note, type StepEnd, skipped, stopped, warned } from '../course.js';

const daySeconds = 86_400;

/** Updates the inputs of the flake where that is asked for, or where they are older than what is configured. */
export async function updateStep(course: Course): Promise<StepEnd> {
  const { settings, updates, directory, isDryRun } = course.request;
  const { updateBeforeRebuild, updateOlderThan } = settings;
  const isOld = async (days: number) => {
    const age = ageOf((await readLock(join(directory, 'flake.lock'))) ?? '', [], course.edges.now());
    return age !== null && age > days * daySeconds;
  };
  if (
    !updates &&
    updateBeforeRebuild !== true &&
    !(updateOlderThan !== undefined && (await isOld(updateOlderThan)))
  )
    return skipped(updateOlderThan === undefined ? 'not asked for' : `younger than ${updateOlderThan} days`);
  if (settings.offline || course.record.online === false) return skipped('offline');
  if (isDryRun) return { state: 'planned', text: 'updates the inputs (update preview shows what of)' };
  return updateInputs(course, []);
}

/** Updates inputs, empty for all, and remembers how to take that back. */
export async function updateInputs(course: Course, inputs: readonly string[]): Promise<StepEnd> {
  const { edges, request } = course;
  const path = join(request.directory, 'flake.lock');
  const before = await readLock(path);
  const update = await edges.update(inputs);
  const after = await readLock(path);
  await note(course, { update: together(course.record.update, update) });
  if (after !== before) changedLock(course, { path, before, after });
  switch (update.outcome) {
    case 'applied':
      return done(inputWords(update));
    case 'unchanged':
    case 'not-due':
      return done(update.message);
    case 'declined':
      return skipped('you said no');
    case 'refused':
      return stopped(update.message);
    default:
      return warned(update.message);
  }
}

/** Remembers that sync has changed the lock, and how to take that back. */
export function changedLock(
  { changed, undo, git }: Course,
  { path, before, after }: { path: string; before: string | null; after: string | null },
): void {
  changed.add(relative(git.directory, path));
  undo.push(async () => {
    await replaceLock(path, after, before);
    return null;
  });
}

/** The commit message tells of what both have changed. */
function together(first: Update | null, second: Update): Update {
  if (first?.preview == null || second.preview == null)
    return second.preview === null ? (first ?? second) : second;
  const names = new Set(second.preview.inputs.map(({ name }) => name));
  const inputs = [...first.preview.inputs.filter(({ name }) => !names.has(name)), ...second.preview.inputs];
  return { ...second, preview: { ...second.preview, inputs } };
}

function inputWords({ preview }: Update): string {
  const names = (preview?.inputs ?? []).map(({ name }) => name).filter((name) => !name.includes('/'));
  return names.length > 0
    ? `updated ${names.slice(0, 6).join(', ')}${names.length > 6 ? ' and more' : ''}`
    : 'updated';
}
