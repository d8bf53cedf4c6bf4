import type { HostSystem } from '../host/system/host-system.js';
import type { HostKnowledge } from './systemd/command.js';
import { Dependencies } from './systemd/dependencies.js';
import { wordsOf } from './systemd/settings.js';
import { unitType } from './units/names.js';
import type { UnitDirectory } from './units/unit-directory.js';

const pathConditions = [
  ...([
    'PathExists',
    'PathIsDirectory',
    'PathIsSymbolicLink',
    'PathIsMountPoint',
    'PathIsReadWrite',
  ] as const),
  ...(['DirectoryNotEmpty', 'FileNotEmpty', 'FileIsExecutable'] as const),
];
const commands = ['ExecCondition', 'ExecStartPre', 'ExecStart'];

/** Paths outside the store of which it depends whether they are there how the units of a system start. */
export function pathsThatMatter(units: UnitDirectory): string[] {
  const dependencies = new Dependencies(units, { mounts: new Map(), swaps: new Set() }, [], []);
  const paths = new Set<string>();
  for (const name of units.paths('')) {
    const unit = dependencies.settings(name);
    if (unit === null) continue;
    for (const kind of pathConditions)
      for (const what of ['Condition', 'Assert'])
        for (const value of unit.all('Unit', `${what}${kind}`))
          paths.add(value.replace(/^[|!]{1,2}/, '').trim());
    if (unitType(name) !== 'service') continue;
    for (const key of commands)
      for (const line of unit.all('Service', key))
        paths.add((wordsOf(line)[0] ?? '').replace(/^[-@:+!|]{1,8}/, ''));
  }
  return [...paths].filter((path) => path.startsWith('/') && !path.startsWith('/nix/store/'));
}

/**
 * What is known of a host. Of what is not there an activation may make what is below /run, and the new system's /etc, whose
 * paths are in `newEtc`.
 */
export function hostKnowledge(
  system: HostSystem,
  asked: readonly string[],
  newEtc: ReadonlySet<string>,
): HostKnowledge {
  const known = new Set(asked);
  return {
    virtualization: system.virtualization,
    wasSkipped: (unit) => system.states.get(unit)?.wasSkipped === true,
    pathExists: (path) => {
      if (!known.has(path)) return null;
      if (newEtc.has(path) || !system.absent.has(path)) return true;
      return path.startsWith('/run/') ? null : false;
    },
  };
}
