import { readFileSync } from 'node:fs';
import type { Environment } from '../../system/environment.js';
import { runProgram } from '../../system/programs.js';
import type { RebuildRequest, Target } from '../request.js';

/**
 * What the installed nixos-rebuild supports. Two generations are in use: the shell script of NixOS up to
 * 25.05, and nixos-rebuild-ng, a Python program and the only one from 25.11 on. Options differ between
 * releases, so they are looked up in the program's help and source.
 */
export type NixosRebuild = {
  path: string;
  generation: 'bash' | 'ng';
  /**
   * The option that keeps it from building and running another nixos-rebuild first. Every release accepts
   * --fast, so that is used where the help cannot be read; releases with --no-reexec warn about --fast.
   */
  noReexec: '--no-reexec' | '--fast';
  /** Either runs the activation with sudo, on this machine or on the target host. */
  sudo: '--sudo' | '--use-remote-sudo';
  file: boolean;
};

const helpTimeoutMs = 20_000;

/** Reads the help of the program at `path`, and its source, because the help may need a missing `man`. */
export async function probeNixosRebuild(path: string, env: Environment): Promise<NixosRebuild> {
  const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
  const help = await runProgram([path, '--help'], {
    env: { ...env, ...pagers },
    timeoutMs: helpTimeoutMs,
  });
  return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}

/** Derives generation and options from the text of the help and of the program itself. */
export function nixosRebuildOf(path: string, help: string, source: string): NixosRebuild {
  const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
  // man(1) prints bold by overstriking. The wrapper script of the Python program does not name its options.
  const known = `${help.replace(/.\x08/g, '')}\n${isNg ? '' : source}`;
  const has = (option: string) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
  return {
    path,
    generation: isNg ? 'ng' : 'bash',
    noReexec: has('--no-reexec') ? '--no-reexec' : '--fast',
    // Releases with --sudo accept --use-remote-sudo as well, with a warning.
    sudo: has('--sudo') ? '--sudo' : '--use-remote-sudo',
    file: isNg || has('--file'),
  };
}

/** The command line for a request, from the program's path on. */
export function nixosRebuildArgv(
  program: NixosRebuild,
  request: Pick<RebuildRequest, 'action' | 'extraArgs' | 'targetHost' | 'buildHost' | 'sudo'>,
  target: Exclude<Target, { kind: 'command' }>,
): string[] {
  const argv = [program.path, request.action, ...targetArgs(target), program.noReexec];
  if (request.targetHost) argv.push('--target-host', request.targetHost);
  if (request.buildHost) argv.push('--build-host', request.buildHost);
  if (request.sudo) argv.push(program.sudo);
  return [...argv, ...request.extraArgs];
}

function targetArgs(target: Exclude<Target, { kind: 'command' }>): string[] {
  if (target.kind === 'flake') return ['--flake', target.ref];
  if (target.kind === 'default') return [];
  // A configuration.nix is a module, not an attribute set of systems, which is what --file takes.
  // --no-flake, because /etc/nixos/flake.nix would win over it.
  return isModule(target.path)
    ? ['--no-flake', '-I', `nixos-config=${target.path}`]
    : ['--file', target.path];
}

/** True for a file that is a NixOS module, which nixos-rebuild does not accept as `--file`. */
export function isModule(path: string): boolean {
  return /(?:^|\/)configuration\.nix$/.test(path);
}

/** The program's text if it is a script; empty for a binary. */
function textOf(path: string): string {
  try {
    const text = readFileSync(path, 'latin1').slice(0, 200_000);
    return text.startsWith('#!') ? text : '';
  } catch {
    return '';
  }
}
