import type { Finding } from '../builds/health.js';
import type { HostFacts, UnitFacts } from '../host/facts/host-facts.js';
import type { HealthPolicy } from './policy.js';
import type { HealthSamples } from './samples.js';

/** Of a session or of one connection, not of the system. */
const passing = /^(?:user@|user-runtime-dir@|session-|systemd-coredump@|.*@\d{1,9}-)/;
/** A service that systemd restarted so short a time ago (s) is dying again and again. */
const loopSeconds = 10;
const judged = /\.(?:service|socket|mount|path|timer|target|swap)$/;

/** The units of which the facts afterwards must tell, since they ran before. */
export function unitsToWatch({ units }: HostFacts): string[] {
  return [...units].filter(([name, unit]) => isJudged(name) && isRunning(unit)).map(([name]) => name);
}

/** Units that ran before and do not, that have failed since, or that die or wait again and again. */
export function unitFindings(samples: HealthSamples, policy: HealthPolicy): Finding[] {
  const { before, second } = samples;
  const names = new Set([...before.units.keys(), ...second.units.keys(), ...policy.critical]);
  return [
    ...[...names]
      .filter((name) => policy.critical.includes(name) || isJudged(name))
      .sort()
      .flatMap((name) => unitFinding(name, samples, policy)),
    ...userUnits(samples),
  ];
}

function isJudged(name: string): boolean {
  return judged.test(name) && !passing.test(name);
}

function unitFinding(name: string, samples: HealthSamples, policy: HealthPolicy): Finding[] {
  const [before, first, second] = [samples.before, samples.first, samples.second].map(({ units }) =>
    units.get(name),
  );
  const isCritical = policy.critical.includes(name);
  const wasBad =
    isFailed(before) ||
    isInvalid(before) ||
    isLooping(before) ||
    wasJustRestarted(before, samples.before.uptimeSeconds);
  const trouble = troubleOf(name, { first, second }, samples) ?? (isCritical ? idleTrouble(second) : null);
  if (trouble !== null) {
    if (wasBad && !isCritical) return [];
    const isKept = isCritical || (isRunning(before) && isWanted(second));
    const goesBack =
      isCritical || policy.onFailedUnits === 'rollback' || (policy.onFailedUnits === 'verify' && isKept);
    const level = goesBack && !(wasBad && isCritical) ? 'rollback' : 'warning';
    return [finding(name, trouble, level, wasBad)];
  }
  if (!isRunning(before) || isRunning(second) || isFailed(second)) return [];
  return goneFinding(name, second, policy);
}

type Sample = UnitFacts | undefined;
type Trouble = { kind: string; what: string };

function finding(name: string, { kind, what }: Trouble, level: Finding['level'], wasBad = false): Finding {
  return { kind, level, subject: name, message: `${name} ${what}${wasBad ? ', as before' : ''}` };
}

/** Failed, not to be started again, looping or stuck, by two samples. */
function troubleOf(
  name: string,
  { first, second }: { first: Sample; second: Sample },
  { first: { jobs }, second: { jobs: later } }: HealthSamples,
): Trouble | null {
  if (!second) return null;
  if (isFailed(second)) return { kind: 'unit-failed', what: `has failed (${reasonOf(second)})` };
  // It may run on as it was, and is dead after the next boot.
  if (isInvalid(second)) return { kind: 'unit-invalid', what: `cannot be started (${second.load})` };
  if (isLooping(second))
    return {
      kind: 'unit-looping',
      what: `is started again and again (${reasonOf(second)}, ${second.restarts} times)`,
    };
  const hasRestarted = first !== undefined && second.restarts > first.restarts;
  if (hasRestarted)
    return {
      kind: 'unit-looping',
      what: `was restarted ${second.restarts - first.restarts} times while it was watched`,
    };
  const waits = (list: HealthSamples['first']['jobs']) =>
    list.some((job) => job.unit === name && job.state === 'running');
  if (waits(jobs) && waits(later)) return { kind: 'unit-stuck', what: `is still ${second.active}` };
  return null;
}

/** A unit that must run and does not, although nothing of it has failed. */
function idleTrouble(unit: Sample): Trouble | null {
  if (unit?.load !== 'loaded') return { kind: 'unit-gone', what: 'is not there' };
  if (isRunning(unit) || isDone(unit)) return null;
  return { kind: 'unit-gone', what: `is ${unit.active}` };
}

/** A unit that ran and was stopped without a failure, which switch-to-configuration says nothing of. */
function goneFinding(name: string, second: Sample, policy: HealthPolicy): Finding[] {
  // The new system has it no more, or it has done its work: both are meant.
  if (second?.load !== 'loaded' || isDone(second)) return [];
  // What only a socket, a timer or the bus starts comes and goes.
  if (!isWanted(second) && second.isTriggered) return [];
  if (!second.hasConditions)
    return [
      finding(
        name,
        { kind: 'unit-gone', what: 'ran, and a condition of it does not hold any more' },
        'warning',
      ),
    ];
  const what = `ran before and is ${second.active}`;
  const goesBack = isWanted(second) && policy.onFailedUnits !== 'keep';
  return [finding(name, { kind: 'unit-gone', what }, goesBack ? 'rollback' : 'warning')];
}

function isRunning(unit: Sample): boolean {
  return unit?.active === 'active' || unit?.active === 'reloading';
}

function isFailed(unit: Sample): boolean {
  return unit?.active === 'failed';
}

/** Its file is there, and systemd refuses it. */
function isInvalid(unit: Sample): boolean {
  return unit?.load === 'bad-setting' || unit?.load === 'error';
}

/** systemd waits before it starts it again. */
function isLooping(unit: Sample): boolean {
  return unit?.active === 'activating' && unit.sub.startsWith('auto-restart');
}

/** One sample takes a service that dies again and again for one that runs, if it has run for a moment only. */
function wasJustRestarted(unit: Sample, uptimeSeconds: number | null): boolean {
  return unit !== undefined && unit.restarts > 0 && (uptimeSeconds ?? 0) - unit.changedSeconds < loopSeconds;
}

/** A oneshot that has ended well is inactive. */
function isDone(unit: UnitFacts): boolean {
  return (
    unit.active === 'inactive' && unit.type === 'oneshot' && unit.result === 'success' && unit.hasConditions
  );
}

function isWanted(unit: Sample): boolean {
  return (unit?.load === 'loaded' || isInvalid(unit)) && unit?.isWanted === true;
}

function reasonOf({ result, exitStatus }: UnitFacts): string {
  return result === 'exit-code' ? `status ${exitStatus}` : result || 'no reason given';
}

function userUnits({ before, second }: HealthSamples): Finding[] {
  const was = new Set(before.failedUserUnits.map(({ user, unit }) => `${user} ${unit}`));
  return second.failedUserUnits
    .filter(({ user, unit }) => !was.has(`${user} ${unit}`))
    .map(({ user, unit }) => ({
      kind: 'user-unit-failed',
      level: 'warning',
      subject: unit,
      message: `${unit} of ${user} has failed`,
    }));
}
