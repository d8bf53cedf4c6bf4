import { compareVersions } from '../../nix/closure/package-version.js';
import type { Bound } from './versions-named.js';

export type Said = { version: string; bound: Bound; ofKernel: boolean };

/**
 * `new`: the version that comes is named, or within what is named; `left`: only the one that goes; `ahead`: a later one than
 * comes; `other`: another; `none`: the title names no version.
 */
export type Relation = { is: 'new' | 'left' | 'ahead' | 'other' | 'none'; named: string };

/** How the versions that a title names of a package relate to the step from `before` (null: not there yet) to `after`. */
export function relationOf(said: readonly Said[], before: string | null, after: string): Relation {
  const [driver, kernel] = [
    said.filter(({ ofKernel }) => !ofKernel),
    said.filter(({ ofKernel }) => ofKernel),
  ];
  const named = said.map(({ version, bound }) => `${signs[bound]}${version}`).join(', ');
  if (said.length === 0) return { is: 'none', named };
  const isMeant = (version: string) => {
    const parts = twoParts(version);
    return (
      meets(driver, parts.driver, version) &&
      (parts.kernel === null || meets(kernel, parts.kernel, parts.kernel))
    );
  };
  if (isMeant(after)) return { is: 'new', named };
  if (before !== null && isMeant(before)) return { is: 'left', named };
  const isAhead = driver.some(({ version }) => compareVersions(version, after) > 0);
  return { is: isAhead ? 'ahead' : 'other', named };
}

const signs: Readonly<Record<Bound, string>> = {
  ...{ is: '', below: '< ', 'up-to': '≤ ', from: '≥ ', above: '> ', fixed: '< ' },
};

/** No constraint of a kind leaves it open. */
function meets(said: readonly Said[], part: string, whole: string): boolean {
  return said.length === 0 || said.some((one) => covers(one, part) || covers(one, whole));
}

function covers({ version, bound }: Said, at: string): boolean {
  const named = version.replace(/^v/i, '');
  const order = compareVersions(at, named);
  switch (bound) {
    case 'is':
      return isSeries(named, at);
    case 'below':
    case 'fixed':
      return order < 0 && !isSeries(named, at);
    case 'up-to':
      return order <= 0 || isSeries(named, at);
    case 'from':
      return order >= 0 || isSeries(named, at);
    case 'above':
      return order > 0 && !isSeries(named, at);
  }
}

/** Whether a version is the named one or of its series: 256.2 of 256, 6.1.65-rt18 of 6.1.65, 1.2 of 1.2.0. */
function isSeries(named: string, version: string): boolean {
  const wanted = parts(named);
  const have = parts(version);
  while (wanted.length > have.length && wanted.at(-1) === '0') wanted.pop();
  return (
    wanted.length > 0 && wanted.length <= have.length && wanted.every((part, index) => part === have[index])
  );
}

function parts(version: string): string[] {
  return version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
}

/** `565.77-6.13` is a driver's version and that of the kernel that it is for. */
export function twoParts(version: string): { driver: string; kernel: string | null } {
  const [, driver, kernel] = /^([^-]+)-(\d+\.\d+(?:\.\d+)?(?:-[\w.]+)?)$/.exec(version) ?? [];
  return driver === undefined ? { driver: version, kernel: null } : { driver, kernel: kernel! };
}
