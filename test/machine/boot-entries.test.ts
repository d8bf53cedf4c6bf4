import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rebootScript } from '../../src/host/reboot/reboot-script.js';
import { baseImage } from '../../src/machine/image/setup.js';
import { packageFiles } from '../support/debian-packages.js';
import { skips } from './world.js';

// The real bootctl and grub-reboot, in a root of the base image's Debian with a /boot and EFI variables of the test's own:
// nothing is booted, and nothing outside of the root is written.

const systems = Object.fromEntries(
  ['old', 'new', 'special', 'unified'].map((name, index) => [
    name,
    `/nix/store/${String(index).repeat(32)}-nixos-system-web-26.05`,
  ]),
) as Record<'old' | 'new' | 'special' | 'unified', string>;

/** What runs in a mount namespace: the root, made of the packages and the base image, and the script in it. */
const inRoot = `
cd "$1"
mount -t tmpfs none layer && mkdir layer/upper layer/work
mount -t overlay overlay -o lowerdir=packages:base,upperdir=layer/upper,workdir=layer/work root
mount -t proc proc root/proc && mount -t sysfs sys root/sys && mount -t tmpfs none root/sys/firmware
mkdir -p root/sys/firmware/efi && mkdir root/sys/firmware/efi/efivars
mount --bind variables root/sys/firmware/efi/efivars && mount --bind boot root/boot
exec chroot root /bin/sh -c "$2"
`;

const packages = ['systemd-boot-tools', 'grub-common', 'grub2-common', 'libdevmapper1.02.1'];
const loaderGuid = '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f';

