/** What a console says where a boot has come to its end and nothing more will happen by itself. */
type BootTrouble = { pattern: RegExp; why: (found: RegExpMatchArray) => string };

/**
 * The programs that say so: SeaBIOS (src/boot.c), syslinux (core/elflink/load_env32.c, com32/elflink/ldlinux), GRUB
 * (grub-core/normal/main.c, grub-core/kern/rescue_reader.c), the initrd of the base image, stage 1 of NixOS
 * (nixos/modules/system/boot/stage-1-init.sh), sulogin of systemd's emergency mode.
 */
const troubles: readonly BootTrouble[] = [
  { pattern: /No bootable device\./, why: () => 'the firmware finds no boot loader on its disk' },
  {
    pattern: /Missing operating system|Operating system load error/,
    why: ([words]) => `its boot loader says: ${words}`,
  },
  {
    pattern:
      /Failed to load ldlinux\.c32|Could not find kernel image: [^\n]{1,100}|Loading [^\n]{1,100}\.\.\. failed: [^\n]{1,100}/,
    why: ([words]) => `its boot loader says: ${words}`,
  },
  { pattern: /grub rescue>/, why: () => 'GRUB cannot find its own files, and asks for commands' },
  { pattern: /cannot mount [^\n]{1,100} as the root/, why: ([words]) => `its initrd says: ${words}` },
  {
    pattern: /An error occurred in stage 1 of the boot process/,
    why: () => 'stage 1 of NixOS cannot mount the root file system',
  },
  {
    pattern: /You are in emergency mode|Give root password for maintenance/,
    why: () => 'it is in emergency mode',
  },
];

/** Why a boot is at its end, by what its console has printed, without escape sequences; null while it may go on. */
export function bootTrouble(console: string): string | null {
  for (const { pattern, why } of troubles) {
    const found = console.match(pattern);
    if (found) return why(found).trim();
  }
  return null;
}

/** A prompt of login(1) or agetty(8), `host login: `, at the end of a line. */
export function hasLoginPrompt(console: string): boolean {
  return /^[\w.-]{1,64} login: ?$/m.test(console);
}
