import type { Command } from 'commander';
import { remedyPolicies } from '../../builds/remedy.js';
import type { SaidOfRemedies } from '../../rebuild/attempts/policy.js';
import { maxAttemptsRule } from '../../rebuild/request.js';
import { choice, numberIn } from '../option-values.js';

export type RemedyOptions = SaidOfRemedies;

/** Adds what may be done about a failure. */
export function addRemedyOptions(command: Command): Command {
  return command
    .option(
      '--remedies <policy>',
      `what may be done about a failure, to try again: ${remedyPolicies.join(', ')} (default: off)`,
      choice(...remedyPolicies),
    )
    .option(
      '--max-attempts <count>',
      'how often it is tried again at most (default: 3)',
      numberIn(maxAttemptsRule),
    );
}
