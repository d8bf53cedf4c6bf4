import type { Environment } from '../system/environment.js';
import { ToolError } from '../system/errors.js';
import { isRoot } from '../system/package-manager.js';
import { findProgram } from '../system/programs.js';

/** What machines of the base image need, by backend, where they have no network. */
export const guestPrograms = {
  container: ['systemd-nspawn', 'nsenter', 'unshare', 'mount', 'setpriv'],
  qemu: ['qemu-system-x86_64', 'qemu-img'],
} as const;

/** Throws a `ToolError` (`missing-program`) where `who`, such as "containers need", lacks a program; `hint` installs them. */
export function requirePrograms(
  who: string,
  programs: readonly string[],
  env: Environment,
  hint: string,
): void {
  const missing = programs.filter((program) => findProgram(program, env) === null);
  if (missing.length > 0)
    throw new ToolError('missing-program', `${who} ${missing.join(', ')}, which is not installed`, { hint });
}

/** Throws a `ToolError` (`not-root`) with the message for any user but root. */
export function requireRoot(message: string, hint: string): void {
  if (!isRoot()) throw new ToolError('not-root', message, { hint });
}
