import { describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { DeployWorld } from './world.js';

describe.skipIf(skips('container'))('nixos-rebuild-test deploy', () => {
  const world = DeployWorld.forTests('examples/miniature', ['base', 'next', 'failed-unit', 'crash-loop']);

  it('activates, verifies and commits a system', async () => {
    const { status, deployment, err } = await world.deploy('next');
    console.log(err, JSON.stringify(deployment, null, 1));
    expect(deployment).toMatchObject({ outcome: 'success', success: true, changed: true });
    expect(status).toBe(0);
    expect(await world.truth()).toEqual({ current: 'next', profile: 'next', boots: 'next' });
  });
});
