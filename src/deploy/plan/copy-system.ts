import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import { stripControls, truncate } from '../../text/clean.js';

/**
 * Copies a system with all that it needs from this machine to one over ssh, which fetches from its own caches what these
 * have. Throws a ToolError (`not-copied`) with Nix's words.
 */
export async function copySystem(
  path: string,
  destination: string,
  { env, signal }: { env: Environment; signal?: AbortSignal },
): Promise<void> {
  const argv = ['nix-copy-closure', '--use-substitutes', '--to', destination, path];
  const result = await runProgram(argv, { env, ...(signal && { signal }) });
  signal?.throwIfAborted();
  if (hasSucceeded(result)) return;
  const words = truncate(stripControls(result.stderr).trim() || failureReason(result), 1000);
  const isUnsigned = /signature|signed by a trusted/i.test(words);
  throw new ToolError('not-copied', `${path} was not copied to ${destination}: ${words}`, {
    hint: isUnsigned
      ? 'Its Nix takes paths of a user in trusted-users, or signed with a key in trusted-public-keys.'
      : 'The user must be able to run nix-store there.',
  });
}
