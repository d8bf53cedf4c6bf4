import type { FamilyEntry } from './entry.js';

/** A whole disk by its kernel's name or by one of its permanent links, or a partition of it. File systems by label and UUID are none. */
export const disk =
  /\/dev\/(?:(?:[shv]|xv)d[a-z]{1,2}\d{0,3}|(?:nvme\d{1,3}n|mmcblk)\d{1,3}(?:p\d{1,3})?|disk\/by-(?:id|path)\/[\w.:+@-]{0,199}\w)/;

const absent =
  /['’"]?(?:: No such file or directory\b|: (?:Directory nonexistent|not a block device)$| - No such file or directory\b| does not exist\b(?!,? (?:yet|skipping)|;)| for reading! Error is 2\.| not found\b(?!,? (?:yet|skipping)|;))/;

/**
 * Programs that partition, format and mount, where the disk is not there: util-linux, gptfdisk, parted, e2fsprogs, dosfstools,
 * btrfs-progs, cryptsetup, LVM, mdadm, coreutils and shells. Each names the device and then says that it is missing, also where who
 * has called it goes on without.
 */
export const diskEntries = [
  {
    family: 'install-disk',
    about: 'The disk that an installation names is not there.',
    hint: 'The machine has no disk of that name: `lsblk -o NAME,SIZE,SERIAL,TYPE,FSTYPE` lists those it has, and `ls -l /dev/disk/by-id` the names that stay the same. Put one of those into the disko configuration (`disko.devices.disk.NAME.device`) or the script.',
    stage: 'any',
    endsTheRun: false,
    rules: [
      {
        on: 'line',
        contains: '/dev/',
        test: new RegExp(
          `^(?!.*\\bwarning: )(?:\\S{1,100}: (?:line \\d{1,6}: )?)?(?:[\\w:,'‘"/.() -]{0,80}[ '‘"(])?${disk.source}${absent.source}`,
        ),
        role: 'clue',
        confidence: 0.7,
      },
      // LVM and ZFS.
      {
        on: 'line',
        test: new RegExp(`^ {0,4}(?:No device found for |cannot resolve path ')${disk.source}['.]`),
        role: 'clue',
        confidence: 0.7,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
