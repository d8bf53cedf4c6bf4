import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError, usageError } from '../../system/errors.js';
import { failureReason, findProgram, hasSucceeded, runProgram } from '../../system/programs.js';
import type { Backend, Boot, Guest, MachinePlace } from '../backend.js';
import { UnsavedGuest } from '../unsaved-guest.js';
import { type Accelerator, acceleratorFor, probeKvm } from './accelerator.js';
import { guestArguments } from './arguments.js';
import { diskFile, QemuBoot } from './boot.js';
import { BootEntry, kernelOf } from './boot-entry.js';
import { type LowerDisk, putLayer } from './disk-layer.js';

export type NixosSystemSettings = {
  /** The toplevel that a pristine machine boots: a store path of this machine. */
  system: string;
  /** What its root starts from, as raw; an empty ext4 file system that is called `nixos`, by default. */
  disk?: string;
  memoryMiB: number;
  /** Of the root that is made, in MiB; 16 GiB by default. */
  diskMiB?: number;
  cpus?: number;
  /** `auto` is KVM where a whole guest runs under it, else emulation. */
  accelerator?: Accelerator['name'] | 'auto';
};

/** What is not written takes no room. */
const usualDiskMiB = 16 * 1024;
/** The store of this machine, as qemu-vm.nix of nixpkgs mounts it. */
const storeTag = 'nix-store';
const kind = 'qemu';
const makingMs = 120_000;
/** Over the system's own: the serial console is the last one, and a kernel that panics ends its machine at once. */
const parameters = 'console=tty0 console=ttyS0 panic=-1';

/**
 * Virtual machines that boot the kernels of NixOS systems, without firmware and boot loader: which one is next, the guest says
 * over a port of its own (`bootPort`), so that a reboot after a switch is one into what was switched to. Systems need the options
 * of virtualisation/qemu-vm.nix and testing/test-instrumentation.nix. The store is shared over 9p, and QEMU refuses every write.
 * They cannot be saved: QEMU migrates no shared directory.
 */
export function nixosSystem(settings: NixosSystemSettings): Backend {
  return {
    kind,
    network: () => ({ vlans: [], isOutgoingAllowed: false }),
    create: (place) => NixosSystem.create(place, settings),
  };
}

class NixosSystem extends UnsavedGuest implements Guest {
  readonly #place: MachinePlace;
  readonly #settings: NixosSystemSettings;
  readonly #program: string;
  readonly #accelerator: Accelerator;
  readonly #base: LowerDisk;
  #entry: BootEntry;
  #current: QemuBoot | null = null;

  private constructor(
    place: MachinePlace,
    settings: NixosSystemSettings,
    machinery: { program: string; accelerator: Accelerator; base: LowerDisk },
  ) {
    super(kind);
    this.#place = place;
    this.#settings = settings;
    this.#program = machinery.program;
    this.#accelerator = machinery.accelerator;
    this.#base = machinery.base;
    this.#entry = new BootEntry(settings.system);
  }

  static async create(place: MachinePlace, settings: NixosSystemSettings): Promise<NixosSystem> {
    const { env, dir, onNotice } = place;
    if (process.arch !== 'x64')
      throw usageError('no-guest', `machines of NixOS are x86_64, and this one is ${process.arch}`);
    const [program] = ['qemu-system-x86_64', 'qemu-img', 'mkfs.ext4'].map((name) => {
      const found = findProgram(name, env) ?? findProgram(`/usr/sbin/${name}`, env);
      if (found !== null) return found;
      throw new ToolError('missing-program', `${name} is not installed, which runs virtual machines`, {
        hint: 'On Debian and Ubuntu: apt-get install qemu-system-x86 qemu-utils e2fsprogs',
      });
    });
    const { image } = await kernelOf(settings.system, parameters);
    const probe = () => probeKvm(program!, { dir, env, kernel: image });
    const accelerator = await acceleratorFor(settings.accelerator ?? 'auto', image, probe, onNotice);
    const disk =
      settings.disk ?? (await emptyRoot(join(dir, 'root.raw'), settings.diskMiB ?? usualDiskMiB, env));
    const base: LowerDisk = { disk, format: 'raw', emptyLayer: null };
    const guest = new NixosSystem(place, settings, { program: program!, accelerator, base });
    await guest.reset();
    return guest;
  }

  get slowdown(): number {
    return this.#accelerator.slowdown;
  }

  get #disk(): string {
    return join(this.#place.dir, diskFile);
  }

  async boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    const { cables, dir, env, name } = this.#place;
    await this.#entry.settled();
    const kernel = await kernelOf(this.#entry.system, parameters);
    const memory = join(dir, 'memory');
    await rm(memory, { force: true });
    const port = join(dir, 'boot');
    await rm(port, { force: true });
    const { args, close } = await this.#entry.listen(port);
    const hardware = {
      ...{ name, kernel, accelerator: this.#accelerator, shell: 'console' as const, disk: this.#disk },
      ...{ memoryMiB: this.#settings.memoryMiB, cpus: this.#settings.cpus ?? 1 },
      network: { cards: [], isOutgoingAllowed: false },
      memory: { file: memory, isShared: true },
    };
    const share = `local,path=/nix/store,mount_tag=${storeTag},security_model=none,readonly=on,multidevs=remap`;
    try {
      this.#current = await QemuBoot.start({
        ...{ cables, dir, env, onConsole, shell: 'console' },
        command: (sockets) => [
          ...[this.#program, ...guestArguments({ ...hardware, sockets })],
          ...[...args, '-virtfs', share],
        ],
      });
    } catch (thrown) {
      // Nobody connects to the port any more.
      this.#entry = new BootEntry(this.#entry.system);
      throw thrown;
    } finally {
      close();
    }
    return this.#current;
  }

  async reset(): Promise<void> {
    this.#entry = new BootEntry(this.#settings.system);
    await putLayer(this.#disk, this.#base, this.#place.env);
  }

  async close(): Promise<void> {
    await this.#current?.kill();
  }
}

/** Makes the root of a pristine machine. Throws a `ToolError` (`no-disk`). */
async function emptyRoot(path: string, diskMiB: number, env: MachinePlace['env']): Promise<string> {
  const mkfs = findProgram('mkfs.ext4', env) ?? '/usr/sbin/mkfs.ext4';
  for (const argv of [
    ['qemu-img', 'create', '-q', '-f', 'raw', path, `${diskMiB}M`],
    [mkfs, '-q', '-F', '-L', 'nixos', path],
  ]) {
    const made = await runProgram(argv, { env, timeoutMs: makingMs });
    if (!hasSucceeded(made))
      throw new ToolError('no-disk', `cannot make a disk of ${diskMiB} MiB: ${failureReason(made)}`);
  }
  return path;
}
