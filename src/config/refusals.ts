import type { z } from 'zod';
import { type ToolError, usageError } from '../system/errors.js';
import { showControls, truncate } from '../text/clean.js';
import { didYouMean } from '../text/nearest.js';
import type { JsonPath, JsonText } from './json-text.js';

/** Mistakes that one error names at most. */
const mostMistakes = 5;

/** A place in a value and what is wrong there; `unknownKeys` where that is only that it has further keys. */
export type Mistake = { path: PropertyKey[]; message: string; unknownKeys?: readonly string[] };

/** What a schema makes of a value, or all that is wrong with it. */
export function parsedOrMistakes<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { data: z.output<Schema> } | { mistakes: Mistake[] } {
  const parsed = schema.safeParse(value, { error: wording });
  return parsed.success ? { data: parsed.data } : { mistakes: parsed.error.issues.flatMap(innermost) };
}

/**
 * A usage error (`bad-config`) that names, for each mistake, where it is, the key, and what it must be. `file` is where the text
 * was read, which has lines and columns, or what else the value is from.
 */
export function refusalOf(mistakes: readonly Mistake[], text: JsonText | null, file: string): ToolError {
  const shown = mistakes.slice(0, mostMistakes).map(({ path, message, unknownKeys: [unknown] = [] }) => {
    const { line, column } = text?.positionOf(unknown === undefined ? path : [...path, unknown]) ?? {};
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return `${place}: ${[placeOf(path), message].filter(Boolean).join(unknown === undefined ? ' ' : ': ')}`;
  });
  const more = mistakes.length - shown.length;
  if (more > 0) shown.push(`and ${more} more`);
  return usageError('bad-config', truncate(showControls(shown.join('\n')), 4000));
}

/** A key as a person would look for it: `hosts.web1.ports[2]`. */
export function placeOf(path: JsonPath): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^[\w$-]+$/.test(name)) return `[${JSON.stringify(truncate(name, 80))}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/**
 * Of a value that may be one of several kinds, the mistake in the kind that it is: a target that is an object is not "no
 * text" but lacks its address. And a key that is refused is named by itself.
 */
function innermost(issue: z.core.$ZodIssue): Mistake[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') return [{ path, message, unknownKeys: issue.keys }];
  if (issue.code === 'invalid_key') return [{ path, message: issue.issues[0]?.message ?? 'is no name' }];
  if (issue.code !== 'invalid_union') return [{ path, message }];
  const inner = issue.errors.find(([first]) => first && !isOtherKind(first)) ?? [];
  if (inner.length === 0) return [{ path, message }];
  return inner.flatMap(innermost).map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] }));
}

function isOtherKind(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

const kinds: Record<string, string> = {
  ...{ string: 'a string', number: 'a number', int: 'a whole number', boolean: 'true or false' },
  ...{ array: 'a list', object: 'an object', record: 'an object', null: 'null', undefined: 'missing' },
};

/** What is wrong, in words that follow the key's name; undefined where the schema says it itself. */
function wording(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return 'is missing';
      if (issue.expected === 'int') return 'must be a whole number';
      return `must be ${kinds[issue.expected] ?? issue.expected}, not ${kinds[kindOf(input)]}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const known = values.map((value) => JSON.stringify(value)).join(', ');
      return [`must be one of ${known}.`, typeof input === 'string' ? didYouMean(input, values) : '']
        .filter(Boolean)
        .join(' ');
    }
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `must not have more than ${issue.maximum} characters`;
      if (issue.origin === 'array') return `must not have more than ${issue.maximum} entries`;
      return `must be at most ${issue.maximum}`;
    case 'invalid_union':
      return 'must be a string or an object';
    default:
      return undefined;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
