import type { Deployment } from '../../builds/deployment.js';
import type { Plan } from '../../builds/plan.js';
import type { AttemptEnd } from '../../remedy/attempts/stage.js';
import { planHost } from '../plan/plan-host.js';
import { again } from './again.js';
import type { DeployCall, DeployObserver } from './deploy-call.js';
import { type Draft, drafted } from './draft.js';
import { type End, endDeclined, endOfObstacle, endUnchanged } from './end.js';
import { failureOf } from './known-failure.js';
import { obstacleOf } from './obstacles.js';
import { switchHost } from './switch-host.js';
import { readBaseline } from './verify.js';

/**
 * Deploys a system to a host: plan, copy, supervised activation, verification, acknowledgement or the way back. Returns what
 * became of it however it ended; what the host says is what counts. Throws for nothing that a host can do.
 */
export async function deploySystem(call: DeployCall, observer: DeployObserver): Promise<Deployment> {
  return drafted(call, 'deploy', observer, (counted, draft) =>
    course({ ...call, ...counted }, draft, observer),
  );
}

async function course(call: DeployCall, draft: Draft, observer: DeployObserver): Promise<End> {
  const { host, policy, system, signal } = call;
  const { path } = system.toplevel;
  draft.newSystem = path;
  draft.steps.enter('planning');
  const { profile } = policy;
  const plan = await again(
    call,
    () => planHost(call, system, { profile, ...(signal && { signal }) }),
    (planned) => roomIn(planned, policy),
  );
  const revisions = plan.revisions ?? { old: null, new: null };
  const sources = await call.compareSources(revisions);
  Object.assign(draft, { plan, oldSystem: plan.old_system, sources: sources.files });
  observer.onPlan(plan);
  if (!plan.changed && plan.profile_system === path) return endUnchanged(host.name);
  const obstacle = obstacleOf(plan, policy, sources.isOlder) ?? (await call.weaker?.(revisions)) ?? null;
  if (obstacle !== null) return endOfObstacle(obstacle);
  if (!(await observer.confirm(plan))) return endDeclined(host.name);
  const baseline = await again(call, () => readBaseline(host, plan.old_system, policy, signal));
  draft.baseline = baseline.facts;
  observer.onBaseline?.(baseline.facts);
  draft.before = {
    ...{ current: plan.old_system, profile: plan.profile_system, booted: plan.booted_system },
    ...{ generation: null, boot_id: baseline.facts.bootId },
  };
  await call.prepare(path);
  if (plan.copy.paths > 0 || plan.copy.bytes === null) {
    draft.steps.enter('copying');
    const start = draft.steps.seconds;
    await again(call, () => call.copy(path));
    draft.copied = { paths: plan.copy.paths, seconds: draft.steps.since(start) };
  }
  signal?.throwIfAborted();
  return switchHost(call, { toplevel: path, old: plan.old_system }, { draft, baseline, observer });
}

/** Whether a host has room for what is planned: it may be made. */
function roomIn(plan: Plan, policy: DeployCall['policy']): AttemptEnd {
  const obstacle = plan.changed ? obstacleOf(plan, policy, false) : null;
  if (obstacle === null || !/^no-room/.test(obstacle.reason)) return { kind: 'succeeded' };
  return { kind: 'failed', failures: [failureOf(obstacle.family, obstacle.message, obstacle.advice)] };
}
