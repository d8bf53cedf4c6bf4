import { resolve } from 'node:path';
import { directoryOfBuilds } from '../../builds/default-directory.js';
import { readHostState } from '../../deploy/host/host-state.js';
import { profilePath } from '../../deploy/policy.js';
import { LocalHost } from '../../host/local-host.js';
import { generationsOf } from '../../sync/generations.js';
import type { HistorySources } from '../../sync/history.js';
import type { Environment } from '../../system/environment.js';
import type { CliIo } from '../io.js';
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

/** Where it is read what deployments from a flake's directory, and others, have made of this machine. */
export function historySources(
  directory: string,
  { outputDir }: { outputDir?: string | undefined },
  io: CliIo,
): HistorySources {
  const own = outputDir === undefined ? directoryOfBuilds(directory, io.env) : resolve(io.cwd, outputDir);
  return {
    buildDirectories: [...new Set([systemBuilds, own])],
    generations: () => generationsOf(profilePath('system')),
    onBroken: (sentence) => io.err(`note: ${sentence}\n`),
  };
}
