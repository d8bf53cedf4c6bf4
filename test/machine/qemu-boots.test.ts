import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';
import { qemu } from '../../src/machine/qemu/backend.js';
import { createMachine } from '../../src/machine/start.js';
import { skips, slow } from './world.js';

describe.skipIf(skips('qemu'))('a virtual machine that is booted again', slow, () => {
  let machine: Machine;

  beforeAll(async () => {
    machine = await createMachine('vm', qemu());
    await machine.waitForUnit('multi-user.target');
  });
  afterAll(() => machine?.close());

  it('boots again from its disk after a panic, and ends when it is shut down', async () => {
    await machine.succeed('echo kept >/root/before; sync');
    await expect(machine.succeed('echo c >/proc/sysrq-trigger; sleep 100')).rejects.toThrow(/panicked/);
    await machine.start();
    expect(await machine.succeed('cat /root/before')).toBe('kept\n');
    await machine.shutdown();
    expect(machine.lastEnd?.kind).toBe('poweroff');
  });

  it('has a whole file system, and all that was synchronised, when the power is cut while it writes', async () => {
    await machine.succeed('mkdir /root/kept; cp -r /usr/lib/python3* /root/kept; sync');
    const sums = 'cd /root/kept; find . -type f -exec sha256sum {} + | sort | sha256sum';
    const before = await machine.succeed(sums);
    // What changes reaches the disk half a second later, in parts.
    await machine.succeed(
      'cd /proc/sys/vm; echo 50 >dirty_writeback_centisecs; echo 50 >dirty_expire_centisecs',
    );
    const writing =
      'while :; do cp -r /etc /root/etc.$((n += 1)); mv /root/etc.$n /root/copy.$n; rm -rf /root/copy.$((n - 1)); : >/root/round.$n; done';
    await machine.succeed(`setsid bash -c '${writing}' >/dev/null 2>&1 &`);
    await machine.waitForFile('/root/round.6');
    await machine.crash();
    expect(await machine.succeed(sums)).toBe(before);
    await machine.succeed(
      'rm -rf /root/kept /root/*.[0-9]*; cp -r /etc /root/etc; sync; ls /proc/fs/jbd2/vda-*',
    );
    expect(await machine.succeed('dmesg | grep -i "ext4-fs error" || true')).toBe('');
  });
});
