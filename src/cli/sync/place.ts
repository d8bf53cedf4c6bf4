import { resolve } from 'node:path';
import { directoryOfBuilds } from '../../builds/default-directory.js';
import { readHostState } from '../../deploy/host/host-state.js';
import { profilePath } from '../../deploy/policy.js';
import { LocalHost } from '../../host/local-host.js';
import type { Environment } from '../../system/environment.js';
import { systemBuilds } from './deploy-child.js';

/** What this machine runs; null for both on one that runs no NixOS. */
export async function placeHere(
  host: string,
  env: Environment,
): Promise<{ system: string | null; generation: number | null }> {
  const { current, generation } = await readHostState(new LocalHost(host, env), profilePath('system'));
  // Elsewhere the link is not there, and is told as it is.
  return { system: current?.startsWith('/nix/store/') ? current : null, generation };
}

/** The directories in which deployments of this machine from a flake's directory may be recorded. */
export function deploymentDirectories(
  directory: string,
  { outputDir }: { outputDir?: string | undefined },
  { cwd, env }: { cwd: string; env: Environment },
): string[] {
  const own = outputDir === undefined ? directoryOfBuilds(directory, env) : resolve(cwd, outputDir);
  return [...new Set([systemBuilds, own])];
}
