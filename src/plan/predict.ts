import { Changes, type ListName, type SwitchInput } from './switch/changes.js';
import { compareFileSystems } from './switch/file-systems.js';
import type { HostKnowledge } from './systemd/command.js';
import { Dependencies } from './systemd/dependencies.js';
import { Manager, type ModelUnit, type Outcome } from './systemd/manager.js';
import { type ActiveState, isUp } from './systemd/transaction.js';
import { readFstab } from './units/fstab.js';
import { isSet, readUnit, UnreadableUnit } from './units/unit.js';

/** What a prediction is made of. */
export type PredictionInput = SwitchInput & {
  /** Texts of etc/fstab of the old and the new system. */
  oldFstab: string;
  newFstab: string;
  /** Units that the activation script asks to be restarted and reloaded; only dry-activate tells. */
  requests: { restart: readonly string[]; reload: readonly string[] };
  /** What a switch that was interrupted has left in /run/nixos. */
  left: { start: readonly string[]; restart: readonly string[]; reload: readonly string[] };
  /** Units of the host whose files are elsewhere than in etc/systemd/system. */
  elsewhere: readonly string[];
  facts: HostKnowledge;
};

/** The lists that `test` prints, with the names of the lines. */
export type Announced = Record<
  'stopped' | 'started' | 'restarted' | 'reloaded' | 'not_restarted' | 'new_started' | 'failed',
  string[]
>;

/** The lists that `dry-activate` prints. */
export type DryAnnounced = Record<
  'would_stop' | 'would_not_stop' | 'would_reload' | 'would_restart' | 'would_start',
  string[]
>;

/** What happens to units, whatever is printed. A unit that is restarted and then fails is in two lists. */
export type Really = Record<'restarted' | 'started' | 'stopped' | 'reloaded', string[]>;

export type Prediction = {
  dry: DryAnnounced;
  announced: Announced;
  really: Really;
  /** The status of `test`; null where it would wait for ever for a unit. */
  exit: number | null;
  dryExit: number;
  changes: Changes;
  units: ReadonlyMap<string, ModelUnit>;
  /** Why a unit file cannot be read, which ends the program; null where all can. */
  unreadable: string | null;
  swapsOff: string[];
};

/** The target that every switch restarts: it is not worth a word. */
export const reactivation = 'sysinit-reactivation.target';

/** What switch-to-configuration and systemd make of the change from one system to another. */
export function predictSwitch(input: PredictionInput): Prediction {
  return new Prognosis(input).made();
}

