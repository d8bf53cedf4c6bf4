import type { ClosurePath } from './closure.js';
import { compareVersions, packageNameOf } from './package-version.js';
import type { PackageChange } from './result.js';

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
const smallestBytes = 8 * 1024;

type Package = { versions: Set<string>; bytes: number | null };

/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
export function packageChanges(before: ClosurePath[], after: ClosurePath[]): PackageChange[] {
  const old = packagesOf(before);
  const now = packagesOf(after);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}

function packagesOf(closure: ClosurePath[]): Map<string, Package> {
  const packages = new Map<string, Package>();
  for (const { path, bytes } of closure) {
    const { name, version } = packageNameOf(path);
    const known = packages.get(name) ?? { versions: new Set<string>(), bytes: 0 };
    known.versions.add(version);
    known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
    packages.set(name, known);
  }
  return packages;
}

function changeOf(name: string, old: Package | undefined, now: Package | undefined): PackageChange | null {
  const old_versions = sorted(old);
  const new_versions = sorted(now);
  const known = old?.bytes !== null && now?.bytes !== null;
  const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
  const details = { name, old_versions, new_versions, size_delta_bytes };
  if (!old) return { ...details, change: 'added' };
  if (!now) return { ...details, change: 'removed' };
  if (old_versions.join('\0') === new_versions.join('\0'))
    return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
  const order = compareVersions(old_versions.at(-1)!, new_versions.at(-1)!);
  return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}

function sorted(packages: Package | undefined): string[] {
  return packages ? [...packages.versions].sort(compareVersions) : [];
}
