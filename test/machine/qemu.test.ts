import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine, MachineSnapshot } from '../../src/machine/machine.js';
import { qemu } from '../../src/machine/qemu/backend.js';
import { closeMachines, createMachine } from '../../src/machine/start.js';
import { commandSuite, serviceSuite } from './commands-suite.js';
import { lacksRecognition, skips, slow } from './world.js';

describe.skipIf(skips('qemu'))('a virtual machine', slow, () => {
  let machine: Machine;
  let outputDir: string;
  let fresh: MachineSnapshot;

  beforeAll(async () => {
    outputDir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    machine = await createMachine('vm', qemu(), { outputDir });
    await machine.waitForUnit('multi-user.target');
    const saved = await machine.snapshot();
    if (!saved.ok) throw new Error(saved.message);
    fresh = saved.value;
  });
  afterAll(async () => {
    await machine?.close();
    rmSync(outputDir, { recursive: true });
  });

  commandSuite(() => machine);
  serviceSuite(() => machine);

  it('has its own name, kernel and memory', async () => {
    expect(await machine.succeed('hostname')).toBe('vm\n');
    expect(await machine.succeed('uname -r')).toMatch(/^6\..*cloud/);
    expect(
      Number(await machine.succeed(`sed -n 's/^MemTotal: *\\([0-9]*\\) kB/\\1/p' /proc/meminfo`)),
    ).toBeLessThan(512 * 1024);
  });

  it('shows its screen, on which keys are typed', async () => {
    await machine.succeed(
      'systemd-run --unit=typing -p StandardInput=tty -p TTYPath=/dev/tty1 -p StandardOutput=tty -p StandardError=tty bash -c "touch /run/reading; read -r line; echo \\"<\\$line>\\" >/run/typed"',
    );
    await machine.succeed('chvt 1 || true');
    // What is typed before systemd has reset the terminal for its unit is dropped.
    await machine.waitForFile('/run/reading', { timeoutSeconds: 20 });
    for (const key of ['H', 'i', '-', '1', '!', '\n']) await machine.sendKey(key);
    await machine.waitForFile('/run/typed', { timeoutSeconds: 20 });
    expect(await machine.succeed('cat /run/typed')).toBe('<Hi-1!>\n');
    const picture = join(outputDir, 'screen.png');
    expect(await machine.screenshot(picture)).toEqual({ ok: true, value: null });
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
  });

  it.skipIf(lacksRecognition())('tells the text on its screen, and waits for one', async () => {
    await machine.succeed("printf 'Welcome to machine 42\\nstatus: running' >/dev/tty1");
    const found = await machine.waitForText(/machine (\d+)\s+status: running/, { timeoutSeconds: 20 });
    expect(found.ok && found.value[1]).toBe('42');
    expect(await machine.getScreenText()).toMatchObject({ value: expect.stringContaining('Welcome to') });
    await expect(machine.waitForText('never shown', { timeoutSeconds: 0.1 })).rejects.toThrow(
      /vm: waited .* for \/never shown\/ on the screen; last seen: .*status: running/,
    );
  });

  it('is again as it was after a revert, memory and disk, with the present time', async () => {
    await machine.succeed('echo disk >/root/since; echo memory >/run/since; sync');
    const startMs = performance.now();
    await machine.revert(fresh);
    console.log(`revert, to the first command: ${((performance.now() - startMs) / 1000).toFixed(2)} s`);
    await machine.fail('test -e /root/since');
    await machine.fail('test -e /run/since');
    const skew = Math.abs(Number(await machine.succeed('date +%s')) - Date.now() / 1000);
    expect(skew).toBeLessThan(30);
  });

  it('is forked into three, which have names, ids and files of their own', async () => {
    await machine.succeed('echo common >/run/common');
    const saved = await machine.snapshot();
    if (!saved.ok) throw new Error(saved.message);
    const startMs = performance.now();
    const forked = await machine.fork(saved.value, ['one', 'two', 'three']);
    if (!forked.ok) throw new Error(forked.message);
    console.log(
      `fork of three, to their first commands: ${((performance.now() - startMs) / 1000).toFixed(2)} s`,
    );
    const forks = forked.value;
    try {
      await Promise.all(
        forks.map((fork) => fork.succeed(`echo ${fork.name} >/root/own; cp /root/own /run/own`)),
      );
      const told = await Promise.all(
        forks.map((fork) => fork.succeed('hostname; cat /root/own /run/own /run/common /etc/machine-id')),
      );
      const lines = told.map((text) => text.trim().split('\n'));
      expect(lines.map((line) => line.slice(0, 4))).toEqual(
        ['one', 'two', 'three'].map((name) => [name, name, name, 'common']),
      );
      expect(new Set(lines.map((line) => line[4])).size).toBe(3);
      // The one that was saved goes on, and the forks have changed nothing of it.
      expect(await machine.succeed('hostname; cat /run/common')).toBe('vm\ncommon\n');
      await machine.fail('test -e /root/own');
      await machine.revert(fresh);
      await machine.fail('test -e /run/common');
      expect(await forks[0]?.succeed('cat /run/own')).toBe('one\n');
    } finally {
      await closeMachines(forks);
    }
  });

  it('goes on with its commands while its disk is full', async () => {
    // All but two megabytes, the part that is kept for root included.
    const sizes = '4G 2G 1G 512M 256M 128M 64M 32M 16M 8M 4M 2M';
    await machine.succeed(
      `for size in ${sizes}; do fallocate -l $size /root/full-$size || rm -f /root/full-$size; done`,
    );
    const { status, stderr } = await machine.execute('head -c 10M /dev/zero >/root/more');
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/No space left/) });
    expect(await machine.succeed('rm /root/full-*; echo room >/root/more; cat /root/more')).toBe('room\n');
  });

  it('says that its kernel panicked, and with which words', async () => {
    const waiting = machine.succeed('echo c >/proc/sysrq-trigger; sleep 100');
    await expect(waiting).rejects.toThrow(/vm: the guest panicked: sysrq triggered crash, before the end of/);
    expect(machine.lastEnd).toMatchObject({ kind: 'panic', detail: 'sysrq triggered crash' });
  });

  it('leaves a recording of all its boots', async () => {
    await machine.close();
    const log = readFileSync(join(outputDir, 'vm/console.log'), 'utf8');
    expect(log).toMatch(/Reached target .*multi-user\.target/);
    expect(log).toContain('Kernel panic - not syncing: sysrq triggered crash');
    expect(existsSync(join(outputDir, 'vm/final.png'))).toBe(true);
    const cast = readFileSync(join(outputDir, 'vm/console.cast'), 'utf8').trim().split('\n').slice(1);
    const times = cast.map((line) => (JSON.parse(line) as [number])[0]);
    expect(times.every((time, index) => index === 0 || time >= times[index - 1]!)).toBe(true);
  });
});

