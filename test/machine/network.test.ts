import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { container } from '../../src/machine/container/backend.js';
import { tunDevice } from '../../src/machine/container/deleted-taps.js';
import { baseImage } from '../../src/machine/image/setup.js';
import { qemu } from '../../src/machine/qemu/backend.js';
import { closeMachines, createMachine, startMachines } from '../../src/machine/start.js';
import { readProcess, readProcesses } from '../../src/system/proc/stat.js';
import { countingServer, type NetworkedMachines, networkSuite, serveWeb } from './network-suite.js';
import { skips } from './world.js';

/** The pid of the QEMU that carries the frames of a container, by its directory. */
function cardProcess(machine: string): number {
  const found = (readProcesses() ?? []).find(({ pid, parent }) => {
    if (parent !== process.pid) return false;
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.includes('none') && basename(readlinkSync(`/proc/${pid}/cwd`)) === machine;
  });
  if (!found) throw new Error(`${machine} has no process for its network cards`);
  return found.pid;
}

function openTaps(pid: number): number {
  const targets = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return targets.filter((target) => target === tunDevice).length;
}

describe.skipIf(skips('container') || skips('qemu'))('the network of containers', () => {
  let machines: NetworkedMachines;
  let root: string;

  beforeAll(async () => {
    ({ root } = await baseImage());
    const one = () => container({ root });
    machines = await startMachines({ web: one(), client: one(), other: one() });
    await serveWeb(machines.web);
  });
  afterAll(() => closeMachines(Object.values(machines ?? {})));

  networkSuite(() => machines);

  it('is there again after a power cut, with what was pulled and forwarded', async () => {
    const { client, web } = machines;
    const forwarded = await web.forwardPort({ guest: 80 });
    if (!forwarded.ok) throw new Error(forwarded.message);
    await web.crash();
    await web.block();
    await serveWeb(web);
    expect(await web.succeed('cat /sys/class/net/eth1/carrier')).toBe('0\n');
    await client.fail('ping -n -q -c 1 -W 2 web');
    const answer = await fetch(`http://127.0.0.1:${forwarded.value}/`);
    expect(await answer.text()).toBe('this is web\n');
    await web.unblock();
    await client.waitUntilSucceeds('curl -fsS --max-time 5 http://web/', { timeoutSeconds: 30 });
  });

  it('keeps networks apart, between which a machine on both can lead', async () => {
    const at = (...vlans: number[]) => container({ root, vlans });
    const apart = await startMachines({ inside: at(2), outside: at(1), router: at(1, 2) });
    onTestFinished(() => closeMachines(Object.values(apart)));
    const { inside, outside, router } = apart;
    expect(router.cards.map(({ address }) => address)).toEqual(['192.168.1.3', '192.168.2.3']);
    // No command was given to the router yet: it has its addresses all the same.
    await inside.waitUntilSucceeds('ping -n -q -c 1 -W 5 router', { timeoutSeconds: 30 });
    await outside.succeed('ping -n -q -c 1 -W 5 router');
    await outside.fail('ping -n -q -c 1 -W 1 inside');
    await router.succeed('echo 1 >/proc/sys/net/ipv4/ip_forward');
    await inside.succeed('ip route add 192.168.1.0/24 via 192.168.2.3');
    await outside.succeed('ip route add 192.168.2.0/24 via 192.168.1.3');
    await outside.succeed('ping -n -q -c 1 -W 5 inside');
    await router.block({ vlan: 2 });
    await outside.fail('ping -n -q -c 1 -W 1 inside');
    await outside.succeed('ping -n -q -c 1 -W 5 router');
  });

  it('costs no core when a container deletes its card, and the other cards stay', async () => {
    const deleting = await createMachine('deleting', container({ root, vlans: [1, 2] }));
    onTestFinished(() => deleting.close());
    await deleting.succeed('ip link delete eth1');
    expect(await deleting.block({ vlan: 1 })).toMatchObject({ ok: true });
    const pid = cardProcess('deleting');
    // QEMU reads from it again and again until it is told to let go.
    await expect.poll(() => openTaps(pid), { timeout: 30_000, interval: 100 }).toBe(1);
    const before = readProcess(pid)!.cpuTicks;
    await sleep(1000);
    // In hundredths of a second.
    expect(readProcess(pid)!.cpuTicks - before).toBeLessThan(20);
    expect(await deleting.succeed('cat /sys/class/net/eth2/carrier')).toBe('1\n');
  });

  it('is not there for a machine without one', async () => {
    const alone = await createMachine('alone', container({ root, vlans: [] }));
    onTestFinished(() => alone.close());
    expect(await alone.succeed('ls /sys/class/net')).toBe('lo\n');
    expect(await alone.block()).toMatchObject({ ok: false, reason: 'unsupported' });
  });
});

describe.skipIf(skips('qemu'))('the network of virtual machines', { timeout: 900_000 }, () => {
  let machines: NetworkedMachines;

  // The one that was saved goes on beside its forks: all three begin with one hardware address.
  beforeAll(async () => {
    const other = await createMachine('other', qemu());
    await other.waitForUnit('multi-user.target');
    const saved = await other.snapshot();
    if (!saved.ok) throw new Error(saved.message);
    const forked = await other.fork(saved.value, ['web', 'client']);
    if (!forked.ok) throw new Error(forked.message);
    const [web, client] = forked.value;
    machines = { web: web!, client: client!, other };
    await serveWeb(web!);
  });
  afterAll(() => closeMachines(Object.values(machines ?? {})));

  networkSuite(() => machines);

  it('has cables that a revert does not plug in', async () => {
    const { client, other } = machines;
    const saved = await client.snapshot();
    if (!saved.ok) throw new Error(saved.message);
    await client.block();
    await client.revert(saved.value);
    expect(await client.succeed('cat /sys/class/net/eth1/carrier')).toBe('0\n');
    await other.fail('ping -n -q -c 1 -W 2 client');
    await client.unblock();
    expect(await client.succeed('cat /sys/class/net/eth1/carrier')).toBe('1\n');
    await other.waitUntilSucceeds('ping -n -q -c 1 -W 5 client', { timeoutSeconds: 30 });
  });
});

describe.skipIf(skips('container') || skips('qemu'))('a virtual machine and a container', () => {
  it('are on one network, and get out where they may', { timeout: 900_000 }, async () => {
    const { root } = await baseImage();
    const machines = await startMachines({
      vm: qemu({ outgoing: true }),
      box: container({ root, outgoing: true }),
    });
    onTestFinished(() => closeMachines(Object.values(machines)));
    const { box, vm } = machines;
    const { port, connections } = await countingServer();
    const connect = `timeout 60 bash -c 'exec 3<>/dev/tcp/10.0.2.2/${port}; cat <&3'`;
    expect(await box.succeed(connect)).toBe('hello\n');
    expect(await vm.succeed(connect)).toBe('hello\n');
    expect(connections()).toBe(2);
    await serveWeb(box);
    expect(await vm.succeed('curl -fsS http://box/')).toBe('this is box\n');
  });
});
