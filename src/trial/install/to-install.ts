import { readlinkSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Replaced } from '../../builds/trial.js';
import { copyClosure } from '../../host/copy/copy-closure.js';
import { emptyDisk, emptyDiskSerial, GuestHost } from '../../machine/index.js';
import { closureBytes, closureOf } from '../../nix/closure/closure.js';
import { nixQuery } from '../../nix/query.js';
import { isStorePath } from '../../nix/store-path.js';
import type { OwnDisk } from '../../remedy/disks/own-disk.js';
import type { TriedThere } from '../../remedy/on-host/host-remedies.js';
import type { Environment } from '../../system/environment.js';
import type { SystemSource } from '../build.js';
import { canCopyConfig, TrialConfigCopy } from '../config-copy/config-copy.js';
import type { TrialMachine } from '../course.js';
import type { Scenario } from '../scenario.js';
import type { ScriptCall } from '../script/run-script.js';
import { buildingInstallation, type installedLinks, replacedIn } from './build.js';
import { defaultCommand } from './default-command.js';

export type ToInstallOptions = {
  /** The configuration's name. */
  name: string;
  /** What is installed; null where the command makes it itself. */
  system: SystemSource | null;
  /** For /bin/sh, with `INSTALL_DISK` and `INSTALL_SYSTEM`; null for what NixOS itself has. */
  command: string | null;
  /** Whether the installer's machine answers other commands beside it. */
  isBesideOthers: boolean;
  /** How long (s, on hardware) it may take. */
  installSeconds: number;
  /** Where a path of the flake starts from, and how long (s) another build of it may take; 0 for no limit. */
  cwd: string;
  buildSeconds: number;
  env: Environment;
  /** An existing, empty directory for links to the system. */
  links: string;
};

/** How long (ms) this machine's Nix may take for the size of a closure. */
const queryMs = 60_000;

/** What is installed, and by which command: of the configuration as it is, or as remedies have changed a copy of it. */
export class ToInstall {
  readonly #options: ToInstallOptions;
  /** Where the links are that hold now. */
  #links: string;
  #config: TrialConfigCopy | null = null;

  constructor(options: ToInstallOptions) {
    this.#options = options;
    this.#links = options.links;
  }

  get begin(): Scenario['begin'] {
    const { name, system, links: dir, command } = this.#options;
    return buildingInstallation(name, system, { dir, hasTools: command === null });
  }

  /** What was replaced in the host. */
  get replaced(): Replaced[] {
    return replacedIn(this.#links);
  }

  /** The store path of a part of it; null where that was not built. */
  link(name: (typeof installedLinks)[number]): string | null {
    try {
      const path = readlinkSync(join(this.#links, name));
      return isStorePath(path) ? path : null;
    } catch {
      return null;
    }
  }

  /** The command, once all is built. Throws a `ToolError` (`no-installer`) where nothing says how it is installed. */
  script(): ScriptCall {
    const { name, command, installSeconds: timeoutSeconds, isBesideOthers } = this.#options;
    const tools = { disko: this.link('disko'), nixosInstall: this.link('nixos-install') };
    const system = this.link('next');
    return {
      command: command ?? defaultCommand(name, tools),
      environment: { INSTALL_DISK: emptyDisk, ...(system !== null && { INSTALL_SYSTEM: system }) },
      ...{ isBesideOthers, timeoutSeconds },
    };
  }

  /** Copies what the installation needs of this machine's store to the installer. */
  async bring({ machine, phases, signal, say }: TrialMachine): Promise<void> {
    const { env } = this.#options;
    const paths = [this.link('next'), this.link('disko'), this.link('nixos-install')];
    if (paths.every((path) => path === null)) return;
    phases.enter('copying');
    say('the system is copied to the installer');
    const options = { env, substitutes: false, ...(signal && { signal }) };
    for (const path of paths) if (path !== null) await copyClosure(new GuestHost(machine), path, options);
  }

  /** What remedies may use beside the machine itself: its empty disk, and a copy of the configuration where there can be one. */
  forRemedies(tried: TrialMachine): Required<Pick<TriedThere<never>, 'disk' | 'config'>> {
    const { system, links: dir, cwd, env } = this.#options;
    if (system?.kind === 'flake' && canCopyConfig(system.flake))
      this.#config = new TrialConfigCopy({
        ...{ flake: system.flake, cwd, dir, env, signal: tried.signal },
        build: (flake) => this.#rebuild(flake === null ? null : { ...system, flake }, tried),
      });
    return { config: this.#config, disk: () => this.#disk() };
  }

  /** What remedies have changed of the configuration, as a patch; null for nothing. */
  async patch(): Promise<string | null> {
    return (await this.#config?.patch()) ?? null;
  }

  async #disk(): Promise<OwnDisk> {
    const system = this.link('next');
    const query = nixQuery(this.#options.env, queryMs);
    const closure = system === null ? null : await closureOf(system, query).catch(() => null);
    return { serial: emptyDiskSerial, leastBytes: closure === null ? null : closureBytes(closure) };
  }

  /** Has the system of a changed configuration installed from now on, or with null the one that was built first. */
  async #rebuild(system: SystemSource | null, tried: TrialMachine): Promise<boolean> {
    const { name, links, command, buildSeconds: timeoutSeconds } = this.#options;
    this.#links = links;
    if (system === null) return true;
    tried.phases.enter('building');
    const dir = await mkdtemp(join(links, 'changed-'));
    const { target, extraArgs } = buildingInstallation(name, system, { dir, hasTools: command === null });
    const argv = ['/bin/sh', '-c', target.command, 'sh', ...extraArgs];
    const { exitCode, ended } = await tried.stage.run({ argv, timeoutSeconds });
    if (exitCode !== 0 || ended !== 'exited') return false;
    this.#links = dir;
    await this.bring(tried);
    return true;
  }
}
