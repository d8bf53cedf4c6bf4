import { shellPort } from '../image/guest-files.js';
import type { Card } from '../network/addresses.js';
import { outsideId, outsideNetdev } from '../network/port-forward.js';
import type { Accelerator } from './accelerator.js';

export const socketFiles = { monitor: 'qmp', console: 'console', shell: 'shell' } as const;

/** How the driver's shell is attached: as a port of our own, or as the console that NixOS' tests have. */
export type ShellKind = 'port' | 'console';

export type Hardware = {
  name: string;
  accelerator: Accelerator;
  memoryMiB: number;
  cpus: number;
  /** The guest's disk, a qcow2 file; null for a script that brings its own. */
  disk: string;
  diskSerial?: string | undefined;
  /** Further disks, qcow2 files that the guest writes to: `/dev/vdb` and so on. */
  moreDisks?: readonly MoreDisk[];
  /** Absent where the disk boots by itself. */
  kernel: { image: string; initrd: string | null; parameters: string } | null;
  /** The file that is the guest's memory. `isShared` false keeps what the guest writes to itself. */
  memory: { file: string; isShared: boolean };
  shell: ShellKind;
  sockets: Record<keyof typeof socketFiles, string>;
  network: Network;
};

/** The path of a disk's file, and the number by which udev names the disk, `/dev/disk/by-id/virtio-SERIAL`: at most 20 bytes. */
export type MoreDisk = string | { path: string; serial: string };

export type Network = {
  /** Whose frames are on the file descriptors from `firstSocket` on, in their order. */
  cards: readonly Card[];
  isOutgoingAllowed: boolean;
};

/** After the standard streams. */
const firstSocket = 3;

/** The name of a card among QEMU's devices. */
export function deviceOf(vlan: number): string {
  return `card${vlan}`;
}

/** A card to the outside, as `eth0`, and one for each network. They cannot be added to a snapshot later. */
function networkArguments({ cards, isOutgoingAllowed }: Network): string[] {
  // Without the code with which a BIOS boots from a network. A guest that goes on from a snapshot must not announce its
  // addresses, which it gets new: Linux 6.12 waits for ever when a card is set down at that moment (virtnet_close waits
  // under the lock that the announcement is waiting for).
  const card = (netdev: string, more: string) => [
    '-device',
    `virtio-net-pci,netdev=${netdev},guest_announce=off,romfile=${more}`,
  ];
  return [
    ...['-netdev', outsideNetdev(isOutgoingAllowed), ...card(outsideId, '')],
    ...cards.flatMap(({ vlan, mac }, index) => [
      ...['-netdev', `socket,id=vlan${vlan},fd=${firstSocket + index}`],
      ...card(`vlan${vlan}`, `,mac=${mac},id=${deviceOf(vlan)}`),
    ]),
  ];
}

/** What the driver adds to any guest: monitor, serial console, shell, a watch for panics. */
export function driverArguments({ shell, sockets }: Pick<Hardware, 'shell' | 'sockets'>): string[] {
  const device =
    shell === 'port'
      ? `virtserialport,chardev=shell,name=${shellPort},id=shellport`
      : 'virtconsole,chardev=shell';
  return [
    ...socket('monitor', sockets.monitor, ['-mon', 'chardev=monitor,mode=control']),
    ...socket('console', sockets.console, ['-serial', 'chardev:console']),
    ...socket('shell', sockets.shell, ['-device', 'virtio-serial-pci,id=serialbus', '-device', device]),
    // A reboot ends QEMU, and the driver starts a new one: under emulation a second kernel cannot calibrate its clock, and
    // a new kernel may have to be given to QEMU.
    '-no-reboot',
  ];
}

function socket(id: string, path: string, device: string[]): string[] {
  return ['-chardev', `socket,id=${id},path=${escaped(path)}`, ...device];
}

/**
 * The arguments of a whole guest. The list of devices must not depend on anything that differs between a guest and its
 * forks, since a snapshot restores into equal hardware only.
 */
export function guestArguments(hardware: Hardware): string[] {
  const { name, accelerator, memoryMiB, cpus, disk, diskSerial, moreDisks = [], kernel, memory } = hardware;
  const size = `${memoryMiB}M`;
  const boot =
    kernel === null
      ? []
      : [
          ...['-kernel', kernel.image, '-append', kernel.parameters],
          ...(kernel.initrd === null ? [] : ['-initrd', kernel.initrd]),
        ];
  return [
    ...[
      '-name',
      name,
      '-nodefaults',
      '-no-user-config',
      '-display',
      'none',
      '-machine',
      // Without a screen of its own the firmware also prints to the serial console, as does a loader that it starts.
      `q35,memory-backend=memory${kernel === null ? ',graphics=off' : ''}`,
    ],
    ...[...accelerator.args, '-smp', String(cpus), '-m', size],
    '-object',
    `memory-backend-file,id=memory,size=${size},mem-path=${escaped(memory.file)},share=${memory.isShared ? 'on' : 'off'}`,
    ...boot,
    // What a guest writes need not survive this machine, only the guest.
    ...diskArguments('disk', disk, diskSerial),
    ...moreDisks.flatMap((more, index) => {
      const { path, serial } = typeof more === 'string' ? { path: more, serial: undefined } : more;
      return diskArguments(`disk${index + 1}`, path, serial);
    }),
    ...['-device', 'virtio-rng-pci', '-device', 'VGA'],
    // After a fork the kernel sees another identifier and mixes its random numbers anew.
    ...['-device', 'vmgenid,guid=auto', '-device', 'pvpanic-pci'],
    ...driverArguments(hardware),
    ...networkArguments(hardware.network),
  ];
}

/** A disk, as the next one that the guest finds. */
function diskArguments(id: string, file: string, serial: string | undefined): string[] {
  const drive = `if=none,id=${id},file=${escaped(file)},format=qcow2,cache=unsafe,discard=unmap`;
  const device = `virtio-blk-pci,drive=${id}`;
  return ['-drive', drive, '-device', serial === undefined ? device : `${device},serial=${escaped(serial)}`];
}

/** In QEMU's options a comma is written twice. */
function escaped(value: string): string {
  return value.replaceAll(',', ',,');
}

/**
 * For the kernel of the base image: a serial console, and nothing that costs time under emulation or hides what happens.
 * The kernel of a panic is ended by `panic`, since nobody is there to read its screen.
 */
export const fastParameters = [
  ...['root=/dev/vda', 'rw', 'console=tty0', 'console=ttyS0', 'panic=-1', 'net.ifnames=0', 'loglevel=4'],
  ...['mitigations=off', 'nokaslr', 'tsc=nowatchdog', 'audit=0', 'apparmor=0', 'lsm=capability'],
  ...['random.trust_cpu=on', 'cryptomgr.notests'],
].join(' ');
