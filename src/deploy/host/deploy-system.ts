import { type ActivationVerdict, readStatus } from '../../activation/index.js';
import type { Deployment, HostState } from '../../builds/deployment.js';
import type { Plan } from '../../builds/plan.js';
import type { HostFacts } from '../../host/facts/host-facts.js';
import { HostUnreachable } from '../../host/unreachable.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { planHost } from '../plan/plan-host.js';
import { type DeployPolicy, policyOfMode } from '../policy.js';
import { type Activated, activateAndVerify } from './activate.js';
import { CountedHost } from './counted-host.js';
import type { DeployCall, DeployObserver } from './deploy-call.js';
import { type Draft, deploymentOf, type End } from './draft.js';
import { meaningOf } from './ends.js';
import { obstacleOf } from './obstacles.js';
import { Steps } from './steps.js';
import { type Baseline, readBaseline, verifyHost } from './verify.js';

/** A host that has gone back is looked at for so long (s). */
const settleAfterRollbackSeconds = 3;
const patienceAfterSeconds = 30;

/**
 * Deploys a system to a host: plan, copy, supervised activation, verification, acknowledgement or the way back. Returns what
 * became of it however it ended; what the host says is what counts. Throws for nothing that a host can do.
 */
export async function deploySystem(call: DeployCall, observer: DeployObserver): Promise<Deployment> {
  const host = new CountedHost(call.host);
  const steps = new Steps((name) => observer.onStep(name));
  const draft: Draft = { call, steps, startedMs: Date.now(), warnings: [] };
  const end = await ended(
    () => course({ ...call, host, policy: policyOfMode(call.policy) }, draft, observer),
    call,
  );
  draft.after ??= await stateAfter(host).catch(() => null);
  return deploymentOf(draft, end, host.calls);
}

/** What was thrown before anything was changed on the host, as an end. */
async function ended(run: () => Promise<End>, { host, signal }: DeployCall): Promise<End> {
  try {
    return await run();
  } catch (thrown) {
    if (signal?.aborted)
      return {
        outcome: 'cancelled',
        reason: 'cancelled',
        says: 'was not deployed to: it was cancelled',
        advice: '',
        family: 'interrupted',
      };
    const isUnreachable = thrown instanceof HostUnreachable;
    if (!(thrown instanceof ToolError)) throw thrown;
    return {
      outcome: 'failed',
      reason: thrown.code,
      message: messageOf(thrown),
      says: `${host.name}`,
      advice: thrown.hint,
      family: isUnreachable ? 'unreachable' : familyOfCode(thrown.code),
    };
  }
}

function familyOfCode(code: string): End['family'] {
  if (code === 'not-copied') return 'ssh';
  if (code === 'disk-full' || code === 'privilege' || code === 'signature') return code;
  return 'unknown';
}

type Course = Omit<DeployCall, 'host'> & { host: CountedHost };

async function course(call: Course, draft: Draft, observer: DeployObserver): Promise<End> {
  const { host, policy, system, signal } = call;
  const { toplevel } = system;
  draft.steps.enter('planning');
  const plan = await planHost(call, system, { ...(signal && { signal }) });
  draft.plan = plan;
  const isCommitted = !plan.changed && plan.profile_system === toplevel.path;
  const sources = await call.compareSources(plan.revisions ?? { old: null, new: null });
  draft.sources = sources.files;
  observer.onPlan(plan);
  if (isCommitted)
    return {
      outcome: 'success',
      reason: 'unchanged',
      says: 'runs this system already',
      advice: '',
      family: 'unknown',
    };
  const obstacle = obstacleOf(plan, policy, sources.isOlder);
  if (obstacle !== null) {
    const { message, ...why } = obstacle;
    return { outcome: 'refused', message, says: message, ...why };
  }
  if (!(await observer.confirm(plan)))
    return {
      outcome: 'cancelled',
      reason: 'declined',
      says: 'was not deployed to: the plan was declined',
      advice: '',
      family: 'interrupted',
    };
  const baseline = await readBaseline(host, plan.old_system, policy, signal);
  draft.baseline = baseline.facts;
  draft.before = stateOf(plan, baseline.facts);
  await call.prepare(toplevel.path);
  if (plan.copy.paths > 0 || plan.copy.bytes === null) {
    draft.steps.enter('copying');
    const start = draft.steps.seconds;
    await call.copy(toplevel.path);
    draft.copied = {
      paths: plan.copy.paths,
      seconds: Math.round((draft.steps.seconds - start) * 1000) / 1000,
    };
  }
  signal?.throwIfAborted();
  const activated = await activateAndVerify({
    ...{ host, baseline, policy, enter: (step: string) => draft.steps.enter(step) },
    request: {
      ...{ id: call.id, toplevel: toplevel.path, by: call.by, switchSeconds: policy.switchSeconds },
      answerSeconds: policy.answerSeconds + policy.settleSeconds,
      stageIfBootNeeded: policy.reboot === 'if-needed',
    },
    options: {
      before: { bootId: baseline.facts.bootId ?? '', current: plan.old_system, toplevel: toplevel.path },
      onLog: (bytes) => observer.onLog(bytes),
      onNotice: (text) => observer.onNotice(text),
    },
    ...(signal && { signal }),
    ...(call.leave && { leave: call.leave }),
  });
  return conclude(host, activated, { draft, baseline, policy });
}

async function conclude(
  host: CountedHost,
  activated: Activated,
  { draft, baseline, policy }: { draft: Draft; baseline: Baseline; policy: DeployPolicy },
): Promise<End> {
  const { verdict, verified, refusal } = activated;
  draft.health = verified?.health ?? null;
  draft.last = activated.last;
  draft.facts = verified?.facts ?? null;
  if (verdict.outcome === 'rolled_back') {
    const settleSeconds = Math.min(policy.settleSeconds, settleAfterRollbackSeconds);
    const back = await verifyHost(
      host,
      baseline,
      { ...policy, settleSeconds },
      { patienceSeconds: patienceAfterSeconds },
    );
    draft.healthAfterRollback = back?.health ?? null;
  }
  draft.after = await stateAfter(host).catch(() => null);
  return endOf(verdict, refusal);
}

/** What the verdict is called; what the host was told to go back for says more than that it was told. */
function endOf(verdict: ActivationVerdict, refusal: Activated['refusal']): End {
  const { outcome, reason } = verdict;
  if (outcome === 'success')
    return {
      outcome,
      reason: '',
      says: 'runs the new system, is well, and boots it',
      advice: '',
      family: 'unknown',
    };
  const meaning = meaningOf(
    reason === 'nack' || reason === refusal?.kind ? { outcome, reason: 'nack' } : verdict,
  );
  if (outcome === 'rolled_back' && refusal !== null)
    return {
      outcome,
      reason: refusal.kind,
      message: refusal.message,
      says: `was not well, and went back: ${refusal.message}`,
      advice: meaning.advice,
      family: 'unhealthy',
    };
  return { outcome, reason, ...meaning };
}

function stateOf(plan: Plan, facts: HostFacts): HostState {
  return {
    ...{ current: plan.old_system, profile: plan.profile_system, booted: plan.booted_system },
    ...{ generation: null, boot_id: facts.bootId },
  };
}

async function stateAfter(host: CountedHost): Promise<HostState> {
  const { host: state, generations } = await readStatus(host);
  const { current, profile, booted, boot_id } = state;
  const generation = generations.findLast(({ toplevel }) => toplevel === profile)?.number ?? null;
  return { current, profile, booted, generation, boot_id };
}
