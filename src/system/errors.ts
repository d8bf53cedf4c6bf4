/** Exit status of the program for an error: 2 bad usage or configuration, 3 the tool itself could not work. */
export type ErrorStatus = 2 | 3;

/**
 * The one error class for what a person can act on. `message` says what happened and to which
 * file or value, `hint` what to do next; the command line prints both without a stack.
 */
export class ToolError extends Error {
  /** A stable kebab-case word for scripts, such as `no-tmux` or `bad-option`. */
  readonly code: string;
  readonly hint: string;
  readonly status: ErrorStatus;

  constructor(
    code: string,
    message: string,
    options: { hint?: string; status?: ErrorStatus; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ToolError';
    this.code = code;
    this.hint = options.hint ?? '';
    this.status = options.status ?? 3;
  }
}

/** A mistake in what the user typed or configured (exit status 2). */
export function usageError(code: string, message: string, hint = ''): ToolError {
  return new ToolError(code, message, { hint, status: 2 });
}

/** The text of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The text of anything that was thrown, and after it, where it is known, what to do next. */
export function messageWithHint(thrown: unknown, separator: string): string {
  const hint = thrown instanceof ToolError ? thrown.hint : '';
  return [messageOf(thrown), hint].filter(Boolean).join(separator);
}
