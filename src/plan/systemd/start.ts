import { unitType } from '../units/names.js';
import { type CommandEnd, commandEnd, type HostKnowledge } from './command.js';
import { falseCondition, isContainer } from './conditions.js';
import { LoadedUnit, type Loading, wordsOf } from './settings.js';

/** Where a start leads to, as far as that can be known beforehand; what is not known is taken to go well. */
export type Start = {
  /** How its job ends; `never` is one that waits for longer than anybody does. */
  job: 'done' | 'failed' | 'never';
  active: 'active' | 'activating' | 'failed' | 'inactive';
  sub: string;
  /** Why it does not come up, in words; null where it does. */
  why: string | null;
  /** False where nothing was started at all. */
  hasRun: boolean;
};

const up = (sub: string): Start => ({ job: 'done', active: 'active', sub, why: null, hasRun: true });
const dead: Start = { job: 'done', active: 'inactive', sub: 'dead', why: null, hasRun: true };

function failed(why: string, job: 'done' | 'failed'): Start {
  return { job, active: 'failed', sub: 'failed', why, hasRun: true };
}

/** Sub-states of units of other types that are up (systemctl --state=help). */
const activeSubs: Readonly<Record<string, string>> = {
  ...{ target: 'active', slice: 'active', mount: 'mounted', swap: 'active' },
  ...{ socket: 'listening', timer: 'waiting', path: 'waiting', automount: 'waiting' },
};

/** Where the start of a unit leads to. */
export function startOf(name: string, loading: Loading, facts: HostKnowledge): Start {
  const type = unitType(name);
  // A container has neither the kernel's automounts nor swap of its own (unit.c, unit_type_supported).
  if (['automount', 'swap'].includes(type) && isContainer(facts.virtualization))
    return { ...dead, why: 'a container cannot have it', hasRun: false };
  if (!(loading instanceof LoadedUnit)) return up(activeSubs[type] ?? 'running');
  const condition = falseCondition(loading, 'Condition', facts) ?? falseCondition(loading, 'Assert', facts);
  if (condition !== null) return { ...dead, why: `${condition} does not hold`, hasRun: false };
  return type === 'service' ? serviceStart(loading, facts) : up(activeSubs[type] ?? 'active');
}

/** Why systemd refuses a unit that it can read; null where it does not (service.c, service_verify). */
export function badSetting(name: string, unit: LoadedUnit): string | null {
  if (unitType(name) !== 'service') return null;
  const starts = unit.all('Service', 'ExecStart').length;
  const isOneshot = unit.last('Service', 'Type') === 'oneshot';
  const canDoWithout =
    unit.all('Service', 'ExecStop').length > 0 && (isOneshot || unit.isTrue('Service', 'RemainAfterExit'));
  if (starts === 0 && !canDoWithout && unit.last('Unit', 'SuccessAction') === null)
    return 'it has no ExecStart';
  if (starts > 1 && !isOneshot) return 'it has several ExecStart and is no oneshot';
  return null;
}

function serviceStart(unit: LoadedUnit, facts: HostKnowledge): Start {
  const ends = (key: string) =>
    unit.all('Service', key).map((line) => ({ key, line, end: commandEnd(line, facts) }));
  const skipping = ends('ExecCondition').find(({ end }) => end.kind === 'ends' && end.status !== 0);
  if (skipping) return { ...dead, why: `${named(skipping)} ends with a failure` };
  const broken = ends('ExecStartPre').find(({ end }) => end.kind === 'ends' && end.status !== 0);
  if (broken) return failing(unit, named(broken), broken.end, 'failed');
  const type = unit.last('Service', 'Type') ?? (unit.last('Service', 'BusName') === null ? 'simple' : 'dbus');
  const starts = ends('ExecStart');
  if (type === 'oneshot') return oneshotStart(unit, starts);
  const main = starts[0];
  if (main === undefined) return up('exited');
  const isReadyLater = ['notify', 'notify-reload', 'dbus', 'forking'].includes(type);
  if (main.end.kind === 'ends' && main.end.status !== 0) {
    const isWaitedFor = isReadyLater || (type === 'exec' && main.end.status === 203);
    return failing(unit, named(main), main.end, isWaitedFor ? 'failed' : 'done');
  }
  if (main.end.kind === 'ends' && type !== 'forking') {
    if (isReadyLater) return failed(`${named(main)} ends before it is ready`, 'failed');
    return ended(unit);
  }
  // What is known to run on only waits, and tells nobody that it is ready.
  if (main.end.kind === 'runs' && isReadyLater) return unready(unit, named(main));
  return up('running');
}

