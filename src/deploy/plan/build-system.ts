import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toplevelAttribute } from '../../nix/flake/ref.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { runBound } from '../../system/proc/run-bound.js';
import { stripControls, truncate } from '../../text/clean.js';

/**
 * Builds the system of a host of a flake on this machine and returns its store path. `say` receives what Nix prints. Throws a
 * ToolError (`build-failed`) with Nix's words.
 */
export async function buildSystem(
  { flake, host }: { flake: string; host: string },
  { cwd, env, say, signal }: { cwd: string; env: Environment; say(text: string): void; signal?: AbortSignal },
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'nrt-plan-'));
  try {
    const link = join(dir, 'result');
    const features = ['--extra-experimental-features', 'nix-command flakes'];
    const argv = ['nix', ...features, 'build', `${flake}#${toplevelAttribute(host)}`, '--out-link', link];
    // An evaluation of Nix does not end at SIGTERM.
    const onOutput = (bytes: Buffer) => say(bytes.toString('utf8'));
    const { status, stderr } = await runBound(argv, { cwd, env, onOutput, ...(signal && { signal }) });
    signal?.throwIfAborted();
    if (status === 0) return await realpath(link);
    const said = stripControls(stderr.toString('utf8')).trim();
    const words = truncate(said || `nix build ended with status ${status}`, 2000);
    throw new ToolError('build-failed', `the system of ${host} in ${flake} was not built: ${words}`, {
      hint: 'nixos-rebuild-test run build records it and explains why.',
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
