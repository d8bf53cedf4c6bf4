import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FaceName, faceNamed } from '../../render/fonts/face.js';
import { freeBytes, roomToBuild, roomToRecord } from '../../system/disk/space.js';
import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import { formatBytes } from '../../text/size.js';
import { type Check, missing, ok, warning } from './check.js';
import { nixCheck, nixosRebuildCheck, nodeCheck, storeCheck, tmuxCheck } from './programs.js';

/** Checks everything that a recorded rebuild needs. Changes nothing but one empty file in the Nix store. */
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

/** True where a rebuild can be recorded. */
export function isReady(checks: readonly Check[]): boolean {
  return checks.every((check) => check.status !== 'missing');
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

function fontsCheck(): Check {
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

/** The directory itself, or its nearest parent that exists. */
async function nearestExisting(path: string): Promise<string> {
  const stats = await lstat(path).catch(() => null);
  return stats || dirname(path) === path ? path : nearestExisting(dirname(path));
}
