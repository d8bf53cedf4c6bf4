import type { DeployMode } from '../builds/deployment.js';
import { defaultHealthPolicy, type HealthPolicy } from '../health/policy.js';

/** How one host is deployed to, and when it goes back. Times in seconds. */
export type DeployPolicy = {
  mode: DeployMode;
  health: HealthPolicy;
  /** Names that must resolve afterwards where they did before. */
  names: readonly string[];
  /** Shell commands that succeed where the host is well, and extended regular expressions for its journal. */
  checks: readonly string[];
  journalPatterns: readonly string[];
  checkSeconds: number;
  /** Between the two looks at the host after the activation. */
  settleSeconds: number;
  /** How long the host waits for an answer, without a sign of life, before it goes back. */
  answerSeconds: number;
  /** For one run of switch-to-configuration. */
  switchSeconds: number;
  /** Whether the host is booted where only a boot activates the system, or part of it. */
  reboot: 'never' | 'if-needed';
  /** False keeps a system although the host is not well. One that cannot be reached goes back all the same. */
  rollsBack: boolean;
  /** Whether an ancestor of the revision that the host runs may be deployed. */
  allowsOlder: boolean;
  /** Whether services may get another major version whose data a rollback does not bring back. */
  acceptsDataChanges: boolean;
  /** Whether the host may fetch from its own caches what these have. */
  substitutes: boolean;
};

export const defaultDeployPolicy: DeployPolicy = {
  mode: 'standard',
  health: defaultHealthPolicy,
  names: [],
  checks: [],
  journalPatterns: [],
  checkSeconds: 30,
  settleSeconds: 20,
  answerSeconds: 60,
  switchSeconds: 600,
  reboot: 'never',
  rollsBack: true,
  allowsOlder: false,
  acceptsDataChanges: false,
  substitutes: true,
};

/** In an emergency only what is critical counts, and the host is watched for a shorter time. */
const emergencySettleSeconds = 5;

/** What the mode makes of a policy. */
export function policyOfMode(policy: DeployPolicy): DeployPolicy {
  if (policy.mode !== 'emergency') return policy;
  return {
    ...policy,
    health: { ...policy.health, onFailedUnits: 'keep' },
    checks: [],
    journalPatterns: [],
    settleSeconds: Math.min(policy.settleSeconds, emergencySettleSeconds),
  };
}
