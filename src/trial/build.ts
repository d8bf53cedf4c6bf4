import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { toplevelAttribute } from '../nix/flake/ref.js';
import { isStorePath } from '../nix/store-path.js';
import type { RebuildOptions } from '../rebuild/request.js';

/** One of the two systems of a trial: to be built from a flake, or there already, as a path or a link. */
export type SystemSource =
  | { kind: 'flake'; flake: string; revision: string | null; because: string }
  | { kind: 'store-path'; path: string };

const links = { base: 'base', next: 'next' } as const;

/**
 * "$1" is a directory for links; three words for each system follow: the name of its link, what it is, and an installable or a
 * path. The base comes first: where that fails, nothing is known of the new one.
 */
const script = `
dir=$1; shift
while [ $# -gt 0 ]; do
  echo "$1 system: $3"
  case $2 in
    flake) nix --extra-experimental-features "nix-command flakes" build "$3" --out-link "$dir/$1" ;;
    *) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/$1" >/dev/null ;;
  esac || exit
  readlink -f "$dir/$1"; shift 3
done
`;

/** What a rebuild runs to make both systems of a host, with links to them in `dir`, an existing directory. */
export function buildingBoth(
  host: string,
  systems: { base: SystemSource; next: SystemSource },
  dir: string,
): Pick<RebuildOptions, 'target' | 'extraArgs'> {
  const words = (['base', 'next'] as const).flatMap((name) => {
    const system = systems[name];
    return system.kind === 'flake'
      ? [links[name], 'flake', `${system.flake}#${toplevelAttribute(host)}`]
      : [links[name], 'store-path', system.path];
  });
  return { target: { kind: 'command', command: script }, extraArgs: [dir, ...words] };
}

/** Where the links lead, once the rebuild has ended; null for a system that was not made. */
export function builtIn(dir: string): Record<'base' | 'next', string | null> {
  const target = (name: string) => {
    try {
      const path = readlinkSync(join(dir, name));
      return isStorePath(path) ? path : null;
    } catch {
      return null;
    }
  };
  return { base: target(links.base), next: target(links.next) };
}
