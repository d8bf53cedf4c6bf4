import type { Command } from 'commander';
import { remedyPolicies } from '../../builds/remedy.js';
import type { SaidOfRemedies } from '../../rebuild/attempts/policy.js';
import { maxAttemptsRule } from '../../rebuild/request.js';
import { choice, numberIn } from '../option-values.js';

export type RemedyOptions = SaidOfRemedies;

/** The default of trials: where nothing is lost, and what is done to this machine. */
export const inMachines = 'safe in machines of trials, off in their builds';

/** Adds what may be done about a failure; `otherwise` is what is done where nothing is said. */
export function addRemedyOptions(command: Command, otherwise = 'off'): Command {
  return command
    .option(
      '--remedies <policy>',
      `what may be done about a failure, to try again: ${remedyPolicies.join(', ')} (default: ${otherwise})`,
      choice(...remedyPolicies),
    )
    .option(
      '--max-attempts <count>',
      'how often it is tried again at most (default: 3)',
      numberIn(maxAttemptsRule),
    );
}
