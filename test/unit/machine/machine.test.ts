import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Machine } from '../../../src/machine/machine.js';
import { MockGuest, type MockSettings, mock } from '../../../src/machine/mock/backend.js';
import { createMachine, startMachines } from '../../../src/machine/start.js';

let made = 0;

async function machineOf(settings: MockSettings = {}): Promise<{ guest: MockGuest; machine: Machine }> {
  const guest = new MockGuest(settings);
  made += 1;
  const machine = await createMachine(`m${made}`, mock(guest));
  onTestFinished(() => machine.close());
  return { guest, machine };
}

/** Answers each command in turn; the last one again and again. */
function inTurn(...answers: { status?: number; stdout?: string; stderr?: string }[]): MockSettings {
  let index = -1;
  return {
    answer: () => {
      index = Math.min(index + 1, answers.length - 1);
      return answers[index];
    },
  };
}

describe('a machine', () => {
  it('switches itself on for the first command', async () => {
    const { guest, machine } = await machineOf({ answer: () => ({ stdout: 'hello\n' }) });
    expect(machine.isUp).toBe(false);
    expect(await machine.succeed('echo hello')).toBe('hello\n');
    expect(machine.isUp).toBe(true);
    expect(guest.boots).toBe(1);
    expect(guest.scripts).toEqual(['set -euo pipefail; echo hello']);
  });

  it('returns the output of several commands together', async () => {
    const { machine } = await machineOf(inTurn({ stdout: 'a' }, { stdout: 'b' }));
    expect(await machine.succeed(['one', 'two'])).toBe('ab');
  });

  it('quotes what a command printed that failed, and says when it ran out of time', async () => {
    const { machine } = await machineOf(inTurn({ status: 1, stderr: 'no such unit' }, { status: 124 }));
    await expect(machine.succeed('one')).rejects.toThrow(/"one" failed with status 1: no such unit/);
    await expect(machine.succeed('two')).rejects.toThrow(/status 124 \(124: it ran out of time\)/);
  });

  it('gives an emulated guest more time', async () => {
    const limits: number[] = [];
    const { machine } = await machineOf({
      slowdown: 15,
      answer: (_, { timeoutSeconds }) => {
        limits.push(timeoutSeconds);
        return {};
      },
    });
    await machine.execute('true', { timeoutSeconds: 10 });
    expect(limits).toEqual([150]);
  });

  it('repeats a command until it succeeds', async () => {
    const { guest, machine } = await machineOf(inTurn({ status: 1 }, { status: 1 }, { stdout: 'there' }));
    expect(await machine.waitUntilSucceeds('look')).toBe('there');
    expect(guest.scripts).toHaveLength(3);
  });

  it('says what was last seen when a wait is over, and looks twice at least', async () => {
    const { guest, machine } = await machineOf(
      inTurn({ status: 1, stderr: 'early' }, { status: 1, stderr: 'late' }),
    );
    await expect(machine.waitUntilSucceeds('look', { timeoutSeconds: 0 })).rejects.toThrow(
      /waited 0 s for "look" to succeed; last seen: status 1, late/,
    );
    expect(guest.scripts).toHaveLength(2);
  });

  it('says how long it waited for a guest without a shell, and how its console ends', async () => {
    const { guest, machine } = await machineOf({ hasShell: false });
    await machine.start();
    guest.print('Booting\r\nWelcome to \x1b[1mDebian\x1b[0m\r\n');
    await expect(machine.connect({ timeoutSeconds: 0.05 })).rejects.toThrow(
      /for its shell; the console ends with: Booting Welcome to Debian/,
    );
  });

  it('tells all who wait that the guest panicked, and why', async () => {
    const { guest, machine } = await machineOf({ answer: () => new Promise(() => {}) });
    const waiting = machine.succeed('work');
    const refused = expect(waiting).rejects.toThrow(
      /the guest panicked: sysrq triggered crash, before the end of/,
    );
    await machine.connect();
    guest.print('Kernel panic - not syncing: sysrq triggered crash\r\nCPU: 0\r\n');
    guest.stop({ kind: 'stopped' });
    await refused;
    expect(machine.isUp).toBe(false);
    expect(machine.lastEnd).toMatchObject({ kind: 'panic', detail: 'sysrq triggered crash' });
  });

  it('does not take the panic of an earlier boot for one of this', async () => {
    const { guest, machine } = await machineOf();
    await machine.start();
    guest.print('Kernel panic - not syncing: first\n');
    guest.stop({ kind: 'stopped' });
    await machine.waitForShutdown();
    await machine.start();
    guest.stop({ kind: 'poweroff' });
    expect(await machine.waitForShutdown()).toMatchObject({ kind: 'poweroff' });
  });

  it('shuts down and reboots by systemd, and is on again after a reboot', async () => {
    const { guest, machine } = await machineOf({ answer: () => ({}) });
    await machine.start();
    await machine.reboot();
    expect([guest.boots, machine.isUp]).toEqual([2, true]);
    await machine.shutdown();
    expect([guest.boots, machine.isUp, machine.lastEnd?.kind]).toEqual([2, false, 'poweroff']);
  });

  it('loses its power before its disk is made pristine', async () => {
    const { guest, machine } = await machineOf();
    await machine.start();
    await machine.clean();
    expect([machine.isUp, guest.resets]).toEqual([false, 1]);
  });

  it('waits for text on the console without its escape sequences', async () => {
    const { guest, machine } = await machineOf();
    await machine.start();
    const waiting = machine.waitForConsoleText(/login: $/m);
    guest.print('\x1b[2Jhost ');
    guest.print('login\x1b[0m: ');
    expect((await waiting)[0]).toBe('login: ');
    await expect(machine.waitForConsoleText('absent', { timeoutSeconds: 0 })).rejects.toThrow(
      /for \/absent\/ on the console; last seen: host login:/,
    );
  });

  it('passes keys and console text on, and not while it is off', async () => {
    const { guest, machine } = await machineOf();
    await expect(machine.sendKey('ret')).rejects.toThrow(/is off, and cannot press keys/);
    await machine.start();
    await machine.sendKey('ctrl-alt-delete');
    await machine.sendConsole('root\n');
    expect(guest).toMatchObject({ keys: ['ctrl-alt-delete'], typed: 'root\n' });
    expect(await machine.screenshot('/nowhere')).toMatchObject({ ok: false, reason: 'unsupported' });
  });

  it('removes its directory when it is closed, and does not start again', async () => {
    const guest = new MockGuest();
    let dir = '';
    const backend = mock(guest);
    const machine = await createMachine('closed', {
      ...backend,
      create: (place) => {
        dir = place.dir;
        return backend.create(place);
      },
    });
    expect(existsSync(dir)).toBe(true);
    await Promise.all([machine.close(), machine.close()]);
    expect(existsSync(dir)).toBe(false);
    expect(guest.isClosed).toBe(true);
    await expect(machine.start()).rejects.toThrow(/closed: the machine is closed/);
  });
});

