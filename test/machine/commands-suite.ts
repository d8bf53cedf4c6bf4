import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';

/** What a shell must be able to do over every transport. */
export function commandSuite(machine: () => Machine): void {
  it('returns status, standard output and standard error apart', async () => {
    const result = await machine().execute('echo out; echo err >&2; exit 7');
    expect(result).toMatchObject({ status: 7, stdout: 'out\n', stderr: 'err\n' });
  });

  it('passes every byte in and out', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const { stdoutBytes, stderrBytes } = await machine().execute('tee /dev/stderr', { input: bytes });
    expect(stdoutBytes.equals(bytes)).toBe(true);
    expect(stderrBytes.equals(bytes)).toBe(true);
  });

  it('lets a command open its outputs by their names', async () => {
    const { stdout, stderr } = await machine().execute(
      'echo a; echo b >/dev/stdout; echo c >&2; echo d >/dev/stderr; echo e >&2',
    );
    expect({ stdout, stderr }).toEqual({ stdout: 'a\nb\n', stderr: 'c\nd\ne\n' });
  });

  it('stops at the first failure of a pipe and at unset variables, as NixOS tests do', async () => {
    expect((await machine().execute('false | true; echo not reached')).stdout).toBe('');
    expect((await machine().execute('echo $nothing_of_that_name')).status).not.toBe(0);
  });

  it('runs scripts with quotes, newlines and unicode', async () => {
    const script = `printf '%s|' "it's" 'a "word"' 'ß 日本'\nprintf '%s' "two  blanks"`;
    expect(await machine().succeed(script)).toBe('it\'s|a "word"|ß 日本|two  blanks');
  });

  it('runs a script that is longer than an argument may be', async () => {
    const long = 'x'.repeat(300_000);
    expect(await machine().succeed(`printf %s ${long} | wc -c`)).toBe('300000\n');
  });

  it('ends a command at its time with status 124', async () => {
    const { status } = await machine().execute('sleep 1000', { timeoutSeconds: 1 });
    expect(status).toBe(124);
    expect(await machine().succeed('echo still here')).toBe('still here\n');
  });

  it('keeps commands apart that are given at the same time', async () => {
    const commands = [1, 2, 3, 4].map((n) => machine().succeed(`echo ${n}; sleep 0.1; echo ${n}`));
    expect(await Promise.all(commands)).toEqual(['1\n1\n', '2\n2\n', '3\n3\n', '4\n4\n']);
  });

  it('does not wait for what a command leaves in the background', async () => {
    const startMs = performance.now();
    await machine().succeed('sleep 500 >/dev/null 2>&1 & echo started');
    expect(performance.now() - startMs).toBeLessThan(60_000);
    await machine().succeed('pkill -x sleep');
  });

  it('has root, a home and the programs of the system', async () => {
    expect(await machine().succeed('id -un; echo $HOME; command -v systemctl nix ip | wc -l')).toBe(
      'root\n/root\n3\n',
    );
  });

  it('brings 10 MB of random bytes in and out whole', { timeout: 600_000 }, async () => {
    const bytes = randomBytes(10 << 20);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await machine().writeFile('/run/big', bytes);
    expect(await machine().succeed('sha256sum </run/big')).toBe(`${sha256}  -\n`);
    const back = await machine().readFile('/run/big');
    expect(createHash('sha256').update(back).digest('hex')).toBe(sha256);
    await machine().succeed('rm /run/big');
  });

  it('reads files as they are, and says why one cannot be read', async () => {
    for (const text of ['', '\n', 'no newline', 'a line\n', '\n\n\0\r\n']) {
      await machine().writeFile('/run/read me', text);
      expect((await machine().readFile('/run/read me')).toString()).toBe(text);
    }
    await expect(machine().readFile('/run/absent')).rejects.toThrow(
      /cannot read \/run\/absent: .*No such file or directory/,
    );
    expect(await machine().succeed('echo still here')).toBe('still here\n');
  });

  it('ends the reading of what has no end at its time', async () => {
    await machine().succeed('rm -f /run/pipe; mkfifo /run/pipe');
    await expect(machine().readFile('/run/pipe', { timeoutSeconds: 0.1 })).rejects.toThrow(/cannot read/);
  });

  it('says what failed, and what it printed', async () => {
    await expect(machine().succeed('echo about to fail >&2; exit 3')).rejects.toThrow(
      /"echo about to fail >&2; exit 3" failed with status 3: about to fail/,
    );
    await expect(machine().fail('echo fine')).rejects.toThrow(/was to fail and succeeded: fine/);
  });

  it('says what was last seen when a wait has no more time', async () => {
    await expect(machine().waitUntilSucceeds('echo not yet; false', { timeoutSeconds: 0.1 })).rejects.toThrow(
      /waited .* for "echo not yet; false" to succeed; last seen: status 1, not yet/,
    );
  });
}

