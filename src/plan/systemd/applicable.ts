import { unitType } from '../units/names.js';
import type { Dependencies } from './dependencies.js';
import { LoadedUnit } from './settings.js';
import { badSetting } from './start.js';
import type { JobType } from './transaction.js';

/** Slices need no file, and some units are made by systemd itself. */
export function isAlwaysThere(name: string): boolean {
  return unitType(name) === 'slice' || name === '-.mount' || name === 'init.scope';
}

/** Why a unit cannot have a job, by itself; null where it can. */
export function jobProblem(dependencies: Dependencies, name: string, type: JobType): string | null {
  if (type === 'reload') return canReload(dependencies, name) ? null : `${name} cannot be reloaded`;
  if (type !== 'start' && type !== 'restart') return null;
  const loading = dependencies.loading(name);
  if (loading === 'masked') return `${name} is masked`;
  if (loading === 'not-found' && !isAlwaysThere(name) && !dependencies.isElsewhere(name))
    return `there is no ${name}`;
  return loading instanceof LoadedUnit ? badSetting(name, loading) : null;
}

function canReload(dependencies: Dependencies, name: string): boolean {
  const type = unitType(name);
  if (type === 'mount') return true;
  if (type !== 'service') return [...dependencies.of(name, 'PropagatesReloadTo')].length > 0;
  const settings = dependencies.settings(name);
  if (settings === null) return false;
  return (
    settings.all('Service', 'ExecReload').length > 0 || settings.last('Service', 'Type') === 'notify-reload'
  );
}

const needed = ['Requires', 'BindsTo'] as const;

/** Why units cannot be started, by their names: something that they require, at whatever remove, cannot be. */
export function unstartable(
  dependencies: Dependencies,
  isUp: (unit: string) => boolean,
): Map<string, string> {
  const broken = new Map<string, string>();
  const spread = (unit: string, problem: string) => {
    for (const kind of needed)
      for (const other of dependencies.on(unit, kind)) if (!broken.has(other)) broken.set(other, problem);
  };
  for (const unit of new Set(needed.flatMap((kind) => dependencies.targets(kind)))) {
    const problem = jobProblem(dependencies, unit, 'start');
    if (problem !== null) spread(unit, problem);
  }
  // What is up need not be started for others.
  for (const [unit, problem] of broken) if (!isUp(unit)) spread(unit, problem);
  return broken;
}
