import { existsSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { absoluteFlakeRef, parseFlakeRef } from '../../nix/flake/ref.js';
import { ToolError, usageError } from '../../system/errors.js';
import { findProgram } from '../../system/programs.js';
import { randomHex } from '../../system/random.js';
import { quoteCommand } from '../../text/shell.js';
import { actionFacts } from '../action.js';
import { localFlakeDirOf } from '../checkout.js';
import type { RebuildRequest, Target } from '../request.js';
import { nixBuildArgv, takeAttribute } from './nix-build.js';
import { isModule, nixosRebuildArgv, probeNixosRebuild } from './nixos-rebuild.js';

/** What will run, and the metadata's fields about it. */
export type CommandLine = {
  argv: string[];
  program: 'nixos-rebuild' | 'nix' | 'command';
  flake: string | null;
  file: string | null;
  /** The user's own command, with its arguments after `--`. */
  command: string | null;
  host: string | null;
  /** The link to the result, which is read and removed afterwards; null where the program chooses it. */
  outLink: string | null;
  /** It names nothing relative to the working directory, and runs in the build's own. */
  runsInBuild: boolean;
};

/**
 * Decides what to run: the user's own command; else nixos-rebuild where it is installed; else Nix itself, for
 * actions that activate nothing. Throws a ToolError that names the missing file or program.
 */
export async function commandLineOf(request: RebuildRequest): Promise<CommandLine> {
  const { target, env } = request;
  if (target.kind === 'command')
    return {
      ...nowhere,
      argv: ['/bin/sh', '-c', target.command, ...extra(request)],
      program: 'command',
      command: [
        target.command,
        ...(request.extraArgs.length > 0 ? ['--', quoteCommand(request.extraArgs)] : []),
      ].join(' '),
    };
  checkTarget(request);
  const names = namesOf(target, request);
  const nixosRebuild = findProgram('nixos-rebuild', env);
  if (nixosRebuild) {
    const program = await probeNixosRebuild(nixosRebuild, env);
    if (target.kind === 'file' && !isModule(target.path) && !program.file)
      throw new ToolError('old-nixos-rebuild', `${nixosRebuild} has no --file option`, {
        status: 2,
        hint: 'That option is new in NixOS 24.05. Name a configuration.nix or a flake instead.',
      });
    const runsInBuild = request.besideOthers && target.kind === 'flake' && request.extraArgs.length === 0;
    const named = runsInBuild ? { ...target, ref: absoluteFlakeRef(target.ref, request.cwd) } : target;
    return {
      argv: nixosRebuildArgv(program, request, named),
      program: 'nixos-rebuild',
      ...names,
      runsInBuild,
    };
  }
  if (actionFacts[request.action].needsNixosRebuild)
    throw new ToolError('no-nixos-rebuild', `"${request.action}" needs nixos-rebuild, which is not on PATH`, {
      hint: 'Without it, only "build" and "dry-build" work, with Nix itself.',
    });
  if (request.targetHost || request.buildHost)
    throw new ToolError(
      'no-nixos-rebuild',
      '--target-host and --build-host need nixos-rebuild, which is not on PATH',
    );
  const nix = findProgram('nix', env);
  const nixBuild = findProgram('nix-build', env);
  if (!nix || !nixBuild)
    throw new ToolError('no-nix', 'neither nixos-rebuild nor nix is on PATH', {
      hint: 'Install Nix (https://nixos.org/download), or use --command to record something else.',
    });
  const dryRun = request.action === 'dry-build';
  const outLink = join(tmpdir(), `nixos-rebuild-test-result-${randomHex(8)}`);
  const { extraArgs } = request;
  const argv = nixBuildArgv({ nix, nixBuild }, dryRun, target, names.host ?? hostname(), {
    extraArgs,
    outLink,
  });
  return { argv, program: 'nix', ...names, outLink };
}

const nowhere = { flake: null, file: null, command: null, host: null, outLink: null, runsInBuild: false };

/** Arguments after `--` reach a shell command as "$@". */
function extra({ extraArgs }: RebuildRequest): string[] {
  return extraArgs.length > 0 ? ['sh', ...extraArgs] : [];
}

function namesOf(target: Target, request: RebuildRequest): Omit<CommandLine, 'argv' | 'program'> {
  const here = request.targetHost?.split('@').at(-1) ?? hostname();
  if (target.kind === 'flake')
    return { ...nowhere, flake: target.ref, host: parseFlakeRef(target.ref).host ?? here };
  if (target.kind === 'file')
    return { ...nowhere, file: target.path, host: takeAttribute(request.extraArgs).attribute ?? here };
  return { ...nowhere, host: here };
}

/** A path must exist; whether a remote flake does, Nix finds out. */
function checkTarget(request: RebuildRequest): void {
  const { target, cwd } = request;
  if (target.kind === 'file' && !existsSync(resolve(cwd, target.path)))
    throw usageError('no-file', `there is no file ${target.path} in ${cwd}`);
  if (target.kind !== 'flake') return;
  const dir = localFlakeDirOf(request);
  if (dir !== null && !existsSync(resolve(cwd, dir)))
    throw usageError(
      'no-flake',
      `there is no directory ${dir} for the flake ${target.ref}`,
      'Check --flake.',
    );
}