type Known = { key: string; line: string; end: CommandEnd };

/** The command by its program; what it is called with may be a secret. */
function named({ key, line }: Known): string {
  return `${key}=${wordsOf(line)[0] ?? ''}`;
}

function oneshotStart(unit: LoadedUnit, starts: readonly Known[]): Start {
  for (const one of starts) {
    if (one.end.kind === 'runs')
      return { job: 'never', active: 'activating', sub: 'start', why: null, hasRun: true };
    if (one.end.kind === 'ends' && one.end.status !== 0) return failing(unit, named(one), one.end, 'failed');
  }
  return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}

/** A service whose program has ended well. */
function ended(unit: LoadedUnit): Start {
  const restart = unit.last('Service', 'Restart') ?? 'no';
  if (restart === 'always' || restart === 'on-success') return again(unit, null);
  return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}

function failing(unit: LoadedUnit, command: string, end: CommandEnd, job: 'done' | 'failed'): Start {
  const status = end.kind === 'ends' ? end.status : 1;
  const why = `${command} ${status === 203 ? 'is no program there' : `ends with status ${status}`}`;
  const restart = unit.last('Service', 'Restart') ?? 'no';
  // A oneshot is waited for through its restarts only since systemd 256; its job has failed by then.
  const isRestarted = restart === 'always' || restart === 'on-failure' || restart === 'on-abnormal-exit';
  return isRestarted ? again(unit, { why, job }) : failed(why, job);
}

/** Pauses (s) between restarts that switch-to-configuration waits through, until systemd's limit of starts is reached. */
const soon = 0.25;

/**
 * A service that is started again and again, after a failure or without one: in a moment it has failed for good, unless the
 * pauses are long.
 */
function again(unit: LoadedUnit, failure: { why: string; job: 'done' | 'failed' } | null): Start {
  const pause = seconds(unit.last('Service', 'RestartSec') ?? '100ms');
  if (pause === null || pause < soon)
    return failed(failure?.why ?? 'it ends at once and is restarted too often', failure?.job ?? 'done');
  return { job: 'done', active: 'activating', sub: 'auto-restart', why: failure?.why ?? null, hasRun: true };
}

function unready(unit: LoadedUnit, command: string): Start {
  const why = `${command} never tells that it is ready`;
  const limit = seconds(
    unit.last('Service', 'TimeoutStartSec') ?? unit.last('Service', 'TimeoutSec') ?? '90',
  );
  const isLong = limit === null || limit > 60;
  return isLong
    ? { job: 'never', active: 'activating', sub: 'start', why, hasRun: true }
    : failed(why, 'failed');
}

const unitsOfTime: Readonly<Record<string, number>> = {
  ...{ '': 1, s: 1, sec: 1, second: 1, seconds: 1, ms: 0.001, msec: 0.001, us: 0.000001, usec: 0.000001 },
  ...{ m: 60, min: 60, minute: 60, minutes: 60, h: 3600, hr: 3600, hour: 3600, hours: 3600, d: 86400 },
};

/** A time span of systemd.time(7) in seconds; null for one that never ends or that is not understood. */
function seconds(text: string): number | null {
  let sum = 0;
  for (const [, number, unit = ''] of text.matchAll(/(\d{1,12}(?:\.\d{1,6})?)\s{0,4}([a-z]{0,8})/g)) {
    const factor = unitsOfTime[unit];
    if (factor === undefined) return null;
    sum += Number(number) * factor;
  }
  return text === 'infinity' || !/\d/.test(text) ? null : sum;
}
