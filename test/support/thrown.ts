import { expect } from 'vitest';
import { ToolError } from '../../src/system/errors.js';

/** The usage error that a function throws; fails where it throws none. */
export function messageAndHint(run: () => unknown): { code: string; message: string; hint: string } {
  try {
    run();
  } catch (thrown) {
    return usage(thrown);
  }
  throw new Error('nothing was thrown');
}

/** The usage error with which a promise is rejected. */
export async function refusalOf(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; hint: string }> {
  const thrown = await promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
  return usage(thrown);
}

function usage(thrown: unknown): { code: string; message: string; hint: string } {
  if (!(thrown instanceof ToolError)) throw thrown;
  expect(thrown.status).toBe(2);
  const { code, message, hint } = thrown;
  return { code, message, hint };
}
