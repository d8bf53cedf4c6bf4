import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BaseImage } from '../../src/machine/index.js';

const partitionMiB = 1200;
/** Where the partition begins, as partitioning programs have it. */
const startBytes = 1024 * 1024;
const sectorBytes = 512;

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });

/**
 * Makes a raw disk of the base image's distribution that a BIOS boots by itself, as an image of anywhere: a partition table, a
 * boot loader, an address by DHCP and an sshd that accepts the image's key. `dir` is an empty directory. Needs root and a loop
 * device.
 */
export function makeBootableDisk(image: BaseImage, dir: string): string {
  const root = join(dir, 'root');
  run('cp', '-a', image.root, root);
  mkdirSync(join(root, 'boot/extlinux'), { recursive: true });
  cpSync(image.kernel, join(root, 'boot/kernel'));
  cpSync(image.initrd, join(root, 'boot/initrd'));
  const kernel =
    'console=tty0 console=ttyS0 net.ifnames=0 mitigations=off nokaslr tsc=nowatchdog lsm=capability random.trust_cpu=on';
  const loader = `default a\nlabel a\nlinux /boot/kernel\ninitrd /boot/initrd\nappend root=/dev/vda1 rw ${kernel}\n`;
  writeFileSync(join(root, 'boot/extlinux/extlinux.conf'), loader);
  writeFileSync(join(root, 'etc/systemd/network/dhcp.network'), '[Match]\nName=eth*\n[Network]\nDHCP=yes\n');
  const wanted = join(root, 'usr/lib/systemd/system/multi-user.target.wants');
  run('ln', '-sf', '../systemd-networkd.service', join(wanted, 'systemd-networkd.service'));
  // The base image does without udev's coldplug, and networkd waits for it.
  const coldplug = '[Service]\nType=oneshot\nExecStart=udevadm trigger --action=add --subsystem-match=net\n';
  writeFileSync(join(wanted, '../network-cards.service'), coldplug);
  run('ln', '-s', '../network-cards.service', join(wanted, 'network-cards.service'));
  const disk = join(dir, 'disk.raw');
  writeFileSync(disk, '');
  truncateSync(disk, startBytes + partitionMiB * 1024 * 1024);
  writePartitionTable(disk, readFileSync(join(image.root, 'usr/lib/EXTLINUX/mbr.bin')));
  // The loader reads neither 64-bit block numbers nor checksums of metadata.
  const features = ['-O', '^64bit,^metadata_csum', '-E', `offset=${startBytes}`, '-d', root];
  run('mkfs.ext4', '-q', '-F', ...features, disk, `${partitionMiB}M`);
  installLoader(disk, join(dir, 'mounted'));
  rmSync(root, { recursive: true });
  return disk;
}

/** A boot record with one partition of Linux, which is the active one. */
function writePartitionTable(disk: string, loader: Buffer): void {
  const record = Buffer.alloc(sectorBytes);
  loader.copy(record, 0, 0, 440);
  record.writeUInt8(0x80, 446);
  record.writeUInt8(0x83, 450);
  record.writeUInt32LE(startBytes / sectorBytes, 454);
  record.writeUInt32LE((partitionMiB * 1024 * 1024) / sectorBytes, 458);
  record.writeUInt16LE(0xaa55, 510);
  const file = openSync(disk, 'r+');
  writeSync(file, record, 0, sectorBytes, 0);
  closeSync(file);
}

/** By the loader's own program in the image, which writes where its files are into the partition's first sectors. */
function installLoader(disk: string, mount: string): void {
  mkdirSync(mount);
  run('mount', '-o', `loop,offset=${startBytes}`, disk, mount);
  try {
    for (const name of ['dev', 'proc', 'sys']) run('mount', '--bind', `/${name}`, join(mount, name));
    run('chroot', mount, 'extlinux', '--install', '/boot/extlinux');
  } finally {
    run('umount', '--recursive', mount);
  }
}
