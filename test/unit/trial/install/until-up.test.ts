import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createMachine, type Machine } from '../../../../src/machine/index.js';
import { MockGuest, mock } from '../../../../src/machine/mock/backend.js';
import { TriedHost } from '../../../../src/trial/guest/tried-host.js';
import { bootInstalled } from '../../../../src/trial/install/until-up.js';

const opened: { machine: Machine; host: TriedHost }[] = [];
afterEach(async () => {
  for (const { machine, host } of opened.splice(0)) {
    await host.close();
    await machine.close();
  }
});

/** A machine whose installer reboots, and what the installed system does in its boot. */
async function installed(inItsBoot: (guest: MockGuest) => Promise<void>) {
  const guest: MockGuest = new MockGuest({
    answer: (script) => {
      if (script.includes('systemctl reboot')) guest.stop({ kind: 'reboot' });
      return { status: 0 };
    },
  });
  const machine = await createMachine('web1', mock(guest));
  await machine.connect();
  const host = new TriedHost(machine, 'web1');
  opened.push({ machine, host });
  const seen = expect.poll(() => guest.boots, { timeout: 10_000 }).toBe(2);
  void seen.then(() => inItsBoot(guest));
  return { machine, host };
}

describe('the boot of what was installed', () => {
  it('is ended by the machine itself, where that ends a moment after its last words', async () => {
    const { machine, host } = await installed(async (guest) => {
      guest.print('init: cannot mount /dev/vda7 as the root\n');
      await sleep(500);
      guest.stop({ kind: 'poweroff' });
    });
    await expect(bootInstalled(machine, host, { reach: 'login', bootSeconds: 30 })).rejects.toThrow(
      'its machine has ended (poweroff)',
    );
    expect(host.end).toMatchObject({ kind: 'poweroff' });
  });

  it('is at its end with the words of a loader that waits for a person', async () => {
    const { machine, host } = await installed(async (guest) => guest.print('No bootable device.\n'));
    await expect(bootInstalled(machine, host, { reach: 'login', bootSeconds: 30 })).rejects.toThrow(
      'the firmware finds no boot loader on its disk',
    );
    expect(host.end).toBeNull();
  });

  it('has succeeded with a login prompt', async () => {
    const { machine, host } = await installed(async (guest) => guest.print('Debian\n\nweb1 login: '));
    await bootInstalled(machine, host, { reach: 'login', bootSeconds: 30 });
    expect(host.reboots).toBe(1);
  });
});
