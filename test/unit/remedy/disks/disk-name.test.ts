import { describe, expect, it } from 'vitest';
import { diskNamedIn, quotedNames } from '../../../../src/remedy/disks/disk-name.js';

describe('the disk that a text names', () => {
  it.each([
    ['sfdisk: cannot open /dev/sda: No such file or directory', '/dev/sda', ''],
    ['The file /dev/sda1 does not exist', '/dev/sda', ''],
    ['/dev/vdb15', '/dev/vdb', ''],
    ['/dev/nvme0n1', '/dev/nvme0n1', 'p'],
    ['/dev/nvme0n1p2: No such', '/dev/nvme0n1', 'p'],
    ['/dev/mmcblk0p1', '/dev/mmcblk0', 'p'],
    ['cannot open /dev/disk/by-id/ata-A_860: No', '/dev/disk/by-id/ata-A_860', '-part'],
    ['No device found for /dev/disk/by-id/a.b.', '/dev/disk/by-id/a.b', '-part'],
    ["open '/dev/disk/by-id/ata-A_860-0:0': No", '/dev/disk/by-id/ata-A_860-0:0', '-part'],
    ['/dev/disk/by-path/pci-0000:00:1f.2-ata-1-part3', '/dev/disk/by-path/pci-0000:00:1f.2-ata-1', '-part'],
  ])('of "%s" is %s', (text, path, separator) => {
    expect(diskNamedIn(text)).toEqual({ path, separator });
  });

  it.each(['/dev/disk/by-uuid/A-B', '/dev/mapper/root', '/dev/null', 'no disk'])(
    'of "%s" is none',
    (text) => {
      expect(diskNamedIn(text)).toBeNull();
    },
  );
});

describe('the names of a disk in Nix', () => {
  it('are those in double quotes of the disk and its partitions, each once', () => {
    const text = '"/dev/sda" "/dev/sda1" "/dev/sda" "/dev/sdab" /dev/sda "/dev/sda/x" "/dev/sda12"';
    expect(quotedNames({ path: '/dev/sda', separator: '' }, text)).toEqual([
      ...['"/dev/sda"', '"/dev/sda1"', '"/dev/sda12"'],
    ]);
    const byId = { path: '/dev/disk/by-id/a.b', separator: '-part' } as const;
    expect(quotedNames(byId, '"/dev/disk/by-id/a.b-part1" "/dev/disk/by-id/aXb"')).toEqual([
      '"/dev/disk/by-id/a.b-part1"',
    ]);
  });
});
