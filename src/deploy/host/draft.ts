import type { Reading } from '../../activation/index.js';
import type {
  Deployment,
  DeploymentAction,
  DeploymentWarning,
  HostResources,
  HostState,
} from '../../builds/deployment.js';
import type { Health } from '../../builds/health.js';
import type { Plan } from '../../builds/plan.js';
import type { RemedyRun } from '../../builds/remedy.js';
import type { HostFacts } from '../../host/facts/host-facts.js';
import { cureWords } from '../../remedy/on-host/cure-words.js';
import { helpersIn } from '../../remedy/on-host/host-remedies.js';
import { quoteWord } from '../../text/shell.js';
import { CountedHost } from './counted-host.js';
import type { HostCall, HostObserver } from './deploy-call.js';
import { type End, endOfThrown } from './end.js';
import { readHostState } from './host-state.js';
import { failureOf } from './known-failure.js';
import { Steps } from './steps.js';

/** What becomes known in the course of a deployment. */
export type Draft = {
  steps: Steps;
  oldSystem?: string | null;
  newSystem?: string;
  plan?: Plan;
  sources?: string[] | null;
  /** The facts before, and those after the activation. */
  baseline?: HostFacts;
  facts?: HostFacts | undefined;
  before?: HostState;
  copied?: Deployment['copied'];
  health?: Health | undefined;
  healthAfterRollback?: Health | undefined;
  /** Where the settings came from, where that was learned from the host. */
  settings?: HostCall['settings'];
  last?: Reading | null;
};

/** Does something to a host and returns the deployment that it was, however it ended. */
export async function drafted(
  call: HostCall,
  action: DeploymentAction,
  observer: HostObserver,
  run: (counted: { host: CountedHost }, draft: Draft) => Promise<End>,
): Promise<Deployment> {
  const host = new CountedHost(call.host);
  const startedMs = Date.now();
  const draft: Draft = { steps: new Steps((name) => observer.onStep(name)) };
  const runsBefore = call.remedies?.runs.length ?? 0;
  const end = await run({ host }, draft).catch((thrown) => endOfThrown(thrown, call));
  const remedies = call.remedies?.runs.slice(runsBefore) ?? [];
  // Where the host cannot be reached, the verdict is `unverified` already; one that has not come back was asked all the time.
  const isGone = end.reason === 'not-back';
  const after = isGone ? null : await readHostState(host, call.policy.profile).catch(() => null);
  return deploymentOf(draft, end, { call, action, after, startedMs, roundTrips: host.calls, remedies });
}

type About = {
  call: HostCall;
  action: DeploymentAction;
  after: HostState | null;
  startedMs: number;
  roundTrips: number;
  remedies: RemedyRun[];
};

/** The deployment, as it is published. */
function deploymentOf(
  draft: Draft,
  { outcome, reason, message: seen, failure }: End,
  { call, action, after, startedMs, roundTrips, remedies }: About,
): Deployment {
  const { steps, plan, oldSystem: old = null, newSystem = null, facts, baseline } = draft;
  const seconds = steps.seconds;
  const cured = outcome === 'success' ? cureWords(helpersIn(remedies)) : '';
  const message = cured === '' ? seen : `${seen}, ${cured}`;
  return {
    schema_version: 1,
    ...{ id: call.id, action, host: call.host.name, target: call.destination, mode: call.policy.mode },
    ...{ outcome, success: outcome === 'success', reason, message },
    failure: failure && failureOf(failure.family, message, failure.advice),
    changed: old === null || newSystem === null ? null : old !== newSystem,
    timestamp: new Date(startedMs).toISOString(),
    finished_at: new Date(startedMs + seconds * 1000).toISOString(),
    duration_seconds: seconds,
    steps: steps.end(),
    ...{ old_system: old, new_system: newSystem, before: beforeOf(draft), after },
    revisions: plan?.revisions ?? { old: null, new: null },
    sources: draft.sources ?? null,
    plan: plan ?? null,
    units: unitsOf(plan, facts),
    shared_build: null,
    copied: draft.copied ?? null,
    ...{ health: draft.health ?? null, health_after_rollback: draft.healthAfterRollback ?? null },
    resources: { before: resourcesOf(baseline), after: resourcesOf(facts) },
    last_garbage_collection: collectedAt(draft),
    warnings: warningsOf(draft, outcome),
    settings: { ...(draft.settings ?? call.settings) },
    by_hand: old === null || old === newSystem ? [] : byHand(old, call.policy.profile),
    round_trips: roundTrips,
    ...(remedies.length > 0 && { remedies }),
  };
}

/** The state before, with the generation that the host's supervisor has recorded. */
function beforeOf({ before, last }: Draft): HostState | null {
  if (before === undefined) return null;
  const generation = /-(\d{1,9})-link$/.exec(last?.record?.profile_link ?? '')?.[1];
  return { ...before, generation: generation === undefined ? null : Number(generation) };
}

function unitsOf(plan: Plan | undefined, facts: HostFacts | undefined): Deployment['units'] {
  return (plan?.units ?? [])
    .filter(({ action }) => action !== 'keep')
    .map(({ unit, action }) => {
      const isStarted = action === 'start' || action === 'restart';
      return { unit, action, seconds: isStarted ? (facts?.units.get(unit)?.startSeconds ?? null) : null };
    });
}

function resourcesOf(facts: HostFacts | undefined): HostResources | null {
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
function warningsOf(draft: Draft, outcome: End['outcome']): DeploymentWarning[] {
  const { plan, health, healthAfterRollback: back, last } = draft;
  const warnings: DeploymentWarning[] = [];
  const add = (message: string, advice: string | null = null) => warnings.push({ message, advice });
  for (const { level, message } of health?.findings ?? []) if (level === 'warning') add(message);
  if (plan?.reboot.needed && outcome === 'success' && !draft.steps.hasEntered('rebooting'))
    add(
      `only a boot brings all of it: ${plan.reboot.reasons.join(', ')}`,
      'Reboot when it suits, or deploy with --reboot if-needed.',
    );
  if (outcome === 'rolled_back') {
    if (back === undefined) add('how the host is after the way back is not known', 'Look at it.');
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
function byHand(system: string, profile: string): string[] {
  const program = `${quoteWord(`${system}/bin/switch-to-configuration`)}`;
  return [
    `nix-env --profile ${quoteWord(profile)} --set ${quoteWord(system)}`,
    `NIXOS_NO_CHECK=1 ${program} switch`,
  ];
}
