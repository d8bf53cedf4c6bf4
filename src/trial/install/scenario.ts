import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Health } from '../../builds/health.js';
import type { TrialScript, TrialSystem } from '../../builds/trial.js';
import type { HostCall } from '../../deploy/host/deploy-call.js';
import { copyClosure } from '../../host/copy/copy-closure.js';
import { emptyDisk, GuestHost } from '../../machine/index.js';
import { isStorePath } from '../../nix/store-path.js';
import type { Environment } from '../../system/environment.js';
import { counted } from '../../text/counted.js';
import { type SystemSource, systemOf } from '../build.js';
import { buildStep } from '../build-step.js';
import type { Course, TrialMachine } from '../course.js';
import { type Booted, booted, bootStep } from '../guest/booted.js';
import { guestKindOf } from '../guest/guest-kind.js';
import type { InstalledReach, InstallerGuest } from '../guest/installer.js';
import { lookAt } from '../guest/look.js';
import type { TriedHost } from '../guest/tried-host.js';
import { trialPolicy } from '../policy.js';
import type { Beginning, KindParts, Scenario } from '../scenario.js';
import type { Marked } from '../script/marker-lines.js';
import { runCured } from '../script/run-again.js';
import { publishedScript, type ScriptCall } from '../script/run-script.js';
import { scriptStep } from '../script/script-step.js';
import type { TrialStep } from '../step.js';
import { bootTrouble } from './boot-troubles.js';
import { buildingInstallation, replacedIn } from './build.js';
import { defaultCommand } from './default-command.js';
import { installerStep, wrongSystemStep } from './steps.js';
import { bootInstalled } from './until-up.js';

export type InstallScenarioOptions = {
  /** The configuration's name. */
  name: string;
  /** What is installed; null where the command makes it itself. */
  system: SystemSource | null;
  /** What the installer starts from, in words: a path, or that it is the base image. */
  image: string;
  /** For /bin/sh, with `INSTALL_DISK` and `INSTALL_SYSTEM`; null for what NixOS itself has. */
  command: string | null;
  /** Whether the installer's machine answers other commands beside it. */
  isBesideOthers: boolean;
  /** How long (s, on hardware) it may take. */
  installSeconds: number;
  /** How long (s, on hardware) the machine may take to boot, the installer and what it has installed. */
  bootSeconds: number;
  /** How the installed system is reached; null for what fits it: the port of the base image, or a login prompt. */
  installed: InstalledReach | null;
  env: Environment;
  /** An existing, empty directory for links to the system. */
  links: string;
  guestFor: (installed: InstalledReach) => Promise<InstallerGuest>;
  judgedBy: (system: string | null) => Promise<Pick<HostCall, 'policy' | 'settings'>>;
};

/** A system is installed into an empty disk, and boots from that alone. */
export class InstallScenario implements Scenario {
  readonly kind = 'install';
  readonly #options: InstallScenarioOptions;
  #guest: InstallerGuest | null = null;
  #reach: InstalledReach;
  #script: ScriptCall | null = null;
  #published: TrialScript | null = null;
  #marked: Marked = { metrics: {}, warnings: [] };
  #installer: Booted | null = null;
  #installs: TrialStep | null = null;
  #boots: Booted | null = null;
  /** Why the installed system did not boot, in the words of its console. */
  #trouble: string | null = null;
  #look: TrialStep | null = null;
  #health: Health | null = null;
  #seenSystem: string | null = null;

  constructor(options: InstallScenarioOptions) {
    this.#options = options;
    this.#reach = options.installed ?? 'login';
  }

  get name(): string {
    return this.#options.name;
  }

  get begin(): Scenario['begin'] {
    const { name, system, links: dir, command } = this.#options;
    return buildingInstallation(name, system, { dir, hasTools: command === null });
  }

  async makeGuest(): Promise<InstallerGuest> {
    const { name, command, installSeconds, installed } = this.#options;
    const tools = { disko: this.#link('disko'), nixosInstall: this.#link('nixos-install') };
    this.#script = {
      command: command ?? defaultCommand(name, tools),
      environment: this.#environment,
      isBesideOthers: this.#options.isBesideOthers,
      timeoutSeconds: installSeconds,
    };
    const built = this.#link('next');
    const isMiniature = built !== null && (await guestKindOf(built)) === 'miniature';
    this.#reach = installed ?? (isMiniature ? 'port' : 'login');
    this.#guest = await this.#options.guestFor(this.#reach);
    return this.#guest;
  }

