import { createServer, type Server } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';

/** Three machines on network 1; `web` serves what is in its /srv on port 80. */
export type NetworkedMachines = { web: Machine; client: Machine; other: Machine };

/** The web server of busybox on port 80, as a unit. */
export async function serveWeb(web: Machine): Promise<void> {
  await web.writeFile('/srv/index.html', `this is ${web.name}\n`);
  await web.succeed('systemd-run --quiet --unit=web-server busybox httpd -f -p 80 -h /srv');
  await web.waitForOpenPort(80, { timeoutSeconds: 30 });
}

/** A TCP server of this machine, which counts who connects. */
export async function countingServer(): Promise<{ port: number; connections: () => number }> {
  let count = 0;
  const server: Server = createServer((socket) => {
    count += 1;
    socket.end('hello\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return { port: address.port, connections: () => count };
}

const ping = (name: string, more = '-c 1 -W 2') => `ping -n -q ${more} ${name}`;

/** What networks must be able to do over every backend. */
export function networkSuite(machines: () => NetworkedMachines): void {
  it('lets machines find each other by their names', async () => {
    const { client, other, web } = machines();
    expect(await client.succeed('curl -fsS http://web/')).toBe('this is web\n');
    expect(await other.succeed('curl -fsS http://web/')).toBe('this is web\n');
    const addresses = [web, client, other].map(({ cards }) => cards[0]?.address);
    expect(new Set(addresses).size).toBe(3);
    for (const machine of [web, client, other])
      expect(await machine.succeed('ip -brief address show dev eth1')).toContain(
        `${machine.cards[0]?.address}/24`,
      );
  });

  it('lets each machine keep a hardware address of its own', async () => {
    const { client, other, web } = machines();
    const shown = await Promise.all(
      [web, client, other].map((machine) => machine.succeed('cat /sys/class/net/eth1/address')),
    );
    expect(shown).toEqual([web, client, other].map(({ cards }) => `${cards[0]?.mac}\n`));
  });

  it('brings 10 MB from one machine to another, whole', { timeout: 300_000 }, async () => {
    const { client, web } = machines();
    await web.succeed('head -c 10M /dev/urandom >/srv/big');
    const cpu = process.cpuUsage();
    const seconds = await client.succeed("curl -fsS -o /run/big -w '%{time_total}' http://web/big");
    const { user, system } = process.cpuUsage(cpu);
    console.log(
      `10 MB over the hub: ${seconds} s, of which the driver ${((user + system) / 1e6).toFixed(2)} s`,
    );
    const sums = await Promise.all([
      web.succeed('sha256sum </srv/big'),
      client.succeed('sha256sum </run/big'),
    ]);
    expect(sums[1]).toBe(sums[0]);
    await web.succeed('rm /srv/big');
    await client.succeed('rm /run/big');
  });

  it('pulls the cable of a machine, which sees it, and plugs it in again', async () => {
    const { client, other, web } = machines();
    expect(await web.block()).toEqual({ ok: true, value: null });
    expect(await web.succeed('cat /sys/class/net/eth1/carrier')).toBe('0\n');
    await client.fail(ping('web'));
    await client.succeed(ping(other.name));
    await web.unblock();
    expect(await web.succeed('cat /sys/class/net/eth1/carrier')).toBe('1\n');
    await client.waitUntilSucceeds('curl -fsS --max-time 5 http://web/', { timeoutSeconds: 30 });
  });

  it('cuts two machines from each other, and from no third', async () => {
    const { client, other, web } = machines();
    await web.block({ from: client });
    await client.fail(ping('web'));
    await web.fail(ping(client.name));
    await other.succeed([ping('web'), ping(client.name)]);
    await client.unblock({ from: web });
    await client.waitUntilSucceeds(ping('web'), { timeoutSeconds: 30 });
  });

  it('holds frames for the delay of a cable, there and back', async () => {
    const { client, web } = machines();
    onTestFinished(() => web.shapeNetwork({ delaySeconds: 0 }));
    await web.shapeNetwork({ delaySeconds: 0.3 });
    const said = await client.succeed(ping('web', '-c 3 -W 5'));
    expect(Number(/min\/avg\/max\/mdev = ([\d.]+)\//.exec(said)?.[1])).toBeGreaterThanOrEqual(600);
  });

  it('loses the share of frames that a cable loses', async () => {
    const { client, web } = machines();
    onTestFinished(() => web.shapeNetwork({ loss: 0 }));
    await web.shapeNetwork({ loss: 0.3 });
    // Each has to get through twice: half of them do.
    const { stdout } = await client.execute(ping('web', '-c 40 -i 0.05 -W 2'));
    const received = Number(/(\d+) received/.exec(stdout)?.[1]);
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThan(40);
    await web.shapeNetwork({ loss: 1 });
    await client.fail(ping('web'));
    await web.shapeNetwork({ loss: 0 });
    await client.waitUntilSucceeds(ping('web'), { timeoutSeconds: 30 });
  });

  it('leads a port of this machine into a guest, and refuses one that is taken', async () => {
    const { web } = machines();
    const forwarded = await web.forwardPort({ guest: 80 });
    if (!forwarded.ok) throw new Error(forwarded.message);
    const answer = await fetch(`http://127.0.0.1:${forwarded.value}/`);
    expect(await answer.text()).toBe('this is web\n');
    const taken = web.forwardPort({ host: forwarded.value, guest: 81 });
    await expect(taken).rejects.toMatchObject({ code: 'port-taken', status: 2 });
  });

  it('lets no guest out, not even one with a forwarded port', async () => {
    const { web } = machines();
    const { port, connections } = await countingServer();
    for (const address of ['10.0.2.2', '127.0.0.1'])
      await web.fail(`timeout 10 bash -c 'exec 3<>/dev/tcp/${address}/${port}'`);
    expect(connections()).toBe(0);
  });
}
