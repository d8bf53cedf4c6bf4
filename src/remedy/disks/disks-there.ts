import { z } from 'zod';

/** A disk as lsblk lists it. */
export type SeenDisk = {
  /** The kernel's, such as `vdb`. */
  name: string;
  bytes: number;
  /** "" where it has none. */
  serial: string;
  /** Its permanent name below `/dev/disk/by-id`; null where udev has made none. */
  byId: string | null;
  /** All of its permanent names, also those below `/dev/disk/by-path`. */
  links: readonly string[];
  /** What it holds, in a word or two; null where nothing was found. */
  holds: string | null;
  /** Read to be sure: it begins and ends with zeros. Null where it was not read. */
  isZero: boolean | null;
};

const columns = 'NAME,SIZE,TYPE,RO,SERIAL,FSTYPE,PTTYPE,MOUNTPOINT';
const mebibyte = 1024 ** 2;
const mostText = 256 * 1024;
const mostDisks = 64;

/** What lists the disks of any machine, as JSON, and then a line for each permanent name. Changes nothing. */
export const listingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
lsblk -J -b -o ${columns} || exit
for link in /dev/disk/by-id/* /dev/disk/by-path/*; do [ -L "$link" ] && echo "link $link $(readlink -f "$link")"; done
`;

/**
 * The same in a machine of ours, whose udev may have named nothing yet, and where disks are read: whether they begin and end with
 * zeros. Its last line is printed in any case.
 */
export const ownListingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
udevadm trigger --subsystem-match=block --settle >/dev/null 2>&1
${listingScript}
for device in /sys/block/*; do
  name=\${device##*/} blocks=$(($(cat "$device/size") / 2048))
  case $name in loop* | ram* | zram* | sr* | fd*) continue ;; esac
  [ -b "/dev/$name" ] && [ "$blocks" -gt 0 ] || continue
  [ ! -r "$device/serial" ] || echo "serial $name $(head -c 64 "$device/serial" | tr -cd 'A-Za-z0-9_.-')"
  read_at() { dd if="/dev/$name" bs=${mebibyte} skip="$1" count=1 2>/dev/null; }
  if { read_at 0 && read_at $((blocks - 1)); } | tr -d '\\0' | head -c 1 | wc -c | grep -q 1
  then echo "data $name"; else echo "zero $name"; fi
done
:`;

const text = z.string().max(4096).nullish();
const treeSchema = z.object({
  name: z.string().max(256),
  // util-linux before 2.33 quotes numbers and booleans.
  size: z.coerce.number().nonnegative(),
  type: z.string().max(64),
  ro: z.union([z.boolean(), z.enum(['0', '1'])]).nullish(),
  ...{ serial: text, fstype: text, pttype: text, mountpoint: text },
  children: z.array(z.unknown()).nullish(),
});
const listSchema = z.object({ blockdevices: z.array(z.unknown()) });

/**
 * The disks in what one of the scripts has printed, which may be anybody's text: what is no disk with a name of the kernel's is
 * left out. Null for what is no listing.
 */
export function disksIn(printed: string): SeenDisk[] | null {
  const cut = printed.slice(0, mostText);
  const end = cut.lastIndexOf('\n}');
  const said = cut.slice(end + 2).split('\n');
  let list: unknown[];
  try {
    list = listSchema.parse(JSON.parse(cut.slice(0, end + 2))).blockdevices;
  } catch {
    return null;
  }
  return list
    .flatMap((one) => treeSchema.safeParse(one).data ?? [])
    .filter(({ name, type, size }) => type === 'disk' && size > 0 && isDiskName(name))
    .slice(0, mostDisks)
    .map((one) => ({ one, links: linksOf(one.name, said) }))
    .map(({ one, links }) => ({
      ...{ name: one.name, bytes: one.size, serial: one.serial || wordAfter(said, `serial ${one.name} `) },
      ...{ byId: byIdOf(links), links, holds: holdsOf(one) },
      isZero: said.includes(`zero ${one.name}`) ? true : said.includes(`data ${one.name}`) ? false : null,
    }));
}

/** Of the kernel's, and not of memory, of a file, or of a drive whose medium can be taken out. */
function isDiskName(name: string): boolean {
  return /^[a-z]{1,10}[a-z0-9]{0,20}$/.test(name) && !/^(?:z?ram|loop|fd|sr|nbd)\d/.test(name);
}

function holdsOf({ ro, fstype, pttype, mountpoint, children }: z.output<typeof treeSchema>): string | null {
  if (mountpoint) return 'mounted';
  if (children && children.length > 0) return 'partitions';
  if (pttype) return 'a partition table';
  if (fstype) return 'a file system';
  return ro === true || ro === '1' ? 'read-only' : null;
}

function wordAfter(lines: readonly string[], start: string): string {
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
}

/** The permanent names of a disk. */
function linksOf(name: string, lines: readonly string[]): string[] {
  return lines
    .map((line) => /^link (\/dev\/disk\/by-(?:id|path)\/[\w.:+@-]{1,200}) \/dev\/(\w{1,40})$/.exec(line))
    .filter((found) => found?.[2] === name)
    .map((found) => found?.[1] ?? '');
}

/** The first in the order of the alphabet; a name with a manufacturer before one that is a number. */
function byIdOf(links: readonly string[]): string | null {
  const isNumber = (link: string) => /\/(?:wwn|nvme-(?:eui|nvme)|scsi-3)/.test(link);
  const ofIds = links.filter((link) => link.startsWith('/dev/disk/by-id/'));
  return ofIds.sort((a, b) => Number(isNumber(a)) - Number(isNumber(b)) || (a < b ? -1 : 1))[0] ?? null;
}
