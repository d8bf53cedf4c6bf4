import { unitType } from '../units/names.js';
import { isAlwaysThere, jobProblem, unstartable } from './applicable.js';
import type { HostKnowledge } from './command.js';
import type { Dependencies } from './dependencies.js';
import { startOf } from './start.js';
import {
  type ActiveState,
  addTransaction,
  isUp,
  type JobType,
  Refused,
  type Transaction,
} from './transaction.js';

/** What has become of a unit. */
export type ModelUnit = {
  active: ActiveState;
  sub: string;
  /** How often it was started since the beginning. */
  starts: number;
  reloads: number;
  /** Why it is not up, or not for long, although it was to be started; null where there is nothing to say. */
  why: string | null;
  /** The dependency by which another unit stopped it, as it is written in units; null where none did. */
  stoppedBy: string | null;
  /** The name it had at the beginning, where that is another one. */
  wasCalled: string | null;
};

/** How a request ended: `failed` with what systemctl would say. */
export type Outcome = 'done' | 'failed' | 'never';

/**
 * systemd as far as a switch of systems needs it: units, their dependencies, and the jobs that stop and start them. It
 * knows what units say and what is known of the host; a program that nothing is known of is taken to do well.
 */
export class Manager {
  readonly units = new Map<string, ModelUnit>();
  #dependencies: Dependencies;
  readonly #facts: HostKnowledge;
  /** Units that have failed and whose OnFailure= is still to be started. */
  readonly #failed = new Set<string>();

  constructor(
    dependencies: Dependencies,
    states: ReadonlyMap<string, { active: string; sub: string }>,
    facts: HostKnowledge,
  ) {
    this.#dependencies = dependencies;
    this.#facts = facts;
    for (const [name, { active, sub }] of states)
      this.units.set(name, { ...{ active: active as ActiveState, sub }, ...fresh });
  }

