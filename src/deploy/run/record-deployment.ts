import { join } from 'node:path';
import type { Deployment } from '../../builds/deployment.js';
import type { Plan } from '../../builds/plan.js';
import type { DeploymentMode, RepositoryConfig } from '../../config/index.js';
import { copyClosure } from '../../host/copy/copy-closure.js';
import type { Host } from '../../host/host.js';
import { remedyEdges } from '../../rebuild/attempts/remedy-edges.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildOptions, RebuildRequest } from '../../rebuild/request.js';
import type { SequelStage } from '../../rebuild/sequel.js';
import { HostRemedies } from '../../remedy/on-host/host-remedies.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import type { HostCall } from '../host/deploy-call.js';
import { deploySystem } from '../host/deploy-system.js';
import type { Obstacle } from '../host/obstacles.js';
import { type RollbackCall, rollbackHost } from '../host/rollback-host.js';
import { readLocalSystem } from '../plan/new-system.js';
import type { DeployPolicy } from '../policy.js';
import { planLines } from '../text/plan-lines.js';
import { progressInto } from './copy-progress.js';
import { type HostWork, type RecordedDeployment, recordHostWork } from './host-work.js';
import { foundObstacle, type HostPreflight, tellSources, tellWeaker } from './preflight.js';
import { checkoutOf, compareRevisions } from './sources.js';

/** Where a host is, and how it is judged. */
export type ReachedHost = {
  host: Host;
  destination: string;
  policy: DeployPolicy;
  settings: Readonly<Record<string, string>>;
  /** How it is judged by the file of a system in its own store. Throws a usage error for a bad one. */
  judgedBy: RollbackCall['judgedBy'];
};

/** One deployment: what is built, and the host that gets it. */
export type DeploymentRequest = {
  /** The configuration's name. */
  name: string;
  mode: DeploymentMode;
  /** What `runRebuild` takes to build the system. */
  build: RebuildRequest;
  /** A system that was built before, which is deployed instead, as a path or a link. */
  storePath: string | null;
  /** A directory for a link that keeps such a system from garbage collection. */
  rootsDir: string;
  /** The name of the build that made such a system, with those of other hosts. */
  sharedBuild?: string;
  by: string;
  /** Connects to the host of a system, which may say itself where that is. It is closed afterwards. */
  reach: (system: string, stage: Pick<SequelStage, 'notice'>) => Promise<ReachedHost>;
  /** Runs what only one of several hosts may do at a time. */
  alone?: HostCall['alone'];
  /** Shell commands that get the store path as "$@" before it is copied; one that fails ends the deployment. */
  postBuild: RepositoryConfig['hooks']['postBuild'];
  /** What is found in sources and configuration before the host is changed; null for nothing. */
  preflight?: HostPreflight | null;
};

export type DeploymentHooks = RebuildHooks & {
  /** Whether a person agrees to the plan; nobody is asked without it. */
  confirm?: (plan: Plan) => Promise<boolean>;
};

/**
 * Builds a system, deploys it to one host and writes both into one build's directory: recording, metadata and
 * `deployment.json`. Throws a `ToolError` where nothing could be built at all.
 */
export async function recordDeployment(
  request: DeploymentRequest,
  hooks: DeploymentHooks,
): Promise<RecordedDeployment> {
  const { name, mode, build, storePath, rootsDir } = request;
  return recordHostWork(
    {
      name,
      mode,
      action: 'deploy',
      sharedBuild: request.sharedBuild ?? null,
      preflight: request.preflight ?? null,
      build: storePath === null ? build : { ...build, ...fetching(storePath, join(rootsDir, randomHex(8))) },
    },
    hooks,
    (work) => deployed(request, work, hooks),
  );
}

/** Nix says that a system is there, or fetches it. */
export function fetching(storePath: string, root: string): Pick<RebuildOptions, 'target' | 'extraArgs'> {
  const command =
    'nix-store --realise "$(readlink -f "$1" || echo "$1")" --add-root "$2" >/dev/null && readlink -f "$2"';
  return { target: { kind: 'command', command }, extraArgs: [storePath, root] };
}

