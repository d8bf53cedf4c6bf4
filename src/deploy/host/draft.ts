import type { Reading } from '../../activation/index.js';
import type { Deployment, DeploymentWarning, HostResources, HostState } from '../../builds/deployment.js';
import type { Health } from '../../builds/health.js';
import type { Outcome } from '../../builds/outcome.js';
import type { Plan } from '../../builds/plan.js';
import type { HostFacts } from '../../host/facts/host-facts.js';
import type { FailureFamily } from '../../nix/catalogue/index.js';
import type { Failure } from '../../nix/failures/failure.js';
import { quoteWord } from '../../text/shell.js';
import type { DeployCall } from './deploy-call.js';
import type { Steps } from './steps.js';

/** How a deployment ended. `says` follows the host's name in a sentence; `message` is its failure's, where that says more. */
export type End = {
  outcome: Outcome;
  reason: string;
  message?: string;
  says: string;
  advice: string;
  family: FailureFamily;
};

/** What becomes known in the course of a deployment. */
export type Draft = {
  call: DeployCall;
  steps: Steps;
  startedMs: number;
  warnings: DeploymentWarning[];
  plan?: Plan;
  sources?: string[] | null;
  /** The facts before, and those after the activation. */
  baseline?: HostFacts;
  facts?: HostFacts | null;
  before?: HostState;
  after?: HostState | null;
  copied?: Deployment['copied'];
  health?: Health | null;
  healthAfterRollback?: Health | null;
  last?: Reading | null;
};

/** The deployment, as it is published. */
export function deploymentOf(draft: Draft, end: End, roundTrips: number): Deployment {
  const { call, steps, plan, startedMs } = draft;
  const seconds = steps.seconds;
  const old = plan?.old_system ?? null;
  const isSuccess = end.outcome === 'success';
  return {
    schema_version: 1,
    ...{ id: call.id, action: 'deploy', host: call.host.name, target: call.destination },
    ...{ mode: call.policy.mode, outcome: end.outcome, success: isSuccess, reason: end.reason },
    message:
      end.message === undefined || end.outcome === 'rolled_back'
        ? `${call.host.name} ${end.says}`
        : end.message,
    failure: isSuccess ? null : failureOf(end, call.host.name),
    changed: plan?.changed ?? null,
    timestamp: new Date(startedMs).toISOString(),
    finished_at: new Date(startedMs + seconds * 1000).toISOString(),
    duration_seconds: seconds,
    steps: steps.end(),
    ...{ old_system: old, new_system: call.system.toplevel.path },
    ...{ before: beforeOf(draft), after: draft.after ?? null },
    revisions: plan?.revisions ?? { old: null, new: null },
    sources: draft.sources ?? null,
    plan: plan ?? null,
    units: unitsOf(plan, draft.facts ?? null),
    copied: draft.copied ?? null,
    ...{ health: draft.health ?? null, health_after_rollback: draft.healthAfterRollback ?? null },
    resources: { before: resourcesOf(draft.baseline), after: resourcesOf(draft.facts) },
    last_garbage_collection: collectedAt(draft),
    warnings: warningsOf(draft, end),
    settings: { ...call.settings },
    by_hand: old === null || plan?.changed === false ? [] : byHand(old),
    round_trips: roundTrips,
  };
}

/** The state before, with the generation that the host's supervisor has recorded. */
function beforeOf({ before, last }: Draft): HostState | null {
  if (before === undefined) return null;
  const generation = /-(\d{1,9})-link$/.exec(last?.record?.profile_link ?? '')?.[1];
  return { ...before, generation: generation === undefined ? null : Number(generation) };
}

function failureOf({ message, says, advice, family }: End, name: string): Failure {
  return {
    ...{ family, confidence: 1, message: message ?? `${name} ${says}`, derivation: null, location: null },
    ...{ log_tail: [], hint: advice },
  };
}

