import { describe, expect, it, onTestFinished } from 'vitest';
import { MockGuest, mock } from '../../../../src/machine/mock/backend.js';
import { closeMachines, type createMachine, startMachines } from '../../../../src/machine/start.js';

const answer = () => ({});

/** Machines on network 1, whose guests are given. */
async function machinesOf<Name extends string>(guests: Record<Name, MockGuest>) {
  const backends = Object.entries<MockGuest>(guests).map(([name, guest]) => [name, mock(guest)]);
  const machines = await startMachines(Object.fromEntries(backends));
  onTestFinished(() => closeMachines(Object.values(machines)));
  return machines as Record<Name, Awaited<ReturnType<typeof createMachine>>>;
}

describe('a machine on a network', () => {
  it('is numbered by its name among those that are started together, as in NixOS tests', async () => {
    const guest = () => new MockGuest({ vlans: [1], answer });
    const { zeta, alpha } = await machinesOf({ zeta: guest(), alpha: guest() });
    expect(alpha.cards.map(({ address }) => address)).toEqual(['192.168.1.1']);
    expect(zeta.cards.map(({ address }) => address)).toEqual(['192.168.1.2']);
  });

  it('is given its address and all names once in a boot, before the first command', async () => {
    const guest = new MockGuest({ vlans: [1], answer });
    const { one } = await machinesOf({ one: guest, two: new MockGuest({ vlans: [1], answer }) });
    await Promise.all([one.succeed('first'), one.succeed('second')]);
    expect(guest.scripts).toEqual([
      expect.stringMatching(
        /address add 192\.168\.1\.1\/24 dev eth1.*192\.168\.1\.1 one.*192\.168\.1\.2 two/s,
      ),
      'set -euo pipefail; first',
      'set -euo pipefail; second',
    ]);
    await one.crash();
    await one.succeed('third');
    expect(guest.scripts[3]).toBe(guest.scripts[0]);
  });

  it('is told of a machine that comes later or is closed, before its next command', async () => {
    const guest = new MockGuest({ vlans: [1], answer });
    const { one, two } = await machinesOf({ one: guest, two: new MockGuest({ vlans: [1], answer }) });
    await one.succeed('first');
    await two.close();
    await one.succeed('second');
    const told = guest.scripts[2] ?? '';
    expect(told).toContain('192.168.1.1 one');
    expect(told).not.toContain('two');
    // Its addresses are as they were.
    expect(told).not.toContain('ip -batch');
  });

  it('says why a guest cannot be given its addresses', async () => {
    const told = () => ({ status: 127, stderr: 'bash: line 2: ip: command not found' });
    const { one } = await machinesOf({ one: new MockGuest({ vlans: [1], answer: told }) });
    await expect(one.succeed('true')).rejects.toMatchObject({
      code: 'guest-setup',
      message: 'one: the guest cannot be set up: bash: line 2: ip: command not found',
      hint: expect.stringContaining('vlans: []'),
    });
  });

  it('has its cables pulled and plugged, all of them or one', async () => {
    const guest = new MockGuest({ vlans: [1, 2], answer });
    const { one } = await machinesOf({ one: guest });
    await one.block();
    expect([...guest.pulled]).toEqual([1, 2]);
    await one.unblock({ vlan: 1 });
    expect([...guest.pulled]).toEqual([2]);
    await expect(one.block({ vlan: 3 })).rejects.toThrow('one is not on network 3; it is on 1, 2');
  });

  it('without a network has no cables to pull, and is told nothing', async () => {
    const guest = new MockGuest({ answer });
    const { one } = await machinesOf({ one: guest });
    expect(await one.block()).toMatchObject({ ok: false, reason: 'unsupported' });
    await one.succeed('true');
    expect(guest.scripts).toEqual(['set -euo pipefail; true']);
  });

  it('has its ports forwarded again after each boot, once the guest has an address', async () => {
    const guest = new MockGuest({ answer });
    const { one } = await machinesOf({ one: guest });
    const free = await one.forwardPort({ guest: 80 });
    if (!free.ok) throw new Error(free.message);
    expect(await one.forwardPort({ host: 8123, guest: 443 })).toEqual({ ok: true, value: 8123 });
    const forwards = [
      { host: free.value, guest: 80 },
      { host: 8123, guest: 443 },
    ];
    expect(guest.forwards).toEqual(forwards);
    expect(guest.scripts).toEqual([expect.stringContaining('address replace 10.0.2.15/24 dev eth0')]);
    await one.crash();
    await one.connect();
    expect(guest.forwards).toEqual([...forwards, ...forwards]);
    expect(guest.scripts).toHaveLength(2);
  });

  it('refuses ports, losses and delays that cannot be', async () => {
    const { one } = await machinesOf({ one: new MockGuest({ vlans: [1], answer }) });
    for (const guest of [0, 65_536, 1.5, Number.NaN])
      await expect(one.forwardPort({ guest })).rejects.toMatchObject({ code: 'bad-port', status: 2 });
    for (const loss of [-0.1, 1.1, Number.NaN])
      await expect(one.shapeNetwork({ loss })).rejects.toMatchObject({ code: 'bad-loss' });
    for (const delaySeconds of [-1, 61, Number.NaN])
      await expect(one.shapeNetwork({ delaySeconds })).rejects.toMatchObject({ code: 'bad-delay' });
  });
});
