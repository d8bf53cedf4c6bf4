import { systemProfile } from '../activation/index.js';
import type { DeploymentMode, HostSettings } from '../config/index.js';
import type { HealthPolicy } from '../health/policy.js';
import { restartSeconds } from '../remedy/table/units.js';

/** How one host is deployed to, and when it goes back. Times in seconds. */
export type DeployPolicy = Permissions & {
  mode: DeploymentMode;
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
  reboot: HostSettings['reboot'];
  /** Absolute path of the profile that a commit sets. */
  profile: string;
  /** Whether the host may fetch from its own caches what these have. */
  substitutes: boolean;
};

/** What only who deploys may say, and no file. */
export type Permissions = {
  /** False keeps a system although the host is not well. One that cannot be reached goes back all the same. */
  rollsBack: boolean;
  /** Whether an ancestor of the revision that the host runs may be deployed. */
  allowsOlder: boolean;
  /** Whether services may get another major version whose data a rollback does not bring back. */
  acceptsDataChanges: boolean;
};

/** How long (s) a host that takes part may be looked at, besides its own checks: a call of it, and what may be in its way. */
const lookSeconds = 60;
const usualSeconds = 1800;
const mostSeconds = 86_400;

/**
 * The times of a supervisor (s): how long it waits without a sign of life, and at most whatever signs there are. That is never
 * less than a verification may take, which is two looks with all checks and the time between them, and after each of so many
 * `restarts` of a unit another one.
 */
export function supervisorTimes(
  {
    answerSeconds,
    settleSeconds,
    checks,
    checkSeconds,
  }: Pick<DeployPolicy, 'answerSeconds' | 'settleSeconds' | 'checks' | 'checkSeconds'>,
  restarts = 0,
): {
  answerSeconds: number;
  longestSeconds: number;
} {
  const answer = answerSeconds + settleSeconds;
  const looks = 2 * (lookSeconds + checks.length * checkSeconds + answerSeconds) + settleSeconds;
  const all = looks + restarts * (restartSeconds + lookSeconds + looks) + answer;
  return {
    answerSeconds: Math.min(answer, mostSeconds),
    longestSeconds: Math.min(Math.max(usualSeconds, all), mostSeconds),
  };
}

/** In an emergency only what is critical counts, and the host is watched for a shorter time (s). */
const emergencySettleSeconds = 5;

/** The link to a profile of systems by its name, as `nixos-rebuild --profile-name` takes it. */
export function profilePath(name: string): string {
  return name === 'system' ? systemProfile : `/nix/var/nix/profiles/system-profiles/${name}`;
}

/** What the settings of a host and the mode make together. */
export function deployPolicy(
  settings: HostSettings,
  mode: DeploymentMode,
  permissions: Permissions,
): DeployPolicy {
  const { critical, ports, onFailedUnits, thresholds, names, reboot, substitutes, profile } = settings;
  const policy: DeployPolicy = {
    ...permissions,
    ...{ mode, names, reboot, substitutes, health: { critical, ports, onFailedUnits, thresholds } },
    ...{ checks: settings.checks, journalPatterns: settings.journalPatterns },
    ...{ checkSeconds: settings.checkTimeout, settleSeconds: settings.settle },
    ...{ answerSeconds: settings.ackTimeout, switchSeconds: settings.switchTimeout },
    profile: profilePath(profile),
  };
  if (mode !== 'emergency') return policy;
  return {
    ...policy,
    health: { ...policy.health, onFailedUnits: 'keep' },
    ...{ checks: [], journalPatterns: [] },
    settleSeconds: Math.min(policy.settleSeconds, emergencySettleSeconds),
  };
}
