import { type Action, actionFacts } from '../../rebuild/action.js';
import { usageError } from '../../system/errors.js';
import type { RunContext } from '../runner/context.js';

/**
 * Refuses to run a stranger's configuration on the runner's own system unless that was allowed: its activation
 * scripts run as root, and anyone can open a pull request. Throws a usage error (`activation-not-allowed`).
 */
export function checkActivation(
  action: Action,
  { mayRunStrangersCode, eventName }: Pick<RunContext, 'mayRunStrangersCode' | 'eventName'>,
  allowed: boolean,
): void {
  if (allowed || !actionFacts[action].activates || !mayRunStrangersCode) return;
  throw usageError(
    'activation-not-allowed',
    `input "action" is ${action}, which on the event ${eventName} may run a pull request's code on this machine's system`,
    'Use action: build, or set allow-activation: true on a machine made for that (see SECURITY.md).',
  );
}
