import { join, relative } from 'node:path';
import type { Course, FetchAhead } from './course.js';

/**
 * Begins to fetch the inputs of the flake where upstream has brought another lock, while dotfiles and secrets are brought up to date. Returns
 * null where there is nothing to fetch, or where the lock is about to become another one.
 */
export async function fetchAhead(course: Course, from: string): Promise<FetchAhead | null> {
  const { git, request, state, edges, record } = course;
  const updates = request.updates || request.settings.updateBeforeRebuild === true;
  if (request.isDryRun || updates || request.skips.has('rebuild') || record.online !== true) return null;
  const lock = relative(git.directory, join(request.directory, 'flake.lock'));
  if ((await git.said('diff', '--quiet', from, state.head, '--', lock)) !== null) return null;
  const stop = new AbortController();
  const signal = AbortSignal.any([edges.signal, stop.signal]);
  return { ended: edges.fetchInputs(signal).catch(() => {}), stop: () => stop.abort() };
}
