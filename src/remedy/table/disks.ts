import type { KnownFailure } from '../../nix/failures/failure.js';
import { formatBytes } from '../../text/size.js';
import type { Around } from '../around.js';
import type { ConfigChange } from '../config-change.js';
import { type DiskName, diskNamedIn } from '../disks/disk-name.js';
import type { SeenDisk } from '../disks/disks-there.js';
import { type Disks, fittingDisk } from '../disks/own-disk.js';
import { proposedDisko } from '../disks/proposal.js';
import type { Remedy } from '../remedy.js';

const linkSeconds = 60;
const mostPartitions = 16;
const mostNamed = 5;

/** "$1" is what is missing, "$2" what it leads to, "$3" and "$4" what partitions of the two are called before their number. */
const link = `
[ ! -e "$1" ] && [ ! -L "$1" ] || { echo "$1 is there"; exit 3; }
mkdir -p "$(dirname "$1")" && ln -s "$2" "$1" || exit
for number in $(seq ${mostPartitions}); do ln -sf "$4$number" "$3$number" || exit; done
ls -l "$1"`;

const shared = {
  families: ['install-disk'],
  level: 'safe',
  verified: 'The installation finds its disk.',
} as const;

/** What is done about an installation whose disk is not there. */
export const disks: readonly Remedy[] = [
  {
    ...shared,
    name: 'disk-in-config',
    confidence: 0.7,
    about: "The host's configuration names a disk that the machine of an installation trial does not have.",
    changes:
      "A copy of the configuration for this trial: there, the machine's own empty disk stands for the missing one. The change is offered as a patch, and your files stay as they are.",
    where: ['guest'],
    treat: (failure, around) => {
      const missing = missingDisk(failure, around);
      if (missing === null || missing.disks.inConfig.length === 0) return null;
      const { name, disks } = missing;
      const disk = fittingDisk(disks);
      if (typeof disk === 'string') return null;
      return {
        does: `names ${wordsOf(disk)} in a copy of the configuration in place of ${name.path}: ${filesOf(disks.inConfig)}`,
        configChanges: disks.inConfig.flatMap((one) => changesOf(one, name, disk)),
      };
    },
  },
  {
    ...shared,
    name: 'disk-by-id',
    confidence: 0.6,
    about: 'An installation names a disk that the machine of its trial does not have.',
    changes:
      "The machine of the trial alone, which is thrown away: the missing name leads to the machine's own disk, where that is the only empty one and large enough.",
    where: ['guest'],
    follows: 'disk-in-config',
    treat: (failure, around) => {
      const missing = missingDisk(failure, around);
      if (missing === null) return null;
      const disk = fittingDisk(missing.disks);
      return typeof disk === 'string' ? null : linked(missing.name, disk);
    },
  },
  {
    ...shared,
    name: 'propose-disk',
    confidence: 0.4,
    about: 'An installation names a disk that the machine does not have.',
    changes: 'Nothing: the disks are listed, and a disko configuration is proposed as text.',
    verified: 'It is left to you.',
    // What a job proposes is read by everyone who sees its summary, and a disk's name has its serial number.
    where: ['here', 'guest'],
    treat: (failure, around) => {
      const missing = missingDisk(failure, around);
      if (missing === null) return null;
      const { name, disks } = missing;
      const disk = fittingDisk(disks);
      const why = typeof disk === 'string' ? `: ${disk}` : '';
      return {
        does: `proposes a disko configuration, since ${name.path} is not there${why}`,
        proposes: proposedDisko(disks.seen, disks.own?.leastBytes ?? null),
      };
    },
  },
];

/** The disk that a failure names and the machine lacks; null where it has it, so that only a partition is missing, and where nothing is known. */
function missingDisk(
  { message }: KnownFailure,
  { disks = null }: Around,
): { name: DiskName; disks: Disks } | null {
  const name = diskNamedIn(message);
  if (disks === null || name === null) return null;
  const isThere = disks.seen.some((one) => `/dev/${one.name}` === name.path || one.links.includes(name.path));
  return isThere ? null : { name, disks };
}

function wordsOf(disk: SeenDisk): string {
  return `${pathOf(disk)} (${formatBytes(disk.bytes)})`;
}

/** Other hosts may have the same files. */
function filesOf(inConfig: Disks['inConfig']): string {
  const names = inConfig.map(({ file }) => file);
  const others = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(others > 0 ? [`${others} more`] : [])].join(', ');
}

function pathOf({ byId, name }: SeenDisk): string {
  return byId ?? `/dev/${name}`;
}

function linked({ path, separator }: DiskName, disk: SeenDisk) {
  // Partitions are there under the kernel's names as soon as they are made; udev's come later.
  const kernel = `/dev/${disk.name}${/\d$/.test(disk.name) ? 'p' : ''}`;
  const words = [path, pathOf(disk), `${path}${separator}`, kernel];
  const command = {
    argv: ['/bin/sh', '-c', link, 'sh', ...words],
    cwd: '/',
    timeoutSeconds: linkSeconds,
  };
  return { does: `lets ${path} lead to ${wordsOf(disk)}, the machine's empty disk`, commands: [command] };
}

/** The names in a file, in double quotes, of the missing disk and its partitions, each in the place of the other disk's. */
function changesOf(
  { file, found }: Disks['inConfig'][number],
  { path, separator }: DiskName,
  disk: SeenDisk,
): ConfigChange[] {
  const partition = disk.byId === null ? (/\d$/.test(disk.name) ? 'p' : '') : '-part';
  return found.map((from) => {
    const number = from.slice(1 + path.length + separator.length, -1);
    return { file, from, to: `"${pathOf(disk)}${number === '' ? '' : `${partition}${number}`}"` };
  });
}
