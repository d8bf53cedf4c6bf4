import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import { systemStore } from '../../system/nix-environment.js';
import { withProgram } from '../../system/nix-profiles.js';
import {
  failureReason,
  findProgram,
  hasSucceeded,
  type ProgramResult,
  runProgram,
} from '../../system/programs.js';
import { strippedLine, truncate } from '../../text/clean.js';
import { probeNixosRebuild } from '../command/nixos-rebuild.js';
import { type Check, missing, ok, warning } from './check.js';
import { installHint, usableTmux } from './recordable.js';

const oldestNode = [20, 19] as const;
const versionTimeoutMs = 20_000;

export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isRecent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return isRecent
    ? ok('node', version)
    : missing('node', version, `Install Node ${oldestNode.join('.')} or newer.`);
}

export async function tmuxCheck(env: Environment): Promise<Check> {
  try {
    const { version, path } = await usableTmux(withProgram('tmux', env));
    return ok('tmux', `${version} (${path})`);
  } catch (thrown) {
    return missing('tmux', messageOf(thrown), `${installHint} Without it a rebuild runs, with a log alone.`);
  }
}

/** Distinguishes a Nix that is not installed from one that cannot be run or whose version cannot be read. */
export async function nixCheck(env: Environment, timeoutMs = versionTimeoutMs): Promise<Check> {
  const path = findProgram('nix', env);
  if (path === null)
    return missing('nix', 'not on PATH', 'Install it: https://nixos.org/download, or your package manager.');
  const result = await runProgram([path, '--version'], { env, timeoutMs });
  if (!hasSucceeded(result))
    return missing(
      'nix',
      `${path} --version ${problemOf(result, timeoutMs)}`,
      'Repair or reinstall that Nix.',
    );
  // "nix (Nix) 2.31.2", "nix (Lix, like Nix) 2.93.0"
  const [, name, version] = /^nix \((\w+).*\) (\S+)/.exec(result.stdout) ?? [];
  if (version !== undefined) return ok('nix', `${name} ${version} (${path})`);
  const printed = truncate(strippedLine(result.stdout), 80);
  return warning(
    'nix',
    `${path} --version printed ${printed === '' ? 'nothing' : `"${printed}"`}, which is not the version of a Nix`,
    'Check that this program is Nix.',
  );
}

function problemOf(result: ProgramResult, timeoutMs: number): string {
  switch (result.kind) {
    case 'exited':
      return `ended with status ${result.status}: ${strippedLine(failureReason(result))}`;
    case 'missing':
      return 'could not be started';
    case 'timed_out':
      return `did not end within ${timeoutMs / 1000} s`;
    case 'killed':
      return 'was killed by a signal';
  }
}

export async function storeCheck(env: Environment): Promise<Check> {
  if (!findProgram('nix-instantiate', env)) return warning('nix store', 'unknown without Nix', '');
  const { storeDir, error } = await systemStore({ env });
  if (storeDir !== null) return ok('nix store', storeDir);
  return warning(
    'nix store',
    error,
    'This user cannot build in it: start the Nix daemon. "demo" uses a private store until then.',
  );
}

export async function nixosRebuildCheck(env: Environment): Promise<Check> {
  const path = findProgram('nixos-rebuild', env);
  if (!path)
    return warning(
      'nixos-rebuild',
      'not on PATH',
      'Flakes are built with "nix build"; actions that activate need a NixOS host.',
    );
  const { generation } = await probeNixosRebuild(path, env);
  return ok('nixos-rebuild', `${generation === 'ng' ? 'nixos-rebuild-ng' : 'the shell script'} (${path})`);
}
