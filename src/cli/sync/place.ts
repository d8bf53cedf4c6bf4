import { readHostState } from '../../deploy/host/host-state.js';
import { profilePath } from '../../deploy/policy.js';
import { LocalHost } from '../../host/local-host.js';
import type { Environment } from '../../system/environment.js';

/** What this machine runs; null for both on one that runs no NixOS. */
export async function placeHere(
  host: string,
  env: Environment,
): Promise<{ system: string | null; generation: number | null }> {
  const { current, generation } = await readHostState(new LocalHost(host, env), profilePath('system'));
  // Elsewhere the link is not there, and is told as it is.
  return { system: current?.startsWith('/nix/store/') ? current : null, generation };
}
