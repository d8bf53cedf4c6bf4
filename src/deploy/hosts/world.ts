import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DeploymentMode,
  type HostEntry,
  parseClosureConfig,
  type ReadClosureConfig,
  type Target,
  targetText,
} from '../../config/index.js';
import type { Host } from '../../host/host.js';
import { saidLine } from '../../migrate/index.js';
import type { Environment } from '../../system/environment.js';
import { shownLine } from '../../text/clean.js';
import { deployPolicy, type Permissions } from '../policy.js';
import type { ReachedHost } from '../run/record-deployment.js';
import { type Configuration, configurationOf, type KnownHost, knownHost } from './configuration.js';
import { type ReachingOptions, reached } from './reached.js';
import { hostAt } from './target.js';

/** What a caller says of its hosts, over all that files say. */
export type WorldAsked = {
  flake: string;
  /** The hosts that it is about, where that is known before the flake is read. */
  hosts: readonly string[] | null;
  /** False where the hosts' systems are there, and nothing of a flake is needed. */
  asksFlake?: boolean;
  /** Where single hosts are. */
  targets: ReadonlyMap<string, Target>;
  /** What holds for each of them. */
  flags: HostEntry;
  permissions: Permissions;
  /** How long (s) a host that does not answer is waited for. */
  waitSeconds?: number | undefined;
};

/** Where the caller is, and how it is spoken to. */
export type WorldEdges = {
  cwd: string;
  /** With Nix. */
  env: Environment;
  /** Who deploys, for others. */
  by: string;
  onNote(line: string): void;
  /** Asks a person for sudo's password; without it nobody is there to answer. */
  askPassword?: ReachingOptions['askPassword'];
  /** Adds to how a host is reached what only the caller has. */
  through?: (target: Target) => Target;
};

/** What every command about hosts has: configuration, an environment with Nix, and a directory for sockets. */
export type HostsWorld = {
  configuration: Configuration;
  cwd: string;
  env: Environment;
  by: string;
  through(target: Target): Target;
  known(name: string, system: string | ReadClosureConfig | null): Promise<KnownHost>;
  /** For sockets and links, with a short path; it is removed in the end. */
  dir: string;
  /** A connection as the user whom ssh logs in. */
  connect(name: string, known: Pick<KnownHost, 'target'>): Host;
  /** Connects to a host that answers, with scripts that run as root. */
  connectAsRoot(name: string, known: Pick<KnownHost, 'target' | 'settings'>, how: RootOptions): Promise<Host>;
  /** The same, and says how the host is judged; `system` is the one that it gets. */
  reach(name: string, mode: DeploymentMode, how: RootOptions): Promise<ReachedHost>;
  close(): Promise<void>;
};

/** What is known of the caller when a host is reached. */
export type RootOptions = Pick<ReachingOptions, 'system' | 'signal' | 'onNotice' | 'waitSeconds'>;

export async function hostsWorld(asked: WorldAsked, edges: WorldEdges): Promise<HostsWorld> {
  const { flake, hosts, asksFlake = true, targets, permissions, waitSeconds } = asked;
  const { cwd, env, by, askPassword, through = (target) => target } = edges;
  const configuration = await configurationOf(flake, { cwd, env, asksFlake, ...(hosts && { hosts }) });
  for (const line of flakeLines(configuration)) edges.onNote(line);
  const dir = await mkdtemp(join(tmpdir(), 'nrt-'));
  const flakeWords = flake === '.' ? [] : ['--flake', flake];
  const known: HostsWorld['known'] = async (name, system) => {
    const target = targets.get(name);
    const flags = { ...asked.flags, ...(target && { target }) };
    const found = await knownHost(name, { ...configuration, flags, system });
    return { ...found, target: through(found.target) };
  };
  const connect: HostsWorld['connect'] = (name, { target }) => hostAt(name, target, { env, dir });
  const connectAsRoot: HostsWorld['connectAsRoot'] = (name, { target, settings }, how) =>
    reached(
      connect(name, { target }),
      { settings },
      {
        ...{ env, ...how, ...(askPassword && { askPassword }) },
        where: [...flakeWords, ...targetWords(name, targets)],
      },
    );
  return {
    ...{ known, connect, connectAsRoot },
    reach: async (name, mode, how) => {
      const judged = ({ settings, sources, notices }: KnownHost) => {
        for (const message of notices) how.onNotice?.(message);
        return { policy: deployPolicy(settings, mode, permissions), settings: sources };
      };
      const first = await known(name, how.system);
      const { policy, settings } = judged(first);
      const waiting = waitSeconds === undefined ? {} : { waitSeconds };
      const host = await connectAsRoot(name, first, { ...how, ...waiting });
      return {
        ...{ host, destination: targetText(first.target), policy, settings },
        judgedBy: async (said) => judged(await known(name, parseClosureConfig(said))),
      };
    },
    ...{ configuration, cwd, env, dir, by, through },
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

/** The two places that say what concerns all hosts together. */
export function worldRepositories({
  configuration: { repository, flake },
}: Pick<HostsWorld, 'configuration'>) {
  return { repository, ...(flake && { flake: flake.own }) };
}
