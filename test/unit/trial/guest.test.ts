import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeployPolicy } from '../../../src/deploy/policy.js';
import { MockGuest, mock } from '../../../src/machine/mock/backend.js';
import { createMachine } from '../../../src/machine/start.js';
import { guestKindOf } from '../../../src/trial/guest/guest-kind.js';
import { machineNameFor } from '../../../src/trial/guest/machine-name.js';
import { TriedHost } from '../../../src/trial/guest/tried-host.js';
import { trialPolicy } from '../../../src/trial/policy.js';
import { temporaryDirectory } from '../../support/directory.js';

const store = '/nix/store/00000000000000000000000000000000-systemd-257';

describe('the machine that a system needs', () => {
  it.each([
    ['/usr', 'miniature'],
    [store, 'nixos'],
    [null, 'nixos'],
  ])('with its systemd at %s is %s', async (target, kind) => {
    const toplevel = join(await temporaryDirectory(), 'toplevel');
    mkdirSync(toplevel);
    if (target !== null) symlinkSync(target, join(toplevel, 'systemd'));
    expect(await guestKindOf(toplevel)).toBe(kind);
  });

  it.each(['web1', 'a', 'web_1', 'x'.repeat(32)])('is called %s as its host', (name) => {
    expect(machineNameFor(name)).toBe(name);
  });

  it.each(['web.example.org', '-', 'ä', '../..', 'x'.repeat(80), ''])(
    'of a host %j has a name that machines take',
    (name) => {
      expect(machineNameFor(name)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,30}[A-Za-z0-9]$/);
      expect(machineNameFor(name)).not.toBe(machineNameFor(name));
    },
  );
});

describe('what holds for a host in a machine', () => {
  const policy = {
    answerSeconds: 60,
    switchSeconds: 600,
    checkSeconds: 30,
    settleSeconds: 20,
    health: { critical: ['web.service'], thresholds: { pressurePoints: 40, diskPoints: 5 } },
  } as unknown as DeployPolicy;

  it('takes as many times longer as the machine does, but for the time that it is watched', () => {
    expect(trialPolicy(policy, { kind: 'qemu', slowdown: 15, reboot: true })).toMatchObject({
      ...{ answerSeconds: 900, switchSeconds: 9000, checkSeconds: 450, settleSeconds: 20 },
      ...{ reboot: 'if-needed', rollsBack: true, allowsOlder: true, acceptsDataChanges: true },
    });
    expect(trialPolicy(policy, { kind: 'qemu', slowdown: 1, reboot: false }).reboot).toBe('never');
  });

  it.each([
    ['qemu', 1, 40],
    ['qemu', 15, 100],
    ['container', 1, 100],
  ] as const)(
    'warns of tasks that wait in a %s that is %i times slower beyond %i points',
    (kind, slowdown, points) => {
      expect(trialPolicy(policy, { kind, slowdown, reboot: false }).health).toEqual({
        critical: ['web.service'],
        thresholds: { pressurePoints: points, diskPoints: 5 },
      });
    },
  );
});

describe('a machine as the host of a trial', () => {
  const script = { script: 'true', timeoutSeconds: 5 };

  async function tried(guest: MockGuest) {
    const machine = await createMachine('tried', mock(guest));
    await machine.connect();
    return { machine, host: new TriedHost(machine, 'web.example.org') };
  }

  it('is left alone once its kernel has panicked, which is known within a second', async () => {
    const guest = new MockGuest({ answer: () => ({ stdout: 'ok' }) });
    const { machine, host } = await tried(guest);
    try {
      expect((await host.run(script)).status).toBe(0);
      const died = new Promise((resolve) => host.died.addEventListener('abort', resolve));
      const startMs = performance.now();
      guest.stop({ kind: 'panic', detail: 'no init found' });
      await died;
      expect(performance.now() - startMs).toBeLessThan(1000);
      expect(host.end).toMatchObject({ kind: 'panic', detail: 'no init found' });
      await expect(host.run(script)).rejects.toThrow('its machine has ended');
      expect(machine.isUp).toBe(false);
    } finally {
      await host.close();
      await machine.close();
    }
  });

  it('is switched on again where it reboots', async () => {
    const guest = new MockGuest({ answer: () => ({ stdout: 'ok' }) });
    const { machine, host } = await tried(guest);
    try {
      guest.stop({ kind: 'reboot' });
      await machine.waitForShutdown();
      await expect.poll(() => machine.isUp, { timeout: 5000 }).toBe(true);
      expect((await host.run(script)).status).toBe(0);
      expect(host.end).toBeNull();
    } finally {
      await host.close();
      await machine.close();
    }
  });
});