async function deployed(
  request: DeploymentRequest,
  { id, stage, log }: HostWork,
  hooks: DeploymentHooks,
): Promise<Deployment> {
  const { build, by, preflight } = request;
  const { env } = build;
  if (preflight) await requireSources(request.name, preflight, stage);
  const system = await readLocalSystem(request.storePath ?? stage.built ?? '', env);
  const { path } = system.toplevel;
  const { host, ...known } = await request.reach(path, stage);
  const { signal, leave, confirm } = hooks;
  const { own: _, ...terms } = build.remedies;
  // A user's own are for the sources, and nobody has asked for them to be run on a server.
  const remedies = new HostRemedies({ terms, env, place: 'target', ...remedyEdges({ stage, hooks }) });
  // Who agrees to a plan has seen what of it a rollback cannot undo.
  const policy = {
    ...known.policy,
    acceptsDataChanges: known.policy.acceptsDataChanges || confirm !== undefined,
  };
  try {
    return await deploySystem(
      {
        ...{
          id,
          host,
          by,
          system,
          remedies,
          ...known,
          policy,
          ...(signal && { signal }),
          ...(leave && { leave }),
        },
        ...(request.alone && { alone: request.alone }),
        prepare: async (wanted) => {
          for (const hook of request.postBuild) await runHook(stage, hook, wanted);
        },
        copy: async (wanted) => {
          const { closure } = system;
          const { substitutes } = known.policy;
          const onProgress = progressInto(stage);
          await copyClosure(host, wanted, {
            env,
            closure,
            substitutes,
            onProgress,
            ...(signal && { signal }),
          });
        },
        compareSources: (revisions) => compareRevisions(checkoutOf(build), revisions, env),
        weaker: async ({ old }) => (preflight ? weakerThan(old, request.name, preflight, stage) : null),
      },
      {
        ...log,
        onPlan: (plan) => stage.print(['', ...planLines(plan, true), '']),
        confirm: async (plan) => confirm?.(plan) ?? true,
      },
    );
  } finally {
    await host.close();
  }
}

/** Prints what is wrong with the sources. Throws a `ToolError` where that blocks. */
async function requireSources(host: string, preflight: HostPreflight, stage: SequelStage): Promise<void> {
  const obstacle = foundObstacle(host, await tellSources(preflight, stage));
  if (obstacle) throw new ToolError(obstacle.reason, obstacle.message, { hint: obstacle.advice });
}

/** Prints what is weaker than in the revision that a host runs, and returns what of it blocks. */
async function weakerThan(
  running: string | null,
  host: string,
  preflight: HostPreflight,
  stage: SequelStage,
): Promise<Obstacle | null> {
  const audit = await tellWeaker(running, preflight, stage);
  if (audit === null) return null;
  const { fail_on } = await preflight.sources;
  return foundObstacle(host, { fail_on, findings: [], audits: [audit] });
}

/** How long (s) a hook may take: it may push a system to a cache. */
const hookSeconds = 6 * 3600;

async function runHook(stage: SequelStage, hook: string, path: string): Promise<void> {
  const argv = ['/bin/sh', '-c', hook, 'sh', path];
  const { exitCode, ended } = await stage.run({ argv, timeoutSeconds: hookSeconds });
  if (exitCode === 0) return;
  const how =
    ended === 'timed_out'
      ? `was ended after ${hookSeconds / 3600} h`
      : `ended with status ${exitCode ?? 'unknown'}`;
  throw new ToolError('hook-failed', `the hook "${hook}" ${how}`, {
    hint: 'It is hooks.postBuild of nixos-rebuild-test.json. Nothing was copied or changed.',
  });
}

/** Brings a host back to an earlier generation, recorded as a deployment is. */
export async function recordRollback(
  request: Pick<DeploymentRequest, 'name' | 'mode' | 'by'> & {
    build: DeploymentRequest['build'];
    to: number | null;
    /** The system that the host must run; any by default. */
    onlyFrom?: string;
    reach: (stage: Pick<SequelStage, 'notice'>) => Promise<ReachedHost>;
  },
  hooks: RebuildHooks,
): Promise<RecordedDeployment> {
  const { name, mode, by, to, build } = request;
  const command = 'echo "$1 goes back"';
  const asked = { target: { kind: 'command' as const, command }, extraArgs: [name] };
  return recordHostWork(
    { name, mode, action: 'rollback', build: { ...build, ...asked } },
    hooks,
    async (work) => {
      const { id, stage, log } = work;
      const { host, ...known } = await request.reach(stage);
      const { signal, leave } = hooks;
      try {
        return await rollbackHost(
          {
            ...{ id, host, by, ...known, ...(signal && { signal }), ...(leave && { leave }) },
            ...(to === null ? {} : { to }),
            ...(request.onlyFrom !== undefined && { onlyFrom: request.onlyFrom }),
          },
          log,
        );
      } finally {
        await host.close();
      }
    },
  );
}