  async tryIn(tried: TrialMachine): Promise<void> {
    const { machine, phases, signal, say } = tried;
    const { bootSeconds } = this.#options;
    const reach = this.#reach;
    if (this.#guest === null || this.#script === null) return;
    say(`the machine of the installer starts (${machine.kind})`);
    const booting = machine.connect({ timeoutSeconds: bootSeconds });
    this.#installer = await booted(booting, () => phases.seconds, signal);
    if (!this.#installer.ok) return;
    await tried.setUp();
    const host = tried.watch();
    await this.#bring(tried);
    if (!(await this.#install(host, tried, this.#script))) return;
    phases.enter('rebooting');
    say('the machine boots from its disk, without the installer');
    const start = phases.seconds;
    this.#guest.detachInstaller();
    const up = bootInstalled(machine, host, { reach, bootSeconds, signal });
    this.#boots = await booted(up, () => phases.since(start), signal);
    if (!this.#boots.ok) this.#trouble = bootTrouble(machine.bootLog());
    else if (reach !== 'login') await this.#lookAt(host, tried);
  }

  /** What the installation needs of this machine's store. */
  async #bring({ machine, phases, signal, say }: TrialMachine): Promise<void> {
    const { env } = this.#options;
    const paths = [this.#link('next'), this.#link('disko'), this.#link('nixos-install')];
    if (paths.every((path) => path === null)) return;
    phases.enter('copying');
    say('the system is copied to the installer');
    const options = { env, substitutes: false, ...(signal && { signal }) };
    for (const path of paths) if (path !== null) await copyClosure(new GuestHost(machine), path, options);
  }

  async #install(host: TriedHost, tried: TrialMachine, script: ScriptCall): Promise<boolean> {
    const { machine, phases } = tried;
    phases.enter('installing');
    const printedBefore = machine.consoleLog().length;
    const end = await runCured(host, script, tried);
    this.#published = publishedScript(script, end);
    this.#marked = end.marked;
    this.#installs = await scriptStep(script, end, {
      ...{ question: 'installs', words: { yes: 'installs', no: 'does not install' }, name: this.name },
      ...{ console: machine.consoleLog().slice(printedBefore), timeoutOption: '--install-timeout' },
    });
    return this.#installs.holds;
  }

  async #lookAt(host: TriedHost, tried: TrialMachine): Promise<void> {
    const { judgedBy } = this.#options;
    const built = this.#link('next');
    const { phases, machine, signal } = tried;
    const start = phases.seconds;
    const { stdout } = await host.run(
      { script: 'readlink -f /run/current-system', timeoutSeconds: 60 },
      signal,
    );
    const system = stdout.toString('utf8').trim();
    this.#seenSystem = isStorePath(system) ? system : null;
    if (this.#seenSystem === null || (built !== null && built !== system)) {
      this.#look = wrongSystemStep(this.name, this.#seenSystem, phases.since(start));
      return;
    }
    const { policy } = await judgedBy(built);
    const judged = trialPolicy(policy, { kind: machine.kind, slowdown: machine.slowdown, reboot: false });
    const look = await lookAt(host, { name: this.name, system, policy: judged }, tried);
    this.#look = look.step;
    this.#health = look.health;
  }

  seen(beginning: Beginning, { end }: Course): ReturnType<Scenario['seen']> {
    const { system } = this.#options;
    const hasNoShell = this.#guest !== null && this.#reach === 'login';
    const whyNot = 'nothing but its console tells of the installed system';
    const isBuilt = this.#link('next') !== null;
    const steps = [
      system && buildStep(beginning, isBuilt ? null : notBuilt),
      this.#installer && installerStep(this.name, this.#installer),
      this.#installs,
      this.#boots && bootStep(this.name, this.#boots, 'boots from its disk'),
      this.#look,
    ];
    const warned = this.#marked.warnings.length + (this.#health?.findings.length ?? 0);
    return {
      wanted: [
        { question: 'builds', isAsked: system !== null },
        { question: 'base-boots', isAsked: true },
        { question: 'installs', isAsked: true },
        { question: 'boots', isAsked: true },
        { question: 'is-well', isAsked: true, ...(hasNoShell && { whyNot }) },
      ],
      // What the console has said before a machine ended itself tells more than that it did.
      ...(end?.detail === '' && this.#trouble !== null && { end: { ...end, detail: this.#trouble } }),
      steps: steps.filter((step) => step !== null),
      counts: warned > 0 ? [counted(warned, 'warning')] : [],
    };
  }

  parts(): KindParts {
    const { system, image, links } = this.#options;
    const { metrics, warnings } = this.#marked;
    const base: TrialSystem = {
      ...{ store_path: null, ref: image, revision: null },
      because: 'the image that the installer is',
    };
    const own = { ref: this.name, revision: null, because: 'what the command has installed' };
    const replaced = replacedIn(links);
    return {
      ...{ base, metrics, warnings },
      next: system === null ? { ...own, store_path: this.#seenSystem } : systemOf(system, this.#link('next')),
      ...(this.#published !== null && { script: this.#published }),
      ...(this.#health !== null && { health: this.#health }),
      ...(replaced.length > 0 && { replaced }),
    };
  }

  get #environment(): Record<string, string> {
    const system = this.#link('next');
    return { INSTALL_DISK: emptyDisk, ...(system !== null && { INSTALL_SYSTEM: system }) };
  }

  #link(name: string): string | null {
    try {
      const path = readlinkSync(join(this.#options.links, name));
      return isStorePath(path) ? path : null;
    } catch {
      return null;
    }
  }
}

const notBuilt = { what: 'the system', reason: 'not-built', no: 'does not build' };
