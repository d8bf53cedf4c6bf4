import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, ToolError } from '../system/errors.js';

/**
 * Runs a part of a test, whose name is in the error when it throws. `say` takes a line at its start and its end.
 */
export async function subtest<Value>(
  name: string,
  body: () => Promise<Value>,
  say: (line: string) => void = () => {},
): Promise<Value> {
  const startMs = performance.now();
  say(`subtest: ${name}`);
  try {
    const value = await body();
    say(`subtest: ${name}: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
    return value;
  } catch (thrown) {
    throw new ToolError('subtest-failed', `${name}: ${messageOf(thrown)}`, { cause: thrown });
  }
}

/**
 * Looks again and again, while `body` runs, whether something stays as it has to be: `condition` returns false or throws
 * when it does not. Throws a `ToolError` (`condition-failed`) then, as soon as it is seen; `body` is not waited for.
 */
export async function pollingCondition<Value>(
  condition: () => Promise<boolean>,
  body: () => Promise<Value>,
  {
    description = 'the condition',
    intervalSeconds = 2,
  }: { description?: string; intervalSeconds?: number } = {},
): Promise<Value> {
  const abort = new AbortController();
  const watch = async (): Promise<never> => {
    for (;;) {
      const holds = await condition().catch((thrown) => messageOf(thrown));
      if (abort.signal.aborted) return new Promise(() => {});
      if (holds !== true) {
        const why = typeof holds === 'string' ? `: ${holds}` : '';
        throw new ToolError('condition-failed', `${description} does not hold any more${why}`);
      }
      await sleep(intervalSeconds * 1000, undefined, { signal: abort.signal }).catch(() => {});
    }
  };
  const watching = watch();
  const running = body();
  for (const promise of [watching, running]) promise.catch(() => {});
  try {
    return await Promise.race([watching, running]);
  } finally {
    abort.abort();
  }
}
