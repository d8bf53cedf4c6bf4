import { resolve } from 'node:path';
import type { RemedyPolicy } from '../../builds/remedy.js';
import { readRepositoryConfig } from '../../config/index.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { localFlakeDirOf } from '../checkout.js';
import { maxAttemptsRule, type RebuildRequest } from '../request.js';

/** What a caller says of remedies; absent where nothing. */
export type SaidOfRemedies = { remedies?: RemedyPolicy | null; maxAttempts?: number | null };

/**
 * The request with what is allowed, and the remedies of the configuration beside what is rebuilt. Throws a usage error
 * for a mistake in it, or in the environment.
 */
export async function withRemedies(request: RebuildRequest, said: SaidOfRemedies): Promise<RebuildRequest> {
  const { policy, maxAttempts } = policyOf(said, request.env);
  if (policy === 'off') return request;
  const { remedies } = await readRepositoryConfig(sourcesOf(request));
  return { ...request, remedies: { ...request.remedies, policy, maxAttempts, own: [...remedies] } };
}

/** The directory in which the configuration of what is rebuilt is. */
function sourcesOf(request: RebuildRequest): string {
  const { target, cwd } = request;
  if (target.kind === 'file') return resolve(cwd, target.path, '..');
  return resolve(cwd, localFlakeDirOf(request) ?? '.');
}

/**
 * What is allowed: by the caller, else by `HEALING_ENABLED` and `MAX_HEALING_ATTEMPTS` of the environment, which other tools
 * have as well, else `otherwise`; 0 attempts allow none. Throws a usage error for a value that is none.
 */
export function policyOf(
  said: SaidOfRemedies,
  env: Environment,
  otherwise: RemedyPolicy = 'off',
): { policy: RemedyPolicy; maxAttempts: number } {
  const attempts = said.maxAttempts ?? attemptsOf(env.MAX_HEALING_ATTEMPTS);
  const policy = said.remedies ?? enabledBy(env.HEALING_ENABLED) ?? otherwise;
  if (attempts === 0) return { policy: 'off', maxAttempts: maxAttemptsRule.otherwise };
  return { policy, maxAttempts: attempts ?? maxAttemptsRule.otherwise };
}

function enabledBy(text: string | undefined): RemedyPolicy | null {
  if (text === undefined || text === '') return null;
  if (/^(?:0|false|no|off)$/i.test(text)) return 'off';
  if (/^(?:1|true|yes|on)$/i.test(text)) return 'safe';
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
