import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findTmux } from '../record/tmux/server.js';
import { type FaceName, faceNamed } from '../render/fonts/face.js';
import { freeBytes, roomToBuild, roomToRecord } from '../system/disk/space.js';
import type { Environment } from '../system/environment.js';
import { messageOf, ToolError } from '../system/errors.js';
import { systemStore } from '../system/nix-environment.js';
import { findProgram, runProgram } from '../system/programs.js';
import { formatBytes } from '../text/size.js';
import { probeNixosRebuild } from './command/nixos-rebuild.js';

/** One thing that recording rests on. `missing` stands in its way, a `warning` limits it. */
export type Check = {
  name: string;
  status: 'ok' | 'warning' | 'missing';
  /** What was found: a version, a place, an amount. */
  detail: string;
  /** What to do about it; empty where nothing is to be done. */
  hint: string;
};

const oldestNode = [20, 19] as const;
const timeoutMs = 20_000;

/** Looks at everything a recorded rebuild needs; changes nothing but one empty file in the Nix store. */
export function readiness(options: { env: Environment; outputDir: string }): Promise<Check[]> {
  const { env, outputDir } = options;
  return Promise.all([
    nodeCheck(process.versions.node),
    tmuxCheck(env),
    terminalCheck(),
    nixCheck(env),
    storeCheck(env),
    nixosRebuildCheck(env),
    fontsCheck(),
    outputCheck(outputDir),
    diskCheck(outputDir),
  ]);
}

/** Whether a rebuild can be recorded at all. */
export function isReady(checks: Check[]): boolean {
  return checks.every((check) => check.status !== 'missing');
}

async function nodeCheck(version: string): Promise<Check> {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const recent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return recent
    ? ok('node', version)
    : { ...missing('node', version), hint: `Install Node ${oldestNode.join('.')} or newer.` };
}

async function tmuxCheck(env: Environment): Promise<Check> {
  try {
    const { version, path } = await findTmux(env);
    return ok('tmux', `${version} (${path})`);
  } catch (thrown) {
    return missing('tmux', messageOf(thrown), thrown instanceof ToolError ? thrown.hint : '');
  }
}

async function terminalCheck(): Promise<Check> {
  try {
    await import('node-pty');
    return ok('live view', 'node-pty loads');
  } catch (thrown) {
    const [reason = ''] = messageOf(thrown).split('\n');
    return warning('live view', reason, 'Recording works; prompts cannot be answered while it runs.');
  }
}

async function nixCheck(env: Environment): Promise<Check> {
  const path = findProgram('nix', env);
  const { stdout } = path ? await runProgram([path, '--version'], { env, timeoutMs }) : { stdout: '' };
  // "nix (Nix) 2.31.2", "nix (Lix, like Nix) 2.93.0"
  const [, name, version] = /^nix \((\w+).*\) (\S+)/.exec(stdout) ?? [];
  if (version !== undefined) return ok('nix', `${name} ${version} (${path})`);
  return missing('nix', 'not on PATH', 'Install it: https://nixos.org/download, or your package manager.');
}

async function storeCheck(env: Environment): Promise<Check> {
  if (!findProgram('nix-instantiate', env)) return warning('nix store', 'unknown without Nix', '');
  const { storeDir, error } = await systemStore({ env });
  if (storeDir !== null) return ok('nix store', storeDir);
  return warning(
    'nix store',
    error,
    'This user cannot build in it: start the Nix daemon. "demo" uses a private store until then.',
  );
}

async function nixosRebuildCheck(env: Environment): Promise<Check> {
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

async function fontsCheck(): Promise<Check> {
  const faces: FaceName[] = ['regular', 'bold', 'italic', 'boldItalic', 'dejavu', 'symbols', 'emoji'];
  try {
    for (const face of faces) faceNamed(face);
    return ok('fonts', 'built in');
  } catch (thrown) {
    return warning('fonts', messageOf(thrown), 'Pictures cannot be drawn: install this tool again.');
  }
}

async function outputCheck(outputDir: string): Promise<Check> {
  const existing = await nearestExisting(outputDir);
  try {
    await access(existing, constants.W_OK | constants.X_OK);
    return ok('output directory', outputDir);
  } catch {
    return missing('output directory', `${existing} cannot be written`, 'Choose another with --output-dir.');
  }
}

async function diskCheck(outputDir: string): Promise<Check> {
  const free = freeBytes(await nearestExisting(outputDir));
  if (free === null) return warning('disk', 'its free space cannot be read', 'A rebuild may need 2 GiB.');
  const detail = `${formatBytes(free)} free`;
  if (free < roomToRecord) return missing('disk', detail, 'Free some space, or choose another --output-dir.');
  return free < roomToBuild ? warning('disk', detail, 'A rebuild may need more.') : ok('disk', detail);
}

/** The directory itself, or the one above it that is there. */
async function nearestExisting(path: string): Promise<string> {
  const there = await lstat(path).catch(() => null);
  return there || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function ok(name: string, detail: string): Check {
  return { name, status: 'ok', detail, hint: '' };
}
function warning(name: string, detail: string, hint: string): Check {
  return { name, status: 'warning', detail, hint };
}
function missing(name: string, detail: string, hint = ''): Check {
  return { name, status: 'missing', detail, hint };
}
