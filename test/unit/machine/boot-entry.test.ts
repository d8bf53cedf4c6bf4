import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BootEntry, bootPort, kernelOf } from '../../../src/machine/qemu/boot-entry.js';
import { temporaryDirectory } from '../../support/directory.js';

const system = (name: string) => `/nix/store/00000000000000000000000000000000-${name}`;

describe('what boots next', () => {
  it('is the system that the guest has written last, in however many pieces', () => {
    const entry = new BootEntry(system('a'));
    entry.push(`${system('b').slice(0, 20)}`);
    expect(entry.system).toBe(system('a'));
    entry.push(`${system('b').slice(20)}\n${system('c')}\n${system('d')}`);
    expect(entry.system).toBe(system('c'));
  });

  it.each(['/etc/shadow', `${system('b')}/../../etc`, '../b', '', 'x'.repeat(1_000_000), `${system('b')} x`])(
    'is no path that leads elsewhere: %.40j',
    (line) => {
      const entry = new BootEntry(system('a'));
      entry.push(`${line}\n`);
      expect(entry.system).toBe(system('a'));
    },
  );

  it('is known once the machine is off, with all that came over its port', async () => {
    const entry = new BootEntry(system('a'));
    await entry.settled();
    const path = join(await temporaryDirectory(), 'boot');
    const { args, close } = await entry.listen(path);
    expect(args.join(' ')).toContain(`virtserialport,chardev=boot,name=${bootPort}`);
    const socket = connect(path);
    socket.end(`${system('b')}\n`);
    await entry.settled();
    expect(entry.system).toBe(system('b'));
    close();
  });
});

describe('the kernel of a system', () => {
  it('is not read from outside of the store, where a link of the system may lead', async () => {
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'system'));
    for (const name of ['initrd', 'kernel-params']) writeFileSync(join(dir, 'system', name), 'x');
    symlinkSync('/etc/hostname', join(dir, 'system/kernel'));
    await expect(kernelOf(join(dir, 'system'), '')).rejects.toMatchObject({ code: 'no-kernel' });
  });
});
