import { type RemedyPolicy, remedyPolicies } from '../../builds/remedy.js';
import { maxAttemptsRule } from '../../rebuild/request.js';
import type { ReadInput } from './read-inputs.js';

/** What may be done about failures; null where nothing is said. Throws a usage error (`bad-input`) that names the input. */
export function remedyInputs(read: ReadInput): { remedies: RemedyPolicy | null; maxAttempts: number | null } {
  return {
    remedies: read.choice('remedies', remedyPolicies, null),
    maxAttempts: read.number('max-attempts', { ...maxAttemptsRule, otherwise: null }),
  };
}
