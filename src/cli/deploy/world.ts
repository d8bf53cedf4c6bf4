import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DeploymentMode,
  parseClosureConfig,
  type ReadClosureConfig,
  type Target,
  targetText,
} from '../../config/index.js';
import {
  type Configuration,
  configurationOf,
  type KnownHost,
  knownHost,
} from '../../deploy/hosts/configuration.js';
import { type ReachingOptions, reached } from '../../deploy/hosts/reached.js';
import { hostAt } from '../../deploy/hosts/target.js';
import { deployPolicy } from '../../deploy/policy.js';
import type { ReachedHost } from '../../deploy/run/record-deployment.js';
import type { Host } from '../../host/host.js';
import { saidLine } from '../../migrate/index.js';
import { callerName } from '../../system/caller.js';
import type { Environment } from '../../system/environment.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { shownLine } from '../../text/clean.js';
import type { CliIo } from '../io.js';
import { askSecret } from './ask.js';
import { hostFlags, type JudgeOptions, permissionsOf, type TargetOptions } from './options.js';

/** What every command about hosts has: configuration, an environment with Nix, and a directory for sockets. */
export type HostsWorld = {
  configuration: Configuration;
  env: Environment;
  /** Who deploys, for others. */
  by: string;
  known(
    name: string,
    options: Parameters<typeof hostFlags>[0],
    system: string | ReadClosureConfig | null,
  ): Promise<KnownHost>;
  /** For sockets and links, with a short path; it is removed in the end. */
  dir: string;
  /** A connection as the user whom ssh logs in. */
  connect(name: string, known: Pick<KnownHost, 'target'>): Host;
  /** Connects to a host that answers, with scripts that run as root. */
  connectAsRoot(name: string, known: Pick<KnownHost, 'target' | 'settings'>, how: RootOptions): Promise<Host>;
  /** The same, and says how the host is judged; `system` is the one that it gets. */
  reach(name: string, options: ReachOptions, how: RootOptions): Promise<ReachedHost>;
  close(): Promise<void>;
};

export type ReachOptions = Parameters<typeof hostFlags>[0] &
  JudgeOptions & { mode: DeploymentMode; allowOlder?: boolean; waitForHost?: number };

/** What is known of the caller when a host is reached. */
export type RootOptions = Pick<ReachingOptions, 'system' | 'signal' | 'onNotice' | 'waitSeconds'>;

type AboutHosts = {
  targets: ReadonlyMap<string, Target>;
  hosts: readonly string[] | null;
  /** False where the hosts' systems are there, and nothing of a flake is needed. */
  asksFlake?: boolean;
};

export async function hostsWorld(
  { flake }: Pick<TargetOptions, 'flake'>,
  { targets, hosts, asksFlake = true }: AboutHosts,
  io: CliIo,
): Promise<HostsWorld> {
  const nix = await nixEnvironment({ env: io.env }).catch(() => null);
  const env = { ...io.env, ...nix?.env };
  const configuration = await configurationOf(flake, {
    cwd: io.cwd,
    env,
    asksFlake,
    ...(hosts && { hosts }),
  });
  for (const line of flakeLines(configuration)) io.err(`note: ${line}\n`);
  const dir = await mkdtemp(join(tmpdir(), 'nrt-'));
  const flakeWords = flake === '.' ? [] : ['--flake', flake];
  const known: HostsWorld['known'] = (name, options, system) =>
    knownHost(name, { ...configuration, flags: hostFlags(options, targets.get(name)), system });
  const connect: HostsWorld['connect'] = (name, { target }) => hostAt(name, target, { env, dir });
  const connectAsRoot: HostsWorld['connectAsRoot'] = (name, { target, settings }, how) =>
    reached(
      connect(name, { target }),
      { settings },
      {
        ...{ env, ...how, ...asking(io), where: [...flakeWords, ...targetWords(name, targets)] },
      },
    );
  return {
    ...{ known, connect, connectAsRoot },
    reach: async (name, options, how) => {
      const judged = ({ settings, sources, notices }: KnownHost) => {
        for (const message of notices) how.onNotice?.(message);
        const permissions = permissionsOf(options, options.allowOlder);
        return { policy: deployPolicy(settings, options.mode, permissions), settings: sources };
      };
      const first = await known(name, options, how.system);
      const { policy, settings } = judged(first);
      const host = await connectAsRoot(name, first, { ...how, ...waiting(options) });
      return {
        ...{ host, destination: targetText(first.target), policy, settings },
        judgedBy: async (said) => judged(await known(name, options, parseClosureConfig(said))),
      };
    },
    ...{ configuration, env, dir, by: callerName(env) },
    close: () => rm(dir, { recursive: true, force: true }),
  };
}

/** The option that has placed a host; none where a file or a name has. */
function targetWords(name: string, targets: ReadonlyMap<string, Target>): string[] {
  const target = targets.get(name);
  return target === undefined ? [] : ['--target', `${name}=${targetText(target)}`];
}

/** What a flake tells other tools, and what of that is not taken. */
function flakeLines({ flake }: Configuration): string[] {
  if (flake === null) return [];
  const left = flake.said.filter(({ key }) => key === null);
  const names = [...new Set(left.map(({ option }) => option))];
  return [
    ...flake.notices,
    ...flake.said.filter(({ key }) => key !== null).map((one) => saidLine(one)),
    ...(names.length > 0 ? [`these options of other tools are left: ${names.join(', ')}`] : []),
  ].map((line) => shownLine(line, 300));
}

function waiting({ waitForHost }: ReachOptions): { waitSeconds?: number } {
  return waitForHost === undefined ? {} : { waitSeconds: waitForHost };
}

/** Only a person at a terminal knows a password. */
function asking(io: CliIo): Pick<ReachingOptions, 'askPassword'> {
  return io.interactive ? { askPassword: (prompt: string) => askSecret(io, prompt) } : {};
}

/** The two places that say what concerns all hosts together. */
export function worldRepositories({ configuration: { repository, flake } }: HostsWorld) {
  return { repository, ...(flake && { flake: flake.own }) };
}
