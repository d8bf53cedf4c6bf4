import { messageOf, usageError } from '../../system/errors.js';
import { isExplosive } from './backtracking.js';

/** True for a `--redact` pattern that is to be taken literally: it holds no metacharacter. */
export function isLiteral(pattern: string): boolean {
  return !/[\\^$.*+?()[\]{}|]/.test(pattern);
}

/**
 * Compiles a `--redact` pattern (`ordinal` counts from 1, for the message; the pattern itself is not
 * repeated there, since it may be a secret). Throws a usage error where it is no regular expression,
 * or one that could take forever on the wrong line.
 */
export function compilePattern(pattern: string, ordinal: number): RegExp {
  const compiled = compile(pattern, ordinal);
  if (!isExplosive(pattern)) return compiled;
  throw usageError(
    'bad-redact',
    `--redact pattern ${ordinal} could take forever on some lines`,
    'Do not repeat a group that itself repeats or branches, and put at most two wildcards in a row that can match the same text.',
  );
}

function compile(pattern: string, ordinal: number): RegExp {
  try {
    return new RegExp(pattern, 'g');
  } catch (error) {
    throw usageError(
      'bad-redact',
      `--redact pattern ${ordinal} is no regular expression: ${messageOf(error).split(': ').at(-1)}`,
      'To mean a character such as ( or + itself, write a backslash before it.',
    );
  }
}
