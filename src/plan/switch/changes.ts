import type { IniDialect } from '../units/ini.js';
import { unitPrefix } from '../units/names.js';
import { isSet, type ReadUnit, readUnit } from '../units/unit.js';
import type { UnitDirectory } from '../units/unit-directory.js';
import { type KeyChange, strongestNeed, unitChanges } from './compare.js';
import type { SwitchRules } from './rules.js';

/** A unit that systemd has in memory. `fragment` is the file it was loaded from, null where that is not known. */
export type UnitState = { active: string; sub: string; fragment: string | null };

/** What a switch works on. */
export type SwitchInput = {
  old: UnitDirectory;
  new: UnitDirectory;
  /** Units that are not inactive, by name. */
  active: ReadonlyMap<string, UnitState>;
  rules: SwitchRules;
};

/** Why a unit is touched. */
export type Cause =
  | { kind: 'changed'; changes: readonly KeyChange[] }
  | { kind: 'removed' | 'masked' | 'target' | 'stop-on-reconfiguration' | 'requested' | 'interrupted' }
  | { kind: 'socket-of'; service: string }
  | { kind: 'file-system'; what: 'removed' | 'device' | 'options' };

export type ListName = 'stop' | 'start' | 'restart' | 'reload' | 'skip';

const sleepTargets = ['suspend.target', 'hibernate.target', 'hybrid-sleep.target'];
const untouchedTargets = ['sysinit.target', 'basic.target', 'multi-user.target', 'graphical.target'];

/** Which units a switch stops, starts, restarts, reloads and leaves, as switch-to-configuration decides it. */
export class Changes {
  readonly stop = new Set<string>();
  readonly start = new Set<string>();
  readonly restart = new Set<string>();
  readonly reload = new Set<string>();
  readonly skip = new Set<string>();
  /** Targets that are started again, of which nobody is told. */
  readonly hidden = new Set<string>();
  readonly causes = new Map<string, Cause>();
  readonly #input: SwitchInput;
  readonly #dialect: IniDialect;

  constructor(input: SwitchInput) {
    this.#input = input;
    this.#dialect = input.rules.dialect;
  }

  note(list: ListName, unit: string, cause: Cause): void {
    this[list].add(unit);
    if (!this.causes.has(unit)) this.causes.set(unit, cause);
  }

