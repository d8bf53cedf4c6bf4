import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownControlGroup } from '../life/control-groups.js';

/** Where a container's file systems are, in the machine's directory. */
export const diskFiles = { lower: 'lower', upper: 'upper', work: 'work', merged: 'merged' } as const;

/**
 * Mounts the container's disk and becomes systemd-nspawn. The mounts are in a mount namespace of this process and what
 * it starts: they are gone with the last of them, however it ends. Arguments: the root, the machine's directory, and
 * nspawn's words. Names in overlayfs' options are relative, since a comma or colon in them would need escapes.
 */
const launcher = `
root=$1 group=$2 groups=$3
shift 3
${ownControlGroup}
mount --bind "$root" lower &&
  mount -t overlay overlay -o lowerdir=lower,upperdir=upper,workdir=work merged &&
  exec "$@"
`;

export type ContainerOptions = {
  name: string;
  /** The machine's directory, with the directories of `diskFiles` in it; the working directory of the command. */
  dir: string;
  /** The distribution's root, which stays as it is. */
  root: string;
  /** What runs as process 1, a path in the container. */
  init: string;
  /** A name of its own for the control group, and the file in which its paths are noted. */
  group: string;
  groups: string;
};

/** The command line that boots a container on an overlay: `poweroff` ends it with status 0, `reboot` with 133. */
export function containerCommand({ name, dir, root, init, group, groups }: ContainerOptions): string[] {
  const nspawn = [
    ...['systemd-nspawn', '--quiet', '--register=no', '--keep-unit', '--private-network'],
    ...['-D', join(dir, diskFiles.merged), `--machine=${hostname(name)}`, '--kill-signal=SIGRTMIN+3'],
    ...['--console=read-only', '--resolv-conf=off', '--timezone=off', '--link-journal=no', init],
  ];
  const unshared = ['unshare', '--mount', '--propagation', 'private'];
  return [...unshared, 'sh', '-c', launcher, 'sh', root, group, groups, ...nspawn];
}

/** With `--keep-unit`, nspawn leaves a reboot to whoever started it, and says so with this status (nspawn.c). */
export const rebootStatus = 133;

/** nspawn wants a name that is a host's. */
function hostname(name: string): string {
  return name.replaceAll('_', '-');
}

/**
 * The process 1 of a container by the pid of its nspawn; null until it has started. It is nspawn's child that is the
 * first in a process namespace of its own, proc_pid_status(5).
 */
export async function firstProcess(nspawn: number): Promise<number | null> {
  const children = await readFile(`/proc/${nspawn}/task/${nspawn}/children`, 'utf8').catch(() => '');
  for (const pid of children.split(' ').filter(Boolean)) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (/^NSpid:\t\d+\t1$/m.test(status)) return Number(pid);
  }
  return null;
}
