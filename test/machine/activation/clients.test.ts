import { describe, expect, it } from 'vitest';
import { generationBefore, readStatus, recoverHost } from '../../../src/activation/index.js';
import { setProfile, settleIn, systemProfile } from '../../support/miniature.js';
import { skips } from '../world.js';
import { World } from './world.js';

describe.skipIf(skips('container'))('a client of an activation', () => {
  const world = World.forTests('bash');

  describe('that is killed', () => {
    it('in the switch leaves the decision to the host, which goes back', async () => {
      const client = new AbortController();
      const id = 'killed-in-the-switch';
      const starting = world.start('slow', { id, answerSeconds: 2 }, {}, client.signal);
      await world.until({ id }, 'activating');
      client.abort(new Error('killed'));
      await expect(starting).rejects.toThrow('killed');
      const { activations } = await readStatus(world.host);
      expect(activations).toMatchObject([{ id, isSupervised: true, state: { state: 'activating' } }]);
      expect(await recoverHost(world.host)).toEqual([
        { id, verdict: { outcome: 'rolled_back', reason: 'no-ack' } },
      ]);
      await world.expectAllOn('base');
    });

    it('while the host waits can be replaced by another one, which acknowledges', async () => {
      const { id } = await world.start('next').then(async (activation) => {
        await activation.tried();
        return activation;
      });
      const other = world.find(id);
      expect(await other.read()).toMatchObject({ verdict: null, reading: { state: { state: 'waiting' } } });
      expect(await other.acknowledge()).toEqual({ outcome: 'success', reason: 'acknowledged' });
      await world.expectAllOn('next');
    });

    it('in the commit has it completed', async () => {
      const client = new AbortController();
      const activation = await world.start('next');
      await activation.tried();
      const { release } = await world.hold('nix-env');
      const answering = activation.acknowledge(client.signal);
      await world.until(activation, 'committing');
      client.abort(new Error('killed'));
      await expect(answering).rejects.toThrow('killed');
      await release();
      expect(await world.find(activation.id).recover()).toMatchObject({ outcome: 'success' });
      await world.expectAllOn('next');
    });

    it('on the way back finds the host there', async () => {
      const client = new AbortController();
      await setProfile(world.machine, world.systems.slow);
      await settleIn(world.machine, world.systems.slow);
      const activation = await world.start('next');
      await activation.tried();
      const answering = activation.refuse('critical-unit', client.signal);
      await world.until(activation, 'rolling-back');
      client.abort(new Error('killed'));
      await expect(answering).rejects.toThrow('killed');
      expect(await world.find(activation.id).recover()).toEqual({ outcome: 'rolled_back', reason: 'nack' });
      await world.expectAllOn('slow');
    });
  });

  it('learns the verdict of an activation that it does not know of', async () => {
    expect(await world.find('never-heard-of').ended()).toEqual({
      ...{ outcome: 'unverified', reason: 'unknown-activation' },
    });
  });

  it('finds another verdict than what the state says where another system runs since', async () => {
    const activation = await world.start('next');
    await activation.tried();
    await activation.acknowledge();
    await settleIn(world.machine, world.systems.base);
    expect(await activation.ended()).toMatchObject({ outcome: 'success' });
    expect((await activation.read()).verdict).toEqual({ outcome: 'unverified', reason: 'changed-since' });
  });

  it('returns to the generation before, supervised as any other', async () => {
    const { machine, systems, host } = world;
    await setProfile(machine, systems.next);
    await settleIn(machine, systems.next);
    const status = await readStatus(host);
    const { number, toplevel } = generationBefore(status);
    expect(toplevel).toBe(systems.base);
    expect(generationBefore(status, number)).toEqual({ number, toplevel });
    expect(() => generationBefore(status, 9999)).toThrow('there is no generation 9999');
    const activation = await world.start('base', { generation: number });
    await activation.tried();
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('base');
  });

  it('makes profile and boot entry one again after a power cut came between them', async () => {
    const { machine, systems, host } = world;
    const activation = await world.start('next');
    await activation.tried();
    await world.holdSwitch();
    await machine.succeed(`touch /run/nixos-rebuild-test/${activation.id}/ack`);
    await machine.waitUntilSucceeds(`[ "$(readlink -f ${systemProfile})" = ${systems.next} ]`);
    await machine.crash();
    expect(await readStatus(host)).toMatchObject({
      activations: [],
      cutShort: [{ id: activation.id, old: systems.base, new: systems.next }],
    });
    expect(await recoverHost(host)).toEqual([
      { id: activation.id, verdict: { outcome: 'rolled_back', reason: 'boot-entry-missing' } },
    ]);
    await world.expectAllOn('base');
    expect(await recoverHost(host)).toEqual([]);
  });

  describe('on the machine itself', () => {
    /** Starts it in a unit that stands for a terminal's session, and kills that with everything in it. */
    async function killedSession(id: string, ...more: string[]): Promise<void> {
      const { machine, systems } = world;
      if ((await machine.execute('test -e /opt/client/node')).status !== 0) {
        await machine.copyFromHost(process.execPath, '/opt/client/node');
        await machine.copyFromHost('lib', '/opt/client/lib');
        await machine.copyFromHost('node_modules/zod', '/opt/client/node_modules/zod');
        await machine.writeFile('/opt/client/package.json', '{ "type": "module" }');
        await machine.copyFromHost('test/machine/activation/local-client.mjs', '/opt/client/client.mjs');
      }
      const client = ['/opt/client/node', '/opt/client/client.mjs', id, systems.next, ...more];
      await machine.succeed(
        `systemd-run --quiet --collect --unit=session-${id} -E PATH="$PATH" -p StandardOutput=truncate:/run/session-${id} ${client.join(' ')}`,
      );
      await machine.waitUntilSucceeds(`grep -q verifying /run/session-${id}`, { timeoutSeconds: 60 });
      await machine.succeed(`systemctl kill --signal=KILL session-${id}`);
      await machine.waitUntilFails(`systemctl is-active session-${id}`);
    }

    it('works on when its session dies, and acknowledges', async () => {
      await killedSession('apart', 'apart');
      expect(await world.find('apart').ended()).toEqual({ outcome: 'success', reason: 'acknowledged' });
      await world.expectAllOn('next');
      const output = await world.machine.waitUntilSucceeds(
        'cat /run/nixos-rebuild-test/clients/apart/output | grep outcome',
      );
      expect(JSON.parse(output)).toEqual({ outcome: 'success', reason: 'acknowledged' });
    });

    it('would otherwise have died with it, and the host have gone back', async () => {
      await killedSession('with-it');
      expect(await world.find('with-it').ended()).toEqual({ outcome: 'rolled_back', reason: 'no-ack' });
      await world.expectAllOn('base');
    });
  });
});
