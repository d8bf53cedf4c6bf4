import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../system/errors.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import type { Backend, Boot, Guest, GuestNetwork, MachinePlace } from '../backend.js';
import { UnsavedGuest } from '../unsaved-guest.js';
import { type QemuSettings, qemu } from './backend.js';

export type InstallationSettings = {
  /** The machine in which the installation runs. */
  installer: QemuSettings;
  /** The size of the empty disk, in MiB. */
  diskMiB: number;
  /** How the installed system is reached. */
  installedShell: NonNullable<QemuSettings['shell']>;
};

/** The empty disk as the installer sees it. Without the installer it is the only disk, `/dev/vda`. */
export const emptyDisk = '/dev/vdb';
/** What udev calls it in both: `/dev/disk/by-id/virtio-nrt-empty`. No other disk that a machine is made with has this number. */
export const emptyDiskSerial = 'nrt-empty';

const kind = 'qemu';
const makingMs = 60_000;

/**
 * A virtual machine with the disk of an installer and an empty one. After `detachInstaller`, its next boot has the other disk
 * alone, which the firmware (SeaBIOS) boots, as hardware would. It cannot be saved. It makes one machine.
 */
export class Installation implements Backend {
  readonly kind = kind;
  readonly #settings: InstallationSettings;
  #isDetached = false;

  constructor(settings: InstallationSettings) {
    this.#settings = settings;
  }

  /** Leaves the installer's disk out of every boot from the next one on. */
  detachInstaller(): void {
    this.#isDetached = true;
  }

  network(): GuestNetwork {
    const { vlans = [], outgoing } = this.#settings.installer;
    return { vlans, isOutgoingAllowed: outgoing === true };
  }

  async create(place: MachinePlace): Promise<Guest> {
    const { installer, diskMiB, installedShell } = this.#settings;
    const disk = join(place.dir, 'installed.qcow2');
    await makeDisk(disk, diskMiB, place);
    const { image: _, kernel: __, diskMiB: ___, ...hardware } = installer;
    return new InstallationGuest({
      installer: await qemu({ ...installer, moreDisks: [{ path: disk, serial: emptyDiskSerial }] }).create(
        place,
      ),
      installed: () =>
        qemu({ ...hardware, image: disk, diskSerial: emptyDiskSerial, shell: installedShell }).create(place),
      isDetached: () => this.#isDetached,
      clear: async () => {
        this.#isDetached = false;
        await makeDisk(disk, diskMiB, place);
      },
    });
  }
}

type Parts = {
  installer: Guest;
  /** Makes the guest that has the installed disk alone; the installer's disk is gone then. */
  installed: () => Promise<Guest>;
  isDetached: () => boolean;
  /** Empties the disk, and attaches the installer again. */
  clear: () => Promise<void>;
};

class InstallationGuest extends UnsavedGuest implements Guest {
  readonly #parts: Parts;
  #installed: Guest | null = null;

  constructor(parts: Parts) {
    super(kind);
    this.#parts = parts;
  }

  get slowdown(): number {
    return this.#parts.installer.slowdown;
  }

  async boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    const { installer, installed, isDetached } = this.#parts;
    if (isDetached()) this.#installed ??= await installed();
    return (this.#installed ?? installer).boot(onConsole);
  }

  async reset(): Promise<void> {
    this.#installed = null;
    await this.#parts.clear();
    await this.#parts.installer.reset();
  }

  async close(): Promise<void> {
    await this.#installed?.close();
    await this.#parts.installer.close();
  }
}

/** Throws a `ToolError` (`no-disk`) with the words of qemu-img. */
async function makeDisk(path: string, sizeMiB: number, { env }: MachinePlace): Promise<void> {
  await rm(path, { force: true });
  const argv = ['qemu-img', 'create', '-q', '-f', 'qcow2', path, `${sizeMiB}M`];
  const made = await runProgram(argv, { env, timeoutMs: makingMs });
  if (!hasSucceeded(made))
    throw new ToolError('no-disk', `cannot make a disk of ${sizeMiB} MiB: ${failureReason(made)}`);
}
