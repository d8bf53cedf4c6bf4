import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.js';
import { LocalHost } from '../../src/host/local-host.js';
import { SshHost } from '../../src/host/ssh/ssh-host.js';
import { freePort, type SshServer, startSshServer } from '../support/ssh-server.js';

const hasServer = existsSync('/usr/sbin/sshd');
if (!hasServer) console.warn('\n!!! SKIPPED: hosts over ssh: there is no /usr/sbin/sshd\n');

/** What every host does alike. */
function hostSuite(host: () => Host): void {
  it('returns status and both outputs, every byte of them', async () => {
    const input = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const script = 'cat; printf "a\\n b" >&2; exit 7';
    const { status, stdout, stderr } = await host().run({ script, input, timeoutSeconds: 30 });
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 7, stderr: 'a\n b' });
    expect(stdout.equals(input)).toBe(true);
  });

  it.each([0, 1, 124, 126, 127, 254, 255])('returns status %i as the script has it', async (status) => {
    expect((await host().run({ script: `exit ${status}`, timeoutSeconds: 30 })).status).toBe(status);
  });

  it('brings ten megabytes in and out whole', async () => {
    const input = Buffer.alloc(10_000_000, 'some bytes\n');
    const { stdout } = await host().run({ script: 'cat', input, timeoutSeconds: 60 });
    expect(stdout.equals(input)).toBe(true);
  });

  it('takes scripts with quotes, backslashes, newlines and dollars as they are', async () => {
    const script = `printf '%s|' "it's" 'a\\b' "\\$HOME" '$HOME' \\\n 'two\nlines' '\`x\`' "\\"" '!x'`;
    const { stdout } = await host().run({ script, timeoutSeconds: 30 });
    expect(stdout.toString()).toBe(`it's|a\\b|$HOME|$HOME|two\nlines|\`x\`|"|!x|`);
  });

  it('ends a script with status 124 after its time', async () => {
    expect((await host().run({ script: 'sleep 60', timeoutSeconds: 1 })).status).toBe(124);
  });

  it('runs scripts beside each other', async () => {
    const fifo = join(mkdtempSync(join(tmpdir(), 'nrt-test-')), 'fifo');
    const [read] = await Promise.all([
      host().run({ script: `mkfifo ${fifo}; cat ${fifo}`, timeoutSeconds: 30 }),
      host().run({ script: `until echo met >${fifo}; do sleep 0.1; done`, timeoutSeconds: 30 }),
    ]);
    expect(read.stdout.toString()).toBe('met\n');
  });

  it('rejects with the reason of a signal that is aborted', async () => {
    const abort = new AbortController();
    const running = host().run({ script: 'sleep 60', timeoutSeconds: 60 }, abort.signal);
    setTimeout(() => abort.abort(new Error('no longer wanted')), 200);
    await expect(running).rejects.toThrow('no longer wanted');
  });
}

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
    const stranger = hostAt({ ...server.destination, identity: '/nonexistent' });
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
