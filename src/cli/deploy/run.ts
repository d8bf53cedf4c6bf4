import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { outcomeFacts } from '../../builds/outcome.js';
import { hostAt, localTarget, targetsOf } from '../../deploy/plan/target.js';
import { type DeployPolicy, defaultDeployPolicy } from '../../deploy/policy.js';
import {
  type DeploymentRequest,
  type RecordedDeployment,
  recordDeployment,
} from '../../deploy/run/record-deployment.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
import { printFlakeRef } from '../../nix/flake/ref.js';
import { stops } from '../../rebuild/stops.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { rebuildView } from '../live/rebuild-view.js';
import { rebuildRequest } from '../run/options.js';
import type { DeployOptions } from './options.js';

/** Deploys to the hosts that were named, one report each, and one exit status for all. */
export async function deployAndReport(words: string[], options: DeployOptions, io: CliIo): Promise<void> {
  const targets = targetsOf(options.target, words);
  const nix = await nixEnvironment({ env: io.env }).catch(() => null);
  const env = { ...io.env, ...nix?.env };
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  const dir = await mkdtemp(join(tmpdir(), 'nrt-'));
  const done: RecordedDeployment[] = [];
  try {
    for (const name of words) {
      const destination = targets.get(name) ?? (name === hostname() ? localTarget : name);
      const host = hostAt(name, destination, { env, dir });
      const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
      const { flake, ...rest } = options;
      const rebuild = rebuildRequest(
        { ...rest, flake: printFlakeRef({ flake, host: name }), action: 'build' },
        { action: undefined, extraArgs: [] },
        { ...io, env, interactive: false },
      );
      const request: DeploymentRequest = {
        ...{ host, destination, build: rebuild, by: `${userInfo().username}@${hostname()}` },
        storePath: options.storePath === undefined ? null : absolutePath(io, options.storePath),
        policy: policyOf(options),
        settings: {},
        postBuild: [],
        copy: async (path) => {
          if (destination !== localTarget) await copySystem(path, destination, { env });
        },
      };
      try {
        done.push(await recordDeployment(request, { ...view.hooks, ...signals }));
      } finally {
        view.end();
        await host.close();
      }
    }
  } finally {
    forget();
    await rm(dir, { recursive: true, force: true });
  }
  // What was shown while it ran ends with the report.
  if (options.quiet || done.length > 1)
    for (const { deployment } of done) io.err(`${deploymentLines(deployment, io.color).join('\n')}\n`);
  if (options.json)
    printJson(
      io,
      done.map(({ deployment }) => deployment),
    );
  io.status = Math.max(0, ...done.map(({ deployment }) => outcomeFacts(deployment.outcome).exitStatus));
}

function policyOf(options: DeployOptions): DeployPolicy {
  const { health, ...otherwise } = defaultDeployPolicy;
  return {
    ...otherwise,
    mode: options.mode ?? otherwise.mode,
    health: {
      ...health,
      critical: options.critical,
      onFailedUnits: options.onFailedUnits ?? health.onFailedUnits,
    },
    checks: options.check,
    settleSeconds: options.settle ?? otherwise.settleSeconds,
    answerSeconds: options.ackTimeout ?? otherwise.answerSeconds,
    switchSeconds: options.switchTimeout ?? otherwise.switchSeconds,
    reboot: options.reboot ?? otherwise.reboot,
    rollsBack: options.rollback,
    allowsOlder: options.allowOlder === true,
    acceptsDataChanges: options.yes === true,
    substitutes: options.substitutes,
  };
}
