import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type HostEntry,
  type HostSettings,
  type HostWords,
  type ReadClosureConfig,
  type RepositoryConfig,
  readClosureConfig,
  readRepositoryConfig,
  settingsFor,
  type Target,
} from '../../config/index.js';
import { type FlakeHosts, readFlakeHosts } from '../../migrate/index.js';
import { localFlakeDir, parseFlakeRef } from '../../nix/flake/ref.js';
import type { Environment } from '../../system/environment.js';

/** What files and outputs say of hosts, to this program and to others. */
export type Configuration = { repository: RepositoryConfig; flake: FlakeHosts | null };

/**
 * The file beside a flake that is a directory here, else that of the working directory, and the flake's own outputs, as far as
 * they concern `hosts` (all by default). `flake` is null where there is none, and where it is not asked: to evaluate one may
 * take long, and need a network for its inputs. Throws as the reader of the file does.
 */
export async function configurationOf(
  flake: string,
  options: {
    cwd: string;
    env: Environment;
    hosts?: readonly string[];
    /** Whether the flake's outputs are asked; true by default. */
    asksFlake?: boolean;
    signal?: AbortSignal;
  },
): Promise<Configuration> {
  const ref = parseFlakeRef(flake).flake;
  const dir = localFlakeDir(ref);
  const local = dir === null ? null : resolve(options.cwd, dir);
  const isAsked = (options.asksFlake ?? true) && (local === null || existsSync(join(local, 'flake.nix')));
  return {
    repository: await readRepositoryConfig(local ?? options.cwd),
    flake: isAsked ? await readFlakeHosts(ref, options) : null,
  };
}

function wordsOf(
  name: string,
  { repository, flake }: Configuration,
  words: Pick<HostWords, 'flags' | 'closure'>,
): HostWords {
  const migrated = flake?.hosts.get(name);
  return { ...words, repository, ...(flake && { flake: flake.own }), ...(migrated && { migrated }) };
}

/** All that is known of a host, and who says so. */
export type KnownHost = {
  target: Target;
  settings: HostSettings;
  /** By setting, for a report. */
  sources: Record<string, string>;
  notices: string[];
};

/**
 * What is known of a host by flags and repository, and by its system: that of this machine's store, or what one elsewhere says.
 * A host that nobody places is this machine if that is its name, and else what ssh knows by its name.
 */
export async function knownHost(
  name: string,
  {
    flags,
    system,
    ...configuration
  }: Configuration & { flags: HostEntry; system: string | ReadClosureConfig | null },
): Promise<KnownHost> {
  const { config: closure, notices } =
    system === null
      ? { config: {}, notices: [] }
      : typeof system === 'string'
        ? await readClosureConfig(system)
        : system;
  const { settings, sources } = settingsFor(name, wordsOf(name, configuration, { flags, closure }));
  const named: Target =
    name === hostname()
      ? { kind: 'local' }
      : { kind: 'ssh', address: name, user: null, port: null, identity: null, sshOptions: [] };
  return {
    ...{ target: settings.target ?? named, settings, notices: [...notices] },
    sources: Object.fromEntries(Object.entries(sources).map(([key, from]) => [key, from.join(', ')])),
  };
}
