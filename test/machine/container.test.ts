import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GuestHost } from '../../src/machine/guest-host.js';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { hostSuite } from '../support/host-suite.js';
import { commandSuite, serviceSuite } from './commands-suite.js';
import { newContainer, skips } from './world.js';

describe.skipIf(skips('container'))('a container', () => {
  let machine: Machine;
  let outputDir: string;

  beforeAll(async () => {
    outputDir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    machine = await createMachine('box', await newContainer(), { outputDir });
    await machine.waitForUnit('multi-user.target');
  });
  afterAll(async () => {
    await machine?.close();
    rmSync(outputDir, { recursive: true });
  });

  commandSuite(() => machine);
  serviceSuite(() => machine);

  describe('as a host', () => hostSuite(() => new GuestHost(machine)));

  it('has its own name, and no network but its own', async () => {
    expect(await machine.succeed('hostname; ls /sys/class/net')).toBe('box\neth1\nlo\n');
  });

  it('keeps its disk over a power cut, a shutdown and a reboot', async () => {
    await machine.succeed('echo kept >/root/file; sync');
    await machine.crash();
    expect(machine.isUp).toBe(false);
    expect(machine.lastEnd?.kind).toBe('stopped');
    expect(await machine.succeed('cat /root/file')).toBe('kept\n');
    await machine.shutdown();
    expect(machine.lastEnd?.kind).toBe('poweroff');
    expect(await machine.succeed('cat /root/file')).toBe('kept\n');
    const [before] = [await machine.succeed('systemctl show -P UserspaceTimestampMonotonic')];
    await machine.reboot();
    expect(await machine.succeed('systemctl show -P UserspaceTimestampMonotonic')).not.toBe(before);
    expect(await machine.succeed('cat /root/file')).toBe('kept\n');
  });

  it('reboots in no more time while a command runs in it', async () => {
    const running = machine.execute('sleep 300; echo late').catch(() => null);
    await machine.waitUntilSucceeds('pgrep -x sleep');
    const startMs = performance.now();
    await machine.reboot();
    expect(performance.now() - startMs).toBeLessThan(30_000);
    expect(await running).not.toMatchObject({ status: 0 });
  });

  it('is pristine after clean', async () => {
    await machine.succeed('touch /root/dirt; rm -r /usr/share/keyrings');
    await machine.clean();
    await machine.fail('test -e /root/dirt');
    await machine.succeed('test -d /usr/share/keyrings');
  });

  it('says that it has no screen and no keys', async () => {
    await machine.start();
    const told = await Promise.all([
      machine.screenshot(join(outputDir, 'screen.png')),
      machine.sendKey('ret'),
      machine.sendConsole('hello'),
    ]);
    for (const able of told) expect(able).toMatchObject({ ok: false, reason: 'unsupported' });
    expect(existsSync(join(outputDir, 'screen.png'))).toBe(false);
  });

  it('says that the guest stopped to those who wait for it', async () => {
    const waiting = machine.succeed('sleep 100');
    const refused = expect(waiting).rejects.toThrow(
      /box: the guest stopped: its power was cut, before the end of/,
    );
    await machine.waitUntilSucceeds('pgrep -x sleep');
    await machine.crash();
    await refused;
  });

  it('leaves a recording of its console, with the secrets masked', async () => {
    const secret = 'hunter2-hunter2';
    const env = { ...process.env, DEPLOY_PASSWORD: secret };
    const told = await createMachine('told', await newContainer(), { outputDir, env });
    await told.succeed(`echo "the password is ${secret}" >/dev/console`);
    await told.waitForConsoleText(/the password is/, { timeoutSeconds: 30 });
    await told.shutdown();
    await told.close();
    const dir = join(outputDir, 'told');
    const log = readFileSync(join(dir, 'console.log'), 'utf8');
    expect(log).toContain('the password is ***');
    for (const file of ['console.cast', 'console.log'])
      expect(readFileSync(join(dir, file), 'utf8')).not.toContain(secret);
    const [header = ''] = readFileSync(join(dir, 'console.cast'), 'utf8').split('\n');
    expect(JSON.parse(header)).toMatchObject({ version: 2, width: 120, title: 'console of told' });
    expect(readFileSync(join(dir, 'final.png')).subarray(1, 4).toString()).toBe('PNG');
  });
});
