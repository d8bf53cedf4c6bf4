import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownControlGroup } from '../life/control-groups.js';
import { inOwnNamespaces } from '../life/own-namespaces.js';
import { hostNameOf } from '../name.js';

/** Where a container's file systems are, in the machine's directory. */
export const diskFiles = {
  ...{ lower: 'lower', layer: 'layer', upper: 'upper', work: 'work', merged: 'merged' },
} as const;

/**
 * Mounts the container's disk and becomes systemd-nspawn, as the first process of a process namespace and in a mount
 * namespace of its own: when it dies, however that is, the kernel kills all that it has started, and the mounts are gone
 * with the last of them. nspawn's own death would leave the container running. Arguments: the root, the name of the
 * control group, the file for its paths, the layer between or "", and nspawn's words. Names in overlayfs' options are relative, since a comma or
 * colon in them would need escapes.
 */
const launcher = `
root=$1 group=$2 groups=$3 layer=$4 below=lower
shift 4
${ownControlGroup}
mount --bind "$root" lower &&
  { [ -z "$layer" ] || { mount --bind "$layer" layer && below=layer:lower; }; } &&
  mount -t overlay overlay -o "lowerdir=$below,upperdir=upper,workdir=work" merged &&
  exec "$@"
`;

export type ContainerOptions = {
  name: string;
  /** The machine's directory, with the directories of `diskFiles` in it; the working directory of the command. */
  dir: string;
  /** The distribution's root, which stays as it is. */
  root: string;
  /** What lies over it and stays as it is too: what another container has written; "" for nothing. */
  layer: string;
  /** What runs as process 1, a path in the container. */
  init: string;
  /** A name of its own for the control group, and the file in which its paths are noted. */
  group: string;
  groups: string;
};

/** The command line that boots a container on an overlay: `poweroff` ends it with status 0, `reboot` with 133. */
export function containerCommand({
  name,
  dir,
  root,
  layer,
  init,
  group,
  groups,
}: ContainerOptions): string[] {
  const nspawn = [
    ...['systemd-nspawn', '--quiet', '--register=no', '--keep-unit', '--private-network'],
    ...['-D', join(dir, diskFiles.merged), `--machine=${hostNameOf(name)}`, '--kill-signal=SIGRTMIN+3'],
    ...['--console=read-only', '--resolv-conf=off', '--timezone=off', '--link-journal=no', init],
  ];
  return [...inOwnNamespaces, 'sh', '-c', launcher, 'sh', root, group, groups, layer, ...nspawn];
}

/** With `--keep-unit`, nspawn leaves a reboot to whoever started it, and says so with this status (nspawn.c). */
export const rebootStatus = 133;

/** The pid of the nspawn that `unshare` has started; null until it has. */
export async function nspawnProcess(unshare: number): Promise<number | null> {
  const [child] = await childrenOf(unshare);
  return child ?? null;
}

/**
 * The process 1 of a container by the pid of its nspawn; null until it has started. It is nspawn's child that is the
 * first in a process namespace below nspawn's own, proc_pid_status(5).
 */
export async function firstProcess(nspawn: number): Promise<number | null> {
  for (const pid of await childrenOf(nspawn)) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (/^NSpid:(?:\t\d+){2,}\t1$/m.test(status)) return pid;
  }
  return null;
}

async function childrenOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return children.split(' ').filter(Boolean).map(Number);
}
