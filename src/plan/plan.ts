import type { Plan, Room } from '../builds/plan.js';
import type { HostSystem } from '../host/system/host-system.js';
import type { Toplevel, UnitFiles } from '../host/system/toplevel.js';
import { type ClosurePath, closureBytes } from '../nix/closure/closure.js';
import { packageChanges } from '../nix/closure/package-changes.js';
import { dataServices, type ServiceVersions } from './data-services.js';
import { hostKnowledge } from './host-knowledge.js';
import { type Prediction, type PredictionInput, predictSwitch } from './predict.js';
import { initInterface, rebootFor } from './reboot.js';
import type { SwitchRules } from './switch/rules.js';
import { readUnit, UnreadableUnit } from './units/unit.js';
import { UnitDirectory } from './units/unit-directory.js';
import { plannedUnits } from './units-plan.js';

/** The system that a host would get, as it is on this machine. */
export type NewSystem = {
  toplevel: Toplevel;
  units: UnitFiles;
  fstab: string;
  /** Null where its sizes are not known. */
  closure: ClosurePath[] | null;
  rules: SwitchRules;
  /** Where its systemd and the settings of that are. */
  manager: string | null;
  managerSettings: string | null;
  /** The revision of its sources, where it says it. */
  revision: string | null;
  /** Size of kernel and initrd together. */
  bootBytes: number | null;
  /** Paths below /etc that were asked of the host, and that this system brings itself. */
  etc: ReadonlySet<string>;
};

/** What a plan is made of. `requests` are null where the activation script was not asked. */
export type PlanInput = {
  host: string;
  target: string;
  system: HostSystem;
  next: NewSystem;
  asked: readonly string[];
  requests: PredictionInput['requests'] | null;
};

/** What a deployment would change on a host. */
export function makePlan(input: PlanInput): Plan {
  const { host, target, system, next, requests } = input;
  const { current, booted, profile } = system;
  const isChanged = current.path !== next.toplevel.path;
  const reboot = rebootFor(current, booted, next.toplevel);
  // The program that runs already is not run again, and one that can only be booted touches nothing.
  const prediction = isChanged && reboot.refused.length === 0 ? predictFor(input) : null;
  const missing = (next.closure ?? []).filter(({ path }) => system.absent.has(path));
  return {
    ...{ schema_version: 1 as const, host, target, changed: isChanged },
    ...{ old_system: current.path, new_system: next.toplevel.path },
    ...{ profile_system: profile?.path ?? null, booted_system: booted?.path ?? null },
    revisions: { old: system.revision, new: next.revision },
    units: prediction === null ? [] : plannedUnits(prediction, predictionInput(input)),
    switch: {
      exit_code: prediction === null ? refusalStatus(reboot.refused) : prediction.exit,
      error: prediction?.unreadable ?? null,
      ...{ rules: next.rules.name, manager_restarts: managerRestarts(system, next) },
      swaps_off: prediction?.swapsOff ?? [],
      activation_requests: requests === null ? 'unknown' : 'known',
    },
    reboot,
    packages: system.closure && next.closure ? packageChanges(system.closure, next.closure) : null,
    closure: {
      old_bytes: system.closure && closureBytes(system.closure),
      new_bytes: next.closure && closureBytes(next.closure),
    },
    copy: { paths: missing.length, bytes: next.closure && closureBytes(missing) },
    room: roomFor(system, next, missing),
    data: dataServices(servicesOf(input)),
  };
}

/** The status of a program that refuses to switch: another init, or inhibitors, which a check of NixOS finds. */
function refusalStatus(refused: readonly string[]): number {
  if (refused.length === 0) return 0;
  return refused.includes(initInterface) ? 100 : 1;
}

/** What a plan's host makes of the new units. */
export function predictFor(input: PlanInput): Prediction {
  return predictSwitch(predictionInput(input));
}

function predictionInput({ system, next, asked, requests }: PlanInput): PredictionInput {
  const states = [...system.states].filter(([, { active }]) => active !== 'inactive');
  const elsewhere = [...system.states].filter(
    ([, { fragment }]) => !fragment.startsWith('/etc/') && fragment !== '',
  );
  return {
    ...{
      old: directoryOf(system.units),
      new: directoryOf(next.units),
      active: new Map(states),
      rules: next.rules,
    },
    ...{ oldFstab: system.fstab, newFstab: next.fstab, left: system.left },
    requests: requests ?? { restart: [], reload: [] },
    elsewhere: elsewhere.map(([name]) => name),
    facts: hostKnowledge(system, asked, next.etc),
  };
}

function directoryOf({ files, links }: UnitFiles): UnitDirectory {
  return new UnitDirectory(files, links);
}

/** Process 1 is executed anew for another systemd or other settings; who cannot see it compares the two systems. */
function managerRestarts({ manager, managerSettings, current }: HostSystem, next: NewSystem): boolean {
  if (managerSettings !== next.managerSettings) return true;
  return manager === null ? current.links.systemd !== next.toplevel.links.systemd : manager !== next.manager;
}

function roomFor(system: HostSystem, next: NewSystem, missing: readonly ClosurePath[]): Plan['room'] {
  const boots = [system.current, system.booted, system.profile];
  const { kernel, initrd } = next.toplevel.links;
  const isThere = boots.some((one) => one?.links.kernel === kernel && one.links.initrd === initrd);
  return {
    store: room(system.free.store, next.closure && closureBytes([...missing])),
    boot: system.free.boot === null ? null : room(system.free.boot, isThere ? 0 : next.bootBytes),
  };
}

function room(free: number | null, needed: number | null): Room {
  const enough = free === null || needed === null ? null : free >= needed;
  return { free_bytes: free, needed_bytes: needed, enough };
}

/** Services that are up and stay, by what both systems say of them. */
function servicesOf({ system, next }: PlanInput): ServiceVersions[] {
  const [old, now] = [directoryOf(system.units), directoryOf(next.units)];
  return [...system.states].flatMap(([unit, { active }]) => {
    if (active !== 'active' || !unit.endsWith('.service') || !old.hasFile(unit) || !now.hasFile(unit))
      return [];
    try {
      const read = (units: UnitDirectory) => readUnit(units, unit, unit, next.rules.dialect);
      return [{ unit, before: read(old), after: read(now) }];
    } catch (thrown) {
      if (thrown instanceof UnreadableUnit) return [];
      throw thrown;
    }
  });
}
