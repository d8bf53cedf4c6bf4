import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { messageOf, ToolError } from '../../system/errors.js';
import { runBound } from '../../system/proc/run-bound.js';
import { type CpioEntry, cpioArchive } from './cpio.js';

/** How long (ms) decompressing a module may take. */
const moduleMs = 120_000;

/** Modules that the kernel of the image needs beyond what is built into it; those that it lacks are left out. */
export const modules: readonly string[] = [
  ...[
    'virtio_pci',
    'virtio_blk',
    'ext4',
    'virtio_console',
    'virtio_net',
    'virtio_rng',
    'pvpanic-pci',
    'overlay',
  ],
];

/**
 * Process 1 of the initrd: loads the modules, mounts the root, and starts what `init=` names, or what the miniature boot
 * loader has chosen, or the distribution. A distribution's own initrd takes ten times as long.
 */
export const initScript = `#!/bin/busybox sh
b=/bin/busybox
$b mount -t devtmpfs dev /dev
$b mount -t proc proc /proc
$b mount -t sysfs sys /sys
while read -r module; do $b insmod "/m/$module" 2>/dev/null; done </order
root=/dev/vda init=
for word in $($b cat /proc/cmdline); do
  case $word in
    root=*) root=\${word#root=} ;;
    init=*) init=\${word#init=} ;;
  esac
done
tries=0
while [ ! -b "$root" ] && [ "$tries" -lt 100 ]; do $b usleep 50000; tries=$((tries + 1)); done
$b mount -t ext4 -o rw,noatime "$root" /sysroot || { echo "cannot mount $root as the root"; exec $b poweroff -f; }
[ -z "$init" ] && [ -f /sysroot/boot/default ] && init=$($b cat /sysroot/boot/default)/init
$b mount -o move /dev /sysroot/dev
$b umount /proc /sys
exec $b switch_root /sysroot "\${init:-/sbin/init}"
`;

/**
 * Makes the initrd of a root: busybox, the modules with what they need, in the order in which they are loaded. Throws a
 * `ToolError` (`image-failed`) where the root has none of the programs or no kernel.
 */
export async function makeInitrd(root: string, kernel: string): Promise<Buffer> {
  const base = join('/lib/modules', kernel);
  const dependencies = parseDependencies(await readFile(join(root, base, 'modules.dep'), 'utf8'));
  const loaded = loadOrder(dependencies, modules);
  const files: CpioEntry[] = [];
  for (const path of loaded)
    files.push({
      name: `m/${moduleFile(path)}`,
      kind: 'file',
      content: await plainModule(root, join(base, path)),
    });
  const directories = ['bin', 'dev', 'm', 'proc', 'sys', 'sysroot'];
  const text = (name: string, content: string, isProgram = false): CpioEntry => ({
    ...{ name, kind: 'file', content: Buffer.from(content), isProgram },
  });
  return gzipSync(
    cpioArchive([
      ...directories.map((name): CpioEntry => ({ name, kind: 'directory' })),
      { name: 'bin/busybox', kind: 'file', content: await busybox(root), isProgram: true },
      { name: 'bin/sh', kind: 'link', target: 'busybox' },
      text('init', initScript, true),
      text('order', loaded.map((path) => `${moduleFile(path)}\n`).join('')),
      ...files,
    ]),
    { level: 6 },
  );
}

async function busybox(root: string): Promise<Buffer> {
  try {
    return await readFile(join(root, 'usr/bin/busybox'));
  } catch (cause) {
    throw new ToolError('image-failed', `the image has no busybox: ${messageOf(cause)}`, { cause });
  }
}

/** Parses modules.dep, modules.dep(5): a module's path, a colon, and the paths of those that it needs. */
export function parseDependencies(text: string): Map<string, string[]> {
  const lines = text.split('\n').filter((line) => line.includes(':'));
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [
        line.slice(0, at),
        line
          .slice(at + 1)
          .trim()
          .split(' ')
          .filter(Boolean),
      ];
    }),
  );
}

/** The paths of modules and of all that they need, each after what it needs. Unknown names are built in or absent. */
export function loadOrder(dependencies: Map<string, string[]>, names: readonly string[]): string[] {
  const paths = new Map([...dependencies.keys()].map((path) => [moduleName(path), path]));
  const order = new Set<string>();
  for (const name of names) {
    const path = paths.get(moduleName(name));
    if (path === undefined) continue;
    // modules.dep lists all that a module needs, directly or not, the deepest last.
    for (const needed of [...(dependencies.get(path) ?? [])].reverse()) order.add(needed);
    order.add(path);
  }
  return [...order];
}

/** Hyphens and underscores mean the same in a module's name. */
function moduleName(path: string): string {
  return basename(path)
    .replace(/\.ko(?:\.\w{1,8})?$/, '')
    .replaceAll('-', '_');
}

function moduleFile(path: string): string {
  return `${moduleName(path)}.ko`;
}

/** A module's bytes, decompressed by the image's own programs. */
async function plainModule(root: string, path: string): Promise<Buffer> {
  const programs: Record<string, string> = { '.xz': 'xz', '.gz': 'gzip', '.zst': 'zstd' };
  const program = programs[path.slice(path.lastIndexOf('.'))];
  if (program === undefined) return readFile(join(root, path));
  const argv = ['chroot', root, program, '-dc', path];
  const env = { PATH: process.env.PATH };
  const { status, stdout, stderr } = await runBound(argv, { env, signal: AbortSignal.timeout(moduleMs) });
  if (status === 0) return stdout;
  const said = stderr.toString('utf8').trim() || `it ended with status ${status}`;
  throw new ToolError('image-failed', `"${argv.join(' ')}" failed: ${said}`);
}
