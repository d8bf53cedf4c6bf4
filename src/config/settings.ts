import type { ClosureConfig } from './closure.js';
import { type FailedUnitsPolicy, healthLists, type RebootPolicy, type Thresholds } from './health-keys.js';
import type { RepositoryConfig } from './parse-repository.js';
import type { DeploymentMode, HostEntry, HostFailurePolicy } from './repository.js';
import type { Target } from './target.js';

/** Who has said what holds: `repository` is its file, `flake` its output nixosRebuildTest, `default` this program. */
export type Source = 'flag' | 'repository' | 'flake' | 'closure' | 'deploy-rs' | 'colmena' | 'default';

/** Where a setting comes from: the one that has set it, and of lists and thresholds all that are part of it. */
export type Sources<Settings> = { [Key in keyof Settings]: readonly Source[] };

/** All that is to be known of a host to deploy it. */
export type HostSettings = {
  /** Null where nobody says: the caller knows whether the host is this machine. */
  target: Target | null;
  tags: readonly string[];
  /** Null: where the user on the host is not root. */
  sudo: boolean | null;
  /** `target`, or the ssh destination of the machine that builds; null for this machine. */
  buildHost: string | null;
  /** `system`, or a name below /nix/var/nix/profiles/system-profiles. */
  profile: string;
  settle: number;
  ackTimeout: number;
  switchTimeout: number;
  checkTimeout: number;
  substitutes: boolean;
  critical: readonly string[];
  checks: readonly string[];
  ports: readonly number[];
  journalPatterns: readonly string[];
  names: readonly string[];
  onFailedUnits: FailedUnitsPolicy;
  reboot: RebootPolicy;
  thresholds: Thresholds;
};

/** What concerns all hosts of a deployment together. */
export type FleetSettings = {
  mode: DeploymentMode;
  jobs: number;
  /** How many hosts come first; 0 for none. */
  canary: number;
  onHostFailure: HostFailurePolicy;
  /** Shell commands that receive the built store paths as "$@", before these are copied. */
  postBuild: readonly string[];
};

/** What holds where nobody says anything else. */
export const defaultHostSettings: HostSettings = {
  ...{ target: null, tags: [], sudo: null, buildHost: null, profile: 'system' },
  ...{ settle: 20, ackTimeout: 60, switchTimeout: 600, checkTimeout: 30, substitutes: true },
  ...{ critical: [], checks: [], ports: [], journalPatterns: [], names: [] },
  ...{ onFailedUnits: 'verify', reboot: 'never' },
  thresholds: {
    ...{ memoryPercent: 20, pressurePoints: 40, diskPoints: 5, unitMemoryPercent: 85, newErrors: 5 },
  },
};

export const defaultFleetSettings: FleetSettings = {
  ...{ mode: 'standard', jobs: 4, canary: 0, onHostFailure: 'stop', postBuild: [] },
};

/** What another tool's configuration says of a host, in the words of the repository's file. */
export type MigratedHost = { from: 'deploy-rs' | 'colmena'; host: HostEntry };

/** All that may be said of one host, each in its place. */
export type HostWords = {
  flags?: HostEntry;
  repository?: RepositoryConfig;
  flake?: RepositoryConfig;
  closure?: ClosureConfig;
  migrated?: MigratedHost;
};

/** Taken together from all places, each entry once. */
const lists: readonly string[] = ['tags', 'postBuild', ...healthLists];

type Layer = { source: Source; says: Readonly<Record<string, unknown>> };

/**
 * What holds for one host, and who says so. The first of these that sets a key wins: flags, the host's entry in the
 * repository's file, `deploy` in that file, the same two in the flake's output, the system itself, another tool's configuration, the defaults. A target is one
 * value with all its parts. Tags and the lists of what is checked are taken together from all places, and each threshold is
 * looked for by itself: who adds a check does not switch off those of another.
 */
export function settingsFor(
  host: string,
  { flags = {}, repository, flake, closure = {}, migrated }: HostWords,
): { settings: HostSettings; sources: Sources<HostSettings> } {
  const repositories = { repository, flake };
  return combined(defaultHostSettings, [
    { source: 'flag', says: flags },
    ...layersOf(repositories, ({ hosts, deploy }) => [
      // Any text may be a host's name, "constructor" too.
      Object.hasOwn(hosts, host) ? hosts[host] : undefined,
      deploy,
    ]),
    { source: 'closure', says: closure },
    ...(migrated ? [{ source: migrated.from, says: migrated.host }] : []),
  ]);
}

/** What holds for a deployment as a whole, by flags, then by `deploy` and `hooks` in the file and in the flake's output. */
export function fleetSettings({
  flags = {},
  repository,
  flake,
}: {
  flags?: Partial<FleetSettings>;
  repository?: RepositoryConfig;
  flake?: RepositoryConfig;
}): { settings: FleetSettings; sources: Sources<FleetSettings> } {
  return combined(defaultFleetSettings, [
    { source: 'flag', says: flags },
    ...layersOf({ repository, flake }, ({ deploy, hooks }) => [{ ...deploy, ...hooks }]),
  ]);
}

function layersOf(
  configs: { repository: RepositoryConfig | undefined; flake: RepositoryConfig | undefined },
  parts: (config: RepositoryConfig) => (Layer['says'] | undefined)[],
): Layer[] {
  return (['repository', 'flake'] as const).flatMap((source) => {
    const config = configs[source];
    return (config ? parts(config) : []).flatMap((says) => (says ? [{ source, says }] : []));
  });
}

/** The schemas have made sure that a key has the same type in every place. */
function combined<Settings extends object>(
  defaults: Settings,
  layers: readonly Layer[],
): { settings: Settings; sources: Sources<Settings> } {
  const keys = Object.keys(defaults);
  const found = keys.map((key) => {
    const said = layers.filter(({ says }) => says[key] !== undefined);
    const all: Layer[] = [...said, { source: 'default', says: defaults as Layer['says'] }];
    return [
      key,
      key === 'thresholds' ? eachFirst(key, all) : lists.includes(key) ? together(key, all) : first(key, all),
    ] as const;
  });
  return {
    settings: Object.fromEntries(found.map(([key, { value }]) => [key, value])) as Settings,
    sources: Object.fromEntries(found.map(([key, { sources }]) => [key, sources])) as Sources<Settings>,
  };
}

type Found = { value: unknown; sources: readonly Source[] };

function first(key: string, [layer]: readonly Layer[]): Found {
  return { value: layer?.says[key], sources: layer ? [layer.source] : [] };
}

function together(key: string, layers: readonly Layer[]): Found {
  const parts = layers.map(({ source, says }) => ({ source, entries: says[key] as readonly unknown[] }));
  const sources = parts.filter(({ entries }) => entries.length > 0).map(({ source }) => source);
  return {
    value: [...new Set(parts.flatMap(({ entries }) => entries))],
    sources: sources.length > 0 ? [...new Set(sources)] : ['default'],
  };
}

function eachFirst(key: string, layers: readonly Layer[]): Found {
  const value: Record<string, unknown> = {};
  const sources = new Set<Source>();
  for (const { source, says } of layers)
    for (const [name, one] of Object.entries(says[key] as object)) {
      if (one === undefined || name in value) continue;
      value[name] = one;
      sources.add(source);
    }
  return { value, sources: [...sources] };
}
