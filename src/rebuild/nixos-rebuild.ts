import { readFileSync } from 'node:fs';
import { runProgram } from '../system/programs.js';
import type { RebuildRequest, Target } from './request.js';

/**
 * What the installed nixos-rebuild can do. Two generations are in use: the shell script of NixOS up to
 * 25.05, and nixos-rebuild-ng, the Python program that is the only one from 25.11 on. Their options changed
 * from release to release, so they are looked up in its own help.
 */
export type NixosRebuild = {
  path: string;
  generation: 'bash' | 'ng';
  /** The option that keeps it from building and running another nixos-rebuild first. */
  noReexec: '--no-reexec' | '--fast' | null;
  sudo: '--sudo' | '--use-remote-sudo' | null;
  file: boolean;
};

const helpTimeoutMs = 20_000;

/** Asks the program at `path`; where its help needs a missing `man`, its text is read instead. */
export async function probeNixosRebuild(
  path: string,
  env: Record<string, string | undefined>,
): Promise<NixosRebuild> {
  const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
  const help = await runProgram([path, '--help'], {
    env: { ...env, ...pagers } as NodeJS.ProcessEnv,
    timeoutMs: helpTimeoutMs,
  });
  return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}

/** Tells generation and options from the help's text and the program's own. */
export function nixosRebuildOf(path: string, help: string, source: string): NixosRebuild {
  // man(1) sets options in bold by overstriking.
  const known = `${help.replace(/.\x08/g, '')}\n${source}`;
  const has = (option: string) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
  const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
  return {
    path,
    generation: isNg ? 'ng' : 'bash',
    noReexec: has('--no-reexec') ? '--no-reexec' : has('--fast') ? '--fast' : null,
    sudo: has('--sudo') ? '--sudo' : has('--use-remote-sudo') ? '--use-remote-sudo' : null,
    file: has('--file'),
  };
}

/** The command line for a request, from the program's path on; `null` where it lacks what is asked for. */
export function nixosRebuildArgv(
  program: NixosRebuild,
  request: Pick<RebuildRequest, 'action' | 'extraArgs' | 'targetHost' | 'buildHost' | 'sudo'>,
  target: Exclude<Target, { kind: 'command' }>,
): string[] {
  const argv = [program.path, request.action, ...targetArgs(target)];
  if (program.noReexec) argv.push(program.noReexec);
  if (request.targetHost) argv.push('--target-host', request.targetHost);
  if (request.buildHost) argv.push('--build-host', request.buildHost);
  if (request.sudo && program.sudo) argv.push(program.sudo);
  return [...argv, ...request.extraArgs];
}

function targetArgs(target: Exclude<Target, { kind: 'command' }>): string[] {
  if (target.kind === 'flake') return ['--flake', target.ref];
  if (target.kind === 'default') return [];
  // A configuration.nix is a module, not an attribute set of systems, which is what --file takes.
  return isModule(target.path) ? ['-I', `nixos-config=${target.path}`] : ['--file', target.path];
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