  state(name: string): ActiveState {
    return (
      this.units.get(this.#dependencies.id(name))?.active ?? (isAlwaysThere(name) ? 'active' : 'inactive')
    );
  }

  isUp(name: string): boolean {
    return isUp(this.state(name));
  }

  /** The units that systemd has in memory: those that are up or failed, and all that one in memory names. */
  loaded(): Set<string> {
    const seen = new Set(
      [...this.units].filter(([, { active }]) => active !== 'inactive').map(([unit]) => unit),
    );
    for (const unit of seen) for (const other of this.#dependencies.namedBy(unit)) seen.add(other);
    return seen;
  }

  /** The name that systemd has for a unit. */
  id(name: string): string {
    return this.#dependencies.id(name);
  }

  /** Reads the units of another system, as after daemon-reload: an alias that is new takes over who has its name. */
  reloadUnits(dependencies: Dependencies): void {
    this.#dependencies = dependencies;
    for (const [name, unit] of [...this.units]) {
      const id = dependencies.id(name);
      if (id === name || this.units.has(id)) continue;
      this.units.delete(name);
      this.units.set(id, { ...unit, wasCalled: unit.wasCalled ?? name });
    }
  }

  resetFailed(): void {
    for (const unit of this.units.values()) if (unit.active === 'failed') Object.assign(unit, down);
  }

  /** Asks for jobs as `systemctl --no-block` does, one after another, and waits for all; returns how each has ended. */
  request(names: readonly string[], type: 'start' | 'stop' | 'restart' | 'reload'): Outcome[] {
    const jobs: Transaction = new Map();
    const ids = names.map((name) => this.id(name));
    const broken =
      type === 'start' || type === 'restart'
        ? unstartable(this.#dependencies, (unit) => this.isUp(unit))
        : new Map<string, string>();
    const accepted = ids.map((id) => this.#accept(id, type, jobs, broken));
    const ends = this.#run(jobs, new Set(ids));
    for (const id of ids) if (this.#waitsForEver(id, ends)) ends.set(id, 'never');
    const failed = [...this.#failed];
    this.#failed.clear();
    const followers = failed.flatMap((unit) => [...this.#dependencies.of(unit, 'OnFailure')]);
    const wanted = [...new Set(followers)].filter(
      (unit) => !this.isUp(unit) && this.#unit(unit).starts < mostStarts,
    );
    if (wanted.length > 0) this.request(wanted, 'start');
    return ids.map((id, index) => (accepted[index] ? (ends.get(id) ?? 'done') : 'failed'));
  }

  /** A target is only reached when everything that it pulls in is. */
  #waitsForEver(id: string, ends: ReadonlyMap<string, Outcome>): boolean {
    if (unitType(id) !== 'target') return false;
    const pulledIn = (['Requires', 'Wants'] as const).flatMap((kind) => [...this.#dependencies.of(id, kind)]);
    return pulledIn.some((unit) => ends.get(unit) === 'never');
  }

  /** Adds the jobs of one request to those that wait; false where it is refused. */
  #accept(
    id: string,
    type: 'start' | 'stop' | 'restart' | 'reload',
    jobs: Transaction,
    broken: ReadonlyMap<string, string>,
  ): boolean {
    const settings = this.#dependencies.settings(id);
    const refuses = (key: string) => settings?.isTrue('Unit', key) === true;
    if (type !== 'stop' && type !== 'reload' && refuses('RefuseManualStart')) return false;
    if (type !== 'start' && type !== 'reload' && refuses('RefuseManualStop')) return false;
    const starts = (job: JobType) => job === 'start' || job === 'restart';
    const world = {
      state: (unit: string) => this.state(unit),
      check: (unit: string, job: JobType) =>
        jobProblem(this.#dependencies, unit, job) ?? (starts(job) ? (broken.get(unit) ?? null) : null),
    };
    try {
      addTransaction(jobs, id, type, this.#dependencies, world);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      this.#unit(id).why = thrown.message;
      return false;
    }
  }

  /** Runs jobs: first what stops, then what starts, in their order. */
  #run(jobs: Transaction, asked: ReadonlySet<string>): Map<string, Outcome> {
    const ends = new Map<string, Outcome>();
    for (const [unit, type] of jobs) if (type === 'stop' || type === 'restart') this.#stop(unit, type, asked);
    for (const [unit, type] of jobs) if (type === 'reload') this.#reload(unit);
    for (const unit of this.#ordered(jobs)) {
      const type = jobs.get(unit);
      if (type === 'start' || type === 'restart') ends.set(unit, this.#start(unit, jobs, ends));
      if (type === 'verify-active') ends.set(unit, this.isUp(unit) ? 'done' : 'failed');
    }
    return ends;
  }

  #stop(name: string, type: JobType, asked: ReadonlySet<string>): void {
    const unit = this.#unit(name);
    const reason = asked.has(name) ? null : this.#whyStopped(name);
    if (isUp(unit.active)) Object.assign(unit, { ...down, why: null, stoppedBy: reason });
    if (type === 'stop') this.#keepUpheld(name);
  }

  /** The unit with which another one stops. */
  #whyStopped(name: string): string {
    for (const kind of ['BindsTo', 'Requires', 'Requisite', 'PartOf'] as const)
      for (const other of this.#dependencies.of(name, kind)) if (!this.isUp(other)) return `${kind}=${other}`;
    for (const other of this.#dependencies.of(name, 'Conflicts'))
      if (this.isUp(other)) return `Conflicts=${other}`;
    return 'PropagatesStopTo= of another unit';
  }

  /** What an active unit upholds comes back at once. */
  #keepUpheld(name: string): void {
    const isUpheld = [...this.#dependencies.on(name, 'Upholds')].some((other) => this.isUp(other));
    if (isUpheld) this.#start(name, new Map(), new Map());
  }

  #reload(name: string): void {
    const unit = this.#unit(name);
    if (isUp(unit.active)) unit.reloads += 1;
  }

  /** Units to start, each behind those that it is ordered after. */
  #ordered(jobs: Transaction): string[] {
    const order: string[] = [];
    const seen = new Set<string>();
    for (const first of [...jobs.keys()].sort()) {
      const open = [{ unit: first, isDone: false }];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.isDone) order.push(next.unit);
        if (next.isDone || seen.has(next.unit)) continue;
        seen.add(next.unit);
        open.push({ unit: next.unit, isDone: true });
        const before = [...this.#dependencies.of(next.unit, 'After')].filter((other) => jobs.has(other));
        open.push(...before.sort().map((unit) => ({ unit, isDone: false })));
      }
    }
    return order;
  }

  #start(name: string, jobs: Transaction, ends: ReadonlyMap<string, Outcome>): Outcome {
    const unit = this.#unit(name);
    if (isUp(unit.active) && unit.sub !== 'auto-restart') return 'done';
    // Units that start each other when they fail would do so for ever; systemd limits it as well.
    if (unit.starts >= mostStarts) return 'failed';
    const broken = this.#brokenRequirement(name, jobs, ends);
    if (broken !== null) {
      unit.why = `${broken} does not come up`;
      return 'failed';
    }
    // A socket cannot take over from a service that runs without it.
    const triggered = unitType(name) === 'socket' ? this.#dependencies.triggeredBy(name) : null;
    if (triggered !== null && this.isUp(triggered)) {
      unit.why = `${triggered} runs already`;
      return 'failed';
    }
    if (triggered !== null || ['timer', 'path'].includes(unitType(name))) {
      const other = this.#dependencies.triggeredBy(name);
      if (other !== null && jobProblem(this.#dependencies, other, 'start') !== null) {
        unit.why = `there is no ${other} to start`;
        return 'failed';
      }
    }
    const start = startOf(name, this.#dependencies.loading(name), this.#facts);
    if (start.hasRun) unit.starts += 1;
    Object.assign(unit, { active: start.active, sub: start.sub, why: start.why });
    if (start.active === 'failed') this.#failed.add(name);
    if (start.active === 'failed' || start.active === 'inactive') this.#stopBound(name);
    return start.job;
  }

  #brokenRequirement(name: string, jobs: Transaction, ends: ReadonlyMap<string, Outcome>): string | null {
    for (const kind of ['Requires', 'BindsTo', 'Requisite'] as const)
      for (const other of this.#dependencies.of(name, kind)) {
        // Without an order both start at once, and it is up before the other one has failed.
        const isFirst = this.#dependencies.has(name, 'After', other);
        if (jobs.has(other) && isFirst && ends.get(other) === 'failed') return other;
      }
    return null;
  }

  /** What is bound to a unit does not outlive it. */
  #stopBound(name: string): void {
    for (const other of this.#dependencies.on(name, 'BindsTo'))
      if (this.state(other) === 'active') this.#run(new Map([[other, 'stop']]), new Set());
  }

  #unit(name: string): ModelUnit {
    const known = this.units.get(name);
    if (known) return known;
    const unit: ModelUnit = { ...fresh, ...down };
    this.units.set(name, unit);
    return unit;
  }
}

/** How often a unit is started in one switch (systemd-system.conf(5), DefaultStartLimitBurst). */
const mostStarts = 5;

const down = { active: 'inactive', sub: 'dead' } as const;
const fresh = { starts: 0, reloads: 0, why: null, stoppedBy: null, wasCalled: null };
