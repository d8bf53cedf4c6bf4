import { readFileSync } from 'node:fs';
import type { Environment } from '../../system/environment.js';
import { runProgram } from '../../system/programs.js';
import type { RebuildRequest, Target } from '../request.js';

/**
 * What the installed nixos-rebuild can do. Two generations are in use: the shell script of NixOS up to
 * 25.05, and nixos-rebuild-ng, the Python program that is the only one from 25.11 on. Their options changed
 * from release to release, so they are looked up in its own help and text.
 */
export type NixosRebuild = {
  path: string;
  generation: 'bash' | 'ng';
  /**
   * The option that keeps it from building and running another nixos-rebuild first. Every release of both
   * knows --fast, so that is it where the help cannot be read; those that have --no-reexec warn of --fast.
   */
  noReexec: '--no-reexec' | '--fast';
  /** Both prefix the activation with sudo, here or on the target host. */
  sudo: '--sudo' | '--use-remote-sudo';
  file: boolean;
};

const helpTimeoutMs = 20_000;

/** Asks the program at `path`; where its help needs a missing `man`, its text is read instead. */
export async function probeNixosRebuild(path: string, env: Environment): Promise<NixosRebuild> {
  const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
  const help = await runProgram([path, '--help'], {
    env: { ...env, ...pagers },
    timeoutMs: helpTimeoutMs,
  });
  return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}

/** Tells generation and options from the help's text and the program's own. */
export function nixosRebuildOf(path: string, help: string, source: string): NixosRebuild {
  const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
  // man(1) sets options in bold by overstriking. The Python one is started by a script that says nothing.
  const known = `${help.replace(/.\x08/g, '')}\n${isNg ? '' : source}`;
  const has = (option: string) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
  return {
    path,
    generation: isNg ? 'ng' : 'bash',
    noReexec: has('--no-reexec') ? '--no-reexec' : '--fast',
    // The newer one takes the older option as well, with a warning.
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

export function isModule(path: string): boolean {
  return /(?:^|\/)configuration\.nix$/.test(path);
}

/** The program's text where it is a script; nothing for a binary. */
function textOf(path: string): string {
  try {
    const text = readFileSync(path, 'latin1').slice(0, 200_000);
    return text.startsWith('#!') ? text : '';
  } catch {
    return '';
  }
}
