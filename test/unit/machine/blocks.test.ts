import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { pollingCondition, subtest } from '../../../src/machine/blocks.js';

describe('a subtest', () => {
  it('returns what its body returns, and puts its name before what that throws', async () => {
    const lines: string[] = [];
    expect(
      await subtest(
        'adds',
        async () => 2,
        (line) => lines.push(line),
      ),
    ).toBe(2);
    expect(lines[0]).toBe('subtest: adds');
    const failing = subtest('web answers', async () => {
      throw new Error('connection refused');
    });
    await expect(failing).rejects.toThrow('web answers: connection refused');
  });
});

describe('a polled condition', () => {
  it('lets the body end while it holds', async () => {
    let looks = 0;
    const value = await pollingCondition(
      async () => {
        looks += 1;
        return true;
      },
      async () => {
        while (looks < 3) await sleep(1);
        return 'done';
      },
      { intervalSeconds: 0.001 },
    );
    expect(value).toBe('done');
  });

  it('ends the wait for the body as soon as it does not hold, and says why', async () => {
    let looks = 0;
    const never = new Promise(() => {});
    const holds = async () => {
      looks += 1;
      return looks < 3;
    };
    await expect(
      pollingCondition(holds, () => never as Promise<void>, {
        description: 'nginx runs',
        intervalSeconds: 0.001,
      }),
    ).rejects.toThrow('nginx runs does not hold any more');
    const throws = async () => {
      throw new Error('the guest stopped');
    };
    await expect(pollingCondition(throws, () => never as Promise<void>)).rejects.toThrow(
      'the condition does not hold any more: the guest stopped',
    );
  });
});
