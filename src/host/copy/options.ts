import type { ClosurePath } from '../../nix/closure/closure.js';
import type { Environment } from '../../system/environment.js';

/** How far a copy is: store paths and bytes (of their archives) that the host has received of those that are sent to it. */
export type CopyProgress = {
  paths: number;
  /** Null until Nix has said it. */
  totalPaths: number | null;
  /** Null where the sizes are not known. */
  bytes: number | null;
  /** Paths that the host fetched itself, from its own caches. */
  fetchedPaths: number;
};

/** What was copied; all are zero where the host had everything. */
export type Copied = { paths: number; bytes: number | null; fetchedPaths: number };

export type CopyOptions = {
  /** The environment of the Nix that reads this machine's store. */
  env: Environment;
  /** Whether the host first fetches from its own caches what these have; true by default. */
  substitutes?: boolean;
  /** The closure of the path with its sizes, where it is known. */
  closure?: readonly ClosurePath[] | null;
  /** Called at most four times a second, and at the end. */
  onProgress?: (progress: CopyProgress) => void;
  /** Receives what Nix prints, here and on the host, as it arrives: foreign text. */
  onOutput?: (text: string) => void;
  /** Ends the copy within a second, and leaves no process on this machine. */
  signal?: AbortSignal;
};