/** What a guest with systemd must be able to do over every backend. */
export function serviceSuite(machine: () => Machine): void {
  it('waits for a unit to be active', async () => {
    await machine().writeFile(
      '/run/systemd/system/slow.service',
      '[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/sleep 1\n',
    );
    await machine().systemctl('daemon-reload');
    await machine().systemctl('start --no-block slow');
    await machine().waitForUnit('slow.service');
    expect((await machine().getUnitInfo('slow.service')).SubState).toBe('exited');
    await machine().requireUnitState('slow.service');
    await machine().stopJob('slow.service');
    await machine().requireUnitState('slow.service', 'inactive');
  });

  it('does not wait for a unit that has failed, and quotes its log', async () => {
    await machine().writeFile(
      '/run/systemd/system/broken.service',
      `[Service]\nType=oneshot\nExecStart=/bin/sh -c 'echo the port is taken; exit 3'\n`,
    );
    await machine().systemctl('daemon-reload');
    await machine().systemctl('start broken');
    await expect(machine().waitForUnit('broken.service')).rejects.toThrow(
      /broken\.service is failed, result exit-code: .*the port is taken/s,
    );
    await machine().systemctl('reset-failed');
  });

  it('does not wait for a unit that nothing will start', async () => {
    await expect(machine().waitForUnit('absent.service')).rejects.toThrow(
      /absent\.service is inactive \(dead\), load state not-found, and no job is pending/,
    );
  });

  it('waits for ports to open and to close', async () => {
    const server = 'systemd-run --unit=server --collect sh -c "while :; do nc -l -N 8123 </dev/null; done"';
    await machine().succeed(server);
    await machine().waitForOpenPort(8123, { timeoutSeconds: 30 });
    await machine().stopJob('server');
    await machine().waitForClosedPort(8123, { timeoutSeconds: 30 });
  });

  it('waits for unix sockets that are listened on', async () => {
    await machine().waitForOpenUnixSocket('/run/dbus/system_bus_socket', { timeoutSeconds: 30 });
    await expect(
      machine().waitForOpenUnixSocket('/run/absent.sock', { timeoutSeconds: 0.1 }),
    ).rejects.toThrow(/no such socket is open/);
  });

  it('copies files and directories in and out', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    mkdirSync(join(dir, 'in/below'), { recursive: true });
    writeFileSync(join(dir, 'in/below/tool'), '#!/bin/sh\necho works\n', { mode: 0o755 });
    await machine().copyFromHost(join(dir, 'in'), '/run/copied');
    await machine().copyFromHost(join(dir, 'in/below/tool'), '/run/single/tool');
    expect(await machine().succeed('/run/copied/below/tool; /run/single/tool')).toBe('works\nworks\n');
    await machine().copyFromMachine('/run/copied', join(dir, 'out'));
    await machine().copyFromMachine('/run/single/tool', join(dir, 'one/tool'));
    for (const path of ['out/below/tool', 'one/tool'])
      expect(readFileSync(join(dir, path), 'utf8')).toContain('echo works');
    await expect(machine().copyFromMachine('/run/absent', join(dir, 'x'))).rejects.toThrow(
      /cannot read \/run\/absent/,
    );
    rmSync(dir, { recursive: true });
  });

  it('waits for a file', async () => {
    await machine().succeed('rm -f /run/here; (sleep 0.5; touch /run/here) >/dev/null 2>&1 &');
    await machine().waitForFile('/run/here', { timeoutSeconds: 30 });
  });
}
