import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Build } from '../../builds/metadata.js';
import { actionFacts } from '../action.js';
import type { CommandLine } from '../command/command-line.js';
import type { RebuildRequest } from '../request.js';

/** Store path of the system that runs now; null where this is not NixOS. */
export function runningSystem(): string | null {
  try {
    return realpathSync('/run/current-system');
  } catch {
    return null;
  }
}

/**
 * Store path of the system that a rebuild's result is compared with: the one that runs, `running`, where this machine
 * itself is rebuilt, else the one that the newest successful build of the same host made; null where there is none.
 */
export function comparedWith(
  request: Pick<RebuildRequest, 'action' | 'targetHost'>,
  { host, program }: Pick<CommandLine, 'host' | 'program'>,
  {
    running,
    earlier,
    machine = hostname(),
  }: { running: string | null; earlier: readonly Build[]; machine?: string },
): string | null {
  // What a command makes is not known before it has run.
  if (program === 'command') return null;
  const isHere = request.targetHost === null && (actionFacts[request.action].activates || host === machine);
  if (isHere && running !== null) return running;
  const build = earlier.find(
    ({ metadata }) => metadata.success && metadata.host === host && metadata.result?.store_path,
  );
  return build?.metadata.result?.store_path ?? null;
}
