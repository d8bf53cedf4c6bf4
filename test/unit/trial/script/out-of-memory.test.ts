import { describe, expect, it } from 'vitest';
import { MockGuest, mock } from '../../../../src/machine/mock/backend.js';
import { createMachine } from '../../../../src/machine/start.js';
import { TriedHost } from '../../../../src/trial/guest/tried-host.js';
import { killedIn, MemoryWatch } from '../../../../src/trial/script/out-of-memory.js';

const killed = '[ 139.9] Out of memory: Killed process 202 (tail) total-vm:171680kB\r\n';

describe('a machine in which the kernel ends a process for its memory', () => {
  /** `hangs`: it answers nothing from then on. */
  async function watched(hangs: boolean) {
    let isHanging = false;
    const answer = () => (isHanging ? new Promise<never>(() => {}) : Promise.resolve({ stdout: '' }));
    const guest = new MockGuest({ answer });
    const machine = await createMachine('tried', mock(guest));
    await machine.connect();
    const host = new TriedHost(machine, 'web');
    const watch = new MemoryWatch(host, machine);
    guest.print(killed);
    isHanging = hangs;
    return {
      guest,
      watch,
      end: async () => {
        watch.close();
        await host.close();
        await machine.close();
      },
    };
  }

  it('is starved once it answers nothing any more', { timeout: 30_000 }, async () => {
    const { watch, end } = await watched(true);
    try {
      const stop = watch.starvedOr(undefined);
      await expect.poll(() => stop.aborted, { timeout: 15_000 }).toBe(true);
      expect(watch.isStarved).toBe(true);
      expect(stop.reason.message).toBe('web: no memory was left, and it hangs');
    } finally {
      await end();
    }
  });

  it('is not while it answers', { timeout: 30_000 }, async () => {
    const { guest, watch, end } = await watched(false);
    try {
      // Each question comes after an answer.
      await expect.poll(() => guest.scripts.length, { timeout: 15_000 }).toBeGreaterThan(2);
      expect(watch.isStarved).toBe(false);
    } finally {
      await end();
    }
  });

  it('names the last one', () => {
    expect(killedIn('all is well')).toBeNull();
    expect(killedIn(`${killed}Out of memory: Killed process 7 (nix-daemon) total`)).toBe('nix-daemon');
  });
});
