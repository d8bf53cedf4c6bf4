import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TrialSystem } from '../builds/trial.js';
import { configurationAttribute, toplevelAttribute } from '../nix/flake/ref.js';
import { isStorePath } from '../nix/store-path.js';
import type { RebuildOptions } from '../rebuild/request.js';
import { parseVariant, type Variant, variantExpression } from './nixos/variant.js';

/** A system of a trial: to be built from a flake, or there already, as a path or a link. */
export type SystemSource =
  | { kind: 'flake'; flake: string; revision: string | null; because: string }
  | { kind: 'store-path'; path: string };

const links = { base: 'base', next: 'next' } as const;
/** What evaluating a system's variant has said, beside its link. */
const saidSuffix = '.variant';

/**
 * "$1" is a directory for links, "$2" the expression of a system's variant; four words for each system follow: the name of its
 * link, what it is, an installable or a path, and the configuration it is of. The base comes first: where that fails, nothing is
 * known of the new one. A variant is evaluated in the flake, and its derivation is realised by what all versions of Nix have.
 */
const script = `
dir=$1 variant=$2; shift 2
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
while [ $# -gt 0 ]; do
  echo "$1 system: $3"
  derivation=
  if [ "$2" = variant ]; then
    nix eval --raw "$4" --apply "$variant" >"$dir/$1${saidSuffix}" || exit
    IFS= read -r derivation <"$dir/$1${saidSuffix}"
  fi
  case $2 in
    store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/$1" >/dev/null ;;
    variant | flake) if [ -n "$derivation" ]; then
      nix-store --realise "$derivation" --add-root "$dir/$1" >/dev/null
    else
      nix build "$3" --out-link "$dir/$1"
    fi ;;
  esac || exit
  readlink -f "$dir/$1"; shift 4
done
`;

/**
 * What a rebuild runs to make systems of a host, the base first, with links to them in `dir`, an existing directory. `hasVariants` makes of
 * a host of NixOS its variant for a trial, and leaves others as they are.
 */
export function building(
  host: string,
  systems: Partial<Record<'base' | 'next', SystemSource>>,
  { dir, hasVariants }: { dir: string; hasVariants: boolean },
): Pick<RebuildOptions, 'target' | 'extraArgs'> {
  const words = (['base', 'next'] as const).flatMap((name) => {
    const system = systems[name];
    if (system === undefined) return [];
    if (system.kind === 'store-path') return [links[name], 'store-path', system.path, ''];
    const installable = (attribute: string) => `${system.flake}#${attribute}`;
    return [
      ...[links[name], hasVariants ? 'variant' : 'flake'],
      ...[installable(toplevelAttribute(host)), installable(configurationAttribute(host))],
    ];
  });
  return { target: { kind: 'command', command: script }, extraArgs: [dir, variantExpression, ...words] };
}

/** What the evaluation of both systems has said of the host, once the rebuild has ended. Null where no variant was made. */
export function variantIn(dir: string): Variant | null {
  const [base, next] = [links.base, links.next].map((name) => {
    try {
      return parseVariant(readFileSync(join(dir, `${name}${saidSuffix}`), 'utf8'));
    } catch {
      return null;
    }
  });
  const said = [base, next].filter((one) => one !== null && one !== undefined);
  if (said.length === 0) return null;
  const replaced = new Map(said.flatMap((one) => one.replaced).map((one) => [one.option, one]));
  return { isNixos: said.some(({ isNixos }) => isNixos), replaced: [...replaced.values()] };
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

/** A system as it is published; `store_path` is null where it was not built. */
export function systemOf(source: SystemSource, store_path: string | null): TrialSystem {
  return source.kind === 'flake'
    ? { store_path, ref: source.flake, revision: source.revision, because: source.because }
    : { store_path, ref: source.path, revision: null, because: 'as it was built before' };
}
