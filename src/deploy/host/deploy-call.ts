import type { Plan } from '../../builds/plan.js';
import type { HostFacts } from '../../host/facts/host-facts.js';
import type { HostRemedies } from '../../remedy/on-host/host-remedies.js';
import type { LocalSystem } from '../plan/new-system.js';
import type { Target } from '../plan/plan-host.js';
import type { DeployPolicy } from '../policy.js';
import type { Obstacle } from './obstacles.js';

/** What is the same for whatever is activated on a host. */
export type HostCall = Target & {
  /** Small letters, digits and hyphens: names the deployment on its host. */
  id: string;
  /** Who deploys, for whoever finds the host busy. */
  by: string;
  policy: DeployPolicy;
  /** How long (s) a host may take to boot until it runs scripts; a quarter of an hour by default. */
  bootSeconds?: number;
  /** Runs what only one host may do at a time, such as a boot. */
  alone?: <Value>(run: () => Promise<Value>) => Promise<Value>;
  /** What may be done about failures before the activation, and about units that fail in it; nothing where absent. */
  remedies?: HostRemedies;
  /** Where each setting of the policy came from. */
  settings: Readonly<Record<string, string>>;
  /** Aborted when a person wants to stop: the host goes back, and that is waited for. */
  signal?: AbortSignal;
  /** Aborted as well when that is not waited for any more: the host decides by itself. */
  leave?: AbortSignal;
};

/** A system of this machine's store that a host is to get. */
export type DeployCall = HostCall & {
  system: LocalSystem;
  /** What is done with a system on this machine before it is copied. */
  prepare: (path: string) => Promise<void>;
  /** Brings a system to the host. */
  copy: (path: string) => Promise<void>;
  /** What is known of the sources: which files differ, and whether the new revision is an ancestor of the host's. */
  compareSources: (revisions: NonNullable<Plan['revisions']>) => Promise<SourceComparison>;
  /** What is weaker in the system than in what the host runs, and forbids to deploy it; null for nothing. */
  weaker?: (revisions: NonNullable<Plan['revisions']>) => Promise<Obstacle | null>;
};

export type SourceComparison = { files: string[] | null; isOlder: boolean };

/** Who follows what is done to a host. */
export type HostObserver = {
  onStep(name: string): void;
  /** The activation's own log, as it grows. */
  onLog(bytes: Uint8Array): void;
  onNotice(text: string): void;
};

export type DeployObserver = HostObserver & {
  onPlan(plan: Plan): void;
  /** Whether a person agrees to the plan. */
  confirm(plan: Plan): Promise<boolean>;
  /** The facts of the host before anything is changed, with which it is compared. */
  onBaseline?(facts: HostFacts): void;
};
