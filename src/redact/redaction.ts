import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { type Automaton, buildAutomaton, type SearchedText } from './automaton.js';
import type { Finding } from './masking-stream.js';
import { optionWords, separators } from './rules/assignments.js';
import { formsOf, type SecretForm } from './rules/forms.js';
import { compilePattern, isLiteral, type LinePattern } from './rules/pattern.js';
import { environmentSecrets } from './rules/secret-names.js';
import { privateKeyEnds, shapes } from './rules/shapes.js';
import { tokenShapes } from './rules/token-shapes.js';

/** What to mask: literal `secrets`, and `patterns` as `--redact` takes them. */
export type RedactionRules = { secrets: string[]; patterns: string[] };

/** Compiled rules; immutable, so that any number of streams can use them. */
export type Redaction = {
  readonly automaton: Automaton<Finding>;
  readonly patterns: readonly LinePattern[];
  /** So many first characters of a secret may be shown while a person types it: a quarter of the shortest, 1 to 3. */
  readonly longestShownBeginning: number;
  /** What could not be masked and why, one sentence each, without the secret. */
  readonly notices: string[];
};

/**
 * Compiles the rules and the secrets of `env` (variables named like secrets). A pattern without
 * metacharacters is a literal secret; another one is a regular expression, and its own text is masked
 * too, in case it was meant literally. Throws a usage error for a pattern that is empty,
 * does not compile, or cannot be matched in linear time.
 */
export function compileRedaction(rules: RedactionRules, env: Environment): Redaction {
  const expressions = rules.patterns.flatMap((pattern, index) => {
    if (pattern.trim() === '') throw usageError('bad-redact', `--redact pattern ${index + 1} is empty`);
    return isLiteral(pattern) ? [] : [compilePattern(pattern, index + 1)];
  });
  const named = [
    ...rules.secrets
      .filter((value) => value.trim() !== '')
      .map((value) => ({ name: 'a given secret', value })),
    ...rules.patterns.map((value, index) => ({ name: `--redact pattern ${index + 1}`, value })),
    ...environmentSecrets(env),
  ];
  const notices = new Set<string>();
  const forms = new Map<string, SecretForm>();
  for (const { name, value } of named) {
    const found = formsOf(value);
    if (found.length === 0 && isLiteral(value))
      notices.add(`${name} is too short to be masked (under 4 characters)`);
    for (const form of found) forms.set(form.head + form.tail, form);
  }
  const shortest = Math.min(...[...forms.keys()].map((form) => form.length));
  return {
    automaton: automatonOf(forms.values()),
    patterns: expressions,
    longestShownBeginning: Math.max(1, Math.min(3, Math.floor(shortest / 4))),
    notices: [...notices],
  };
}

function automatonOf(forms: Iterable<SecretForm>): Automaton<Finding> {
  const entries: SearchedText<Finding>[] = [
    ...privateKeyEnds.map((text) => ({ text, value: { kind: 'block-end' } as const })),
    ...[...separators, ...optionWords].map((text) => ({
      text,
      value: { kind: 'assignment' } as const,
      isShown: true,
    })),
  ];
  for (const { head, tail } of forms) entries.push({ text: head, value: { kind: 'secret', tail } });
  for (const shape of [...tokenShapes(), ...shapes])
    for (const text of shape.triggers) entries.push({ text, value: { kind: 'shape', shape }, isShown: true });
  return buildAutomaton(entries);
}
