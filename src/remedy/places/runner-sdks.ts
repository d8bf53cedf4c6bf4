import { lstat, realpath, stat } from 'node:fs/promises';
import type { Environment } from '../../system/environment.js';

/**
 * What GitHub's Ubuntu images have installed, no Nix build needs, and no tool of the runner uses: the largest of the
 * directories in images/ubuntu/scripts/build of actions/runner-images. Node and Git, with which Actions run, are elsewhere.
 */
const removable = [
  '/usr/local/lib/android',
  '/usr/share/dotnet',
  '/opt/ghc',
  '/usr/local/.ghcup',
  '/opt/hostedtoolcache/CodeQL',
  '/usr/share/swift',
];

/** Those of them that are there and on the disk with the store; none where the machine is not one of GitHub's, which is thrown away. */
export async function runnerSdks(env: Environment): Promise<string[]> {
  if (env.GITHUB_ACTIONS !== 'true' || env.RUNNER_ENVIRONMENT !== 'github-hosted') return [];
  const store = await stat(env.NIX_STORE_DIR ?? '/nix/store').catch(() => null);
  const found: string[] = [];
  for (const directory of removable) {
    const there = await lstat(directory).catch(() => null);
    if (there?.isDirectory() !== true || there.dev !== store?.dev) continue;
    if ((await realpath(directory)) === directory) found.push(directory);
  }
  return found;
}
