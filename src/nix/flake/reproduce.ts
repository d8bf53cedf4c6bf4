import { quoteWord } from '../../text/shell.js';
import type { Failure } from '../failures/failure.js';

/** What was built, as far as it can be named again. */
export type Origin = {
  /** The flake reference without `#HOST`, such as `.`; null for a file. */
  flake: string | null;
  host: string | null;
  /** The configuration file, where it is no flake. */
  file: string | null;
  /** Commit of the checkout; null where it is not known or the tree was changed. */
  sha: string | null;
  /** `owner/repo` on GitHub, where the checkout is one's. */
  repository: string | null;
  /** Absolute directory of the checkout. */
  checkout: string;
};

/** Failures of building: the log of the build is worth seeing, a trace is not. */
const building = new Set([
  'builder',
  'hash-mismatch',
  'timeout-log-size',
  'killed-oom',
  'disk-full',
  'download',
]);

/**
 * One shell command that shows the failure again, pinned to the revision where there is one; null where
 * nothing says what was built.
 */
export function reproduceCommand(failure: Pick<Failure, 'family'>, origin: Origin): string | null {
  const flag = building.has(failure.family) ? '-L' : '--show-trace';
  const { flake, host, file } = origin;
  if (file !== null)
    return `nix-build '<nixpkgs/nixos>' -A system --no-out-link ${flag === '-L' ? '' : `${flag} `}-I ${quoteWord(`nixos-config=${file}`)}`;
  if (flake === null || host === null) return null;
  const attribute = `nixosConfigurations.${attributeName(host)}.config.system.build.toplevel`;
  return `nix build --no-link ${flag} ${quoteWord(`${pinned(flake, origin)}#${attribute}`)}`;
}

function pinned(flake: string, { sha, repository, checkout }: Origin): string {
  const local = /^(?:\.|\.?\/.*|path:.*|git\+file:.*)$/.exec(flake);
  if (!local || sha === null) return flake;
  const inside = flake.startsWith('./') ? flake.slice(2).replace(/\/+$/, '') : '';
  const dir = inside === '' ? '' : `dir=${inside}`;
  if (repository !== null) return `github:${repository}/${sha}${dir ? `?${dir}` : ''}`;
  return `git+file://${checkout}?rev=${sha}${dir ? `&${dir}` : ''}`;
}

function attributeName(host: string): string {
  return /^[A-Za-z_][\w'-]*$/.test(host) ? host : `"${host.replace(/[\\"$]/g, '\\$&')}"`;
}
