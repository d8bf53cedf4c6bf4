import type { Metadata } from '../builds/metadata.js';
import type { PackageChange } from '../nix/closure/result.js';
import type { Failure } from '../nix/failures/failure.js';
import { secondsByPhase } from '../nix/phase.js';
import { diffLines, type Hunk } from './diff.js';
import { normaliseLine } from './normalise.js';

/** What is compared: a build, or a bare cast, log or closure, of which less is known. What is not known is null. */
export type Side = {
  /** As it was named by the caller, or the name of the build that was found. */
  name: string;
  /** An outcome of the metadata, such as `success`. */
  outcome: string | null;
  duration_seconds: number | null;
  /** In the order in which they ran; empty where there are none. */
  phases: Metadata['phases'];
  failures: Failure[];
  /** The system or package that was built. */
  store_path: string | null;
  closure_bytes: number | null;
  /** The plain lines that it printed, without line ends. */
  log: string[] | null;
};

/** The seconds of one phase. */
export type PhaseDelta = {
  name: string;
  /** Null where the phase did not occur. */
  a_seconds: number | null;
  b_seconds: number | null;
  /** `b` less `a`; null unless both are known. */
  delta_seconds: number | null;
};

/** `changed` are those in both closures with another version or another size. */
export type PackageDelta = { added: PackageChange[]; removed: PackageChange[]; changed: PackageChange[] };

/** How side `b` differs from side `a`. Every delta is `b` less `a`, null unless both are known. */
export type Comparison = {
  /** The names of the sides. */
  a: string;
  b: string;
  outcome: { a: string | null; b: string | null };
  duration: { a_seconds: number | null; b_seconds: number | null; delta_seconds: number | null };
  closure: { a_bytes: number | null; b_bytes: number | null; delta_bytes: number | null };
  /** Those of `b` in their order, then those that only `a` had. */
  phases: PhaseDelta[];
  /** Null where neither the closures nor the metadata hold them. */
  packages: PackageDelta | null;
  /** `new` are only in `b`, `gone` only in `a`. */
  failures: { new: Failure[]; gone: Failure[] };
  /** Both logs in order, line by line; null where one side has no log. */
  log_diff: Hunk[] | null;
};

/** A build as a side: its metadata, and its log as lines or null. */
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
 * where they are not known. Logs are compared line by line without times, hashes and ids, which differ
 * between any two runs. Pure; `compareBuilds` of compare/open reads the sides first.
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
function phaseDeltas(a: Metadata['phases'], b: Metadata['phases']): PhaseDelta[] {
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

/** Failures of the same family and normalised message are the same: hashes change between runs. */
function failuresOnlyIn(side: Side, other: Side): Failure[] {
  const known = new Set(other.failures.map(failureKey));
  return side.failures.filter((failure) => !known.has(failureKey(failure)));
}

function failureKey({ family, message, derivation }: Failure): string {
  return JSON.stringify([family, normaliseLine(message), derivation && normaliseLine(derivation)]);
}
