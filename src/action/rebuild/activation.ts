import { type Action, actionFacts } from '../../rebuild/action.js';
import { type ToolError, usageError } from '../../system/errors.js';
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
  throw notAllowed({ input: 'action', value: action, eventName, where: "on this machine's system" }, 'build');
}

/** That an input's value would run a stranger's code as root, and which value would not. */
export function notAllowed(
  { input, value, eventName, where }: { input: string; value: string; eventName: string; where: string },
  harmless: string,
): ToolError {
  return usageError(
    'activation-not-allowed',
    `input "${input}" is ${value}, which on the event ${eventName} may run a pull request's code ${where}`,
    `Use ${input}: ${harmless}, or set allow-activation: true on a machine made for that (see SECURITY.md).`,
  );
}
