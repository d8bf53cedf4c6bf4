import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { copyClosure } from '../../src/host/copy/copy-closure.js';
import type { Host } from '../../src/host/host.js';
import { type ReachOptions, reachHost } from '../../src/host/reach/reach-host.js';
import type { SshHost } from '../../src/host/ssh/ssh-host.js';
import { hasSucceeded, runProgram } from '../../src/system/programs.js';
import { installInto } from '../support/debian-packages.js';
import { ReachableContainer } from '../support/reachable-container.js';
import { skips } from './world.js';

describe.skipIf(skips('container') || skips('qemu'))('a host over ssh', () => {
  let there: ReachableContainer;
  let dir: string;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    there = await ReachableContainer.start('reached', ['alice', 'fay']);
    await installInto(there.machine, ['fish', 'fish-common', 'libpcre2-32-0']);
    await there.machine.succeed('usermod --shell /usr/bin/fish fay');
    dir = mkdtempSync(join(tmpdir(), 'nrt-ssh-'));
    const { port, address } = there.destination();
    const common = [`IdentityFile ${there.key}`, 'StrictHostKeyChecking no', 'UserKnownHostsFile /dev/null'];
    const shared = ['ControlMaster auto', `ControlPath ${dir}/user-%C`, 'ControlPersist 60'];
    const entry = (...lines: string[]) => lines.join('\n  ');
    const here = [`HostName ${address.split('@')[1]}`, `Port ${port}`, 'User root'];
    writeFileSync(
      join(dir, 'config'),
      [
        entry('Host jump', ...here, ...shared),
        entry('Host behind', 'HostName 127.0.0.1', 'User root', 'ProxyJump jump'),
        entry('Host behind6', 'HostName ::1', 'User root', 'ProxyJump jump'),
        entry(
          'Host persons',
          ...[...here, ...shared, 'RemoteCommand exec cat', 'RequestTTY force', 'LogLevel QUIET'],
          ...['LocalForward 127.0.0.1:47813 127.0.0.1:22', 'ExitOnForwardFailure yes', 'VisualHostKey yes'],
        ),
        entry('Host *', ...common),
        '',
      ].join('\n'),
    );
    // ssh reads the configuration of the user that it runs as, wherever HOME points.
    const log = join(dir, 'calls');
    const script = `#!/bin/sh\necho "$*" | head -n 1 >>${log}\nexec /usr/bin/ssh -F ${dir}/config "$@"\n`;
    writeFileSync(join(dir, 'ssh'), script);
    chmodSync(join(dir, 'ssh'), 0o755);
    env = { ...process.env, PATH: `${dir}:${process.env.PATH}` };
  });
  afterAll(async () => {
    for (const name of ['jump', 'persons'])
      spawnSync('/usr/bin/ssh', ['-F', `${dir}/config`, '-O', 'exit', name], { stdio: 'ignore' });
    await there?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const named = (address: string): SshHost => there.host('root', { destination: { address }, env });
  const calls = () =>
    existsSync(join(dir, 'calls')) ? readFileSync(join(dir, 'calls'), 'utf8').trim().split('\n').length : 0;

  async function said(host: Host, script: string, isNewConnection = false): Promise<string> {
    const { status, stdout, stderr } = await host.run({ script, timeoutSeconds: 30, isNewConnection });
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
    return stdout.toString();
  }

  function reach(host: Host, more: Partial<ReachOptions> = {}): Promise<void> {
    return reachHost(host, { env, ...more });
  }

  /** Stops its sshd; sessions go on, and end when they are asked to. */
  async function withoutServer(): Promise<{ back: () => Promise<void> }> {
    await there.machine.succeed('systemctl stop ssh');
    let isBack = false;
    const back = async () => {
      if (!isBack) await there.machine.succeed('systemctl start ssh');
      isBack = true;
    };
    onTestFinished(back);
    return { back };
  }

  describe('that is reached', () => {
    it.each([
      [
        'by its address and port in one word',
        () => `${there.destination().address}:${there.destination().port}`,
      ],
      ['by way of another host whose connection the user keeps', () => 'behind'],
      ['by an IPv6 address there', () => 'behind6'],
      ['by a name whose configuration is for a person’s sessions', () => 'persons'],
    ])('%s runs scripts over shared and new connections', async (_, address) => {
      const host = named(address());
      const started = performance.now();
      expect(await said(host, 'echo one')).toBe('one\n');
      expect(await said(host, 'echo two', true)).toBe('two\n');
      await host.close();
      expect(performance.now() - started).toBeLessThan(15_000);
    });

    it('by an IPv6 address in brackets runs scripts', async () => {
      const destination = { address: 'root@[::1]:22', options: ['ProxyJump=jump'] };
      expect(await said(there.host('root', { destination, env }), 'echo "$SSH_CONNECTION"')).toMatch(/^::1 /);
    });

    it('leaves the user’s own connection to the same host alone', async () => {
      // Not synchronously: the forwarded port is this process's.
      const ssh = (...words: string[]) =>
        runProgram(['/usr/bin/ssh', '-F', `${dir}/config`, ...words], {
          env: process.env,
          timeoutMs: 20_000,
        });
      const own = ['-o', 'RemoteCommand=none', '-o', 'RequestTTY=no', '-f', '-N', 'persons'];
      spawn('/usr/bin/ssh', ['-F', `${dir}/config`, ...own], { stdio: 'ignore' });
      const isUp = async () => hasSucceeded(await ssh('-O', 'check', 'persons'));
      await expect.poll(isUp, { timeout: 20_000 }).toBe(true);
      const host = named('persons');
      await said(host, ':');
      await host.close();
      expect(await isUp()).toBe(true);
    });

    it('shows nothing of a banner, a message of the day or what its shell prints at the start', async () => {
      const { machine } = there;
      await machine.succeed(`
        echo 'Authorised users only' >/etc/banner; echo 'Banner /etc/banner' >/etc/ssh/sshd_config.d/banner.conf
        echo Welcome >/etc/motd; printf 'echo hello; echo noise >&2\\n' >/root/.bashrc; systemctl restart ssh`);
      onTestFinished(async () => {
        await machine.succeed(
          'rm /etc/ssh/sshd_config.d/banner.conf /etc/motd /root/.bashrc; systemctl restart ssh',
        );
      });
      expect(await said(there.host(), 'echo one')).toBe('one\n');
      expect(await said(there.host(), 'echo two', true)).toBe('two\n');
    });

    it('runs scripts and takes closures of a user whose shell is fish', async () => {
      const { machine } = there;
      await machine.succeed(
        `mkdir -p ~fay/.config/fish; echo 'echo fish says hello' >~fay/.config/fish/config.fish`,
      );
      const host = there.host('fay');
      expect(await said(host, `printf '%s\\n' "it's" 'a\\b' "$0"`)).toBe("it's\na\\b\n/bin/sh\n");
      const path = execFileSync('nix-store', ['--add', '/etc/hostname'], { encoding: 'utf8' }).trim();
      await machine.succeed('mkdir -p /nix/store /nix/var/nix; chown -R fay /nix');
      onTestFinished(async () => {
        await machine.succeed('chown -R root /nix');
      });
      expect(await copyClosure(host, path, { env: process.env })).toMatchObject({ paths: 1 });
    });

    it('on a slow link runs scripts, with every byte', async () => {
      const { port = 22 } = there.destination();
      const slow = createServer((near) => {
        const far = connect(port, '127.0.0.1');
        for (const [from, to] of [
          [near, far],
          [far, near],
        ] as const) {
          from.on('data', (bytes) => setTimeout(() => to.write(bytes), 150));
          from.on('end', () => setTimeout(() => to.end(), 150));
          from.on('error', () => to.destroy());
        }
      });
      await once(slow.listen(0, '127.0.0.1'), 'listening');
      onTestFinished(() => void slow.close());
      const { port: at } = slow.address() as AddressInfo;
      const host = there.host('root', { destination: there.destination('root', { port: at }) });
      const input = Buffer.alloc(300_000, 'some bytes\n');
      const { stdout } = await host.run({ script: 'cat', input, timeoutSeconds: 60 });
      expect(stdout.equals(input)).toBe(true);
      await host.close();
    });
  });

  describe('that is not reached', () => {
    it('is tried three times, which takes four seconds', async () => {
      await withoutServer();
      const before = calls();
      const started = performance.now();
      await expect(reach(named('jump'))).rejects.toMatchObject({
        code: 'unreachable',
        isLasting: false,
        hint: expect.stringContaining('sshd'),
      });
      expect(calls() - before).toBe(3 + 1); // The last one asks ssh for the address.
      expect(performance.now() - started).toBeGreaterThan(3900);
    });

    it('is reached when it comes up within the tries', async () => {
      const { back } = await withoutServer();
      setTimeout(() => void back(), 1500);
      await reach(there.host());
    });

    it('is waited for as long as that was asked for, and this is said', async () => {
      const { back } = await withoutServer();
      setTimeout(() => void back(), 9000);
      const notices: string[] = [];
      await reach(there.host(), { waitSeconds: 50, onNotice: (text) => notices.push(text) });
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatch(/^web cannot be reached: .*; it is tried for another \d+\.\d s$/);
    });

    it('is waited for no longer than that', async () => {
      await withoutServer();
      const started = performance.now();
      await expect(reach(there.host(), { waitSeconds: 3 })).rejects.toMatchObject({ code: 'unreachable' });
      expect(performance.now() - started).toBeLessThan(6000);
    });

    it('is not waited for any longer when a signal is aborted', async () => {
      await withoutServer();
      const signal = AbortSignal.timeout(2500);
      const started = performance.now();
      const reason = await reach(there.host(), { waitSeconds: 600, signal }).catch((thrown) => thrown);
      expect(reason).toBe(signal.reason);
      expect(performance.now() - started).toBeLessThan(4000);
    });

    it('says what Tailscale knows of an address of a tailnet', async () => {
      const address = { address: 'root@100.64.0.5', options: ['ProxyCommand=none', 'ConnectTimeout=1'] };
      const host = there.host('root', { destination: address });
      const given = { env: { PATH: '/nowhere' }, tries: 1 };
      await expect(reachHost(host, given)).rejects.toMatchObject({
        hint: expect.stringContaining('100.64.0.5 is an address of Tailscale, which is not installed'),
      });
    });
  });

  describe('for which no later try can do better', () => {
    async function atOnce(host: Host, hint: RegExp): Promise<void> {
      const before = performance.now();
      await expect(reach(host, { waitSeconds: 600 })).rejects.toMatchObject({
        isLasting: true,
        hint: expect.stringMatching(hint),
      });
      expect(performance.now() - before).toBeLessThan(10_000);
    }

    it.each(['changed', 'unknown'])('is given up at once where its key is %s', async (how) => {
      const known = join(dir, 'known');
      const { port = 22 } = there.destination();
      const keys = how === 'unknown' ? '' : `[127.0.0.1]:${port} ${readFileSync(`${there.key}.pub`, 'utf8')}`;
      writeFileSync(known, keys);
      const options = [`UserKnownHostsFile=${known}`, 'GlobalKnownHostsFile=/dev/null'];
      const strict = ['ProxyCommand=none', 'StrictHostKeyChecking=ask'];
      const destination = there.destination('root', { options: [...options, ...strict] });
      const host = there.host('root', { destination });
      await atOnce(
        host,
        how === 'changed'
          ? /another key than the known one.*fingerprints.*do not connect/
          : /not known here.*fingerprints/,
      );
      const hint = await host.run({ script: ':', timeoutSeconds: 5 }).catch((thrown) => thrown.hint);
      expect(hint).not.toContain('ssh-keygen -R');
    });

    it('is given up at once where it does not let the user in', async () => {
      await atOnce(there.host('nobody-known'), /authorized_keys/);
    });

    it('is given up at once where the configuration of ssh is wrong', async () => {
      const destination = there.destination('root', { options: ['NoSuchOption=yes'] });
      await atOnce(there.host('root', { destination }), /ssh configuration/);
    });
  });

  it('that lets nobody in while it boots is waited for', async () => {
    const { machine } = there;
    await machine.succeed(
      'echo "System is booting up. Unprivileged users are not permitted to log in yet." >/run/nologin',
    );
    setTimeout(() => void machine.execute('rm /run/nologin'), 4000);
    await reach(there.host('alice'), { waitSeconds: 60 });
  });
});
