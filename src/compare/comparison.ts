import type { Metadata } from '../builds/metadata.js';
import type { PackageChange } from '../nix/closure/result.js';
import type { Failure } from '../nix/failures/failure.js';
import { secondsByPhase } from '../nix/phase.js';
import { diffLines, type Hunk } from './diff.js';
import { normaliseLine } from './normalise.js';

/** What is compared: a build, or a bare cast or log, of which less is known. */
export type Side = {
  name: string;
  outcome: string | null;
  duration_seconds: number | null;
  phases: Metadata['phases'];
  failures: Failure[];
  store_path: string | null;
  closure_bytes: number | null;
  /** The plain transcript; null where there is none. */
  log: string[] | null;
};

export type PhaseDelta = {
  name: string;
  /** Null where the phase did not come. */
  a_seconds: number | null;
  b_seconds: number | null;
  delta_seconds: number | null;
};

export type PackageDelta = { added: PackageChange[]; removed: PackageChange[]; changed: PackageChange[] };

export type Comparison = {
  a: string;
  b: string;
  outcome: { a: string | null; b: string | null };
  duration: { a_seconds: number | null; b_seconds: number | null; delta_seconds: number | null };
  closure: { a_bytes: number | null; b_bytes: number | null; delta_bytes: number | null };
  phases: PhaseDelta[];
  /** Null where neither the closures nor the metadata tell. */
  packages: PackageDelta | null;
  failures: { new: Failure[]; gone: Failure[] };
  /** Null where one side has no log. */
  log_diff: Hunk[] | null;
};

/** The side that a build's metadata and log make. */
export function sideOf(name: string, metadata: Metadata, log: string[] | null): Side {
  return {
    name,
    outcome: metadata.outcome,
    duration_seconds: metadata.duration_seconds,
    phases: metadata.phases,
    failures: metadata.failures,
    store_path: metadata.result?.store_path ?? null,
    closure_bytes: metadata.result?.closure_bytes ?? null,
    log,
  };
}

/**
 * Compares two sides, `b` against `a`. `packages` are the changes from a's closure to b's, null
 * where they are not known. Logs are told apart line by line with times, hashes and ids
 * normalised away.
 */
export function compare(a: Side, b: Side, packages: readonly PackageChange[] | null): Comparison {
  return {
    a: a.name,
    b: b.name,
    outcome: { a: a.outcome, b: b.outcome },
    duration: {
      a_seconds: a.duration_seconds,
      b_seconds: b.duration_seconds,
      delta_seconds: difference(a.duration_seconds, b.duration_seconds),
    },
    closure: {
      a_bytes: a.closure_bytes,
      b_bytes: b.closure_bytes,
      delta_bytes: difference(a.closure_bytes, b.closure_bytes),
    },
    phases: phaseDeltas(a.phases, b.phases),
    packages: packages && groupPackages(packages),
    failures: { new: failuresOnlyIn(b, a), gone: failuresOnlyIn(a, b) },
    log_diff: a.log && b.log && diffLines(a.log, b.log, normaliseLine),
  };
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Number((b - a).toFixed(3));
}

/** Phases in the order of `b`, then those that only `a` had. */
export function phaseDeltas(a: Metadata['phases'], b: Metadata['phases']): PhaseDelta[] {
  const before = new Map(Object.entries(secondsByPhase(a)));
  const after = new Map(Object.entries(secondsByPhase(b)));
  return [...new Set([...after.keys(), ...before.keys()])].map((name) => {
    const [a_seconds, b_seconds] = [before.get(name) ?? null, after.get(name) ?? null];
    return { name, a_seconds, b_seconds, delta_seconds: difference(a_seconds, b_seconds) };
  });
}

function groupPackages(packages: readonly PackageChange[]): PackageDelta {
  return {
    added: packages.filter(({ change }) => change === 'added'),
    removed: packages.filter(({ change }) => change === 'removed'),
    changed: packages.filter(({ change }) => change !== 'added' && change !== 'removed'),
  };
}

/** Two failures are the same when family and normalised message are; hashes and line numbers move. */
function failuresOnlyIn(side: Side, other: Side): Failure[] {
  const known = new Set(other.failures.map(failureKey));
  return side.failures.filter((failure) => !known.has(failureKey(failure)));
}

function failureKey({ family, message, derivation }: Failure): string {
  return JSON.stringify([family, normaliseLine(message), derivation && normaliseLine(derivation)]);
}