class Prognosis {
  readonly #input: PredictionInput;
  readonly #changes: Changes;
  readonly #manager: Manager;
  #exit: number | null = 0;
  readonly #dry: DryAnnounced = {
    would_stop: [],
    would_not_stop: [],
    would_reload: [],
    would_restart: [],
    would_start: [],
  };
  readonly #said: Announced = {
    ...{ stopped: [], started: [], restarted: [], reloaded: [] },
    ...{ not_restarted: [], new_started: [], failed: [] },
  };

  constructor(input: PredictionInput) {
    this.#input = input;
    this.#changes = leftChanges(input);
    const fstab = readFstab(input.oldFstab, { asSystemd: true });
    this.#manager = new Manager(
      new Dependencies(input.old, fstab, input.active.keys(), input.elsewhere),
      input.active,
      input.facts,
    );
  }

  made(): Prediction {
    const { oldFstab, newFstab, rules } = this.#input;
    let swapsOff: string[] = [];
    const unreadable = unreadableIn(() => {
      this.#changes.compareUnits();
      swapsOff = compareFileSystems(oldFstab, newFstab, rules, this.#changes);
    });
    const dryError = unreadable ?? unreadableIn(() => this.#dryActivate());
    const error = unreadable ?? unreadableIn(() => this.#switch());
    return {
      ...{ dry: this.#dry, announced: this.#said, really: this.#really(), changes: this.#changes },
      ...{ exit: error === null ? this.#exit : 1, dryExit: dryError === null ? 0 : 1 },
      ...{ units: this.#manager.units, unreadable: error, swapsOff },
    };
  }

  /** What dry-activate prints: the requests of the activation script come behind the first two lists. */
  #dryActivate(): void {
    this.#dry.would_stop = this.#shown('stop');
    this.#dry.would_not_stop = this.#shown('skip');
    const changes = copyOf(this.#changes, this.#input);
    takeRequests(changes, this.#input);
    this.#dry.would_reload = shownUnits(changes, 'reload');
    this.#dry.would_restart = shownUnits(changes, 'restart');
    this.#dry.would_start = shownUnits(changes, 'start');
  }

  #shown(list: ListName): string[] {
    return shownUnits(this.#changes, list);
  }

  #switch(): void {
    const { new: next, newFstab, active, elsewhere } = this.#input;
    this.#said.stopped = this.#shown('stop');
    this.#manager.request(sorted(this.#changes.stop), 'stop');
    this.#said.not_restarted = this.#shown('skip');
    takeRequests(this.#changes, this.#input);
    this.#manager.resetFailed();
    const fstab = readFstab(newFstab, { asSystemd: true });
    this.#manager.reloadUnits(new Dependencies(next, fstab, this.#manager.units.keys(), elsewhere));
    this.#count(this.#manager.request([reactivation], 'restart'));
    this.#checkReloads();
    this.#said.reloaded = this.#shown('reload');
    this.#count(this.#manager.request(sorted(this.#changes.reload), 'reload'));
    this.#said.restarted = this.#shown('restart');
    this.#count(this.#manager.request(sorted(this.#changes.restart), 'restart'));
    this.#said.started = this.#shown('start');
    this.#count(this.#manager.request(sorted(this.#changes.start), 'start'));
    if (this.#exit === null) return;
    for (const [name, unit] of this.#manager.units) {
      const isFailed = unit.active === 'failed' || (unit.sub === 'auto-restart' && unit.why !== null);
      if (isFailed) this.#said.failed.push(name);
      else if (unit.active !== 'inactive' && !active.has(name) && !name.endsWith('.scope'))
        this.#said.new_started.push(name);
    }
    if (this.#said.failed.length > 0) this.#exit = 4;
  }

  /** What is to be reloaded and is down by now is started instead. */
  #checkReloads(): void {
    const { new: next, rules } = this.#input;
    const loaded = this.#manager.loaded();
    for (const unit of sorted(this.#changes.reload)) {
      if (this.#manager.isUp(unit)) continue;
      if (!loaded.has(this.#manager.id(unit)))
        throw new UnreadableUnit(`${unit} is to be reloaded and is not there`);
      this.#changes.reload.delete(unit);
      if (rules.toleratesUnknownReloads && !next.has(unit)) continue;
      const settings = readUnit(next, unit, unit, rules.dialect);
      const flag = (key: string) => isSet(settings, 'Unit', key, false);
      if (!flag('RefuseManualStart') || flag('X-OnlyManualStart')) this.#changes.start.add(unit);
    }
  }

  #count(outcomes: readonly Outcome[]): void {
    if (outcomes.includes('never')) this.#exit = null;
    if (outcomes.includes('failed') && this.#exit !== null) this.#exit = 4;
  }

  #really(): Really {
    const really: Really = { restarted: [], started: [], stopped: [], reloaded: [] };
    for (const [name, unit] of this.#manager.units) {
      const wasUp = isUp(stateBefore(this.#input, unit.wasCalled ?? name));
      const isThere = unit.active !== 'inactive';
      if (name === reactivation) continue;
      if (unit.starts > 0 && isThere) really[wasUp ? 'restarted' : 'started'].push(name);
      if (wasUp && !isUp(unit.active)) really.stopped.push(name);
      if (unit.reloads > 0) really.reloaded.push(name);
    }
    return really;
  }
}

/** The ActiveState that a unit has before the switch. */
export function stateBefore({ active }: SwitchInput, unit: string): ActiveState {
  return (active.get(unit)?.active ?? 'inactive') as ActiveState;
}

/** The message of the unit file that ends the program; null where none does. */
function unreadableIn(step: () => void): string | null {
  try {
    step();
    return null;
  } catch (thrown) {
    if (thrown instanceof UnreadableUnit) return thrown.message;
    throw thrown;
  }
}

function leftChanges(input: PredictionInput): Changes {
  const changes = new Changes(input);
  for (const list of ['start', 'restart', 'reload'] as const)
    for (const unit of input.left[list]) changes.note(list, unit, { kind: 'interrupted' });
  return changes;
}

function copyOf(changes: Changes, input: PredictionInput): Changes {
  const copy = new Changes(input);
  for (const list of ['stop', 'start', 'restart', 'reload', 'skip', 'hidden'] as const)
    for (const unit of changes[list]) copy[list].add(unit);
  return copy;
}

function takeRequests(changes: Changes, { requests }: PredictionInput): void {
  for (const unit of requests.restart) changes.request('restart', unit);
  for (const unit of requests.reload) changes.request('reload', unit);
}

function sorted(units: Iterable<string>): string[] {
  return [...units].sort();
}

/** A list as it is printed, without the targets that are always started. */
function shownUnits(changes: Changes, list: ListName): string[] {
  const isHiding = list === 'stop' || list === 'start';
  return sorted(changes[list]).filter((unit) => !isHiding || !changes.hidden.has(unit));
}
