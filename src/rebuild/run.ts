import { basename } from 'node:path';
import type { Build } from '../builds/metadata.js';
import { keepNewestBuilds } from '../builds/retention.js';
import { removeRunning } from '../builds/running.js';
import type { RebuildHooks } from './hooks.js';
import { prepareRebuild } from './prepare.js';
import { parseRequest, type RebuildOptions } from './request.js';
import type { Sequel } from './sequel.js';

/**
 * Runs and records one rebuild, classifies what happened, and writes its build's directory. `options` need
 * only name what to rebuild, such as `{ flake: '.#laptop' }`. Resolves with the build however the
 * rebuild ended. `sequel` follows it in the recording where it succeeds. Throws a `ToolError` where nothing
 * could be run: a bad request (status 2), a missing program or a directory that cannot be written (2 or 3).
 */
export async function runRebuild(
  options: RebuildOptions,
  hooks: RebuildHooks = {},
  sequel: Sequel | null = null,
): Promise<Build> {
  const preparing = prepareRebuild(parseRequest(options), hooks.onNotice, sequel);
  // Loading takes as long as what it would wait for: programs that are asked, and then a terminal that opens.
  const [rebuild, { recordRebuild }] = await Promise.all([preparing, import('./record-rebuild.js')]);
  const concluding = import('./conclude.js');
  concluding.catch(() => {});
  const recorded = await recordRebuild(rebuild, hooks, sequel);
  const { concludeRebuild } = await concluding;
  const metadata = await concludeRebuild(rebuild, recorded);
  const { builds, dir, notice, request } = rebuild;
  await removeRunning(dir);
  if (request.keepLast !== null)
    for (const note of await keepNewestBuilds(builds.dir, request.keepLast)) notice(note);
  return { dir, name: basename(dir), metadata };
}
