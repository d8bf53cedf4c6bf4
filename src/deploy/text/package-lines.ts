import type { PackageChange } from '../../nix/closure/result.js';
import { shownLine } from '../../text/clean.js';
import { signedBytes } from '../../text/size.js';
import { alignColumns } from '../../text/table.js';

const shownPackages = 20;

/**
 * The packages that differ between two closures, for people: their counts in a line, and a line each for those that have a
 * version. `sizeDelta` is that of the closures in bytes, null where it is not known.
 */
export function packageLines(
  packages: readonly PackageChange[],
  sizeDelta: number | null,
): { title: string; lines: string[] } {
  const named = packages.filter((one) => hasVersion(one));
  const counts = new Map<string, number>();
  for (const { change } of named) counts.set(change, (counts.get(change) ?? 0) + 1);
  const others = packages.length - named.length;
  const words = [
    ...[...counts].map(([change, count]) => `${count} ${change}`),
    ...(others > 0 ? [`${others} other store paths`] : []),
  ];
  const size = sizeDelta === null ? [] : [signedBytes(sizeDelta)];
  return {
    title: words.length > 0 ? [...words, ...size].join(', ') : 'the same',
    lines: linesOf(named),
  };
}

/** Configuration files and the system itself say nothing to a person that the units do not. */
function hasVersion({ name, old_versions, new_versions }: PackageChange): boolean {
  return (
    !name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((version) => version !== '')
  );
}

function linesOf(named: readonly PackageChange[]): string[] {
  // What has another version says more than what was only built anew.
  const rank = ({ change }: PackageChange) => Number(change === 'changed');
  const sorted = [...named].sort((a, b) => rank(a) - rank(b));
  const lines = alignColumns(sorted.slice(0, shownPackages).map((one) => packageCells(one)));
  const more = sorted.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more (--json has all)`] : lines;
}

function packageCells({
  change,
  name,
  old_versions,
  new_versions,
  size_delta_bytes: size,
}: PackageChange): string[] {
  const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
  const words = shownLine(versions.join(' → '), 60);
  return [change, shownLine(name, 40), words, size === null ? '' : signedBytes(size)];
}