  /** Compares the active units with those of the new system. Throws `UnreadableUnit`. */
  compareUnits(): void {
    for (const [name, state] of [...this.#input.active].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (state.active !== 'active' && state.active !== 'activating') continue;
      const isOwn = state.fragment === null || state.fragment.startsWith('/etc/systemd/system');
      if (isOwn || !this.#input.rules.comparesOwnUnitsOnly) this.#compareUnit(name);
    }
  }

  #compareUnit(name: string): void {
    const { old, new: next, rules } = this.#input;
    const base = this.#baseOf(name);
    if (!old.has(base)) return;
    if (this.#isGone(name, base)) {
      const unit = readUnit(old, name, base, this.#dialect);
      const kind = next.has(base) && !next.hasFile(base) ? 'masked' : 'removed';
      if (isSet(unit, 'Unit', 'X-StopOnRemoval', true)) this.note('stop', name, { kind });
      return;
    }
    const now = readUnit(next, name, base, this.#dialect);
    if (name.endsWith('.target')) {
      this.#target(name, now);
      return;
    }
    const changes = unitChanges(readUnit(old, name, base, this.#dialect), now, rules);
    const need = strongestNeed(changes);
    if (need === 'restart') this.#modified(name, base, now, { kind: 'changed', changes });
    else if (need === 'reload' && !this.restart.has(name))
      this.note('reload', name, { kind: 'changed', changes });
  }

  /** The file of a unit: its own, or its template's where neither system has one of its own. */
  #baseOf(name: string): string {
    const { old, new: next } = this.#input;
    const at = name.lastIndexOf('@');
    const dot = name.indexOf('.', at);
    if (at === -1 || dot === -1 || old.has(name) || next.has(name)) return name;
    return `${name.slice(0, at + 1)}${name.slice(dot)}`;
  }

  #isGone(name: string, base: string): boolean {
    const { old, new: next, rules } = this.#input;
    const hasOwn = (units: UnitDirectory) => units.dropIns(name).some((path) => units.hasFile(path));
    if (rules.stopsInstancesWithoutDropIns && name !== base && hasOwn(old) && !hasOwn(next)) return true;
    return !next.hasFile(base);
  }

  /** Active targets are started again, which starts what they want since now. */
  #target(name: string, now: ReadUnit): void {
    const byHand =
      isSet(now, 'Unit', 'RefuseManualStart', false) || isSet(now, 'Unit', 'X-OnlyManualStart', false);
    if (!sleepTargets.includes(name) && !byHand) {
      this.note('start', name, { kind: 'target' });
      this.hidden.add(name);
    }
    if (isSet(now, 'Unit', 'X-StopOnReconfiguration', false))
      this.note('stop', name, { kind: 'stop-on-reconfiguration' });
  }

  /** Takes in a unit that the activation script wants restarted. Throws `UnreadableUnit`. */
  request(list: 'restart' | 'reload', name: string): void {
    const cause: Cause = { kind: 'requested' };
    const isActive = this.#input.active.has(name);
    if (list === 'reload') {
      if (isActive && !this.restart.has(name) && !this.stop.has(name)) this.note('reload', name, cause);
    } else if (isActive) this.#modified(name, this.#baseOf(name), null, cause);
    else this.note('start', name, cause);
  }

  /** Decides for a changed unit; without `now`, for one that was not stopped before the activation. */
  #modified(name: string, base: string, now: ReadUnit | null, cause: Cause): void {
    const { new: next, rules } = this.#input;
    const type = name.slice(name.lastIndexOf('.') + 1);
    if (untouchedTargets.includes(name) || type === 'slice' || type === 'socket') return;
    if (type === 'path' && rules.leavesPaths) return;
    if (type === 'mount') {
      this.note(name === '-.mount' || name === 'nix.mount' ? 'reload' : 'restart', name, cause);
      return;
    }
    const unit = now ?? readUnit(next, name, base, this.#dialect);
    const off = now ? 'stop' : 'restart';
    const flag = (section: string, key: string, otherwise: boolean) => isSet(unit, section, key, otherwise);
    if (flag('Service', 'X-ReloadIfChanged', false) && !this.restart.has(name) && !this[off].has(name)) {
      this.note('reload', name, cause);
      return;
    }
    const isKept =
      !flag('Service', 'X-RestartIfChanged', true) ||
      flag('Unit', 'RefuseManualStop', false) ||
      flag('Unit', 'X-OnlyManualStart', false);
    if (isKept) {
      this.note('skip', name, cause);
      return;
    }
    // What is no service has no ExecStop=, so that it can be restarted at once.
    if (type !== 'service' || !flag('Service', 'X-StopIfChanged', true)) this.note('restart', name, cause);
    else this.#stopAndStart(name, base, unit, off, cause);
    this.reload.delete(name);
  }

  /** A service that a socket starts is left to its socket. */
  #stopAndStart(name: string, base: string, unit: ReadUnit, off: 'stop' | 'restart', cause: Cause): void {
    const { active, new: next, rules } = this.#input;
    const on = off === 'stop' ? 'start' : 'restart';
    let isSocketActivated = false;
    for (const socket of this.#socketsOf(base, unit)) {
      const isNew = next.has(socket);
      if (active.has(socket)) this.note(off, socket, { kind: 'socket-of', service: name });
      if (active.has(socket) && isNew) this.note(on, socket, { kind: 'socket-of', service: name });
      isSocketActivated ||= isNew && (active.has(socket) || rules.knowsNewSockets);
    }
    if (rules.honoursNotSocketActivated && isSet(unit, 'Service', 'X-NotSocketActivated', false))
      isSocketActivated = false;
    if (!isSocketActivated) this.note(on, name, cause);
    this.note(off, name, cause);
  }

  #socketsOf(base: string, unit: ReadUnit): string[] {
    const named = (unit.get('Service')?.get('Sockets') ?? []).join(' ').split(/\s+/).filter(Boolean);
    if (named.length > 0) return named;
    const prefix = unitPrefix(base);
    const isInstance = this.#input.rules.knowsNewSockets && prefix.endsWith('@');
    return [`${isInstance ? prefix.slice(0, -1) : prefix}.socket`];
  }
}
