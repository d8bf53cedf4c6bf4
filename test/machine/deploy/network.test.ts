import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { installInto } from '../../support/debian-packages.js';
import { type NamedSsh, namedSsh } from '../../support/named-ssh.js';
import { newContainer, skips } from '../world.js';
import { DeployWorld, sshdOf, type Truth, withSshd } from './world.js';

// Systems that close the way on which they came. The first one makes it what it was.

const names = ['reachable', 'next', 'unplugged', 'without-ssh', 'firewalled', 'other-port'] as const;

const onOld: Truth = { current: 'reachable', profile: 'reachable', boots: 'reachable' };

describe.skipIf(skips('container') || skips('qemu'))(
  'nixos-rebuild-test deploy to a host with an sshd of its own',
  () => {
    const world = DeployWorld.forTests('test/machine/activation/systems.nix', names, withSshd(newContainer));
    beforeAll(() =>
      installInto(world.machine, [
        ...['nftables', 'libnftables1', 'libnftnl11', 'libmnl0', 'libjansson4', 'sudo'],
      ]),
    );

    /** Has one test use another ssh. */
    function withSsh(ssh: NamedSsh): void {
      const before = world.ssh;
      world.ssh = ssh;
      onTestFinished(() => {
        ssh.close();
        world.ssh = before;
      });
    }

    it('commits a system that can be reached', async () => {
      const { status, deployment } = await world.deploy('next');
      expect({ status, outcome: deployment.outcome }, deployment.message).toEqual({
        ...{ status: 0, outcome: 'success' },
      });
      expect(await world.truth()).toEqual({ current: 'next', profile: 'next', boots: 'next' });
    });

    it.each([
      ['cuts the network', 'unplugged'],
      ['stops sshd', 'without-ssh'],
      ['has a firewall that closes ssh to new connections', 'firewalled'],
      ['has sshd at another port', 'other-port'],
    ] as const)('goes back by itself from a system that %s, and the client says so', async (_, name) => {
      const { status, deployment } = await world.deploy(name, '--ack-timeout', '15');
      expect({ status, outcome: deployment.outcome, reason: deployment.reason }, deployment.message).toEqual({
        ...{ status: 1, outcome: 'rolled_back', reason: 'no-ack' },
      });
      expect(await world.truth()).toEqual(onOld);
      expect(deployment.after).toMatchObject({ current: world.systems.reachable });
    });

    it('does not touch a host whose key is another one than what is known, and names it', async () => {
      const { address, port, identity, options } = await sshdOf(world.machine);
      const [key, known] = [join(world.dir, 'another'), join(world.dir, 'known')];
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
      writeFileSync(known, `[${address.split('@')[1]}]:${port} ${readFileSync(`${key}.pub`, 'utf8')}`);
      const careful = ['StrictHostKeyChecking=yes', `UserKnownHostsFile=${known}`];
      withSsh(namedSsh('web1', { address, port, identity, options: [...careful, ...options] }));
      const { status, deployment } = await world.deploy('next');
      expect({ status, outcome: deployment.outcome, reason: deployment.reason }, deployment.message).toEqual({
        ...{ status: 1, outcome: 'failed', reason: 'unreachable' },
      });
      expect(deployment.message).toMatch(/host key/i);
      expect(await world.truth()).toEqual(onOld);
    });

    it('builds for a host that does not answer, and says how to deploy that later', async () => {
      await world.machine.succeed('systemctl stop ssh');
      const { status, deployment } = await world.deploy('next');
      expect({ status, outcome: deployment.outcome, reason: deployment.reason }, deployment.message).toEqual({
        ...{ status: 1, outcome: 'failed', reason: 'unreachable' },
      });
      expect(deployment.failure?.hint).toContain(
        `nixos-rebuild-test deploy web1 --store-path ${world.systems.next}`,
      );
      await world.machine.succeed('systemctl start ssh');
    });

    it('waits for a host that does not answer yet with --wait-for-host', async () => {
      await world.machine.succeed('systemctl stop ssh');
      const deploying = world.deploy('next', '--wait-for-host', '60');
      await sleep(8000);
      await world.machine.succeed('systemctl start ssh');
      expect((await deploying).deployment).toMatchObject({ outcome: 'success' });
    });

    describe('as a user with sudo', () => {
      const asAlice = ['--target', 'web1=alice@web1', '--sudo'];
      const rule = (words: string) =>
        world.machine.succeed(
          `printf 'Defaults env_reset\\nroot ALL=(ALL:ALL) ALL\\nalice ALL=(ALL) ${words}\\n' >/etc/sudoers.new
          chmod 440 /etc/sudoers.new; mv /etc/sudoers.new /etc/sudoers`,
        );
      beforeAll(() =>
        world.machine.succeed(`
          useradd --create-home --shell /bin/bash alice
          cp -r /root/.ssh ~alice/; chown -R alice: ~alice/.ssh; echo alice:secret | chpasswd`),
      );

      it('deploys, and tells what became of it, where sudo asks for no password', async () => {
        await rule('NOPASSWD: ALL');
        const { status, deployment } = await world.deploy('next', ...asAlice);
        expect({ status, outcome: deployment.outcome }, deployment.message).toEqual({
          ...{ status: 0, outcome: 'success' },
        });
        const told = await world.run('status', 'web1', ...asAlice);
        expect(told.out).toMatch(new RegExp(`${deployment.id} +committed`));
        expect((await world.run('recover', 'web1', ...asAlice)).out).toContain('nothing to recover');
      });

      it('is refused before anything is touched where sudo wants a password and nobody can be asked', async () => {
        await rule('ALL');
        const { status, deployment } = await world.deploy('next', ...asAlice);
        expect(
          { status, outcome: deployment.outcome, reason: deployment.reason },
          deployment.message,
        ).toEqual({
          ...{ status: 1, outcome: 'failed', reason: 'privilege' },
        });
        expect(await world.truth()).toEqual(onOld);
      });
    });
  },
);
