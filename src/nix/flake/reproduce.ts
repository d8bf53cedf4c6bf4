import { relative } from 'node:path';
import { quoteCommand } from '../../text/shell.js';
import { entryOf, type FailureFamily } from '../catalogue/index.js';
import { evaluationArgs } from './evaluation-args.js';
import { fetchParameters, flakeAtRevision, localFlakeDir, namesRevision, toplevelAttribute } from './ref.js';

/** What was built, as far as it can be named again. */
export type Origin = {
  /** The flake reference without `#HOST`, such as `.`; null for a file. */
  flake: string | null;
  host: string | null;
  /** The configuration file, where it is no flake. */
  file: string | null;
  /** The attribute path of the system in that file; null for a file that is a NixOS module. */
  attribute: string | null;
  /** The rebuild's further arguments. */
  args: readonly string[];
  /** Commit of the checkout; null where it is not known or the tree was changed. */
  sha: string | null;
  /** The repository of which the checkout is one: `owner/repo` on a server such as `https://github.com`. */
  repository: { server: string; repository: string } | null;
  /** Absolute directory of the checkout's top. */
  checkout: string;
  /** Absolute directory of the flake in it. */
  directory: string;
};

/** What to build to see a failure again, and with which of Nix's details. */
export type Reproduction = { shows: 'log' | 'trace'; args: string[] } & (
  | { kind: 'flake'; flake: string; host: string }
  | { kind: 'file'; file: string; attribute: string | null }
);

/**
 * How to see a failure again, at the revision where there is one; null where it is not known what was built, and for
 * what fails in the activation. Of what fails after the evaluation the builders' log is shown, of anything else the trace.
 */
export function reproductionOf(family: FailureFamily, origin: Origin): Reproduction | null {
  const { stage } = entryOf(family);
  const shows = stage === 'build' || stage === 'fetch' ? 'log' : 'trace';
  if (stage === 'activation') return null;
  const { flake, host, file, attribute } = origin;
  if (file !== null)
    return { kind: 'file', file, attribute, shows, args: evaluationArgs('file', origin.args) };
  if (flake === null || host === null) return null;
  return {
    kind: 'flake',
    flake: pinned(flake, origin),
    host,
    shows,
    args: evaluationArgs('flake', origin.args),
  };
}

/** One shell command that a person can paste. */
export function printReproduction(reproduction: Reproduction): string {
  const { kind, shows, args } = reproduction;
  if (kind === 'file') {
    const trace = shows === 'trace' ? ['--show-trace'] : [];
    const { file, attribute } = reproduction;
    const [built, path] = attribute === null ? ['<nixpkgs/nixos>', 'system'] : [file, attribute];
    const config = attribute === null ? ['-I', `nixos-config=${file}`] : [];
    return quoteCommand(['nix-build', built, '-A', path, '--no-out-link', ...trace, ...config, ...args]);
  }
  const flag = shows === 'log' ? '-L' : '--show-trace';
  const installable = `${reproduction.flake}#${toplevelAttribute(reproduction.host)}`;
  return quoteCommand(['nix', 'build', '--no-link', flag, installable, ...args]);
}

/** A flake of the checkout at the checkout's revision; any other as it is. */
function pinned(flake: string, { sha, repository, checkout, directory }: Origin): string {
  if (sha === null || localFlakeDir(flake) === null || namesRevision(flake)) return flake;
  const inside = relative(checkout, directory);
  if (inside === '..' || inside.startsWith('../')) return flake;
  return flakeAtRevision(repository ?? { checkout }, sha, inside, fetchParameters(flake));
}
