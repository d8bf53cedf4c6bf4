import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { FleetCall } from '../../deploy/run/requests.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { findProgram } from '../../system/programs.js';
import { randomHex } from '../../system/random.js';

/**
 * nh (github.com/nix-community/nh, 4.x) as what builds a system, with the tree of nix-output-monitor where that is there; what it would
 * activate is left to the supervised deployment. Throws a ToolError (`missing-program`).
 */
export function nhBuilder(
  { flake, dir, isOffline }: { flake: string; dir: string; isOffline: boolean },
  env: Environment,
): NonNullable<FleetCall['builder']> {
  const nh = findProgram('nh', env);
  if (nh === null)
    throw new ToolError('missing-program', 'nh is not installed', {
      hint: 'Install it, or leave "builder" of "sync" and --builder out.',
    });
  // The nh of nixpkgs brings nix-output-monitor; without it, nh fails.
  const hasTree = findProgram('nom', env) !== null || realpathSync(nh).startsWith('/nix/store/');
  return (host) => {
    const link = join(dir, randomHex(8));
    const own = ['--hostname', host, '--out-link', link, '--diff', 'never', '--bypass-root-check'];
    if (!hasTree) own.push('--no-nom');
    const { flake: directory } = parseFlakeRef(flake);
    return {
      link,
      target: { kind: 'command', command: 'nh os build "$@"' },
      extraArgs: [directory, ...own, ...(isOffline ? ['--', '--offline'] : [])],
    };
  };
}
