import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheDirectory } from '../../src/machine/image/cache.js';
import { quoteCommand } from '../../src/text/shell.js';
import { skips } from './world.js';

const program = resolve('lib/cli/index.js');

describe.skipIf(skips('container'))('nixos-rebuild-test machine', () => {
  let dir: string;

  /** Runs the command line with a registry and a temporary directory of the test's own. */
  const machine = (...words: string[]) => run([process.execPath, program, 'machine', ...words]);

  function run(
    [file = '', ...args]: string[],
    input = '',
  ): Promise<{ status: number; out: string; err: string }> {
    const env = {
      ...process.env,
      TMPDIR: dir,
      XDG_RUNTIME_DIR: '',
      NIXOS_REBUILD_TEST_CACHE: cacheDirectory(process.env),
    };
    return new Promise((done) => {
      const child = execFile(file, args, { cwd: dir, env }, (error, out, err) =>
        done({ status: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
      );
      child.stdin?.end(input);
    });
  }

  /** The directories of drivers that run. */
  const homes = () => readdirSync(dir).filter((name) => name.startsWith('nrt-machines-'));

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  });
  afterAll(async () => {
    await machine('rm', 'box');
    rmSync(dir, { recursive: true });
  });

  it('keeps a machine that is started with --keep, and lists it', async () => {
    expect((await machine('list')).err).toContain('No machine is kept');
    expect(await machine('start', 'box', '--keep', '--output-dir', 'consoles')).toMatchObject({ status: 0 });
    expect((await machine('list')).out).toBe('box\tcontainer\ton\n');
    const [listed] = JSON.parse((await machine('list', '--json')).out);
    expect(listed).toMatchObject({
      name: 'box',
      backend: 'container',
      is_up: true,
      output_dir: join(dir, 'consoles'),
    });
  });

  it('runs a command, whose output and status are its own', async () => {
    const ran = await machine('exec', 'box', '--', 'uname -n; echo oops >&2; exit 7');
    expect(ran).toEqual({ status: 7, out: 'box\n', err: 'oops\n' });
    expect((await machine('exec', 'box', '--', 'printf', '%s|', 'a b', "it's", '--json')).out).toBe(
      "a b|it's|--json|",
    );
    const json = JSON.parse((await machine('exec', 'box', '--json', '--', 'false')).out);
    expect(json).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  it('gives a person a root shell on a terminal of its own', async () => {
    const command = quoteCommand([process.execPath, program, 'machine', 'shell', 'box']);
    const typed = 'tty; hostname; echo $((6 * 7)) "$USER"; exit 5\n';
    const { status, out } = await run(['script', '-qec', command, '/dev/null'], typed);
    for (const line of [/\/dev\/pts\/\d+\r?\n/, /^box\r?\n/m, /^42 root\r?\n/m]) expect(out).toMatch(line);
    expect(status).toBe(5);
  });

  it('lets ssh into it, whose status and output are its own', async () => {
    const ran = await machine('ssh', 'box', '--', 'uname -n; id -un; echo oops >&2; exit 7');
    expect(ran).toEqual({ status: 7, out: 'box\nroot\n', err: 'oops\n' });
    expect((await machine('ssh', 'box', '--', 'printf', '%s|', 'a b', "it's")).out).toBe("a b|it's|");
  });

  it('switches it off and on again, with the same disk', async () => {
    await machine('exec', 'box', '--', 'echo kept >/root/file');
    expect(await machine('stop', 'box')).toMatchObject({ status: 0 });
    expect((await machine('list')).out).toBe('box\tcontainer\toff\n');
    expect(await machine('start', 'box')).toMatchObject({ status: 0 });
    expect((await machine('exec', 'box', '--', 'cat', '/root/file')).out).toBe('kept\n');
    expect(await machine('clean', 'box')).toMatchObject({ status: 0 });
    expect((await machine('exec', 'box', '--', 'test -e /root/file')).status).toBe(1);
  });

  it('says what it cannot do, with status 2', async () => {
    for (const [words, message] of [
      [['screenshot', 'box', 'x.png'], 'the container backend cannot take a screenshot'],
      [['start', 'box'], 'there is a machine "box" already, and it is on'],
      [['exec', 'absent', '--', 'true'], 'there is no machine "absent"'],
      [['exec', '../box', '--', 'true'], '"../box" cannot be the name of a machine'],
      [['fly', 'box'], '"machine" has no action "fly"'],
      [['exec', 'box'], '"machine exec" was given 1 words'],
      [['eval', 'await await ('], 'the code cannot be read'],
    ] as const) {
      const { status, err } = await machine(...words);
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(message) });
    }
  });

  it('evaluates code with the machines in scope', async () => {
    expect((await machine('eval', "await box.succeed('hostname')")).out).toBe('box\n\n');
    expect(JSON.parse((await machine('eval', 'Object.keys(machines)', '--json')).out)).toEqual(['box']);
    const code = 'const [unit] = ["dbus.socket"]; await box.waitForUnit(unit); return unit';
    expect((await machine('eval', code)).out).toBe('dbus.socket\n');
  });

  it('runs a file as a module, and closes the machines that it has made', async () => {
    const file = join(dir, 'steps.mjs');
    writeFileSync(
      file,
      `const { root } = await baseImage();
       const { other } = await startMachines({ other: container({ root }) });
       console.log((await other.succeed('hostname')) + (await machines.box.succeed('hostname')));
       await other.fail('true');`,
    );
    const ran = await machine('eval-file', file);
    expect(ran).toMatchObject({ status: 3, out: 'other\nbox\n\n' });
    expect(ran.err).toContain('other: "true" was to fail and succeeded');
    await expect.poll(homes, { timeout: 20_000 }).toHaveLength(1);
  });

  it('is one machine where two commands start it at the same time', async () => {
    const starts = await Promise.all([
      machine('start', 'twin', '--keep'),
      machine('start', 'twin', '--keep'),
    ]);
    expect(starts.some(({ status }) => status === 0)).toBe(true);
    await expect.poll(homes, { timeout: 60_000 }).toHaveLength(2);
    expect((await machine('exec', 'twin', '--', 'hostname')).out).toBe('twin\n');
    expect((await machine('rm', 'twin')).status).toBe(0);
    await expect.poll(homes, { timeout: 20_000 }).toHaveLength(1);
  });

  it('forgets a machine whose driver was killed', async () => {
    expect(await machine('start', 'second', '--keep')).toMatchObject({ status: 0 });
    const listed = JSON.parse((await machine('list', '--json')).out) as { name: string; pid: number }[];
    process.kill(listed.find(({ name }) => name === 'second')?.pid ?? 0, 'SIGKILL');
    await expect
      .poll(async () => (await machine('list')).out, { timeout: 20_000 })
      .toBe('box\tcontainer\ton\n');
  });

  it('starts machines that share a network, and prints their addresses', async () => {
    expect(await machine('start', 'web', 'client', '--keep')).toMatchObject({ status: 0 });
    expect(await machine('ip', 'client')).toEqual({ status: 0, out: '192.168.1.1\n', err: '' });
    expect(JSON.parse((await machine('ip', 'web', '--json')).out)).toEqual([
      { vlan: 1, interface: 'eth1', address: '192.168.1.2', mac: '52:54:00:12:01:02' },
    ]);
    const pinged = await machine('exec', 'client', '--', 'ping -n -q -c 1 -W 5 web');
    expect(pinged).toMatchObject({ status: 0, out: expect.stringContaining('PING web (192.168.1.2)') });
    expect(await machine('start', 'web', 'other')).toMatchObject({
      status: 2,
      err: expect.stringContaining('there is a machine "web" already'),
    });
    // The driver of both goes on with the other one.
    expect(await machine('rm', 'web')).toMatchObject({ status: 0 });
    expect((await machine('exec', 'client', '--', 'getent hosts web')).status).toBe(2);
    expect(await machine('rm', 'client')).toMatchObject({ status: 0 });
    await expect.poll(homes, { timeout: 20_000 }).toHaveLength(1);
  });

  it('ends a machine and leaves its recording alone', async () => {
    expect(await machine('rm', 'box')).toMatchObject({ status: 0 });
    expect((await machine('list')).out).toBe('');
    expect(readFileSync(join(dir, 'consoles/box/console.log'), 'utf8')).toMatch(
      /Reached target .*multi-user/,
    );
    expect(existsSync(join(dir, 'consoles/box/final.png'))).toBe(true);
    await expect.poll(homes, { timeout: 20_000 }).toEqual([]);
  });
});
