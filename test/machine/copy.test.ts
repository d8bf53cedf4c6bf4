import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { copyClosure } from '../../src/host/copy/copy-closure.js';
import { hasPath } from '../../src/host/copy/has-path.js';
import type { CopyProgress } from '../../src/host/copy/options.js';
import { LocalHost } from '../../src/host/local-host.js';
import { GuestHost } from '../../src/machine/guest-host.js';
import { closureOf } from '../../src/nix/closure/closure.js';
import { nixQuery } from '../../src/nix/query.js';
import { nixEnvironment } from '../../src/system/nix-environment.js';
import { randomHex } from '../../src/system/random.js';
import { modernNix } from '../setup/modern-nix.mjs';
import { storeOf } from '../support/lacking-room.js';
import { ReachableContainer } from '../support/reachable-container.js';
import { skips } from './world.js';

const sandbox = describe.skipIf(skips('container') || skips('qemu'));

sandbox.each(['the distribution’s', 'the newest'])('a closure that %s Nix copies to a host', (which) => {
  let there: ReachableContainer;
  let env: NodeJS.ProcessEnv;
  let dir: string;

  beforeAll(async () => {
    const PATH = which === 'the newest' ? `${modernNix()}:${process.env.PATH}` : process.env.PATH;
    env = { ...process.env, PATH, ...(await nixEnvironment({ env: { ...process.env, PATH } })).env };
    dir = mkdtempSync(join(tmpdir(), 'nrt-copied-'));
    there = await ReachableContainer.start('copied', ['alice']);
    const { machine } = there;
    // As on NixOS: users reach the store through the daemon.
    await machine.succeed([
      `groupadd --force nixbld; mkdir -p /etc/nix`,
      `printf 'build-users-group =\\nsubstituters =\\n' >/etc/nix/nix.conf`,
    ]);
    await startDaemon();
  });
  afterAll(async () => {
    await there?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  async function startDaemon(): Promise<void> {
    const { machine } = there;
    await machine.succeed(`
      systemctl stop test-nix-daemon.service 2>/dev/null || :
      rm -rf /nix/var/nix/daemon-socket
      systemd-run --collect --unit=test-nix-daemon -p Environment=PATH=/usr/bin nix-daemon`);
    await machine.waitUntilSucceeds('[ -S /nix/var/nix/daemon-socket/socket ]');
    await machine.succeed('chmod 755 /nix/var/nix/daemon-socket');
  }

  const nix = (program: string, ...args: string[]) =>
    execFileSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

  /** A path that nothing else has, which refers to so many others. Each has so many bytes. */
  function newPath(references = 0, bytes = 1000): string {
    const below = Array.from({ length: references }, () => newPath(0, bytes));
    const file = join(dir, `nrt-${randomHex(4)}`);
    writeFileSync(file, `${below.join('\n')}\n${randomHex(8)}${'x'.repeat(bytes)}`);
    if (references === 0) return nix('nix-store', '--add', file);
    const sources = below.map((path) => `(builtins.storePath ${path})`).join(' ');
    const text = `builtins.toFile "nrt-${randomHex(4)}" ("" + builtins.toString [ ${sources} ])`;
    return nix('nix-instantiate', '--eval', '--read-write-mode', '--expr', text).replaceAll('"', '');
  }

  it('is there whole, and is copied once', async () => {
    const path = newPath(3);
    const host = there.host();
    const closure = await closureOf(path, nixQuery(env));
    expect(closure).toHaveLength(4);
    const reports: CopyProgress[] = [];
    expect(await hasPath(host, path)).toBe(false);
    const copied = await copyClosure(host, path, { env, closure, onProgress: (one) => reports.push(one) });
    const bytes = closure.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
    expect(copied).toEqual({ paths: 4, bytes, fetchedPaths: 0 });
    expect(reports.at(-1)).toEqual({ ...copied, totalPaths: 4 });
    expect(await hasPath(host, path)).toBe(true);
    await there.machine.succeed(`nix-store --verify-path $(nix-store --query --requisites ${path})`);
    expect(await copyClosure(host, path, { env })).toEqual({ paths: 0, bytes: 0, fetchedPaths: 0 });
  });

  it('comes through the shell of a machine as well, in pieces', async () => {
    const path = newPath(3, 40_000_000);
    const guest = new GuestHost(there.machine);
    const reports: CopyProgress[] = [];
    const copied = await copyClosure(guest, path, { env, onProgress: (one) => reports.push(one) });
    expect(copied).toMatchObject({ paths: 4, fetchedPaths: 0 });
    expect(reports.map(({ paths }) => paths)).toEqual([1, 2, 4]);
    await there.machine.succeed(`nix-store --verify-path $(nix-store --query --requisites ${path})`);
    await there.machine.succeed(`nix-store --delete $(nix-store --query --requisites ${path})`);
  });

  it('is not copied to this machine', async () => {
    const local = new LocalHost('here', { PATH: '/nowhere' });
    const copied = await copyClosure(local, '/nix/store/none', { env });
    expect(copied).toEqual({ paths: 0, bytes: 0, fetchedPaths: 0 });
  });

  it('comes where key, socket and temporary directories have blanks, dollars and quotes in their names', async () => {
    const odd = join(dir, `a b $HOME 'c"`);
    mkdirSync(odd);
    copyFileSync(there.key, join(odd, 'key'));
    execFileSync('chmod', ['600', join(odd, 'key')]);
    const destination = there.destination('root', { identity: join(odd, 'key') });
    const before = process.env.TMPDIR;
    process.env.TMPDIR = odd;
    onTestFinished(() => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    const path = newPath();
    // A socket's path has to be short.
    const sockets = mkdtempSync('/tmp/a b-');
    onTestFinished(() => rmSync(sockets, { recursive: true, force: true }));
    const host = there.host('root', { destination, dir: sockets });
    expect(await copyClosure(host, path, { env })).toMatchObject({ paths: 1 });
    expect(await hasPath(host, path)).toBe(true);
  });

  it('comes to a user whose login shell prints what it likes', async () => {
    const { machine } = there;
    await machine.succeed(`cp /root/.bashrc /root/kept 2>/dev/null || :
      printf 'echo Welcome to the host; head -c 5000 /dev/urandom; echo; echo noise >&2\\n' >/root/.bashrc`);
    onTestFinished(async () => {
      await machine.succeed('mv /root/kept /root/.bashrc 2>/dev/null || rm /root/.bashrc');
    });
    const path = newPath(1);
    const host = there.host();
    expect(await copyClosure(host, path, { env })).toMatchObject({ paths: 2 });
    expect(await hasPath(host, path)).toBe(true);
  });

  it('is refused without a signature where the user is not trusted, and taken with one', async () => {
    const { machine } = there;
    // What is built has no name by its contents, which would prove it.
    const path = nix(
      'nix-build',
      '--no-out-link',
      '--expr',
      `derivation { name = "nrt-${randomHex(4)}"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" "echo >$out" ]; }`,
    );
    const host = there.host('alice');
    await expect(copyClosure(host, path, { env })).rejects.toMatchObject({
      code: 'signature',
      message: expect.stringContaining(`${path} was not copied to web`),
      hint: expect.stringMatching(/trusted-users.*generate-secret.*trusted-public-keys.*nix store sign/),
    });
    expect(await hasPath(host, path)).toBe(false);
    const words = ['--extra-experimental-features', 'nix-command'];
    const secret = nix('nix', ...words, 'key', 'generate-secret', '--key-name', 'test-1');
    writeFileSync(join(dir, 'secret'), secret);
    const key = execFileSync('nix', [...words, 'key', 'convert-secret-to-public'], { env, input: secret });
    nix('nix', ...words, 'store', 'sign', '--recursive', '--key-file', join(dir, 'secret'), path);
    await machine.succeed([`echo 'trusted-public-keys = ${key.toString().trim()}' >>/etc/nix/nix.conf`]);
    await startDaemon();
    expect(await copyClosure(host, path, { env })).toMatchObject({ paths: 1 });
    expect(await hasPath(host, path)).toBe(true);
  });

  it('is fetched by the host from its own cache, unless that is switched off', async () => {
    const { machine } = there;
    const [first, second] = [newPath(2), newPath(2)];
    for (const path of [first, second]) nix('nix', 'copy', '--to', `file://${dir}/cache`, path);
    await machine.copyFromHost(join(dir, 'cache'), '/cache');
    await machine.succeed(`cp /etc/nix/nix.conf /etc/nix/kept
      echo 'substituters = file:///cache?trusted=true' >>/etc/nix/nix.conf`);
    onTestFinished(async () => {
      await machine.succeed('mv /etc/nix/kept /etc/nix/nix.conf');
    });
    const host = there.host();
    expect(await copyClosure(host, first, { env })).toMatchObject({ paths: 0, fetchedPaths: 3 });
    expect(await hasPath(host, first)).toBe(true);
    const whole = await copyClosure(host, second, { env, substitutes: false });
    expect(whole).toMatchObject({ paths: 3, fetchedPaths: 0 });
  });

  it('ends with advice where the host’s disk is full', async () => {
    onTestFinished((await storeOf(there.machine, '4m')).undo);
    await expect(copyClosure(there.host(), newPath(0, 20_000_000), { env })).rejects.toMatchObject({
      code: 'disk-full',
      hint: expect.stringContaining('nix-collect-garbage'),
    });
  });

  it('ends with advice where the host has no Nix', async () => {
    const { machine } = there;
    await machine.succeed('mv /usr/bin/nix-store /usr/bin/nix-hidden');
    onTestFinished(async () => {
      await machine.succeed('mv /usr/bin/nix-hidden /usr/bin/nix-store');
    });
    await expect(copyClosure(there.host(), newPath(), { env })).rejects.toMatchObject({
      code: 'missing-program',
      message: expect.stringContaining('web has no nix-store'),
    });
  });

  it('ends with advice where its user may not use the store', async () => {
    const { machine } = there;
    await machine.succeed('chmod 700 /nix/var/nix/daemon-socket');
    onTestFinished(async () => {
      await machine.succeed('chmod 755 /nix/var/nix/daemon-socket');
    });
    await expect(copyClosure(there.host('alice'), newPath(), { env })).rejects.toMatchObject({
      code: 'privilege',
      hint: expect.stringContaining('allowed-users'),
    });
  });

  it('ends as unreachable where the connection is lost in the middle', async () => {
    const path = newPath(0, 400_000_000);
    const host = there.host();
    const copying = copyClosure(host, path, {
      env,
      onOutput: (text) => {
        if (text.includes('copying path')) void there.machine.execute(`pkill -KILL -f 'sshd.*root'`);
      },
    });
    await expect(copying).rejects.toMatchObject({ code: 'unreachable' });
    expect(await hasPath(host, path)).toBe(false);
  });

  it('ends within a second of its signal, and leaves no process here', async () => {
    const path = newPath(0, 400_000_000);
    const abort = new AbortController();
    let abortedMs = 0;
    const copying = copyClosure(there.host(), path, {
      env,
      signal: abort.signal,
      onOutput: (text) => {
        if (!text.includes('copying path')) return;
        abortedMs ||= performance.now();
        abort.abort(new Error('no longer wanted'));
      },
    });
    await expect(copying).rejects.toThrow('no longer wanted');
    expect(performance.now() - abortedMs).toBeLessThan(1000);
    expect(execFileSync('sh', ['-c', 'pgrep -f "nix-copy-[c]losure.*--to target" || :']).toString()).toBe('');
    expect(execFileSync('sh', ['-c', 'pgrep -f "[n]rt-copy-" || :']).toString()).toBe('');
  });

  it('that this machine does not have is an error that says so', async () => {
    const path = `/nix/store/${'0'.repeat(32)}-nrt-none`;
    await expect(copyClosure(there.host(), path, { env })).rejects.toMatchObject({ code: 'no-path' });
    const guest = new GuestHost(there.machine);
    await expect(copyClosure(guest, path, { env })).rejects.toMatchObject({ code: 'no-path' });
  });
});
