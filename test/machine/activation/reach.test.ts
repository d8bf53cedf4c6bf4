import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Activation } from '../../../src/activation/index.js';
import { SshHost } from '../../../src/host/ssh/ssh-host.js';
import { container } from '../../../src/machine/container/backend.js';
import { baseImage } from '../../../src/machine/image/setup.js';
import { guestDestination } from '../../../src/machine/qemu/ssh-access.js';
import { setProfile, settleIn } from '../../support/miniature.js';
import { skips } from '../world.js';
import { World } from './world.js';

describe.skipIf(skips('container') || skips('qemu'))(
  'a host over ssh that cannot be reached any more',
  () => {
    const world = new World();
    let dir: string;
    let host: SshHost;

    beforeAll(async () => {
      const { root, key } = await baseImage();
      await world.open('bash', container({ root }));
      await world.machine.succeed('systemctl start ssh');
      const port = await world.machine.forwardPort({ guest: 22 });
      if (!port.ok) throw new Error(port.message);
      dir = mkdtempSync(join(tmpdir(), 'nrt-'));
      host = new SshHost({
        name: 'web',
        destination: guestDestination(port.value, key),
        env: process.env,
        dir,
      });
    });
    // Its activation makes the network what it was.
    beforeEach(async () => {
      await world.settle();
      await setProfile(world.machine, world.systems.reachable);
      await settleIn(world.machine, world.systems.reachable);
    });
    afterAll(async () => {
      await host?.close();
      await world.machine?.close();
      rmSync(dir, { recursive: true, force: true });
    });

    const start = (
      name: 'next' | 'unplugged' | 'without-ssh',
      answerSeconds: number,
      notices: string[] = [],
    ) =>
      Activation.start(
        host,
        { id: `ssh-${name}`, toplevel: world.systems[name], answerSeconds },
        { onNotice: (text) => notices.push(text) },
      );

    it('is committed where it can', async () => {
      const activation = await start('next', 30);
      await activation.tried();
      expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
      await world.expectAllOn('next');
    });

    it('goes back when the new system cuts the network, and can be asked then', async () => {
      const notices: string[] = [];
      const activation = await start('unplugged', 2, notices);
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'no-ack' });
      await world.expectAllOn('reachable');
    });

    it('goes back when the new system takes no new connection, although the old one lives', async () => {
      const notices: string[] = [];
      const activation = await start('without-ssh', 6, notices);
      expect((await activation.tried()).verdict).toBeNull();
      // Over the connection that there is, all looks well.
      expect((await activation.read()).reading?.state?.state).toBe('waiting');
      expect(await activation.acknowledge()).toEqual({ outcome: 'rolled_back', reason: 'no-ack' });
      expect(notices.join('\n')).toContain('web cannot be reached');
      await world.expectAllOn('reachable');
    });
  },
);