describe('machines', () => {
  it('may not have names that are paths, or no names', async () => {
    for (const name of ['a/b', '../x', '', '-a', 'a'.repeat(33), 'a b'])
      await expect(createMachine(name, mock())).rejects.toMatchObject({
        code: 'bad-machine-name',
        status: 2,
      });
  });

  it('may not have one name twice', async () => {
    const machine = await createMachine('twin', mock());
    await expect(createMachine('twin', mock())).rejects.toMatchObject({ code: 'machine-exists' });
    await machine.close();
    await (await createMachine('twin', mock())).close();
  });

  it('are all closed when one of them cannot be made', async () => {
    const good = new MockGuest();
    const create = async () => {
      throw new Error('no such image');
    };
    await expect(startMachines({ good: mock(good), worse: { kind: 'mock', create } })).rejects.toThrow(
      /no such image/,
    );
    expect(good.isClosed).toBe(true);
  });

  it('record their consoles, each in a directory of its own, with secrets masked', async () => {
    const outputDir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    onTestFinished(() => rmSync(outputDir, { recursive: true }));
    const guest = new MockGuest();
    const env = { API_TOKEN: 'correct-horse-battery' };
    const { one } = await startMachines({ one: mock(guest) }, { outputDir, env });
    guest.print('token: correct-horse-battery\r\n');
    guest.stop({ kind: 'reboot', status: 133 });
    await one.waitForShutdown();
    await one.start();
    guest.print('second boot\r\n');
    await one.close();
    const log = readFileSync(join(outputDir, 'one/console.log'), 'utf8');
    expect(log).toMatch(/token: \*+\nsecond boot\n/);
    const cast = readFileSync(join(outputDir, 'one/console.cast'), 'utf8').trim().split('\n').slice(1);
    const events = cast.map((line) => JSON.parse(line) as [number, string, string]);
    expect(events.filter(([, code]) => code === 'm').map(([, , label]) => label)).toEqual([
      'exit 133',
      'exit 137',
    ]);
    expect(cast.join('')).not.toContain('correct-horse-battery');
    expect(existsSync(join(outputDir, 'one/final.png'))).toBe(true);
  });
});
