/**
 * Runs tasks side by side and returns what each came to. Where one throws, the signal of the others is aborted, and its error is
 * thrown once all have ended, so that none goes on behind the caller's back.
 */
export async function sideBySide<Values extends unknown[]>(
  tasks: { [Index in keyof Values]: (signal: AbortSignal) => Promise<Values[Index]> },
  signal?: AbortSignal,
): Promise<Values> {
  const failed = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  let first: { thrown: unknown } | null = null;
  const running = tasks.map(async (task) => {
    try {
      return await task(stop);
    } catch (thrown) {
      first ??= { thrown };
      failed.abort(thrown);
      throw thrown;
    }
  });
  const ends = await Promise.allSettled(running);
  if (first !== null) throw (first as { thrown: unknown }).thrown;
  return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined)) as Values;
}
