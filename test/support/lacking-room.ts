import type { Machine } from '../../src/machine/machine.js';

// Directories of a machine that have no room, or lose it. Each is a file system of its own until `undo`.

type Undo = { undo: () => Promise<void> };

function mountedAt(machine: Machine, points: string, afterwards = ''): Undo {
  return { undo: async () => void (await machine.succeed(`umount ${points}${afterwards}`)) };
}

/** Gives the state of activations so much room. */
export async function stateDirectoryOf(machine: Machine, size: string): Promise<Undo> {
  await machine.succeed(
    `mkdir -p /run/nixos-rebuild-test; mount -t tmpfs -o size=${size} none /run/nixos-rebuild-test`,
  );
  return mountedAt(machine, '/run/nixos-rebuild-test');
}

/** Uses up what room a directory has. */
export async function fillUp(machine: Machine, directory: string): Promise<void> {
  await machine.succeed(`head -c 1000000 /dev/zero >${directory}/filled || true`);
}

/** Gives /boot room for little more than its default entry, which it keeps. */
export async function smallBoot(machine: Machine): Promise<Undo> {
  await machine.succeed(
    'cp /boot/default /run/default; mount -t tmpfs -o size=8k none /boot; cp /run/default /boot/default',
  );
  return mountedAt(machine, '/boot');
}

/** Lets the directory of profiles have no room for another name. */
export async function fullProfiles(machine: Machine): Promise<Undo> {
  await machine.succeed([
    'mkdir /run/few; mount -t tmpfs -o nr_inodes=60 none /run/few; cp -a /nix/var/nix/profiles/. /run/few',
    'mount --bind /run/few /nix/var/nix/profiles; i=0; while touch /run/few/f$i 2>/dev/null; do i=$((i+1)); done',
  ]);
  return mountedAt(machine, '/nix/var/nix/profiles /run/few', '; rmdir /run/few');
}

/** Gives the store so much room. What was registered and has gone with it is none of its paths any more. */
export async function storeOf(machine: Machine, size: string): Promise<Undo> {
  await machine.succeed([
    `mkdir -p /run/small; mount -t tmpfs -o size=${size} none /run/small; mkdir /run/small/up /run/small/work`,
    'mount -t overlay overlay -o lowerdir=/nix/store,upperdir=/run/small/up,workdir=/run/small/work /nix/store',
  ]);
  return mountedAt(machine, '/nix/store /run/small', '; nix-store --verify 2>&1');
}
