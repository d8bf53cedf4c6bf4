import type { RecordResult } from '../../record/record.js';
import type { SwitchAction } from '../../system/activation/switch-command.js';
import { actionFacts } from '../action.js';
import type { Rebuild } from '../prepare.js';
import type { RecordedRebuild } from '../record-rebuild.js';
import { localFiles } from './local-files.js';
import { connectionTo, remoteFiles } from './remote-files.js';
import { profileLinkOf, type SystemState, systemState } from './system-state.js';

/** The activation that a rebuild came to, whether it went well or not. */
export type Activated = {
  /** Null where an activation was seen that is no switch-to-configuration. */
  action: SwitchAction | null;
  /** Store path of the system; null where the command line was not seen. */
  system: string | null;
  /** The ssh destination of the machine; null for this one. */
  host: string | null;
  /** The words with which that machine was reached, where they were seen. */
  connection: string[] | null;
};

/** The last activation that a rebuild came to; null where it came to none, or where it is not known on which machine. */
export function activatedBy(
  { request, metadata }: Pick<Rebuild, 'request' | 'metadata'>,
  { recorded, understood, switches }: RecordedRebuild,
): Activated | null {
  const seen = switches.at(-1);
  if (seen) return seen;
  const left = recorded.activations.at(-1);
  if (left) return { action: null, system: null, host: left.host, connection: null };
  const { action } = request;
  if (metadata.action === null || !isSwitchAction(action)) return null;
  const hasBegun = recorded.exitCode === 0 || understood.hasActivated;
  return hasBegun ? { action, system: null, host: request.targetHost, connection: null } : null;
}

function isSwitchAction(action: Rebuild['request']['action']): action is SwitchAction {
  return actionFacts[action].activates;
}

/**
 * What the machine runs and boots that was activated, at least in part; null where nothing was, where the activation
 * was left running, and where the machine does not answer.
 */
export async function stateAfter(
  { request }: Pick<Rebuild, 'request'>,
  { isLeft, ended }: Pick<RecordResult, 'isLeft' | 'ended'>,
  activated: Activated | null,
): Promise<SystemState | null> {
  if (isLeft || activated === null || activated.action === 'dry-activate') return null;
  const profileLink = profileLinkOf(request.extraArgs);
  const { host } = activated;
  if (host === null) return systemState(localFiles(), profileLink);
  // After a cancel the runner kills the job within seconds.
  if (ended === 'cancelled') return null;
  const connection = activated.connection ?? connectionTo(host, request.env);
  const files = await remoteFiles(connection, profileLink, request.env);
  return files && systemState(files, profileLink);
}
