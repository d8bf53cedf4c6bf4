import { mkdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { usageError } from '../../system/errors.js';
import { type BoundProcess, startBound } from '../../system/proc/bound-process.js';
import { type Able, unable } from '../able.js';
import type { Backend, Boot, BootEnd, Guest, MachinePlace } from '../backend.js';
import type { GuestShell } from '../guest/shell.js';
import { requirePrograms, requireRoot } from '../requirements.js';
import { NamespaceShell } from './enter.js';
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
  /** What runs as process 1: by default the `init` of the system that boots next, where there is one, else the distribution's. */
  init?: string;
};

const programs = ['systemd-nspawn', 'nsenter', 'unshare', 'mount', 'setpriv'];

/**
 * Machines that share this machine's kernel: systemd-nspawn on an overlay. They boot in under a second, need root, and
 * have no screen, no keyboard, no kernel and no memory of their own to snapshot.
 */
export function container(settings: ContainerSettings): Backend {
  return {
    kind: 'container',
    create: async (place) => {
      requirePrograms('containers need', programs, place.env, 'Install systemd-container and util-linux.');
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

class Container implements Guest {
  readonly slowdown = 1;
  readonly #place: MachinePlace;
  readonly #settings: ContainerSettings;
  #current: ContainerBoot | null = null;

  constructor(place: MachinePlace, settings: ContainerSettings) {
    this.#place = place;
    this.#settings = settings;
  }

  async boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    const { dir, env, name } = this.#place;
    const home = dirname(dir);
    const init = this.#settings.init ?? (await firstProgram(dir, this.#settings.root));
    const options: ContainerOptions = {
      ...{ name, dir, root: this.#settings.root, init },
      ...{ group: `${basename(home)}.${name}`, groups: join(home, 'control-groups') },
    };
    const started = await startBound(containerCommand(options), {
      env: { PATH: env.PATH },
      cwd: dir,
      stdout: 'pipe',
    });
    started.child.stdout?.on('data', onConsole);
    this.#current = new ContainerBoot(started, name, env);
    return this.#current;
  }

  async snapshot() {
    return unable('container', 'save its memory');
  }

  async restore() {
    return unable('container', 'go on from a snapshot');
  }

  fork() {
    return unable('container', 'be forked');
  }

  async reset(): Promise<void> {
    for (const name of Object.values(diskFiles)) {
      const path = join(this.#place.dir, name);
      await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
      await mkdir(path, { mode: 0o755 });
    }
  }

  async close(): Promise<void> {
    await this.#current?.kill();
  }
}

class ContainerBoot implements Boot {
  readonly ended: Promise<BootEnd>;
  readonly #process: BoundProcess;
  readonly #name: string;
  readonly #env: MachinePlace['env'];
  #isKilled = false;

  constructor(started: BoundProcess, name: string, env: MachinePlace['env']) {
    this.#process = started;
    this.#name = name;
    this.#env = env;
    this.ended = started.ended.then((status): BootEnd => {
      if (status === 0 && !this.#isKilled) return { kind: 'poweroff', status, detail: '' };
      if (status === rebootStatus) return { kind: 'reboot', status, detail: '' };
      return { kind: 'stopped', status, detail: this.#isKilled ? 'its power was cut' : started.words() };
    });
  }

  /** Resolves when the container's systemd answers, at which every other program can be run too. */
  async connect(signal: AbortSignal): Promise<GuestShell> {
    for (;;) {
      const nspawn = await nspawnProcess(this.#process.pid);
      const pid = nspawn === null ? null : await firstProcess(nspawn);
      if (pid !== null) {
        const shell = new NamespaceShell(pid, this.#env);
        const { status } = await shell.run(
          { script: '[ -S /run/systemd/private ]', timeoutSeconds: 10 },
          signal,
        );
        if (status === 0) return shell;
      }
      await sleep(20, undefined, { signal });
    }
  }

  async kill(): Promise<void> {
    this.#isKilled = true;
    // When nspawn dies, the kernel ends all in its process namespace before `unshare` hears of it.
    const nspawn = await nspawnProcess(this.#process.pid);
    if (nspawn === null) this.#process.child.kill('SIGKILL');
    else killProcess(nspawn);
    await this.ended;
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

  setLink(): Promise<Able> {
    return this.#unable(`pull the cables of ${this.#name}`);
  }

  async #unable(what: string): Promise<Able> {
    return unable('container', what);
  }
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
