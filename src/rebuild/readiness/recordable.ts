import { findTmux, type Tmux } from '../../record/tmux/server.js';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { withProgram } from '../../system/nix-profiles.js';
import type { RebuildRequest } from '../request.js';

/**
 * The request with an environment in which its tmux is found, and that tmux. Where none can be used, the rebuild is more
 * important than its recording: the request is then for a log alone, which `notice` reports with the reason.
 */
export async function recordable(
  request: RebuildRequest,
  notice: (message: string) => void,
): Promise<{ request: RebuildRequest; tmux: Tmux | null }> {
  if (!request.recording) return { request, tmux: null };
  const env = withProgram('tmux', request.env);
  try {
    return { request: { ...request, env }, tmux: await usableTmux(env) };
  } catch (thrown) {
    notice(unrecordedNotice(`${messageOf(thrown)}. ${installHint}`));
    return { request: { ...request, recording: false }, tmux: null };
  }
}

/** What a person reads where a recording was wanted and is not made. */
export function unrecordedNotice(reason: string): string {
  return `the rebuild is NOT RECORDED, only its log is written: ${reason}`;
}

export const installHint = 'Install tmux 3.2 or newer to record it.';

/** Throws a ToolError for a tmux that is missing, too old, or cannot be run. */
export async function usableTmux(env: Environment): Promise<Tmux> {
  const tmux = await findTmux(env);
  if (tmux.version === '') throw new ToolError('no-tmux', `${tmux.path} -V prints no version`);
  return tmux;
}
