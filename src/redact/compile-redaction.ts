import * as re2js from 're2js';
import type { Environment } from '../system/environment.js';
import { type Redaction, type RedactionRules, redactionWith } from './redaction.js';

/**
 * Compiles the rules and the secrets of `env` (variables named like secrets). A pattern without
 * metacharacters is a literal secret; another one is a regular expression, and its own text is masked
 * too, in case it was meant literally. Throws a usage error for a pattern that is empty,
 * does not compile, or cannot be matched in linear time.
 */
export function compileRedaction(rules: RedactionRules, env: Environment): Redaction {
  return redactionWith(re2js, rules, env);
}
