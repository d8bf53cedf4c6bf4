import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qemu } from '../../../src/machine/qemu/backend.js';
import { skips } from '../world.js';
import { World } from './world.js';

// What a container cannot have: a clock of its own, and a power cut that takes what is not on the disk yet.

describe.skipIf(skips('qemu'))('an activation in a virtual machine', { timeout: 900_000 }, () => {
  const world = new World();
  const request = { answerSeconds: 600, longestSeconds: 3600, switchSeconds: 600 };
  beforeAll(() => world.open('bash', qemu()));
  afterAll(() => world.machine?.close());

  it('is not ended by a clock that jumps, forwards or back', async () => {
    const { machine } = world;
    const activation = await world.start('later', request);
    expect((await activation.tried()).verdict).toBeNull();
    for (const jump of ['+3 days', '-10 days']) {
      await machine.succeed(`date --set='${jump}' >/dev/null; sleep 2`);
      expect((await activation.read()).verdict).toBeNull();
    }
    expect(await activation.refuse('test')).toEqual({ outcome: 'rolled_back', reason: 'nack' });
    await world.expectAllOn('base');
  });

  it('boots the old system when the power is cut while it waits', async () => {
    const activation = await world.start('later', request);
    await activation.tried();
    await world.machine.crash();
    expect(await activation.ended()).toEqual({ outcome: 'interrupted', reason: 'rebooted' });
    expect(await world.truth()).toEqual({ current: 'base', profile: 'base', boots: 'base' });
  });

  it('boots the new system when the power is cut at the moment of the verdict', async () => {
    const activation = await world.start('next', request);
    await activation.tried();
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.machine.crash();
    expect(await world.truth()).toEqual({ current: 'next', profile: 'next', boots: 'next' });
  });
});
