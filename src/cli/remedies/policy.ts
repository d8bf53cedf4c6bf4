import type { RemedyPolicy } from '../../builds/remedy.js';
import { maxAttemptsRule } from '../../rebuild/request.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';

/**
 * What is allowed: by the options, else by `HEALING_ENABLED` and `MAX_HEALING_ATTEMPTS` of the environment, which other tools
 * have as well; 0 attempts allow none. Throws a usage error for a value that is none.
 */
export function policyOf(
  options: { remedies?: RemedyPolicy; maxAttempts?: number },
  env: Environment,
): { policy: RemedyPolicy; maxAttempts: number } {
  const attempts = options.maxAttempts ?? attemptsOf(env.MAX_HEALING_ATTEMPTS);
  const policy = options.remedies ?? (isEnabled(env.HEALING_ENABLED) ? 'safe' : 'off');
  if (attempts === 0) return { policy: 'off', maxAttempts: maxAttemptsRule.otherwise };
  return { policy, maxAttempts: attempts ?? maxAttemptsRule.otherwise };
}

function isEnabled(text: string | undefined): boolean {
  if (text === undefined || /^(?:|0|false|no|off)$/i.test(text)) return false;
  if (/^(?:1|true|yes|on)$/i.test(text)) return true;
  throw usageError('bad-environment', `HEALING_ENABLED is "${text}"`, 'It must be true or false.');
}

function attemptsOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const { most } = maxAttemptsRule;
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= most) return value;
  throw usageError(
    'bad-environment',
    `MAX_HEALING_ATTEMPTS is "${text}"`,
    `It must be a whole number from 0 to ${most}.`,
  );
}
