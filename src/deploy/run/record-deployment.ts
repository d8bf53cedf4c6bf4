import { join } from 'node:path';
import { type Deployment, deploymentFileName, deploymentSchema } from '../../builds/deployment.js';
import type { Build } from '../../builds/metadata.js';
import { writeJson } from '../../builds/metadata-file.js';
import { isOutcome } from '../../builds/outcome.js';
import type { Plan } from '../../builds/plan.js';
import type { Host } from '../../host/host.js';
import { familyNamed } from '../../nix/catalogue/index.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildOptions } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';
import type { SequelEnd, SequelStage } from '../../rebuild/sequel.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { deploySystem } from '../host/deploy-system.js';
import { deploymentWithoutHost } from '../host/without-host.js';
import { readLocalSystem } from '../plan/new-system.js';
import type { DeployPolicy } from '../policy.js';
import { deploymentLines } from '../text/deployment-lines.js';
import { planLines } from '../text/plan-lines.js';
import { LogLines } from './log-lines.js';
import { compareRevisions } from './sources.js';

/** One deployment: what is built, and the host that gets it. */
export type DeploymentRequest = {
  host: Host;
  destination: string;
  /** What `runRebuild` takes to build the system; the store path that is deployed is what it makes, or `storePath`. */
  build: RebuildOptions & { cwd: string; env: Environment };
  /** A system that was built before. */
  storePath: string | null;
  by: string;
  policy: DeployPolicy;
  settings: Readonly<Record<string, string>>;
  /** Brings a system to the host; progress goes into the recording. */
  copy: (path: string, say: (line: string) => void) => Promise<void>;
  /** Shell commands that get the store path as their first argument, before it is copied; a failing one ends the deployment. */
  postBuild: readonly string[];
};

export type DeploymentHooks = RebuildHooks & {
  /** Whether a person agrees to the plan; nobody is asked without it. */
  confirm?: (plan: Plan) => Promise<boolean>;
  /** The plan and the report are in colours. */
  color?: boolean;
};

/** A deployment and the build in whose directory it is. */
export type RecordedDeployment = { build: Build; deployment: Deployment };

/**
 * Builds a system, deploys it to one host and writes both into one build's directory: recording, metadata and
 * `deployment.json`. Throws a `ToolError` where nothing could be built at all.
 */
export async function recordDeployment(
  request: DeploymentRequest,
  hooks: DeploymentHooks,
): Promise<RecordedDeployment> {
  const id = `deploy-${randomHex(8)}`;
  const { host, build: asked, storePath } = request;
  let deployment: Deployment | null = null;
  const build = await runRebuild({ ...asked, ...buildOf(asked, storePath) }, hooks, {
    ...{ action: 'deploy', host: host.name },
    run: async (stage) => {
      const course = { id, stage, hooks };
      deployment = stage.redact(
        await deployed(request, course).catch((thrown) => refused(request, course, thrown)),
      );
      await writeJson(join(stage.dir, deploymentFileName), deploymentSchema, deployment);
      stage.print(['', ...deploymentLines(deployment, hooks.color ?? false)]);
      return endOf(deployment);
    },
  });
  if (deployment !== null) return { build, deployment };
  const { outcome, timestamp, duration_seconds, failure, error_message } = build.metadata;
  const unbuilt = deploymentWithoutHost(
    { ...request, id },
    {
      ...{ outcome, reason: 'not-built', failure, timestamp, duration_seconds: duration_seconds ?? 0 },
      message: `the system of ${host.name} was not built${error_message === null ? '' : `: ${error_message}`}`,
    },
  );
  await writeJson(join(build.dir, deploymentFileName), deploymentSchema, unbuilt);
  return { build, deployment: unbuilt };
}

/** With a system that was built before, Nix only says that it is there, or fetches it. */
function buildOf(
  { env, cwd }: DeploymentRequest['build'],
  storePath: string | null,
): Partial<RebuildOptions> {
  const build = { env, cwd, besideOthers: true };
  return storePath === null
    ? build
    : {
        ...build,
        target: { kind: 'command', command: 'nix-store --realise "$1"' },
        extraArgs: [storePath],
      };
}

type Course = { id: string; stage: SequelStage; hooks: DeploymentHooks };

async function deployed(request: DeploymentRequest, { id, stage, hooks }: Course): Promise<Deployment> {
  const { host, destination, build, policy, settings, by } = request;
  const { env, cwd } = build;
  const path = request.storePath ?? stage.built ?? '';
  const system = await readLocalSystem(path, env);
  const log = new LogLines();
  const color = hooks.color ?? false;
  const deployment = await deploySystem(
    {
      ...{ id, host, destination, by, system, policy, settings },
      prepare: async (wanted) => {
        for (const hook of request.postBuild) await runHook(stage, hook, wanted);
      },
      copy: (wanted) => request.copy(wanted, (line) => stage.print([line])),
      compareSources: (revisions) => compareRevisions(cwd, revisions, env),
      ...(hooks.signal && { signal: hooks.signal }),
      ...(hooks.leave && { leave: hooks.leave }),
    },
    {
      onStep: (name) => stage.enter(name),
      onPlan: (plan) => stage.print(['', ...planLines(plan, color), '']),
      confirm: async (plan) => (hooks.confirm ? hooks.confirm(plan) : true),
      onLog: (bytes) => stage.print(log.push(bytes)),
      onNotice: (text) => stage.notice(text),
    },
  );
  stage.print(log.end());
  return deployment;
}

/** What was built is no system that can be deployed. */
function refused(request: DeploymentRequest, { id }: Course, thrown: unknown): Deployment {
  if (!(thrown instanceof ToolError)) throw thrown;
  const { code: reason, message, hint } = thrown;
  const failure = {
    family: 'preflight',
    confidence: 1,
    message,
    derivation: null,
    location: null,
    log_tail: [],
    hint,
  };
  const timestamp = new Date().toISOString();
  return deploymentWithoutHost(
    { ...request, id },
    { outcome: 'refused', reason, message, failure, timestamp, duration_seconds: 0 },
  );
}

async function runHook(stage: SequelStage, hook: string, path: string): Promise<void> {
  const { exitCode } = await stage.run({ argv: ['/bin/sh', '-c', hook, 'sh', path] });
  if (exitCode === 0) return;
  throw new ToolError('hook-failed', `the hook "${hook}" ended with status ${exitCode ?? 'unknown'}`, {
    hint: 'hooks.postBuild in nixos-rebuild-test.json. Nothing was copied or changed.',
  });
}

function endOf({ outcome, failure, before, after }: Deployment): SequelEnd {
  return {
    outcome: isOutcome(outcome) ? outcome : 'failed',
    failure: failure && { ...failure, family: familyNamed(failure.family) },
    system: after && {
      ...{ before: before?.current ?? null, current: after.current, profile: after.profile },
      ...{ generation: after.generation, boot: after.profile },
    },
  };
}
