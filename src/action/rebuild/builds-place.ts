import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOutputDir } from '../../builds/files.js';
import type { Environment } from '../../system/environment.js';
import type { RunContext } from '../runner/context.js';
import type { ActionInputs } from './inputs.js';

/** How many builds are kept in a place that nobody named, and that nothing else empties. */
const keptByDefault = 20;

/**
 * Where the builds are kept, and how many. On a self-hosted runner that is outside of the workspace unless an input
 * says otherwise: `actions/checkout` deletes there what git does not track, and with it all earlier builds. The
 * runner's own directory of tools stays, and so does the home.
 */
export function buildsPlace(
  { outputDir, keepLast }: Pick<ActionInputs['rebuild'], 'outputDir' | 'keepLast'>,
  { repository }: Pick<RunContext, 'repository'>,
  env: Environment,
): { outputDir: string; keepLast: number | null } {
  const asked = { outputDir: outputDir ?? defaultOutputDir, keepLast: keepLast ?? null };
  if (outputDir != null || env.RUNNER_ENVIRONMENT !== 'self-hosted') return asked;
  const kept = [env.RUNNER_TOOL_CACHE, env.HOME]
    .filter((root) => root)
    .map((root) => join(root ?? '', 'nixos-rebuild-test', repository))
    .find(isWritable);
  return kept === undefined ? asked : { outputDir: kept, keepLast: keepLast ?? keptByDefault };
}

/** Makes the directory if it is not there. */
function isWritable(dir: string): boolean {
  try {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
