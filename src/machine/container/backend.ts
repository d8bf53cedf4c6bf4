import { existsSync, readlinkSync } from 'node:fs';
import { mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, ToolError, usageError } from '../../system/errors.js';
import { type BoundProcess, startBound } from '../../system/proc/bound-process.js';
import { randomHex } from '../../system/random.js';
import { type Able, able, unable } from '../able.js';
import type { Backend, Boot, BootEnd, BootTraces, Guest, GuestNetwork, MachinePlace } from '../backend.js';
import type { GuestShell } from '../guest/shell.js';
import { defaultVlans } from '../network/addresses.js';
import type { PortForward } from '../network/port-forward.js';
import { guestPrograms, requirePrograms, requireRoot } from '../requirements.js';
import { UnsavedGuest } from '../unsaved-guest.js';
import { ContainerCards, networkProgram } from './cards.js';
import { tunDevice } from './deleted-taps.js';
import { NamespaceShell, terminalCommand } from './enter.js';
import { firstProgram } from './first-program.js';
import {
  type ContainerOptions,
  containerCommand,
  diskFiles,
  firstProcess,
  nspawnProcess,
  rebootStatus,
} from './nspawn.js';

export type ContainerSettings = {
  /** A directory with a distribution that systemd boots, such as `rootOf` of the base image. It is not changed. */
  root: string;
  /** A directory with what another container has written over `root`, which is not changed either. */
  layer?: string;
  /** What runs as process 1: by default the `init` of the system that boots next, where there is one, else the distribution's. */
  init?: string;
  /**
   * The numbers of the networks that it has a card for, as `virtualisation.vlans` of NixOS' tests; by default `[1]`, or none
   * with a notice where QEMU, which carries them, or the kernel's tap devices are missing.
   */
  vlans?: readonly number[];
  /** Whether it may connect to this machine and to the world; false by default, so that it stays pristine. */
  outgoing?: boolean;
};

/** What network cards need besides. */
const networkPrograms = [networkProgram, 'ip'];
/** A file of the disk, which systemd writes at the first boot. */
const machineId = 'etc/machine-id';
const networkHint =
  'Install qemu-system-x86 and iproute2 and load "tun", or let it have no network with "vlans: []".';

/**
 * Machines that share this machine's kernel: systemd-nspawn on an overlay. They boot in under a second, need root, and
 * have no screen, no keyboard, no kernel and no memory of their own to snapshot.
 */
export function container(settings: ContainerSettings): Backend {
  return {
    kind: 'container',
    network: (about) => networkOf(settings, about),
    create: async (place) => {
      requirePrograms(
        'containers need',
        guestPrograms.container,
        place.env,
        'Install systemd-container and util-linux.',
      );
      requireRoot('containers need root, to mount their disks', 'Run this as root, or use the qemu backend.');
      if (!(await stat(join(settings.root, 'usr')).catch(() => null))?.isDirectory())
        throw usageError(
          'no-root',
          `${settings.root} is no root of a distribution: it has no directory usr`,
          'Run "nixos-rebuild-test machine setup", which makes one.',
        );
      const guest = new Container(place, { ...settings, root: await realpath(settings.root) });
      await guest.reset();
      return guest;
    },
  };
}

function networkOf(
  { vlans, outgoing = false }: ContainerSettings,
  { env, onNotice }: Pick<MachinePlace, 'env' | 'onNotice'>,
): GuestNetwork {
  const wanted = { vlans: vlans ?? defaultVlans, isOutgoingAllowed: outgoing };
  if (wanted.vlans.length === 0 && !outgoing) return wanted;
  try {
    requirePrograms('networks of containers need', networkPrograms, env, networkHint);
    if (!existsSync(tunDevice))
      throw new ToolError('no-tun', `networks of containers need ${tunDevice}, which is not there`, {
        hint: networkHint,
      });
  } catch (thrown) {
    if (vlans !== undefined || outgoing) throw thrown;
    onNotice(`${messageOf(thrown)}; it has no network`);
    return { vlans: [], isOutgoingAllowed: false };
  }
  return wanted;
}

class Container extends UnsavedGuest implements Guest {
  readonly slowdown = 1;
  readonly #place: MachinePlace;
  readonly #settings: ContainerSettings;
  #current: ContainerBoot | null = null;

  constructor(place: MachinePlace, settings: ContainerSettings) {
    super('container');
    this.#place = place;
    this.#settings = settings;
  }

