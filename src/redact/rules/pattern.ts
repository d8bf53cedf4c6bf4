import type { RE2JS } from 're2js';
import { usageError } from '../../system/errors.js';

/**
 * A compiled `--redact` pattern. RE2JS searches in time proportional to the text for whatever pattern, where
 * JavaScript's own engine needs a check of patterns that refuses harmless ones (`.*.*=`) and still lets through
 * some that take minutes for a line of 64 KB. Measured on build output: 23 to 900 MB/s, JavaScript's 2 to 800.
 * V8's own linear engine is behind a flag of the process, reaches 8 to 28 MB/s and refuses `{1,500}`.
 */
export class LinePattern {
  readonly #compiled: RE2JS;

  constructor(compiled: RE2JS) {
    this.#compiled = compiled;
  }

  /** The start and end of each match in a line, in UTF-16 code units. */
  *matchesIn(line: string): Generator<[start: number, end: number]> {
    const matcher = this.#compiled.matcher(line);
    while (matcher.find()) yield [matcher.start(), matcher.end()];
  }
}

/** The library that matches patterns, handed in by those that load it at once and those that load it when needed. */
export type PatternEngine = typeof import('re2js');

/**
 * Compiles a `--redact` pattern (`ordinal` counts from 1, for the message; the pattern itself is not
 * repeated there, since it may be a secret). Throws a usage error where it is no regular expression, or one
 * that no engine can match in linear time.
 */
export function compilePattern(
  { RE2JS, RE2JSException }: PatternEngine,
  pattern: string,
  ordinal: number,
): LinePattern {
  try {
    // RE2JS would read this back-reference as the letter k.
    if (/(?:^|[^\\])(?:\\\\)*\\k</.test(pattern)) throw new RE2JSException('back-reference');
    return new LinePattern(
      RE2JS.compile(RE2JS.translateRegExp(pattern), RE2JS.LOOKBEHINDS | RE2JS.DISABLE_UNICODE_GROUPS),
    );
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    if (isRegExp(pattern))
      throw usageError(
        'bad-redact',
        `--redact pattern ${ordinal} has something that is not supported, since its search has to take linear time`,
        'Leave out look-ahead such as (?=…), back-references such as \\1, classes such as \\p{L}, and repetitions of more than 1,000 times.',
      );
    throw usageError(
      'bad-redact',
      `--redact pattern ${ordinal} is no regular expression: ${error.message.replace('error parsing regexp: ', '').split(': ')[0]}`,
      'To mean a character such as ( or + itself, write a backslash before it.',
    );
  }
}

/** True for what JavaScript accepts as a regular expression. */
function isRegExp(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}
