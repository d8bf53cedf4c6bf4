import { afterEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../src/machine/backend.js';
import type { Machine } from '../../src/machine/machine.js';
import { qemu } from '../../src/machine/qemu/backend.js';
import { closeMachines, createMachine } from '../../src/machine/start.js';
import { newContainer, skips, slow } from './world.js';

const made: Machine[] = [];
afterEach(() => closeMachines(made.splice(0)));

async function machineOf(name: string, backend: Backend): Promise<Machine> {
  const machine = await createMachine(name, backend);
  made.push(machine);
  return machine;
}

/** What two machines are that go on from one, which has written a file and started a program before. */
async function twoFrom(backend: Backend) {
  const first = await machineOf('first', backend);
  await first.succeed('echo common >/root/common; echo running >/run/common; hostname >/root/own');
  const seed = await first.seed();
  if (!seed.ok) throw new Error(seed.message);
  expect(first.isUp).toBe(false);
  const both = [await machineOf('one', seed.value), await machineOf('two', seed.value)];
  await Promise.all(both.map((machine) => machine.succeed(`echo ${machine.name} >/root/own`)));
  const read = 'cat /root/common /root/own /run/common 2>&1 || true; hostname; cat /etc/machine-id';
  return Promise.all(
    both.map(async (machine) => {
      const { stdout } = await machine.execute(read);
      const [common, own, running, hostname, id] = stdout.split('\n');
      return { common, own, running, hostname, id };
    }),
  );
}

describe.skipIf(skips('container'))('a container from which others go on', () => {
  it('hands them its disk, which they boot, each as one of its own', slow, async () => {
    const [one, two] = await twoFrom(await newContainer());
    const running = expect.stringContaining('No such file');
    expect(one).toMatchObject({ common: 'common', own: 'one', hostname: 'one', running });
    expect(two).toMatchObject({ common: 'common', own: 'two', hostname: 'two', running });
    expect(one?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(one?.id).not.toBe(two?.id);
  });

  it('does that once', slow, async () => {
    const first = await machineOf('first', await newContainer());
    await first.connect();
    const seed = await first.seed();
    if (!seed.ok) throw new Error(seed.message);
    const second = await machineOf('second', seed.value);
    await second.connect();
    expect(await second.seed()).toMatchObject({ ok: false, reason: 'unsupported' });
  });
});

describe.skipIf(skips('qemu'))('a virtual machine from which others go on', () => {
  it('hands them its memory too', slow, async () => {
    const [one, two] = await twoFrom(qemu({ vlans: [] }));
    expect(one).toMatchObject({ common: 'common', own: 'one', hostname: 'one', running: 'running' });
    expect(two).toMatchObject({ common: 'common', own: 'two', hostname: 'two', running: 'running' });
    expect(one?.id).not.toBe(two?.id);
  });
});
