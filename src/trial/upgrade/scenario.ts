import { isOutcome } from '../../builds/outcome.js';
import type { HostCall } from '../../deploy/host/deploy-call.js';
import { type LocalSystem, readLocalSystem } from '../../deploy/plan/new-system.js';
import { progressInto } from '../../deploy/run/copy-progress.js';
import type { Environment } from '../../system/environment.js';
import { building, builtIn, type SystemSource, systemOf, variantIn } from '../build.js';
import type { Course, TrialMachine } from '../course.js';
import { booted } from '../guest/booted.js';
import type { SystemGuest } from '../guest/guest-kind.js';
import { trialPolicy } from '../policy.js';
import type { Beginning, KindParts, Scenario } from '../scenario.js';
import { observerInto } from '../text/course-lines.js';
import type { UpgradeParts } from './parts.js';
import { upgradeSeen } from './steps.js';
import { tryUpgrade } from './upgrade.js';

export type UpgradeScenarioOptions = {
  id: string;
  /** The configuration's name. */
  name: string;
  systems: { base: SystemSource; next: SystemSource };
  asked: UpgradeParts['asked'];
  /** How long (s, on hardware) the reboot may take until the machine answers. */
  bootSeconds: number;
  by: string;
  env: Environment;
  /** Whether a host of NixOS is tried as a variant of it, which a virtual machine can run. */
  hasVariants: boolean;
  /** An existing, empty directory for links to the systems. */
  links: string;
  /** The machine for the two systems, as store paths. */
  guestFor: (systems: { base: string; next: string }) => Promise<SystemGuest>;
  /** How the host is judged by all that is said of it, the new system too. */
  judgedBy: (system: string) => Promise<Pick<HostCall, 'policy' | 'settings'>>;
};

type Seen = Pick<UpgradeParts, 'base' | 'upgrade' | 'said' | 'reboot' | 'rollback'>;

/** A machine that runs one system of a host becomes the other one, boots it, and goes back. */
export class UpgradeScenario implements Scenario {
  readonly kind = 'upgrade';
  readonly #options: UpgradeScenarioOptions;
  #made: { base: LocalSystem; next: LocalSystem; guest: SystemGuest } | null = null;
  readonly #seen: Seen = { base: null, upgrade: null, said: null, reboot: null, rollback: null };

  constructor(options: UpgradeScenarioOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  get begin(): Scenario['begin'] {
    const { name, systems, links: dir, hasVariants } = this.#options;
    return building(name, systems, { dir, hasVariants });
  }

  async makeGuest(): Promise<SystemGuest> {
    const { env, guestFor } = this.#options;
    const built = builtIn(this.#options.links);
    const read = (path: string | null) => readLocalSystem(path ?? '', env);
    const [base, next] = await Promise.all([read(built.base), read(built.next)]);
    const guest = await guestFor({ base: base.toplevel.path, next: next.toplevel.path });
    this.#made = { base, next, guest };
    return guest;
  }

  async tryIn(tried: TrialMachine): Promise<void> {
    const { id, name, asked, bootSeconds, by, env, judgedBy } = this.#options;
    const { machine, stage, signal, say, phases } = tried;
    if (this.#made === null) return;
    const { guest, ...systems } = this.#made;
    const { next } = systems;
    const how = { env, ...(signal && { signal }), say };
    await guest.bring(machine, systems, how);
    this.#seen.base = await booted(guest.boot(machine, systems, how), () => phases.seconds, signal);
    if (!this.#seen.base.ok) return;
    await tried.setUp();
    const host = tried.watch();
    const { policy, settings } = await judgedBy(next.toplevel.path);
    const { kind: backend, slowdown } = machine;
    const call = {
      ...{ id, by, host, settings, next, asked, name, destination: `a ${backend} machine` },
      policy: trialPolicy(policy, { kind: backend, slowdown, reboot: asked.reboot }),
      bootSeconds: Math.ceil(bootSeconds * slowdown),
      signal: host.diedOr(signal),
      remedies: tried.remedies,
      copy: { env, onProgress: progressInto(stage) },
    };
    const { observer, end } = observerInto(stage, (step) => phases.enter(step));
    Object.assign(this.#seen, await tryUpgrade(call, observer).finally(end));
  }

  seen({ outcome, failure, seconds }: Beginning, { end }: Course): ReturnType<Scenario['seen']> {
    const { name: host, asked, links } = this.#options;
    const built = builtIn(links);
    const both = { base: built.base !== null, next: built.next !== null };
    const build = { ...both, outcome: isOutcome(outcome) ? outcome : 'failed', failure, seconds } as const;
    return upgradeSeen({ ...this.#seen, host, asked, build, end });
  }

  parts(): KindParts {
    const { systems, links } = this.#options;
    const paths = builtIn(links);
    const replaced = variantIn(links)?.replaced ?? [];
    const { upgrade, reboot, rollback } = this.#seen;
    return {
      ...{ base: systemOf(systems.base, paths.base), next: systemOf(systems.next, paths.next) },
      ...{ upgrade, reboot, rollback },
      ...(replaced.length > 0 && { replaced }),
    };
  }
}
