import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError, usageError } from '../../system/errors.js';
import { failureReason, findProgram, hasSucceeded, runProgram } from '../../system/programs.js';
import { type Able, able } from '../able.js';
import type { Backend, Boot, Guest, MachinePlace } from '../backend.js';
import type { BaseImage } from '../image/cache.js';
import { baseImage } from '../image/setup.js';
import { hostNameOf } from '../name.js';
import { defaultVlans } from '../network/addresses.js';
import { freePort } from '../network/port-forward.js';
import { type Accelerator, acceleratorFor, probeKvm } from './accelerator.js';
import { fastParameters, guestArguments, type Hardware, type MoreDisk, type ShellKind } from './arguments.js';
import { diskFile, QemuBoot } from './boot.js';
import { type LowerDisk, putLayer } from './disk-layer.js';
import { loadSnapshot, type QemuSnapshot, saveSnapshot, snapshotFiles } from './snapshot.js';
import { guestAt, type SshAccess } from './ssh-access.js';

export type QemuSettings = {
  /**
   * What the guest starts from, which stays as it is: the base image of `setupImage` (the default), or the path of a disk
   * as qcow2 or raw.
   */
  image?: BaseImage | string;
  /** Boots this kernel directly. A base image has its own; another disk boots by itself without one. */
  kernel?: { image: string; initrd?: string; parameters: string };
  /** Memory in MiB; 512 by default. */
  memoryMiB?: number;
  cpus?: number;
  /** How large the guest sees its disk, in MiB; by default as large as the image. */
  diskMiB?: number;
  /** By which the guest's udev names its disk; without one it has no name that stays. */
  diskSerial?: string;
  /** Further disks, qcow2 files that it writes to: `/dev/vdb` and so on. They are the caller's. */
  moreDisks?: readonly MoreDisk[];
  /**
   * How commands reach the guest: `port` for the base image, `console` for guests that NixOS' tests instrument, or a key
   * that its root accepts over ssh, for guests that ask for an address by DHCP.
   */
  shell?: ShellKind | SshAccess;
  /** `auto` is KVM where a whole guest runs under it, else emulation. */
  accelerator?: Accelerator['name'] | 'auto';
  /** The numbers of the networks that it has a card for, as `virtualisation.vlans` of NixOS' tests; `[1]` by default. */
  vlans?: readonly number[];
  /** Whether the guest may connect to this machine and to the world; false by default, so that it stays pristine. */
  outgoing?: boolean;
  /** The program; `qemu-system-x86_64` on PATH by default. */
  program?: string;
};

/** Virtual machines of QEMU, each with a kernel, a screen and a keyboard of its own. They need no root. */
export function qemu(settings: QemuSettings = {}): Backend {
  return {
    kind: 'qemu',
    network: () => ({
      vlans: settings.vlans ?? defaultVlans,
      isOutgoingAllowed: settings.outgoing === true,
    }),
    create: (place) => QemuGuest.create(place, settings),
  };
}

type Machinery = {
  settings: QemuSettings;
  program: string;
  accelerator: Accelerator;
  /** What the guest starts from when it is pristine. */
  base: LowerDisk;
  kernel: Hardware['kernel'];
};

class QemuGuest implements Guest {
  readonly #place: MachinePlace;
  readonly #machinery: Machinery;
  /** The snapshot that the first boot goes on from. */
  #first: QemuSnapshot | null;
  #isMemoryShared = true;
  #current: QemuBoot | null = null;

  private constructor(place: MachinePlace, machinery: Machinery, first: QemuSnapshot | null) {
    this.#place = place;
    this.#machinery = machinery;
    this.#first = first;
  }

  /** `from` is the snapshot that it goes on from, with the kernel of the guest that was saved. */
  static async create(
    place: MachinePlace,
    settings: QemuSettings,
    from: { snapshot: QemuSnapshot; kernel: Hardware['kernel'] } | null = null,
  ): Promise<QemuGuest> {
    const { env, dir, onNotice } = place;
    const program = findProgram(settings.program ?? 'qemu-system-x86_64', env);
    const tool = findProgram('qemu-img', env);
    if (program === null || tool === null)
      throw new ToolError(
        'missing-program',
        `${program === null ? (settings.program ?? 'qemu-system-x86_64') : 'qemu-img'} is not installed, which runs virtual machines`,
        { hint: 'On Debian and Ubuntu: apt-get install qemu-system-x86 qemu-utils' },
      );
    const { kernel, ...base } =
      from === null ? await startOf(settings, place) : { ...savedDisk(from.snapshot), kernel: from.kernel };
    const image = kernel?.image ?? (await knownKernel(env));
    const probe = () => probeKvm(program, { dir, env, kernel: image });
    const accelerator = await acceleratorFor(settings.accelerator ?? 'auto', image, probe, onNotice);
    const guest = new QemuGuest(
      place,
      { settings, program, accelerator, kernel, base },
      from?.snapshot ?? null,
    );
    await guest.reset();
    return guest;
  }

  get slowdown(): number {
    return this.#machinery.accelerator.slowdown;
  }

  get #disk(): string {
    return join(this.#place.dir, diskFile);
  }

  get #memory(): string {
    return join(this.#place.dir, 'memory');
  }

