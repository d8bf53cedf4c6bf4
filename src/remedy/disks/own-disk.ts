import type { FileWith } from '../config-change.js';
import type { SeenDisk } from './disks-there.js';
import { isEmpty } from './proposal.js';

/** The empty disk of a machine that was made for a trial. */
export type OwnDisk = {
  /** By which it is known among others. */
  serial: string;
  /** What is to be put on it, at least; null where that is not known. */
  leastBytes: number | null;
};

/** The disks of the machine in which an installation has failed. */
export type Disks = {
  seen: readonly SeenDisk[];
  /** Null where the machine is not one of a trial: nothing is chosen there. */
  own: OwnDisk | null;
  /** Files of the copy of the configuration that name the disk that is missing, in double quotes. */
  inConfig: readonly FileWith[];
};

/**
 * The disk that stands for one that is missing: the machine's own, if that is empty, large enough, and the only one that is so. Else why
 * there is none, in one clause.
 */
export function fittingDisk({ seen, own }: Disks): SeenDisk | string {
  if (own === null) return 'no disk is chosen outside of a machine that was made for a trial';
  const empty = seen.filter(isEmpty);
  const fitting = empty.filter(({ bytes }) => bytes >= (own.leastBytes ?? 0));
  const [disk] = fitting;
  if (disk === undefined)
    return empty.length === 0
      ? 'no disk of this machine is empty'
      : 'no empty disk of this machine is large enough';
  if (fitting.length > 1) return `${fitting.length} disks are empty, and none of them is chosen`;
  return disk.serial === own.serial && disk.isZero === true
    ? disk
    : 'the only empty disk is not the one that the machine was made with';
}
