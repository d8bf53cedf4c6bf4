import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalHost } from '../../src/host/local-host.js';
import { SshHost } from '../../src/host/ssh/ssh-host.js';
import { freePort } from '../../src/machine/network/port-forward.js';
import { hostSuite } from '../support/host-suite.js';
import { type SshServer, startSshServer } from '../support/ssh-server.js';

const hasServer = existsSync('/usr/sbin/sshd');
if (!hasServer) console.warn('\n!!! SKIPPED: hosts over ssh: there is no /usr/sbin/sshd\n');

describe('this machine as a host', () => {
  hostSuite(() => new LocalHost('here', process.env));
});

describe.skipIf(!hasServer)('a host over ssh', () => {
  let server: SshServer;
  let dir: string;
  let host: SshHost;
  const hostAt = (destination: SshServer['destination']) =>
    new SshHost({ name: 'there', destination, env: process.env, dir });

  beforeAll(async () => {
    server = await startSshServer();
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    host = hostAt(server.destination);
  });
  afterAll(async () => {
    await host?.close();
    server?.close();
    rmSync(dir, { recursive: true });
  });

  hostSuite(() => host);

  it('uses one connection for all scripts', async () => {
    const ask = async () =>
      (await host.run({ script: 'echo "$SSH_CONNECTION"', timeoutSeconds: 30 })).stdout.toString();
    const first = await ask();
    expect(first).toMatch(/^127\.0\.0\.1 \d+ /);
    expect(await ask()).toBe(first);
  });

  it('makes a new connection where a script asks for one, with its input and its status', async () => {
    const script = 'cat; echo "$SSH_CONNECTION"; exit 5';
    const ask = async (isNewConnection: boolean) => {
      const input = Buffer.from('in\n');
      const { status, stdout } = await host.run({ script, input, timeoutSeconds: 30, isNewConnection });
      return { status, lines: stdout.toString().split('\n') };
    };
    const [shared, fresh] = [await ask(false), await ask(true)];
    expect(fresh).toMatchObject({
      status: 5,
      lines: ['in', expect.stringMatching(/^127\.0\.0\.1 \d+ /), ''],
    });
    expect(fresh.lines[1]).not.toBe(shared.lines[1]);
    expect(await ask(false)).toEqual(shared);
    const absent = hostAt({ ...server.destination, port: await freePort() });
    const asked = absent.run({ script: ':', timeoutSeconds: 5, isNewConnection: true });
    await expect(asked).rejects.toThrow(/^there cannot be reached: .*Connection refused/);
  });

  it('says that the connection was lost in the middle of a script, and connects anew for the next one', async () => {
    const running = host.run({ script: 'sleep 60', timeoutSeconds: 60 });
    const lost = expect(running).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^there cannot be reached: .*closed/),
    });
    await sleep(500);
    server.dropConnections();
    await lost;
    expect((await host.run({ script: 'exit 3', timeoutSeconds: 30 })).status).toBe(3);
  });

  it('keeps what a program in the background prints after the script', async () => {
    const script = '(sleep 0.3; echo late >&2) & echo early >&2';
    const { stderr } = await host.run({ script, timeoutSeconds: 30 });
    expect(stderr.toString()).toMatch(/^early\nlate\n$/);
  });

  it('says in ssh’s words why it cannot connect, and what to do', async () => {
    const absent = hostAt({ ...server.destination, port: await freePort() });
    await expect(absent.run({ script: ':', timeoutSeconds: 5 })).rejects.toThrow(
      /^there cannot be reached: .*Connection refused/,
    );
    const keyless = hostAt({ ...server.destination, identity: '/nonexistent' });
    await expect(keyless.run({ script: ':', timeoutSeconds: 5 })).rejects.toMatchObject({
      hint: expect.stringMatching(/private key cannot be used/),
    });
    const identity = join(dir, 'another');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', identity]);
    const stranger = hostAt({ ...server.destination, identity });
    await expect(stranger.run({ script: ':', timeoutSeconds: 5 })).rejects.toMatchObject({
      message: expect.stringMatching(/Permission denied/),
      hint: expect.stringMatching(/authorized_keys/),
    });
    expect(() => hostAt({ address: '-oProxyCommand=touch x' })).toThrow(/is no address/);
  });

  it('leaves neither socket nor process when it is closed', async () => {
    const other = hostAt(server.destination);
    await other.run({ script: ':', timeoutSeconds: 30 });
    const before = readdirSync(dir).length;
    await other.close();
    await other.close();
    expect(readdirSync(dir).length).toBe(before - 1);
  });
});
