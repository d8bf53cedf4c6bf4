// The jobs that one request makes, as systemd's transactions find them (systemd/src/core/transaction.c and
// unit-dependency-atom.c, version 257).
import type { Dependencies, DependencyKind } from './dependencies.js';

export type JobType = 'start' | 'stop' | 'restart' | 'reload' | 'verify-active';
export type ActiveState = 'active' | 'activating' | 'reloading' | 'deactivating' | 'failed' | 'inactive';

/** Dependencies by which a job goes on to other units, seen from the unit that has them or from those that name it. */
type Way = { kind: DependencyKind; isFrom: boolean; type: JobType; onlyIfUp?: true; isNeeded?: true };

const to = (kind: DependencyKind, type: JobType, isNeeded?: true): Way => ({
  kind,
  isFrom: false,
  type,
  ...(isNeeded && { isNeeded }),
});
const from = (kind: DependencyKind, type: JobType): Way => ({ kind, isFrom: true, type });
const tried = (way: Way): Way => ({ ...way, onlyIfUp: true });

const pulledIn: readonly Way[] = [
  ...[to('Requires', 'start', true), to('BindsTo', 'start', true), to('Requisite', 'verify-active', true)],
  ...[to('Wants', 'start'), to('Upholds', 'start'), to('Conflicts', 'stop'), from('Conflicts', 'stop')],
];
const hanging = ['Requires', 'Requisite', 'BindsTo', 'PartOf'] as const;

const ways: Readonly<Record<JobType, readonly Way[]>> = {
  start: pulledIn,
  restart: [...pulledIn, ...hanging.map((kind) => tried(from(kind, 'restart')))],
  stop: [...hanging.map((kind) => from(kind, 'stop')), to('PropagatesStopTo', 'stop')],
  reload: [tried(to('PropagatesReloadTo', 'reload'))],
  'verify-active': [],
};

/** The jobs of a request, by unit. `isNeeded` are those without which the request makes no sense. */
export type Transaction = Map<string, JobType>;

/** A request that systemd refuses as a whole, in words. */
export class Refused extends Error {}

/** A job to be added: for a unit, of a type, and whether the request makes no sense without it. */
type Wanted = { unit: string; type: JobType; isNeeded: boolean };

/** What a transaction has to know of units: their states, and why one cannot have such a job (null where it can). */
export type World = { state(unit: string): ActiveState; check(unit: string, type: JobType): string | null };

/**
 * Adds the jobs of a request for `anchor` to those that wait. What is up already is not started, and what only it would pull
 * in is not either. Throws `Refused`, and adds nothing then.
 */
export function addTransaction(
  waiting: Transaction,
  anchor: string,
  type: JobType,
  dependencies: Dependencies,
  world: World,
): void {
  const jobs: Transaction = new Map();
  const wanted: Wanted[] = [{ unit: anchor, type, isNeeded: true }];
  for (const next of wanted) {
    const job = collapsed(next.type, world.state(next.unit));
    const problem = world.check(next.unit, job);
    if (problem !== null && next.isNeeded) throw new Refused(problem);
    const isAsked = next === wanted[0];
    if (problem !== null || (!isAsked && isRedundant(job, world.state(next.unit)))) continue;
    const known = jobs.get(next.unit) ?? waiting.get(next.unit);
    const merged = mergedWith(known, job);
    // What waits already has brought its own with it.
    if (merged === null || merged === known) continue;
    jobs.set(next.unit, merged);
    for (const other of propagated(next, job, dependencies, world)) wanted.push(other);
  }
  for (const [unit, job] of jobs) waiting.set(unit, job);
}

/** The jobs that a job brings with it. */
function propagated(
  { unit, isNeeded }: Wanted,
  job: JobType,
  dependencies: Dependencies,
  world: World,
): Wanted[] {
  return ways[job].flatMap((way) => {
    const others = way.isFrom ? dependencies.on(unit, way.kind) : dependencies.of(unit, way.kind);
    return [...others]
      .filter((other) => !way.onlyIfUp || isUp(world.state(other)))
      .map((other) => ({ unit: other, type: way.type, isNeeded: isNeeded && way.isNeeded === true }));
  });
}

export function isUp(state: ActiveState): boolean {
  return state === 'active' || state === 'activating' || state === 'reloading';
}

/** A restart of what is down is a start. */
function collapsed(type: JobType, state: ActiveState): JobType {
  return type === 'restart' && !isUp(state) ? 'start' : type;
}

function isRedundant(type: JobType, state: ActiveState): boolean {
  if (type === 'start') return state === 'active' || state === 'reloading';
  if (type === 'stop') return state === 'inactive' || state === 'failed';
  return type === 'verify-active' && state === 'active';
}

/** Two jobs for one unit; null where they contradict each other, and the one that came first stays. */
function mergedWith(known: JobType | undefined, job: JobType): JobType | null {
  if (known === undefined || known === job || known === 'verify-active') return job;
  if (job === 'verify-active') return known;
  const both = new Set([known, job]);
  if (both.has('stop')) return null;
  return both.has('restart') ? 'restart' : both.has('reload') ? 'reload' : 'start';
}
