import { shownLine } from '../../text/clean.js';
import { formatBytes } from '../../text/size.js';
import type { SeenDisk } from './disks-there.js';

const mostListed = 16;

/** A disk in a line: its permanent name, its size, its number and what it holds. */
export function diskWords({ name, byId, bytes, serial, holds, isZero }: SeenDisk): string {
  const state = holds ?? (isZero === null ? 'nothing found on it' : isZero ? 'empty' : 'data');
  const words = [byId ?? `/dev/${name}`, formatBytes(bytes), ...(serial === '' ? [] : [serial]), state];
  return shownLine(words.join(', '), 300);
}

/**
 * A disko configuration as text, for a person to look at: with the device where one alone is empty and has a permanent name, else with an
 * error until somebody says which. It is written nowhere and run by nothing.
 */
export function proposedDisko(disks: readonly SeenDisk[], leastBytes: number | null): string[] {
  const empty = disks.filter((one) => isEmpty(one) && one.bytes >= (leastBytes ?? 0));
  const [only] = empty.length === 1 ? empty : [];
  const device =
    only?.byId == null
      ? 'throw "the disk that is erased, by its name in /dev/disk/by-id";'
      : `"${only.byId}"; # ${formatBytes(only.bytes)}: all of it is erased`;
  return [
    ...(disks.length === 0 ? ['# This machine has no disk.'] : ['# The disks of this machine:']),
    ...disks.slice(0, mostListed).map((one) => `#   ${diskWords(one)}`),
    '{',
    '  disko.devices.disk.main = {',
    '    type = "disk";',
    `    device = ${device}`,
    '    content = {',
    '      type = "gpt";',
    '      partitions = {',
    '        boot = { size = "1M"; type = "EF02"; };',
    '        ESP = {',
    '          size = "512M";',
    '          type = "EF00";',
    '          content = { type = "filesystem"; format = "vfat"; mountpoint = "/boot"; };',
    '        };',
    '        root = {',
    '          size = "100%";',
    '          content = { type = "filesystem"; format = "ext4"; mountpoint = "/"; };',
    '        };',
    '      };',
    '    };',
    '  };',
    '}',
  ];
}

/** Whether nothing is known that would be lost with what is on it. */
export function isEmpty({ holds, isZero }: SeenDisk): boolean {
  return holds === null && isZero !== false;
}
