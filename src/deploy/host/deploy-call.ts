import type { Plan } from '../../builds/plan.js';
import type { LocalSystem } from '../plan/new-system.js';
import type { Target } from '../plan/plan-host.js';
import type { DeployPolicy } from '../policy.js';

/** What is deployed, where, and how. */
export type DeployCall = Target & {
  /** Letters, digits and hyphens: names the deployment on its host. */
  id: string;
  /** Who deploys, for whoever finds the host busy. */
  by: string;
  system: LocalSystem;
  policy: DeployPolicy;
  /** What is done with a system on this machine before it is copied. */
  prepare: (path: string) => Promise<void>;
  /** Brings a system to the host. */
  copy: (path: string) => Promise<void>;
  /** What is known of the sources: which files differ, and whether the new revision is an ancestor of the host's. */
  compareSources: (revisions: NonNullable<Plan['revisions']>) => Promise<SourceComparison>;
  /** Where each setting of the policy came from. */
  settings: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  leave?: AbortSignal;
};

export type SourceComparison = { files: string[] | null; isOlder: boolean };

/** Who follows a deployment. */
export type DeployObserver = {
  onStep(name: string): void;
  onPlan(plan: Plan): void;
  /** Whether a person agrees to the plan. */
  confirm(plan: Plan): Promise<boolean>;
  /** The activation's own log, as it grows. */
  onLog(bytes: Uint8Array): void;
  onNotice(text: string): void;
};
