import { describe, expect, it } from 'vitest';
import { bootTrouble, hasLoginPrompt } from '../../../../src/trial/install/boot-troubles.js';

describe('what a console says of a boot', () => {
  it.each([
    [
      'Booting from Hard Disk...\r\nBoot failed: not a bootable disk\r\n\r\nNo bootable device.\r\n',
      /firmware finds no boot loader/,
    ],
    [
      'SYSLINUX 6.04\nFailed to load ldlinux.c32\nBoot failed',
      /boot loader says: Failed to load ldlinux\.c32/,
    ],
    [
      'Loading /boot/kernel... failed: No such file or directory\nboot: ',
      /boot loader says: Loading \/boot\/kernel\.\.\. failed: No such file or directory$/,
    ],
    ['Could not find kernel image: /boot/kernel\nboot: ', /Could not find kernel image: \/boot\/kernel/],
    ['error: no such partition.\nEntering rescue mode...\ngrub rescue> ', /GRUB cannot find its own files/],
    ['cannot mount /dev/vda7 as the root\n', /its initrd says: cannot mount \/dev\/vda7 as the root/],
    ['An error occurred in stage 1 of the boot process, which must mount the\n', /stage 1 of NixOS/],
    ['You are in emergency mode. After logging in, type "journalctl -xb"', /emergency mode/],
  ])('%j is its end', (console, why) => {
    expect(bootTrouble(console)).toMatch(why);
  });

  it.each([
    '',
    'SeaBIOS (version 1.16.2)\nBooting from Hard Disk...\nLoading /boot/kernel... ok\n',
    '[    0.000000] Kernel command line: root=/dev/vda1 emergency_timeout=5\n',
  ])('%j is none', (console) => {
    expect(bootTrouble(console)).toBeNull();
  });

  it.each([
    ['<<< Welcome to NixOS 26.05 (x86_64) - ttyS0 >>>\n\nserver login: ', true],
    ['server login:', true],
    ['Last login: Fri Nov 27 on ttyS0', false],
    ['[  OK  ] Started Getty on ttyS0, waiting for a login: prompt', false],
  ])('%j asks for a login: %s', (console, isUp) => {
    expect(hasLoginPrompt(console)).toBe(isUp);
  });
});