describe.skipIf(skips('qemu'))('QEMU', slow, () => {
  it('tells why it refuses its arguments, and leaves nothing', async () => {
    const machine = await createMachine('refused', qemu({ memoryMiB: -5, accelerator: 'tcg' }));
    await expect(machine.start()).rejects.toMatchObject({
      code: 'qemu-failed',
      message: expect.stringMatching(/QEMU ended with status 1: .*-5M/),
    });
    await machine.close();
  });

  it('is noticed at once when it is killed', async () => {
    const machine = await createMachine('killed', qemu({ accelerator: 'tcg' }));
    await machine.start();
    const waiting = expect(machine.succeed('true')).rejects.toThrow(
      /killed: the guest stopped: its power was cut/,
    );
    await sleep(500);
    await machine.crash();
    await waiting;
    await machine.close();
  });

  it('is not started over a disk that is none or is not there', async () => {
    await expect(createMachine('absent', qemu({ image: '/nonexistent.qcow2' }))).rejects.toMatchObject({
      code: 'no-disk',
      status: 2,
    });
    const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    const image = join(dir, 'broken.qcow2');
    writeFileSync(image, Buffer.concat([Buffer.from('QFI\xfb', 'latin1'), Buffer.alloc(200, 0xff)]));
    await expect(createMachine('broken', qemu({ image }))).rejects.toMatchObject({ code: 'no-disk' });
    rmSync(dir, { recursive: true });
  });

  it('is asked for by a name that is not installed', async () => {
    const missing = createMachine('missing', qemu({ program: 'qemu-system-none' }));
    await expect(missing).rejects.toThrow(/qemu-system-none is not installed/);
  });
});
