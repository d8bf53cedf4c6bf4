import { compareVersions, packageVersionsIn } from '../nix/closure/package-version.js';
import { isStorePath, storePathName } from '../nix/store-path.js';
import type { Cause } from './switch/changes.js';
import type { KeyChange } from './switch/compare.js';

/** A cause in words, one a difference; the strongest differences only. */
export function reasonsOf(cause: Cause): string[] {
  switch (cause.kind) {
    case 'changed': {
      const need = cause.changes.some((change) => change.need === 'restart') ? 'restart' : 'reload';
      return cause.changes.filter((change) => change.need === need).flatMap((change) => changeWords(change));
    }
    case 'removed':
      return ['it is removed'];
    case 'masked':
      return ['it is disabled'];
    case 'target':
      return ['targets that are up are started again'];
    case 'stop-on-reconfiguration':
      return ['it is restarted with every switch (X-StopOnReconfiguration)'];
    case 'requested':
      return ['the activation script asks for it'];
    case 'interrupted':
      return ['a switch that was interrupted has left it to do'];
    case 'socket-of':
      return [`${cause.service} changed, which it starts`];
    case 'file-system':
      return [fileSystemWords[cause.what]];
  }
}

const fileSystemWords = {
  removed: 'it is not in the fstab any more',
  device: 'its device or type changed',
  options: 'its options changed',
} as const;

/** Keys that name files which a unit depends on only so that it is touched when they change. */
const triggers = ['X-Restart-Triggers', 'X-Reload-Triggers'];

function changeWords({ section, key, before, after }: KeyChange): string[] {
  if (key === null) return [`[${section}] ${before === null ? 'added' : 'removed'}`];
  if (triggers.includes(key)) {
    const files = triggerWords(words(before), words(after));
    if (files.length > 0) return files;
  }
  const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const packages = before && after ? packageWords(before.join(' '), after.join(' ')) : '';
  return [`${key} ${how}${packages && ` (${packages})`}`];
}

function words(values: readonly string[] | null): string[] {
  return (values ?? []).join(' ').split(' ').filter(Boolean);
}

/** Which of the files that a unit names have changed, by the names of their store paths. */
function triggerWords(before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((path) => !after.includes(path) && isStorePath(path)).map(storePathName);
  const come = after.filter((path) => !before.includes(path) && isStorePath(path)).map(storePathName);
  return [
    ...come.map((name) => `${name} ${gone.includes(name) ? 'changed' : 'added'}`),
    ...gone.filter((name) => !come.includes(name)).map((name) => `${name} removed`),
  ];
}

const mostPackages = 3;

/** Packages in two values whose versions differ, such as `nginx 1.24.0 → 1.26.0`; '' where there are none. */
function packageWords(before: string, after: string): string {
  const [old, now] = [packageVersionsIn(before), packageVersionsIn(after)];
  const changed = [...now].flatMap(([name, version]) => {
    const earlier = old.get(name);
    return earlier === undefined || compareVersions(earlier, version) === 0
      ? []
      : [`${name} ${earlier} → ${version}`];
  });
  const more = changed.length - mostPackages;
  return [...changed.slice(0, mostPackages), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
