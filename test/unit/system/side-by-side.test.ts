import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/system/side-by-side.js';

describe('tasks that run side by side', () => {
  it('come to what each returns, in their order', async () => {
    const slow = async () => sleep(20, 'slow');
    expect(await sideBySide<[string, number]>([slow, async () => 1])).toEqual(['slow', 1]);
  });

  it('are all stopped and over before the error of the first that fails is thrown', async () => {
    let over = false;
    const waiting = async (signal: AbortSignal) => {
      await sleep(60_000, undefined, { signal }).catch(() => {});
      await sleep(20);
      over = true;
      throw new Error('stopped');
    };
    const failing = async () => Promise.reject(new Error('first'));
    await expect(sideBySide([waiting, failing])).rejects.toThrow('first');
    expect(over).toBe(true);
  });

  it('are stopped by the signal of their caller', async () => {
    const stop = new AbortController();
    const waiting = async (signal: AbortSignal) => sleep(60_000, undefined, { signal });
    const running = sideBySide([waiting, waiting], stop.signal);
    stop.abort(new Error('cancelled'));
    await expect(running).rejects.toThrow();
  });
});