describe.skipIf(skips('container'))('the entry for one boot', () => {
  let dir: string;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-boot-'));
    for (const name of ['packages', 'layer', 'root']) mkdirSync(join(dir, name));
    for (const file of packageFiles(packages)) execFileSync('dpkg-deb', ['-x', file, join(dir, 'packages')]);
    execFileSync('ln', ['-s', (await baseImage()).root, join(dir, 'base')]);
  });
  beforeEach(() => {
    for (const name of ['boot', 'variables']) {
      rmSync(join(dir, name), { recursive: true, force: true });
      mkdirSync(join(dir, name));
    }
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  function write(path: string, text: string | Buffer): void {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }

  /** An EFI variable's file: its attributes, and a text in UTF-16. */
  function loaderIs(name: string): void {
    write(
      `variables/LoaderInfo-${loaderGuid}`,
      Buffer.concat([Buffer.from([6, 0, 0, 0]), Buffer.from(`${name}\0`, 'utf16le')]),
    );
  }

  const oneShot = () =>
    readFileSync(join(dir, `variables/LoaderEntryOneShot-${loaderGuid}`))
      .subarray(4)
      .toString('utf16le')
      .replace('\0', '');

  /** Runs the script that a host runs; returns what it says of the entry. No systemd can be asked for a reboot here. */
  function entryFor(toplevel: string): string {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const script = `say() { printf '\\n%s\\n' "== $*"; }\n${rebootScript(toplevel, boot)}`;
    const argv = ['--mount', '--propagation', 'private', 'sh', '-ec', inRoot, 'sh', dir, `${script}\nexit 0`];
    const printed = execFileSync('unshare', argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(printed).not.toContain('started');
    return /== entry\n(.*)\n/.exec(printed)?.[1] ?? '';
  }

  describe('of systemd-boot', () => {
    beforeEach(() => {
      loaderIs('systemd-boot 257.13');
      const entry = (name: string, toplevel: string) =>
        write(
          `boot/loader/entries/${name}`,
          `title NixOS\nlinux /EFI/nixos/linux.efi\noptions init=${toplevel}/init loglevel=4\n`,
        );
      entry('nixos-generation-8.conf', systems.old);
      entry('nixos-generation-9.conf', systems.new);
      entry('nixos-generation-10+2-1.conf', systems.new);
      entry('nixos-generation-10-specialisation-quiet+3.conf', systems.special);
      write(
        'boot/EFI/Linux/nixos-generation-11-abc+3-0.efi',
        Buffer.from(`MZ\0\0.cmdline\0init=${systems.unified}/init loglevel=4\0`),
      );
    });

    it.each([
      ['old', 'nixos-generation-8.conf'],
      ['new', 'nixos-generation-10.conf'],
      ['special', 'nixos-generation-10-specialisation-quiet.conf'],
      ['unified', 'nixos-generation-11-abc.efi'],
    ] as const)('is found for the %s system by its init, without counters: %s', (name, id) => {
      expect(entryFor(systems[name])).toBe(`one-shot systemd-boot ${id}`);
      expect(oneShot()).toBe(id);
    });

    it('is set for no system that it has no entry of', () => {
      expect(entryFor(`${systems.new}-other`)).toBe('none');
      expect(() => oneShot()).toThrow(/ENOENT/);
    });

    it('is not set where another loader has booted the host', () => {
      loaderIs('GRUB 2.12');
      expect(entryFor(systems.new)).toBe('none');
    });
  });

  // GRUB writes its environment on few file systems, and the test's own is on that of the temporary directory.
  const fileSystem = execFileSync('stat', ['-f', '-c', '%T', tmpdir()], { encoding: 'utf8' });
  const isWritable = ['ext2/ext3', 'xfs'].includes(fileSystem.trim());
  if (!isWritable) console.warn(`\n!!! SKIPPED: GRUB: ${tmpdir()} is on ${fileSystem}\n`);

  describe.skipIf(!isWritable)('of GRUB', () => {
    /** In the form of NixOS' install-grub.pl. */
    const entry = (title: string, toplevel: string) =>
      `menuentry "${title}" --class nixos --unrestricted {\n  search --set=drive1 --fs-uuid 1234\n` +
      `  linux ($drive1)//kernels/linux-bzImage init=${toplevel}/init loglevel=4\n  initrd ($drive1)//kernels/initrd\n}\n\n`;
    const environment = `# GRUB Environment Block\n`.padEnd(1024, '#');
    const configuration = [
      'if [ -s $prefix/grubenv ]; then\n  load_env\nfi\n',
      `if [ "\${next_entry}" ]; then\n  set default="\${next_entry}"\n  set next_entry=\n  save_env next_entry\nfi\n`,
      entry('NixOS - Default', systems.new),
      entry('NixOS - quiet', systems.special),
      'submenu "NixOS - All configurations" --class submenu {\n',
      entry('NixOS - Configuration 9 (2026-03-01 - 26.05)', systems.new),
      entry('NixOS - Configuration 8 {old} (2026-02-01 - 26.05)', systems.old),
      '}\n',
      entry('Another', systems.unified),
    ].join('');

    beforeEach(() => {
      write('boot/grub/grub.cfg', configuration);
      write('boot/grub/grubenv', environment);
    });

    it.each([
      ['new', '0'],
      ['special', '1'],
      ['old', '2>1'],
      ['unified', '3'],
    ] as const)('is found for the %s system by its init: %s', (name, place) => {
      expect(entryFor(systems[name])).toBe(`one-shot grub ${place}`);
      expect(readFileSync(join(dir, 'boot/grub/grubenv'), 'utf8')).toContain(`next_entry=${place}\n`);
    });

    it('is none where GRUB’s environment cannot be written', () => {
      write('boot/grub/grubenv', 'no environment block');
      expect(entryFor(systems.new)).toBe('none');
    });

    it('is not set where its configuration does not read one', () => {
      write('boot/grub/grub.cfg', configuration.replaceAll('next_entry', 'another'));
      expect(entryFor(systems.new)).toBe('none');
      expect(readFileSync(join(dir, 'boot/grub/grubenv'), 'utf8')).toBe(environment);
    });
  });

  it('is none where there is no boot loader that takes one', () => {
    expect(entryFor(systems.new)).toBe('none');
  });
});
