import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';
import { qemu } from '../../src/machine/qemu/backend.js';
import { createMachine } from '../../src/machine/start.js';
import { skips, slow } from './world.js';

describe.skipIf(skips('qemu'))("a guest with the backdoor of NixOS' tests", slow, () => {
  let machine: Machine;

  beforeAll(async () => {
    machine = await createMachine('backdoor', qemu({ shell: 'console' }));
    await machine.connect();
  });
  afterAll(() => machine?.close());

  it('answers with status and both outputs, every byte of them', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const { status, stdoutBytes, stderrBytes } = await machine.execute('tee /dev/stderr; exit 9', {
      input: bytes,
    });
    expect(status).toBe(9);
    expect(stdoutBytes.equals(bytes)).toBe(true);
    expect(stderrBytes.equals(bytes)).toBe(true);
  });

  it('brings a megabyte out whole, although its console drops what is not read at once', async () => {
    await machine.succeed('head -c 1000000 /dev/urandom >/run/random');
    const [sha256 = ''] = (await machine.succeed('sha256sum /run/random')).split(' ');
    const back = await machine.readFile('/run/random');
    expect(createHash('sha256').update(back).digest('hex')).toBe(sha256);
  });

  it('goes on after a revert, without its banner', async () => {
    const saved = await machine.snapshot();
    if (!saved.ok) throw new Error(saved.message);
    await machine.succeed('touch /run/since');
    await machine.revert(saved.value);
    await machine.fail('test -e /run/since');
  });
});