function unitsOf(plan: Plan | undefined, facts: HostFacts | null): Deployment['units'] {
  return (plan?.units ?? [])
    .filter(({ action }) => action !== 'keep')
    .map(({ unit, action }) => {
      const isStarted = action === 'start' || action === 'restart';
      return { unit, action, seconds: isStarted ? (facts?.units.get(unit)?.startSeconds ?? null) : null };
    });
}

function resourcesOf(facts: HostFacts | null | undefined): HostResources | null {
  if (!facts) return null;
  return {
    memory_available_bytes: facts.memory?.availableBytes ?? null,
    memory_total_bytes: facts.memory?.totalBytes ?? null,
    disks: facts.disks.map(({ point, usedBytes, totalBytes }) => ({
      ...{ mount_point: point, used_bytes: usedBytes, total_bytes: totalBytes },
    })),
  };
}

function collectedAt({ facts, baseline }: Draft): string | null {
  const ms = facts?.collectedMs ?? baseline?.collectedMs ?? null;
  return ms === null ? null : new Date(ms).toISOString();
}

/** What a person should know of a deployment, whether it went well or not. */
function warningsOf(draft: Draft, { outcome }: End): DeploymentWarning[] {
  const { plan, health, healthAfterRollback: back, last } = draft;
  const warnings: DeploymentWarning[] = [...draft.warnings];
  const add = (message: string, advice: string | null = null) => warnings.push({ message, advice });
  for (const { level, message } of health?.findings ?? []) if (level === 'warning') add(message);
  if (plan?.reboot.needed && outcome === 'success')
    add(
      `only a boot brings all of it: ${plan.reboot.reasons.join(', ')}`,
      'Reboot when it suits, or deploy with --reboot if-needed.',
    );
  if (outcome === 'rolled_back') {
    if (back === null || back === undefined)
      add('how the host is after the way back is not known', 'Look at it.');
    for (const { message } of back?.findings ?? [])
      add(`after the way back: ${message}`, 'Look at it: what an activation did outside of its units stays.');
    if (last?.state?.boot_entry === 'intact')
      add(
        'the boot loader of the old system failed too; every file of the boot partition is as it was',
        'Make room in /boot.',
      );
    if (last?.state?.lost_units)
      add(`units that ran before are down: ${last.state.lost_units}`, 'systemctl start them.');
  }
  for (const { unit, package: name, old_version, new_version } of plan?.data ?? [])
    if (outcome !== 'refused')
      add(
        `${unit}: ${name} ${old_version} → ${new_version}; a rollback does not undo what it did to its data`,
      );
  return warnings;
}

/** What brings a host back to a system, for a person at its console. */
function byHand(system: string): string[] {
  const program = `${quoteWord(`${system}/bin/switch-to-configuration`)}`;
  return [
    `nix-env --profile /nix/var/nix/profiles/system --set ${quoteWord(system)}`,
    `NIXOS_NO_CHECK=1 ${program} switch`,
  ];
}

/** A deployment that did not come as far as its host: nothing of that is known, and nothing was changed on it. */
export function deploymentWithoutHost(
  {
    id,
    host,
    destination,
    policy,
    settings,
  }: Pick<DeployCall, 'id' | 'host' | 'destination' | 'policy' | 'settings'>,
  ended: Pick<Deployment, 'outcome' | 'reason' | 'message' | 'failure' | 'timestamp' | 'duration_seconds'>,
): Deployment {
  const finished = Date.parse(ended.timestamp) + ended.duration_seconds * 1000;
  return {
    ...{ schema_version: 1, id, action: 'deploy', host: host.name, target: destination, mode: policy.mode },
    ...{ ...ended, success: false, changed: null, finished_at: new Date(finished).toISOString(), steps: [] },
    ...{ old_system: null, new_system: null, before: null, after: null },
    ...{ revisions: { old: null, new: null }, sources: null, plan: null, units: [], copied: null },
    ...{ health: null, health_after_rollback: null, resources: { before: null, after: null } },
    ...{
      last_garbage_collection: null,
      warnings: [],
      settings: { ...settings },
      by_hand: [],
      round_trips: 0,
    },
  };
}
