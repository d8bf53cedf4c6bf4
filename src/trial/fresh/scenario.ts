import type { Deployment } from '../../builds/deployment.js';
import type { Health } from '../../builds/health.js';
import { bootHost } from '../../deploy/host/boot-host.js';
import type { HostCall } from '../../deploy/host/deploy-call.js';
import { type LocalSystem, readLocalSystem } from '../../deploy/plan/new-system.js';
import type { Environment } from '../../system/environment.js';
import { counted } from '../../text/counted.js';
import { building, builtIn, type SystemSource, systemOf, variantIn } from '../build.js';
import { buildStep } from '../build-step.js';
import type { Course, TrialMachine } from '../course.js';
import { deploymentStep, rebootWords } from '../deployment-step.js';
import { type Booted, booted, bootStep } from '../guest/booted.js';
import type { SystemGuest } from '../guest/guest-kind.js';
import { lookAt } from '../guest/look.js';
import { trialPolicy } from '../policy.js';
import type { Beginning, KindParts, Scenario } from '../scenario.js';
import type { TrialStep } from '../step.js';
import { observerInto } from '../text/course-lines.js';

export type FreshScenarioOptions = {
  id: string;
  /** The configuration's name. */
  name: string;
  system: SystemSource;
  asked: { reboot: boolean };
  /** How long (s, on hardware) a boot may take until the machine answers. */
  bootSeconds: number;
  by: string;
  env: Environment;
  hasVariants: boolean;
  /** An existing, empty directory for links to the system. */
  links: string;
  guestFor: (system: string) => Promise<SystemGuest>;
  judgedBy: (system: string) => Promise<Pick<HostCall, 'policy' | 'settings'>>;
};

/** A machine boots a system of a host from nothing, is looked at, and boots it once more. */
export class FreshScenario implements Scenario {
  readonly kind = 'fresh';
  readonly #options: FreshScenarioOptions;
  #made: { system: LocalSystem; guest: SystemGuest } | null = null;
  #booted: Booted | null = null;
  #look: TrialStep | null = null;
  #health: Health | null = null;
  #reboot: Deployment | null = null;

  constructor(options: FreshScenarioOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  get begin(): Scenario['begin'] {
    const { name, system, links: dir, hasVariants } = this.#options;
    return building(name, { next: system }, { dir, hasVariants });
  }

  async makeGuest(): Promise<SystemGuest> {
    const { env, guestFor, links } = this.#options;
    const system = await readLocalSystem(builtIn(links).next ?? '', env);
    const guest = await guestFor(system.toplevel.path);
    this.#made = { system, guest };
    return guest;
  }

  async tryIn(tried: TrialMachine): Promise<void> {
    const { id, name, asked, bootSeconds, by, env, judgedBy } = this.#options;
    const { machine, stage, signal, say, phases } = tried;
    if (this.#made === null) return;
    const { guest, system } = this.#made;
    const { path } = system.toplevel;
    const how = { env, ...(signal && { signal }), say };
    // What it boots first is what it is about.
    const systems = { base: system, next: system };
    await guest.bring(machine, systems, how);
    const start = phases.seconds;
    this.#booted = await booted(guest.boot(machine, systems, how), () => phases.since(start), signal);
    if (!this.#booted.ok) return;
    await tried.setUp();
    const host = tried.watch();
    const { policy: own, settings } = await judgedBy(path);
    const { slowdown, kind: backend } = machine;
    const policy = trialPolicy(own, { kind: backend, slowdown, reboot: asked.reboot });
    const stop = host.diedOr(signal);
    const look = await lookAt(host, { name, system: path, policy }, tried);
    this.#health = look.health;
    this.#look = look.step;
    if (!this.#look.holds || !asked.reboot || host.end !== null) return;
    const { observer, end } = observerInto(stage, (step) => phases.enter(step));
    this.#reboot = await bootHost(
      {
        ...{ id: `${id}-reboot`, by, host, settings, policy, destination: `a ${backend} machine` },
        ...{ toplevel: path, bootSeconds: Math.ceil(bootSeconds * slowdown), signal: stop, leave: stop },
      },
      observer,
    ).finally(end);
    observer.onDeployment(this.#reboot);
  }

  seen(beginning: Beginning, { end }: Course): ReturnType<Scenario['seen']> {
    const { name: host, asked, links } = this.#options;
    const reboot = this.#reboot;
    const steps = [
      buildStep(beginning, builtIn(links).next === null ? notBuilt : null),
      this.#booted && bootStep(host, this.#booted, 'boots'),
      this.#look,
      reboot &&
        deploymentStep(reboot, {
          ...{ question: 'reboots', host, seconds: reboot.duration_seconds },
          words: rebootWords(reboot, end === null),
        }),
    ];
    const warned = this.#health?.findings.length ?? 0;
    return {
      wanted: [
        { question: 'builds', isAsked: true },
        { question: 'boots', isAsked: true },
        { question: 'is-well', isAsked: true },
        { question: 'reboots', isAsked: asked.reboot },
      ],
      steps: steps.filter((step) => step !== null),
      counts: warned > 0 ? [counted(warned, 'warning')] : [],
    };
  }

  parts(): KindParts {
    const { system, links } = this.#options;
    const tried = systemOf(system, builtIn(links).next);
    const replaced = variantIn(links)?.replaced ?? [];
    return {
      ...{ base: tried, next: tried, reboot: this.#reboot },
      ...(this.#health !== null && { health: this.#health }),
      ...(replaced.length > 0 && { replaced }),
    };
  }
}

const notBuilt = { what: 'the system', reason: 'not-built', no: 'does not build' };
