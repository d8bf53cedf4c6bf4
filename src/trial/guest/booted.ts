import { messageOf, ToolError } from '../../system/errors.js';

/** Whether a system has come up; that it has not says something of it, and of the time (s) it took to know. */
export type Booted = { ok: boolean; seconds: number; message: string };

/**
 * Waits for a boot. Rejects with what `booting` rejects with where that is no `ToolError`, or a person has stopped the trial.
 * `seconds` is a clock.
 */
export async function booted(
  booting: Promise<void>,
  seconds: () => number,
  signal: AbortSignal | undefined,
): Promise<Booted> {
  const message = await booting.then(
    () => null,
    (thrown) => {
      if (signal?.aborted || !(thrown instanceof ToolError)) throw thrown;
      return messageOf(thrown);
    },
  );
  return { ok: message === null, seconds: seconds(), message: message ?? '' };
}
