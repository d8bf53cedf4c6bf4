import { join } from 'node:path';
import { type Deployment, type DeploymentAction, deploymentSchema } from '../../builds/deployment.js';
import { deploymentFileName } from '../../builds/files.js';
import type { Build } from '../../builds/metadata.js';
import { writeJson } from '../../builds/metadata-file.js';
import { isOutcome } from '../../builds/outcome.js';
import type { DeploymentMode } from '../../config/index.js';
import { familyNamed } from '../../nix/catalogue/index.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import { redactData } from '../../rebuild/metadata/redact-metadata.js';
import type { RebuildOptions } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';
import type { SequelEnd, SequelStage } from '../../rebuild/sequel.js';
import { loadRedaction } from '../../redact/redaction.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import type { HostObserver } from '../host/deploy-call.js';
import { failureOf } from '../host/known-failure.js';
import { deploymentWithoutHost } from '../host/without-host.js';
import { deploymentLines } from '../text/deployment-lines.js';
import { LogLines } from './log-lines.js';
import type { HostPreflight } from './preflight.js';

/** A deployment and the build in whose directory it is. */
export type RecordedDeployment = { build: Build; deployment: Deployment };

/** What work on a host has: the deployment's name, the recording, and who follows it there. */
export type HostWork = { id: string; stage: SequelStage; log: HostObserver };

type Work = {
  name: string;
  mode: DeploymentMode;
  action: DeploymentAction;
  /** The build that made its system beside those of other hosts. */
  sharedBuild?: string | null;
  /** What is found in the sources meanwhile. */
  preflight?: HostPreflight | null;
  /** What is run first. */
  build: RebuildOptions & { cwd: string; env: Environment };
};

/**
 * Runs a rebuild and then what is done to a host, in one recording, and writes `deployment.json` into the build's directory.
 * What `act` throws as a `ToolError` is a refusal: nothing was changed on the host then.
 */
export async function recordHostWork(
  { name, mode, action, sharedBuild = null, preflight = null, build: asked }: Work,
  hooks: RebuildHooks,
  act: (work: HostWork) => Promise<Deployment>,
): Promise<RecordedDeployment> {
  const about = { id: `${action}-${randomHex(8)}`, action, name, mode };
  const known = async () => ({
    shared_build: sharedBuild,
    ...(preflight && { preflight: await preflight.found() }),
  });
  let deployment: Deployment | null = null;
  const build = await runRebuild({ ...asked, besideOthers: true }, hooks, {
    ...{ action, host: name },
    run: async (stage) => {
      const lines = new LogLines();
      const log: HostObserver = {
        onStep: (step) => stage.enter(step),
        onLog: (bytes) => stage.print(lines.push(bytes)),
        onNotice: (text) => stage.notice(text),
      };
      const startMs = Date.now();
      const acted = await act({ id: about.id, stage, log }).catch((thrown) => {
        if (hooks.signal?.aborted)
          return deploymentWithoutHost(about, { ...cancelled(name), ...since(startMs) });
        if (!(thrown instanceof ToolError)) throw thrown;
        return deploymentWithoutHost(about, { ...refusal(thrown), ...since(startMs) });
      });
      deployment = stage.redact({ ...acted, ...(await known()) });
      stage.print(lines.end());
      await writeJson(join(stage.dir, deploymentFileName), deploymentSchema, deployment);
      stage.print(['', ...deploymentLines(deployment, true)]);
      return endOf(deployment);
    },
  });
  if (deployment !== null) return { build, deployment };
  const unbuilt = {
    ...deploymentWithoutHost(about, unbuiltEnd(build)),
    ...(preflight === null ? await known() : await redacted(await known(), asked)),
  };
  await writeJson(join(build.dir, deploymentFileName), deploymentSchema, unbuilt);
  return { build, deployment: unbuilt };
}

/** With the secrets of a rebuild masked that has ended. */
async function redacted<Data>(data: Data, { secrets = [], redact = [], env }: Work['build']): Promise<Data> {
  return redactData(data, await loadRedaction({ secrets, patterns: redact }, env));
}

type EndWithoutHost = Parameters<typeof deploymentWithoutHost>[1];
type Timed = Pick<EndWithoutHost, 'timestamp' | 'duration_seconds'>;

function since(startMs: number): Timed {
  return { timestamp: new Date(startMs).toISOString(), duration_seconds: (Date.now() - startMs) / 1000 };
}

function refusal({ code: reason, message, hint }: ToolError): Omit<EndWithoutHost, keyof Timed> {
  const family =
    reason === 'unreachable' ? 'unreachable' : reason === 'privilege' ? 'privilege' : 'preflight';
  return {
    ...{ outcome: family === 'preflight' ? 'refused' : 'failed', reason, message },
    failure: failureOf(family, message, hint),
  };
}

/** Stopped by a person before anything was asked of the host. */
function cancelled(name: string): Omit<EndWithoutHost, keyof Timed> {
  const message = `${name} was not changed: it was cancelled`;
  return {
    ...{ outcome: 'cancelled', reason: 'cancelled', message },
    failure: failureOf('interrupted', message, ''),
  };
}

function unbuiltEnd({ metadata }: Build): EndWithoutHost {
  const { outcome, timestamp, duration_seconds, failure, error_message, host } = metadata;
  return {
    ...{ outcome, reason: 'not-built', failure, timestamp, duration_seconds: duration_seconds ?? 0 },
    message: `the system of ${host} was not built${error_message === null ? '' : `: ${error_message}`}`,
  };
}

function endOf({ outcome, failure, before, after, remedies }: Deployment): SequelEnd {
  return {
    ...(remedies && { remedies }),
    outcome: isOutcome(outcome) ? outcome : 'failed',
    failure: failure && { ...failure, family: familyNamed(failure.family) },
    system: after && {
      ...{ before: before?.current ?? null, current: after.current, profile: after.profile },
      ...{ generation: after.generation, boot: after.profile },
    },
  };
}
