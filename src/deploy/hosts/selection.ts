import { type KnownHosts, selectHosts } from '../../config/index.js';
import { usageError } from '../../system/errors.js';
import type { Configuration } from './configuration.js';

/** What is said of the hosts beside their names. */
export type SelectOptions = {
  /** Names, `@tag` or patterns. */
  on: readonly string[];
  allHosts?: boolean;
  storePath?: string | undefined;
};

/** The named hosts where no word is a pattern: whether there are such hosts, the build tells. Null for all hosts, and patterns. */
export function plainNames(words: readonly string[], { on, allHosts }: SelectOptions): string[] | null {
  const all = [...words, ...on];
  if (allHosts && all.length > 0)
    throw usageError('bad-option', `--all-hosts and "${all[0]}" exclude each other`);
  if (all.length === 0 && !allHosts)
    throw usageError('no-hosts', 'no host is named', 'Name hosts, --on @TAG or --all-hosts.');
  return allHosts || all.some((word) => /[@*,]/.test(word)) ? null : [...new Set(all)];
}

/** The hosts that were asked for, in order. Throws a usage error for a word that selects none, and for one system for several. */
export function selectedNames(
  words: readonly string[],
  options: SelectOptions,
  configuration: Configuration,
): string[] {
  const { on, allHosts, storePath } = options;
  for (const word of [...words, ...on]) refuseOther(word, configuration);
  const plain = plainNames(words, options);
  const names = plain ?? selectHosts(allHosts ? ['*'] : [...words, ...on], knownHosts(configuration));
  if (storePath !== undefined && names.length > 1)
    throw usageError('several-hosts', `--store-path is one system, and ${names.length} hosts are named`);
  return names;
}

/** What switches a configuration that is none of NixOS. */
const switches = {
  'nix-darwin': { program: 'darwin-rebuild', output: 'darwinConfigurations' },
  'home-manager': { program: 'home-manager', output: 'homeConfigurations' },
} as const;

/** Throws for a configuration of another tool: its activation is not that of NixOS, and nothing here could take it back. */
function refuseOther(name: string, { flake }: Configuration): void {
  const tool = flake?.others.get(name);
  if (tool === undefined) return;
  const { program, output } = switches[tool];
  throw usageError(
    'not-nixos',
    `"${name}" is a configuration of ${tool} (${output}), and only systems of NixOS are deployed`,
    `nixos-rebuild-test run --command '${program} switch --flake .#${name}' records and explains it.`,
  );
}

/** All hosts of the flake and of the configuration, with their tags. */
function knownHosts({ repository, flake }: Configuration): KnownHosts {
  const said = [...Object.entries(repository.hosts), ...Object.entries(flake?.own.hosts ?? {})];
  const known = new Map<string, string[]>((flake?.configurations ?? []).map((name) => [name, []]));
  const add = (name: string, tags: readonly string[] = []) =>
    known.set(name, [...(known.get(name) ?? []), ...tags]);
  for (const [name, { tags }] of said) add(name, tags);
  for (const [name, { host }] of flake?.hosts ?? []) add(name, host.tags);
  return known;
}
