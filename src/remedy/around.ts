import type { Disks } from './disks/own-disk.js';
import type { SwapPlace } from './places/swap-place.js';

/** Where a remedy runs: this machine at a person's hand, a machine of a trial, a target of a deployment, a CI job. */
export type Place = 'here' | 'guest' | 'target' | 'ci';

/** What is known of the surroundings of a failure, beside the failure itself. */
export type Around = {
  place: Place;
  /** What failed is on another machine, or was built there: nothing is done to the disks and the memory of this one. */
  isElsewhere: boolean;
  /** What is run is a command of the user's own, of which it is not known what it does when it runs twice. */
  isCommand: boolean;
  /** The action of nixos-rebuild that was asked for; null for a command. */
  action: string | null;
  /** A switch was seen to run, so that the host may have changed. */
  hasSwitched: boolean;
  /** The arguments that the user added to the rebuild's command line. */
  extraArgs: readonly string[];
  /** The substituters that Nix uses; null where that was not asked or is not known. */
  substituters: readonly string[] | null;
  /** The new file that git does not know and the failure names; null where there is none such. */
  untracked: UntrackedFile | null;
  /** The network of a trial's machine; null elsewhere, and where it has none to the outside. */
  guest?: OutsideWay | null;
  /** The disks of the machine in which an installation has failed; null elsewhere, and where they are not known. */
  disks?: Disks | null;
  /** Whether remedies can change a copy of the configuration, of which what is tried is then built. */
  hasConfigCopy?: boolean;
  /** The directory of the flake, if it is one on this machine. */
  flakeDirectory: string | null;
  /** The text of its lock, with its path; null where there is no lock. */
  lock: { path: string; text: string | null } | null;
  /** Where swap can be added for a while; null where it cannot. */
  swap: SwapPlace | null;
  /** Directories of a runner of GitHub's that can go. */
  sdks: readonly string[];
  /** Words before a command that root has to run. */
  asRoot: readonly string[];
};

/** The way of a trial's machine to the outside, as it was made and as it is. */
export type OutsideWay = {
  /** What sets it up, for bash. */
  network: string;
  /** The resolver of that network. */
  ownResolver: string;
  /** Whether there is a way out now. */
  hasRoute: boolean;
  /** Those that it asks now. */
  resolvers: readonly string[];
};

/** A regular file in the repository that is neither tracked nor ignored. */
export type UntrackedFile = {
  /** The root of the repository, absolute. */
  repository: string;
  /** Relative to it. */
  file: string;
  /** Why it may be a secret, which must not get into a world-readable store; null where nothing shows that. */
  secret: string | null;
  /** Words before git, to run it as the owner of the repository, and what of the environment differs then. */
  asOwner: { words: readonly string[]; env: Readonly<Record<string, string>> };
};
