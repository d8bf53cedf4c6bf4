import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type DeploymentMode, type RepositoryConfig, type Target, targetText } from '../../config/index.js';
import { configurationOf, type KnownHost, knownHost } from '../../deploy/hosts/configuration.js';
import { hostAt } from '../../deploy/hosts/target.js';
import { deployPolicy } from '../../deploy/policy.js';
import type { ReachedHost } from '../../deploy/run/record-deployment.js';
import type { Host } from '../../host/host.js';
import type { Environment } from '../../system/environment.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import type { CliIo } from '../io.js';
import { hostFlags, type JudgeOptions, permissionsOf, type TargetOptions } from './options.js';

/** What every command about hosts has: configuration, an environment with Nix, and a directory for sockets. */
export type HostsWorld = {
  repository: RepositoryConfig;
  env: Environment;
  /** Who deploys, for others. */
  by: string;
  known(name: string, options: Parameters<typeof hostFlags>[0], system: string | null): Promise<KnownHost>;
  /** Connects to a host and says how it is judged; `system` is the one that it gets. */
  reach(
    name: string,
    options: ReachOptions,
    system: string | null,
    notice: (message: string) => void,
  ): Promise<ReachedHost>;
  connect(name: string, known: Pick<KnownHost, 'target'>): Host;
  close(): Promise<void>;
};

export type ReachOptions = Parameters<typeof hostFlags>[0] &
  JudgeOptions & { mode: DeploymentMode; allowOlder?: boolean };

export async function hostsWorld(
  { flake }: Pick<TargetOptions, 'flake'>,
  targets: ReadonlyMap<string, Target>,
  io: CliIo,
): Promise<HostsWorld> {
  const repository = await configurationOf(flake, io.cwd);
  const nix = await nixEnvironment({ env: io.env }).catch(() => null);
  const env = { ...io.env, ...nix?.env };
  const dir = await mkdtemp(join(tmpdir(), 'nrt-'));
  const known: HostsWorld['known'] = (name, options, system) =>
    knownHost(name, { flags: hostFlags(options, targets.get(name)), repository, system });
  const connect: HostsWorld['connect'] = (name, { target }) => hostAt(name, target, { env, dir });
  return {
    ...{ known, connect },
    reach: async (name, options, system, notice) => {
      const { settings, sources, notices, target } = await known(name, options, system);
      for (const message of notices) notice(message);
      return {
        ...{ host: connect(name, { target }), destination: targetText(target), settings: sources },
        policy: deployPolicy(settings, options.mode, permissionsOf(options, options.allowOlder)),
      };
    },
    ...{ repository, env, by: `${userInfo().username}@${hostname()}` },
    close: () => rm(dir, { recursive: true, force: true }),
  };
}

export function destinationOf({ target }: Pick<KnownHost, 'target'>): string {
  return targetText(target);
}