  async boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    const { dir, env, name } = this.#place;
    const home = dirname(dir);
    const { root, layer } = this.#settings;
    const init =
      this.#settings.init ?? (await firstProgram(dir, layer === undefined ? [root] : [layer, root]));
    const options: ContainerOptions = {
      ...{ name, dir, root, layer: layer ?? '', init },
      ...{ group: `${basename(home)}.${name}`, groups: join(home, 'control-groups') },
    };
    const started = await startBound(containerCommand(options), {
      env: { PATH: env.PATH },
      cwd: dir,
      stdout: 'pipe',
    });
    started.child.stdout?.on('data', onConsole);
    this.#current = new ContainerBoot(started, this.#place, this.#settings.outgoing === true);
    return this.#current;
  }

  async reset(): Promise<void> {
    for (const name of Object.values(diskFiles)) {
      const path = join(this.#place.dir, name);
      await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
      await mkdir(path, { mode: 0o755 });
    }
  }

  /** What it has written becomes a layer of others, without its identity; it is where snapshots are, and goes with them. */
  async handOver(): Promise<Able<Backend>> {
    if (this.#settings.layer !== undefined) return unable('container', 'hand over more than one layer');
    const { dir, snapshots } = this.#place;
    const layer = join(snapshots, randomHex(4), diskFiles.layer);
    await mkdir(dirname(layer), { recursive: true });
    await rename(join(dir, diskFiles.upper), layer);
    await rm(join(layer, machineId), { force: true });
    return able(container({ ...this.#settings, layer }));
  }

  async close(): Promise<void> {
    await this.#current?.kill();
  }
}

class ContainerBoot implements Boot {
  readonly ended: Promise<BootEnd>;
  readonly #process: BoundProcess;
  readonly #place: MachinePlace;
  readonly #isOutgoingAllowed: boolean;
  #cards: Promise<ContainerCards> | null = null;
  #isKilled = false;

  constructor(started: BoundProcess, place: MachinePlace, isOutgoingAllowed: boolean) {
    this.#process = started;
    this.#place = place;
    this.#isOutgoingAllowed = isOutgoingAllowed;
    this.ended = started.ended.then(async (status): Promise<BootEnd> => {
      await (await this.#cards?.catch(() => null))?.remove();
      if (status === 0 && !this.#isKilled) return { kind: 'poweroff', status, detail: '' };
      if (status === rebootStatus) return { kind: 'reboot', status, detail: '' };
      return { kind: 'stopped', status, detail: this.#isKilled ? 'its power was cut' : started.words() };
    });
  }

  async traces(): Promise<BootTraces | null> {
    const nspawn = await nspawnProcess(this.#process.pid);
    const pid = nspawn === null ? null : await firstProcess(nspawn);
    if (nspawn === null || pid === null) return null;
    const namespace = namespaceOf(pid, 'pid');
    return {
      ...{ pid, disk: join(this.#place.dir, diskFiles.upper), network: `/proc/${pid}/net/dev` },
      // What is run in it from here is no child of its own processes.
      owns: (process) => namespace !== null && namespaceOf(process.pid, 'pid') === namespace,
    };
  }

  /** Resolves when the container's systemd answers, at which every other program can be run too. */
  async connect(signal: AbortSignal): Promise<GuestShell> {
    for (;;) {
      const nspawn = await nspawnProcess(this.#process.pid);
      const pid = nspawn === null ? null : await firstProcess(nspawn);
      // It leaves nspawn's network after it has begun (nspawn.c, inner_child): cards that were made before would be in that.
      if (nspawn !== null && pid !== null && namespaceOf(pid, 'net') !== namespaceOf(nspawn, 'net')) {
        const plugged = this.#plugged(pid);
        plugged.catch(() => {});
        const shell = new NamespaceShell(pid, this.#place.env);
        const { status } = await shell.run(
          { script: '[ -S /run/systemd/private ]', timeoutSeconds: 10 },
          signal,
        );
        if (status === 0) {
          await plugged;
          return shell;
        }
      }
      await sleep(20, undefined, { signal });
    }
  }

  /** Its cards. They can be made as soon as there is a process in its network namespace. */
  #plugged(pid: number): Promise<ContainerCards> {
    this.#cards ??= ContainerCards.plug(pid, this.#place, this.#isOutgoingAllowed);
    return this.#cards;
  }

  async kill(): Promise<void> {
    this.#isKilled = true;
    // When nspawn dies, the kernel ends all in its process namespace before `unshare` hears of it.
    const nspawn = await nspawnProcess(this.#process.pid);
    if (nspawn === null) this.#process.child.kill('SIGKILL');
    else killProcess(nspawn);
    await this.ended;
  }

  async shellCommand(): Promise<Able<string[]>> {
    const nspawn = await nspawnProcess(this.#process.pid);
    const pid = nspawn === null ? null : await firstProcess(nspawn);
    return pid === null
      ? unable('container', 'give a shell before it has booted')
      : able(terminalCommand(pid));
  }

  screenshot(): Promise<Able> {
    return this.#unable('take a screenshot');
  }

  sendKey(): Promise<Able> {
    return this.#unable('press keys');
  }

  sendConsole(): Promise<Able> {
    return this.#unable('type into its console');
  }

  async setLink(vlan: number, isUp: boolean): Promise<Able> {
    const card = this.#place.cables.cards.find((one) => one.vlan === vlan);
    // Before it has its cards, they are plugged as they have to be.
    if (card) await (await this.#cards)?.setCarrier(card.interface, isUp);
    return able();
  }

  async forwardPort(forward: PortForward): Promise<Able> {
    const cards = await this.#cards;
    if (!cards) return unable('container', 'forward a port before its shell has answered');
    await cards.forwardPort(forward);
    return able();
  }

  async #unable(what: string): Promise<Able> {
    return unable('container', what);
  }
}

/** The name of a process's namespace; null where it is gone, or belongs to another user. */
function namespaceOf(pid: number, kind: 'net' | 'pid'): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/${kind}`);
  } catch {
    return null;
  }
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
