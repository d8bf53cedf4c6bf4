import { readdir, readFile, readlink } from 'node:fs/promises';
import type { Qmp } from '../qemu/qmp.js';

/** Makes tap devices. */
export const tunDevice = '/dev/net/tun';

const lookMs = 5000;

/**
 * Has QEMU let go of tap devices that root in a container deletes: it would read from them again and again, on a whole
 * core. `netdevOf` is the name of the netdev for a device as it is called now. Returns what ends the watch.
 */
export async function watchDeletedTaps(
  pid: number,
  qmp: Qmp,
  netdevOf: (name: string) => string,
): Promise<() => void> {
  const netdevs = new Map<string, string>();
  for (const fd of await readdir(`/proc/${pid}/fd`).catch(() => [])) {
    const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '');
    const name = target === tunDevice ? await deviceOf(pid, fd) : null;
    if (name) netdevs.set(fd, netdevOf(name));
  }
  const look = async () => {
    for (const [fd, id] of netdevs) {
      if ((await deviceOf(pid, fd)) !== '') continue;
      netdevs.delete(fd);
      await qmp.command('netdev_del', { id }).catch(() => {});
    }
  };
  const timer = setInterval(look, lookMs).unref();
  return () => clearInterval(timer);
}

/**
 * The name of the device that a descriptor of a process is attached to, wherever it was moved to and whatever it is called
 * now; empty when it was deleted (`tun_chr_show_fdinfo` in drivers/net/tun.c), null when the process is gone.
 */
async function deviceOf(pid: number, fd: string): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/fdinfo/${fd}`, 'utf8').catch(() => '');
  return /^iff:\t(.*)$/m.exec(text)?.[1] ?? null;
}
