import { describe, expect, it } from 'vitest';
import { disksIn } from '../../../../src/remedy/disks/disks-there.js';

const disk = (name: string, more: object = {}) => ({
  ...{ name, size: 2 ** 31, type: 'disk', ro: false, serial: null, fstype: null, pttype: null },
  ...{ mountpoint: null, ...more },
});
const listed = (disks: readonly unknown[], ...lines: string[]) =>
  `${JSON.stringify({ blockdevices: disks }, null, 3)}\n${lines.join('\n')}\n`;

describe('a listing of disks', () => {
  it('has each disk with its size, number, permanent name and what it holds', () => {
    const text = listed(
      [
        disk('vda', { mountpoint: '/' }),
        disk('vdb', { serial: 'nrt-empty' }),
        disk('vdc', { pttype: 'gpt', children: [{}] }),
        disk('vdd', { fstype: 'crypto_LUKS' }),
        disk('vde', { ro: true }),
        disk('loop0', { type: 'loop' }),
        disk('zram0'),
        disk('sda', { size: 0 }),
      ],
      ...['link /dev/disk/by-id/wwn-0x5 /dev/vdb', 'link /dev/disk/by-id/virtio-nrt-empty /dev/vdb'],
      'link /dev/disk/by-path/pci-0 /dev/vdb',
      ...['serial vdc 42', 'zero vdb', 'data vdc'],
    );
    expect(disksIn(text)).toEqual([
      { name: 'vda', bytes: 2 ** 31, serial: '', byId: null, links: [], holds: 'mounted', isZero: null },
      {
        ...{ name: 'vdb', bytes: 2 ** 31, serial: 'nrt-empty', byId: '/dev/disk/by-id/virtio-nrt-empty' },
        links: ['/dev/disk/by-id/wwn-0x5', '/dev/disk/by-id/virtio-nrt-empty', '/dev/disk/by-path/pci-0'],
        ...{ holds: null, isZero: true },
      },
      {
        name: 'vdc',
        bytes: 2 ** 31,
        serial: '42',
        byId: null,
        links: [],
        holds: 'partitions',
        isZero: false,
      },
      {
        name: 'vdd',
        bytes: 2 ** 31,
        serial: '',
        byId: null,
        links: [],
        holds: 'a file system',
        isZero: null,
      },
      { name: 'vde', bytes: 2 ** 31, serial: '', byId: null, links: [], holds: 'read-only', isZero: null },
    ]);
  });

  it('of an old lsblk has numbers in quotes', () => {
    expect(disksIn(listed([disk('sda', { size: '1000', ro: '1' })]))).toMatchObject([
      { name: 'sda', bytes: 1000, holds: 'read-only' },
    ]);
  });

  it('leaves out what has no name of the kernel, and links that lead nowhere in /dev', () => {
    const names = ['$(reboot)', '../sda', 'sda;rm', 'a b', "x'y", 'sda\n}', ''];
    const text = listed(
      [...names.map((name) => disk(name)), disk('sda'), 'nonsense', { name: 'sdb' }],
      ...['link /dev/disk/by-id/$(reboot) /dev/sda', 'link /dev/disk/by-id/../../x /dev/sda'],
      ...['link /dev/disk/by-id/a"; throw /dev/sda', 'link /dev/disk/by-id/good /etc/sda'],
    );
    expect(disksIn(text)).toMatchObject([{ name: 'sda', byId: null }]);
  });

  it.each(['', 'lsblk: not found\n', '{}\n', '{"blockdevices":', `${'['.repeat(100_000)}\n}`])(
    'that is none is not known (%#)',
    (text) => expect(disksIn(text)).toBeNull(),
  );

  it('is cut where it is long', () => {
    const many = Array.from({ length: 500 }, (_, index) => disk(`sd${index}`));
    expect(disksIn(listed(many))?.length).toBe(64);
  });
});
