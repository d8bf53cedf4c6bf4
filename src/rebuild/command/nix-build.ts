import { parseFlakeRef, toplevelAttribute } from '../../nix/flake/ref.js';
import type { Target } from '../request.js';
import { isModule } from './nixos-rebuild.js';

const features = ['--extra-experimental-features', 'nix-command flakes'];
const toplevel = 'config.system.build.toplevel';

/**
 * The command line that builds a system as nixos-rebuild would, where that is not installed: `nix build` of
 * the host's toplevel for a flake, `nix-build` otherwise. `outLink` becomes a link to the result, from which
 * the store path can be read with every version (--print-out-paths is new in 2.9).
 */
export function nixBuildArgv(
  nix: { nix: string; nixBuild: string },
  dryRun: boolean,
  target: Exclude<Target, { kind: 'command' }>,
  defaultHost: string,
  { extraArgs, outLink }: { extraArgs: readonly string[]; outLink: string },
): string[] {
  const output = dryRun ? ['--dry-run'] : ['--out-link', outLink];
  if (target.kind === 'flake') {
    const { flake, host } = parseFlakeRef(target.ref);
    const installable = `${flake}#${toplevelAttribute(host ?? defaultHost)}`;
    // -L: on a terminal nix build would show nothing of what builders print.
    return [nix.nix, ...features, 'build', installable, '-L', ...output, ...extraArgs];
  }
  if (target.kind === 'file' && !isModule(target.path)) {
    const path = systemAttribute(target.path, extraArgs);
    return [nix.nixBuild, target.path, '-A', path ?? toplevel, ...output, ...takeAttribute(extraArgs).rest];
  }
  const config = target.kind === 'file' ? ['-I', `nixos-config=${target.path}`] : [];
  return [nix.nixBuild, '<nixpkgs/nixos>', '-A', 'system', ...config, ...output, ...extraArgs];
}

/** The attribute path of the system that a Nix file holds; null for a file that is a NixOS module. */
export function systemAttribute(file: string, extraArgs: readonly string[]): string | null {
  if (isModule(file)) return null;
  const { attribute } = takeAttribute(extraArgs);
  return attribute ? `${attribute}.${toplevel}` : toplevel;
}

/** Takes `--attr NAME` (`-A`) of nixos-rebuild, which names a system in the file, out of the arguments. */
export function takeAttribute(args: readonly string[]): { attribute: string | null; rest: string[] } {
  const at = args.findIndex((arg) => /^(?:--attr(?:=|$)|-A)/.test(arg));
  if (at < 0) return { attribute: null, rest: [...args] };
  // Python's argparse, which nixos-rebuild-ng has, takes them in one word as well.
  const joined = /^(?:--attr=|-A)(.+)$/s.exec(args[at]!)?.[1];
  if (joined !== undefined) return { attribute: joined, rest: args.toSpliced(at, 1) };
  return { attribute: args[at + 1] ?? null, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}
