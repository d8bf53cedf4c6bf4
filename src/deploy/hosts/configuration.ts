import { hostname } from 'node:os';
import { resolve } from 'node:path';
import {
  type HostEntry,
  type HostSettings,
  type RepositoryConfig,
  readClosureConfig,
  readRepositoryConfig,
  settingsFor,
  type Target,
} from '../../config/index.js';
import { localFlakeDir, parseFlakeRef } from '../../nix/flake/ref.js';

/** The configuration beside a flake that is a directory here, else that of the working directory. Throws as its reader does. */
export async function configurationOf(flake: string, cwd: string): Promise<RepositoryConfig> {
  const dir = localFlakeDir(parseFlakeRef(flake).flake);
  return readRepositoryConfig(dir === null ? cwd : resolve(cwd, dir));
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
 * What is known of a host by flags and repository, and, where its system is built, by that. A host that nobody places is this
 * machine if that is its name, and else what ssh knows by its name.
 */
export async function knownHost(
  name: string,
  { flags, repository, system }: { flags: HostEntry; repository: RepositoryConfig; system: string | null },
): Promise<KnownHost> {
  const { config: closure, notices } =
    system === null ? { config: {}, notices: [] } : await readClosureConfig(system);
  const { settings, sources } = settingsFor(name, { flags, repository, closure });
  const named: Target =
    name === hostname()
      ? { kind: 'local' }
      : { kind: 'ssh', address: name, user: null, port: null, identity: null, sshOptions: [] };
  return {
    ...{ target: settings.target ?? named, settings, notices: [...notices] },
    sources: Object.fromEntries(Object.entries(sources).map(([key, from]) => [key, from.join(', ')])),
  };
}
