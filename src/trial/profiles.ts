import type { ProfileEntry, RepositoryConfig } from '../config/index.js';
import { usageError } from '../system/errors.js';
import { truncate } from '../text/clean.js';
import { didYouMean } from '../text/nearest.js';
import { Setup } from './setup.js';

/** A kind of machine by its name, with its setup, which all its trials share. */
export type Profile = Omit<ProfileEntry, 'setup'> & { name: string; setup: Setup | null };

/** What the files of a repository and a flake say of profiles; the first that has one wins. */
export type ProfileFiles = readonly Pick<RepositoryConfig, 'trial'>[];

/**
 * The profiles that words name, in their order; a word may hold several, with commas between. `setup` is run where a profile has
 * none. Throws a usage error (`no-such-profile`) that names those that there are.
 */
export function profilesNamed(
  words: readonly string[],
  files: ProfileFiles,
  setup: string | null = null,
): Profile[] {
  const known = new Map(files.toReversed().flatMap(({ trial }) => Object.entries(trial.profiles ?? {})));
  const names = words.flatMap((word) => word.split(',')).map((word) => word.trim());
  return [...new Set(names)].map((name) => {
    const entry = known.get(name);
    if (entry === undefined) throw noSuchProfile(name, [...known.keys()]);
    const script = entry.setup ?? setup;
    return { ...entry, name, setup: script === null ? null : new Setup(script) };
  });
}

function noSuchProfile(name: string, known: readonly string[]) {
  const near = didYouMean(name, known);
  return usageError(
    'no-such-profile',
    `there is no profile ${JSON.stringify(truncate(name, 100))}${near && `. ${near}`}`,
    known.length > 0
      ? `Profiles: ${known.join(', ')}.`
      : 'Describe it under trial.profiles in nixos-rebuild-test.json.',
  );
}

/** One trial of a matrix. */
export type Pair = { host: string; profile: Profile | null };

/**
 * Each host in each profile that is for it, host by host; without hosts, those that the profiles name. Throws a usage error
 * (`bad-host`) for a host that no profile is for, and where nobody names a host.
 */
export function pairsOf(hosts: readonly string[], profiles: readonly Profile[]): Pair[] {
  const named = hosts.length > 0 ? hosts : [...new Set(profiles.flatMap((profile) => profile.hosts ?? []))];
  const nobody = hosts.length > 0 ? undefined : profiles.find((profile) => profile.hosts === undefined);
  if (named.length === 0 || nobody !== undefined)
    throw usageError(
      'bad-host',
      nobody ? `the profile ${nobody.name} names no hosts` : 'no host is named',
      'Name the hosts that are tried, or with --profiles profiles that have hosts.',
    );
  if (profiles.length === 0) return named.map((host) => ({ host, profile: null }));
  return named.flatMap((host) => {
    const fitting = profiles.filter((profile) => profile.hosts?.includes(host) ?? true);
    if (fitting.length > 0) return fitting.map((profile) => ({ host, profile }));
    throw usageError(
      'bad-host',
      `none of the profiles ${profiles.map(({ name }) => name).join(', ')} is for ${host}`,
    );
  });
}
