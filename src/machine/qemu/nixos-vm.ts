import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { findProgram } from '../../system/programs.js';
import type { Backend, Boot, Guest, MachinePlace } from '../backend.js';
import { forwardAddress, freePort } from '../network/port-forward.js';
import { UnsavedGuest } from '../unsaved-guest.js';
import { type Accelerator, acceleratorFor, probeKvm } from './accelerator.js';
import { driverArguments, socketFiles } from './arguments.js';
import { QemuBoot } from './boot.js';
import { guestAt, type SshAccess } from './ssh-access.js';

export type NixosVmSettings = {
  /** The script `run-HOST-vm` of `config.system.build.vm`, or the result of `nixos-rebuild build-vm`. */
  vm: string;
  /**
   * How commands reach the guest: `console` for one with NixOS' `testing/test-instrumentation.nix` (the default), or a
   * key that its root accepts over ssh.
   */
  shell?: 'console' | SshAccess;
  /** Memory in MiB and processors; the configuration's own by default. */
  memoryMiB?: number;
  cpus?: number;
  /** `auto` is KVM where a whole guest runs under it, else emulation. */
  accelerator?: Accelerator['name'] | 'auto';
};

/**
 * The virtual machine of a NixOS configuration, through the variables of its script (the manual's chapter on
 * `nixos-rebuild build-vm`): QEMU_OPTS, QEMU_KERNEL_PARAMS, QEMU_NET_OPTS, NIX_DISK_IMAGE, TMPDIR. Its QEMU, devices and
 * network are the configuration's. It cannot be saved: the store is a shared directory, with which QEMU does not migrate.
 */
export function nixosVm(settings: NixosVmSettings): Backend {
  return {
    kind: 'nixos-vm',
    create: async (place) => {
      const script = await scriptOf(settings.vm, place.env);
      const accelerator = await acceleratorOf(settings, script, place);
      return new NixosVm(place, settings, script, accelerator);
    },
  };
}

class NixosVm extends UnsavedGuest implements Guest {
  readonly slowdown: number;
  readonly #place: MachinePlace;
  readonly #settings: NixosVmSettings;
  readonly #script: string;
  readonly #accelerator: Accelerator;
  #current: QemuBoot | null = null;

  constructor(place: MachinePlace, settings: NixosVmSettings, script: string, accelerator: Accelerator) {
    super('nixos-vm');
    this.#place = place;
    this.#settings = settings;
    this.#script = script;
    this.#accelerator = accelerator;
    this.slowdown = accelerator.slowdown;
  }

  async boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    const { dir, name, env, cables } = this.#place;
    const { shell = 'console' } = this.#settings;
    const access = shell === 'console' ? null : shell;
    const port = access && (await freePort());
    const forward = access && `hostfwd=tcp:${forwardAddress}:${port}-:${access.port ?? 22}`;
    this.#current = await QemuBoot.start({
      ...{ dir, cables, onConsole, hasOwnNetwork: true, shell: 'console', command: () => [this.#script] },
      ...(access && port ? { ssh: guestAt(port, { name, identity: access.identity, env, dir }) } : {}),
      env: {
        ...env,
        ...{ TMPDIR: dir, USE_TMPDIR: '1', NIX_DISK_IMAGE: this.#disk, QEMU_OPTS: this.#options().join(' ') },
        QEMU_KERNEL_PARAMS: [env.QEMU_KERNEL_PARAMS, 'panic=-1'].filter(Boolean).join(' '),
        ...(forward === null
          ? {}
          : { QEMU_NET_OPTS: [env.QEMU_NET_OPTS, forward].filter(Boolean).join(',') }),
      },
    });
    return this.#current;
  }

  get #disk(): string {
    return join(this.#place.dir, 'disk.qcow2');
  }

  /** The script splits them at spaces, and runs QEMU in the machine's directory: paths are relative to that. */
  #options(): string[] {
    const { memoryMiB, cpus } = this.#settings;
    return [
      ...driverArguments({ shell: 'console', sockets: socketFiles }),
      ...['-display', 'none'],
      ...(this.#accelerator.name === 'tcg' ? ['-machine', 'accel=tcg'] : []),
      ...(memoryMiB === undefined ? [] : ['-m', String(memoryMiB)]),
      ...(cpus === undefined ? [] : ['-smp', String(cpus)]),
    ];
  }

  /** The script makes an empty disk where there is none. */
  async reset(): Promise<void> {
    await rm(this.#disk, { force: true });
  }

  async close(): Promise<void> {
    await this.#current?.kill();
  }
}

/** The script at a path, or the one in a result's `bin`. Throws a usage error where there is none, or several. */
async function scriptOf(vm: string, env: Environment): Promise<string> {
  const path = resolve(vm);
  const script = findProgram(path, env);
  if (script !== null) return script;
  const names = await readdir(join(path, 'bin')).catch(() => []);
  const [name, second] = names.filter((file) => /^run-.{1,200}-vm$/.test(file));
  if (name !== undefined && second === undefined) return join(path, 'bin', name);
  throw usageError(
    'no-vm',
    name === undefined ? `${vm} is no virtual machine of NixOS` : `${vm} has several virtual machines`,
    'Give the script run-HOST-vm, or the result of "nixos-rebuild build-vm".',
  );
}

/** Whether its QEMU, which uses KVM where there is a /dev/kvm, can do so. */
async function acceleratorOf(
  { accelerator = 'auto' }: NixosVmSettings,
  script: string,
  { dir, env, onNotice }: MachinePlace,
): Promise<Accelerator> {
  const text = await readFile(script, 'utf8');
  const kernel = /-kernel\s{1,20}(?:\$\{\w{1,100}:-)?(\/[^\s}]{1,400})/.exec(text)?.[1] ?? null;
  const probe = () => probeKvm(programIn(text, env), { dir, env, kernel });
  return acceleratorFor(accelerator, kernel, probe, onNotice);
}

/** The QEMU that a script runs. */
function programIn(text: string, env: Environment): string {
  const named = /\/[\w./+-]{1,400}\/qemu-(?:kvm|system-\w{1,40})\b/.exec(text)?.[0];
  return named ?? findProgram('qemu-system-x86_64', env) ?? 'qemu-kvm';
}
