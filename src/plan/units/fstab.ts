/** One file system of an fstab. */
export type FstabEntry = { device: string; type: string; options: string };

/** File systems by mount point, and swap devices. */
export type Fstab = { mounts: ReadonlyMap<string, FstabEntry>; swaps: ReadonlySet<string> };

/**
 * An fstab as switch-to-configuration reads it: a line with "#" anywhere is a comment to it. With `asSystemd` only what
 * begins with one is, as for systemd's generator, which mounts such a line all the same.
 */
export function readFstab(text: string, { asSystemd = false } = {}): Fstab {
  const mounts = new Map<string, FstabEntry>();
  const swaps = new Set<string>();
  for (const line of text.split('\n')) {
    const [device, point, type, options = ''] = line.split(/\s/).filter((word) => word !== '');
    const isComment = asSystemd ? device?.startsWith('#') : line.includes('#');
    if (isComment || device === undefined || point === undefined || type === undefined) continue;
    if (type === 'swap') swaps.add(device);
    else mounts.set(point, { device, type, options });
  }
  return { mounts, swaps };
}
