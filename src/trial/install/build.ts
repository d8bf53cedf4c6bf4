import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Replaced, replacedSchema } from '../../builds/trial.js';
import { emptyDisk } from '../../machine/index.js';
import { configurationAttribute } from '../../nix/flake/ref.js';
import type { SystemSource } from '../build.js';

/** What is made of a host before it is installed, as names of links to store paths. `next` is the system. */
export const installedLinks = ['next', 'disko', 'nixos-install'] as const;

const resultFile = 'installation';

/**
 * A function of Nix from a host to a text: the derivations of its system, of its disko script and of its nixos-install in a line
 * each, empty where there is none or `hasTools` does not want them, and then what was replaced as JSON. A host whose disko has one
 * disk gets the machine's empty disk in its place. Evaluated by `nix eval --apply`.
 */
export function installationExpression(hasTools: boolean): string {
  return `
host: let
  inherit (builtins) attrNames concatStringsSep head length toJSON;
  disks = attrNames (host.config.disko.devices.disk or { });
  isReplaced = host ? extendModules && length disks == 1;
  option = "disko.devices.disk.\${head disks}.device";
  disk = { lib, ... }: { disko.devices.disk.\${head disks}.device = lib.mkOverride 5 "${emptyDisk}"; };
  tried = if isReplaced then host.extendModules { modules = [ disk ]; } else host;
  build = tried.config.system.build;
  tool = name: if ${hasTools} && build ? \${name} then build.\${name}.drvPath else "";
in concatStringsSep "\\n" [ build.toplevel.drvPath (tool "diskoScript") (tool "nixos-install") "" ] + toJSON (
  if isReplaced then [ { id = "disk"; inherit option; why = "the machine's empty disk is ${emptyDisk}"; } ] else [ ])
`;
}

/** "$1" is a directory for links, "$2" what kind of system, "$3" what it is called, "$4" its configuration, "$5" the expression. */
const script = `
dir=$1 kind=$2
echo "system: $3"
case $kind in
  store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/next" >/dev/null || exit ;;
  flake)
    nix --extra-experimental-features "nix-command flakes" eval --raw "$4" --apply "$5" >"$dir/${resultFile}" || exit
    for name in ${installedLinks.join(' ')}; do
      IFS= read -r derivation
      [ -z "$derivation" ] || nix-store --realise "$derivation" --add-root "$dir/$name" </dev/null >/dev/null || exit
    done <"$dir/${resultFile}"
    ;;
esac
[ "$kind" = own ] || readlink -f "$dir/next"
`;

/**
 * What the recording of an installation begins with: the host's system is built, with links in `dir`, an existing directory; of a
 * system that the command makes itself (null), it is only said.
 */
export function buildingInstallation(
  host: string,
  system: SystemSource | null,
  { dir, hasTools }: { dir: string; hasTools: boolean },
): { target: { kind: 'command'; command: string }; extraArgs: string[] } {
  const words =
    system === null
      ? ['own', `what the command makes of ${host}`]
      : system.kind === 'store-path'
        ? ['store-path', system.path]
        : [
            ...['flake', `${system.flake}#${host}`],
            `${system.flake}#${configurationAttribute(host)}`,
            installationExpression(hasTools),
          ];
  return { target: { kind: 'command', command: script }, extraArgs: [dir, ...words] };
}

/** What was replaced in the host, once it was built. */
export function replacedIn(dir: string): Replaced[] {
  try {
    const text = readFileSync(join(dir, resultFile), 'utf8');
    const json = text.split('\n').slice(installedLinks.length).join('\n');
    return z.array(replacedSchema).parse(JSON.parse(json));
  } catch {
    return [];
  }
}
