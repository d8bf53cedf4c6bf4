import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { type Automaton, buildAutomaton, type SearchedText } from './automaton.js';
import type { Finding } from './finding.js';
import { optionWords, separators } from './rules/assignments.js';
import { formsOf, type SecretForm } from './rules/forms.js';
import { compilePattern, type LinePattern, type PatternEngine } from './rules/pattern.js';
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

/** True for a `--redact` pattern that is to be taken literally: it holds no metacharacter. */
export function isLiteral(pattern: string): boolean {
  return !/[\\^$.*+?()[\]{}|]/.test(pattern);
}

/** As `compileRedaction`, but loads the engine of regular expressions (5 ms) only where a pattern needs it. */
export async function loadRedaction(rules: RedactionRules, env: Environment): Promise<Redaction> {
  const engine = rules.patterns.every(isLiteral) ? null : await loadEngine();
  return redactionWith(engine, rules, env);
}

/** Not through the bundler, which would load it with the bundle; scripts/build.mjs puts in where it is in dist/. */
function loadEngine(): Promise<PatternEngine> {
  return import(/* webpackIgnore: true */ 're2js');
}

/** As `compileRedaction`; without an engine every pattern must be a literal. */
export function redactionWith(
  engine: PatternEngine | null,
  rules: RedactionRules,
  env: Environment,
): Redaction {
  const expressions = rules.patterns.flatMap((pattern, index) => {
    if (pattern.trim() === '') throw usageError('bad-redact', `--redact pattern ${index + 1} is empty`);
    if (isLiteral(pattern)) return [];
    if (engine === null) throw new Error('a pattern needs the engine');
    return [compilePattern(engine, pattern, index + 1)];
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