  async boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    const first = this.#first;
    this.#first = null;
    return this.#launch(onConsole, first);
  }

  async #launch(onConsole: (bytes: Uint8Array) => void, from: QemuSnapshot | null): Promise<QemuBoot> {
    const { program, accelerator, kernel, settings } = this.#machinery;
    const { cables, dir, env, name } = this.#place;
    await rm(this.#memory, { force: true });
    const isPrivate = from?.isMemoryShared === true;
    this.#isMemoryShared = !isPrivate;
    const access = typeof settings.shell === 'object' ? settings.shell : null;
    const shell = typeof settings.shell === 'object' ? 'port' : (settings.shell ?? 'port');
    const port = access && (await freePort());
    const hardware: Omit<Hardware, 'sockets'> = {
      ...{ name, accelerator, kernel, shell, disk: this.#disk },
      ...{ memoryMiB: settings.memoryMiB ?? 512, cpus: settings.cpus ?? 1 },
      ...{ diskSerial: settings.diskSerial, moreDisks: settings.moreDisks ?? [] },
      network: { cards: cables.cards, isOutgoingAllowed: settings.outgoing === true },
      memory: isPrivate
        ? { file: join(from.dir, snapshotFiles.memory), isShared: false }
        : { file: this.#memory, isShared: true },
    };
    const incoming = from === null ? [] : ['-incoming', 'defer'];
    this.#current = await QemuBoot.start({
      ...{ cables, dir, env, onConsole, shell },
      ...(access && port ? { ssh: guestAt(port, { name, dir, env, identity: access.identity }) } : {}),
      command: (sockets) => [program, ...guestArguments({ ...hardware, sockets }), ...incoming],
      ...(from === null ? {} : { restore: (qmp) => loadSnapshot(qmp, from) }),
    });
    if (access && port) await this.#current.forwardPort({ host: port, guest: access.port ?? 22 });
    return this.#current;
  }

  async snapshot(
    onConsole: (bytes: Uint8Array) => void,
  ): Promise<Able<{ snapshot: QemuSnapshot; boot: Boot }>> {
    const boot = this.#current;
    if (boot === null) throw new ToolError('machine-off', `${this.#place.name}: the machine is off`);
    const files = { memory: this.#memory, isMemoryShared: this.#isMemoryShared, disk: this.#disk };
    const snapshot = await saveSnapshot(boot.qmp, files, this.#place.snapshots, boot.ended);
    return able({ snapshot, boot: await this.#restored(snapshot, onConsole) });
  }

  async restore(snapshot: unknown, onConsole: (bytes: Uint8Array) => void): Promise<Able<Boot>> {
    return able(await this.#restored(snapshot as QemuSnapshot, onConsole));
  }

  async #restored(snapshot: QemuSnapshot, onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    await putLayer(this.#disk, savedDisk(snapshot), this.#place.env);
    return this.#launch(onConsole, snapshot);
  }

  fork(snapshot: unknown): Able<Backend> {
    const { settings, kernel } = this.#machinery;
    const from = { snapshot: snapshot as QemuSnapshot, kernel };
    const create = (place: MachinePlace) => QemuGuest.create(place, settings, from);
    return able({ ...qemu(settings), create, isForked: true });
  }

  async reset(): Promise<void> {
    await putLayer(this.#disk, this.#machinery.base, this.#place.env);
  }

  async close(): Promise<void> {
    await this.#current?.kill();
  }
}

type Start = LowerDisk & { kernel: Hardware['kernel'] };

function savedDisk({ dir }: QemuSnapshot): LowerDisk {
  const { disk, emptyLayer } = snapshotFiles;
  return { disk: join(dir, disk), format: 'qcow2', emptyLayer: join(dir, emptyLayer) };
}

/** The disk that a guest starts from and the kernel that is booted, if not the disk's own. Throws a usage error. */
async function startOf(
  { image, kernel, diskMiB }: QemuSettings,
  { env, name }: MachinePlace,
): Promise<Start> {
  const found = typeof image === 'string' ? { disk: image } : (image ?? (await baseImage({ env })));
  if (!(await stat(found.disk).catch(() => null))?.isFile())
    throw usageError(
      'no-disk',
      `there is no disk image ${found.disk}`,
      'Run "nixos-rebuild-test machine setup".',
    );
  const parameters = `${fastParameters} systemd.hostname=${hostNameOf(name)}`;
  const own = 'kernel' in found ? { image: found.kernel, initrd: found.initrd, parameters } : null;
  const given = kernel && {
    image: kernel.image,
    initrd: kernel.initrd ?? null,
    parameters: kernel.parameters,
  };
  return {
    ...{ disk: found.disk, format: await formatOf(found.disk, diskMiB ?? null, env) },
    ...{ emptyLayer: null, sizeMiB: diskMiB },
    kernel: given ?? own,
  };
}

/** A kernel to find out with whether KVM works, for a disk that boots by itself: that of the base image, where it was made. */
async function knownKernel(env: MachinePlace['env']): Promise<string | null> {
  return baseImage({ env }).then(
    ({ kernel }) => kernel,
    () => null,
  );
}

const mebibyte = 1024 * 1024;

/** The format of a disk image. Throws a usage error for what is none, and where the guest would see less of it than there is. */
async function formatOf(
  disk: string,
  seenMiB: number | null,
  env: MachinePlace['env'],
): Promise<LowerDisk['format']> {
  const result = await runProgram(['qemu-img', 'info', '--output=json', disk], { env, timeoutMs: 60_000 });
  if (!hasSucceeded(result))
    throw usageError('no-disk', `${disk} is no disk image: ${failureReason(result)}`);
  const size = Number(/"virtual-size": (\d+)/.exec(result.stdout)?.[1] ?? 0) / mebibyte;
  if (seenMiB !== null && seenMiB < size)
    throw usageError(
      'small-disk',
      `a disk of ${seenMiB} MiB is smaller than ${disk}, which has ${Math.ceil(size)} MiB`,
      'The guest may see more of a disk than there is in its image, and not less.',
    );
  return /"format": "qcow2"/.test(result.stdout) ? 'qcow2' : 'raw';
}
