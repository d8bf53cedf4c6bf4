import type { Health } from '../../builds/health.js';
import type { TrialScript, TrialSystem } from '../../builds/trial.js';
import type { HostCall } from '../../deploy/host/deploy-call.js';
import { isStorePath } from '../../nix/store-path.js';
import { counted } from '../../text/counted.js';
import { systemOf } from '../build.js';
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
import { publishedScript } from '../script/run-script.js';
import { scriptStep } from '../script/script-step.js';
import type { TrialStep } from '../step.js';
import { bootTrouble } from './boot-troubles.js';
import { installerStep, wrongSystemStep } from './steps.js';
import { ToInstall, type ToInstallOptions } from './to-install.js';
import { bootInstalled } from './until-up.js';

export type InstallScenarioOptions = ToInstallOptions & {
  /** What the installer starts from, in words: a path, or that it is the base image. */
  image: string;
  /** How long (s, on hardware) the machine may take to boot, the installer and what it has installed. */
  bootSeconds: number;
  /** How the installed system is reached; null for what fits it: the port of the base image, or a login prompt. */
  installed: InstalledReach | null;
  guestFor: (installed: InstalledReach) => Promise<InstallerGuest>;
  judgedBy: (system: string | null) => Promise<Pick<HostCall, 'policy' | 'settings'>>;
};

/** A system is installed into an empty disk, and boots from that alone. */
export class InstallScenario implements Scenario {
  readonly kind = 'install';
  readonly #options: InstallScenarioOptions;
  readonly #what: ToInstall;
  #guest: InstallerGuest | null = null;
  #reach: InstalledReach;
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
    this.#what = new ToInstall(options);
  }

  get name(): string {
    return this.#options.name;
  }

  get begin(): Scenario['begin'] {
    return this.#what.begin;
  }

  async makeGuest(): Promise<InstallerGuest> {
    const { installed } = this.#options;
    // What is missing is known before there is a machine.
    this.#what.script();
    const built = this.#what.link('next');
    const isMiniature = built !== null && (await guestKindOf(built)) === 'miniature';
    this.#reach = installed ?? (isMiniature ? 'port' : 'login');
    this.#guest = await this.#options.guestFor(this.#reach);
    return this.#guest;
  }

  async tryIn(tried: TrialMachine): Promise<void> {
    const { machine, phases, signal, say } = tried;
    const { bootSeconds } = this.#options;
    const reach = this.#reach;
    if (this.#guest === null) return;
    say(`the machine of the installer starts (${machine.kind})`);
    const booting = machine.connect({ timeoutSeconds: bootSeconds });
    this.#installer = await booted(booting, () => phases.seconds, signal);
    if (!this.#installer.ok) return;
    await tried.setUp();
    const host = tried.watch();
    await this.#what.bring(tried);
    if (!(await this.#install(host, tried))) return;
    phases.enter('rebooting');
    say('the machine boots from its disk, without the installer');
    const start = phases.seconds;
    this.#guest.detachInstaller();
    const up = bootInstalled(machine, host, { reach, bootSeconds, signal });
    this.#boots = await booted(up, () => phases.since(start), signal);
    if (!this.#boots.ok) this.#trouble = bootTrouble(machine.bootLog());
    else if (reach !== 'login') await this.#lookAt(host, tried);
  }

  async #install(host: TriedHost, tried: TrialMachine): Promise<boolean> {
    const { machine, phases } = tried;
    const printedBefore = machine.consoleLog().length;
    const end = await runCured(
      host,
      () => {
        phases.enter('installing');
        return this.#what.script();
      },
      tried,
      this.#what.forRemedies(tried),
    );
    const script = this.#what.script();
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
    const built = this.#what.link('next');
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
    const isBuilt = this.#what.link('next') !== null;
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

  patch(): Promise<string | null> {
    return this.#what.patch();
  }

  parts(): KindParts {
    const { system, image } = this.#options;
    const { metrics, warnings } = this.#marked;
    const base: TrialSystem = {
      ...{ store_path: null, ref: image, revision: null },
      because: 'the image that the installer is',
    };
    const own = { ref: this.name, revision: null, because: 'what the command has installed' };
    const { replaced } = this.#what;
    return {
      ...{ base, metrics, warnings },
      next:
        system === null
          ? { ...own, store_path: this.#seenSystem }
          : systemOf(system, this.#what.link('next')),
      ...(this.#published !== null && { script: this.#published }),
      ...(this.#health !== null && { health: this.#health }),
      ...(replaced.length > 0 && { replaced }),
    };
  }
}

const notBuilt = { what: 'the system', reason: 'not-built', no: 'does not build' };
