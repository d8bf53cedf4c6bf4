import type { Fstab } from '../units/fstab.js';
import { escapedPath, unitPrefix, unitType } from '../units/names.js';
import type { UnitDirectory } from '../units/unit-directory.js';
import { LoadedUnit, type Loading, loadUnit, unitId } from './settings.js';

/** Kinds of dependencies that decide what a job does to other units (systemd.unit(5)). */
export const dependencyKinds = [
  ...(['Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'After'] as const),
  ...(['PropagatesReloadTo', 'PropagatesStopTo', 'OnFailure', 'OnSuccess'] as const),
] as const;
export type DependencyKind = (typeof dependencyKinds)[number];

/** The opposite words for the same dependency, seen from the other unit. */
const inverse: Readonly<Record<string, DependencyKind>> = {
  Before: 'After',
  ReloadPropagatedFrom: 'PropagatesReloadTo',
  StopPropagatedFrom: 'PropagatesStopTo',
};

/** Every unit of one system and what hangs on what. */
export class Dependencies {
  readonly #units: UnitDirectory;
  readonly #fstab: Fstab;
  readonly #loaded = new Map<string, Loading>();
  readonly #to = new Map<string, Set<string>>();
  readonly #from = new Map<string, Set<string>>();
  readonly #named = new Map<string, Set<string>>();
  /** Units whose own dependencies are not read yet; a chain of them may be long. */
  readonly #unread: LoadedUnit[] = [];
  readonly #elsewhere: Set<string>;

  /**
   * `names` are units that are in memory, which may have no file in the directory of their own name; `elsewhere` those
   * whose file is in another directory, such as /run/systemd/transient.
   */
  constructor(units: UnitDirectory, fstab: Fstab, names: Iterable<string>, elsewhere: Iterable<string>) {
    this.#elsewhere = new Set(elsewhere);
    this.#units = units;
    this.#fstab = fstab;
    for (const path of units.paths('')) if (!path.includes('@.')) this.#know(path);
    for (const name of names) this.#know(name);
    for (const folder of units.folders()) this.#addFolder(folder);
    this.#addFileSystems();
    this.#readAll();
  }

  /** The units that a unit has a dependency of a kind on. */
  of(unit: string, kind: DependencyKind): Iterable<string> {
    return this.#to.get(`${kind} ${unit}`) ?? [];
  }

  has(unit: string, kind: DependencyKind, other: string): boolean {
    return this.#to.get(`${kind} ${unit}`)?.has(other) === true;
  }

  /** Every unit that another one has a dependency of a kind on. */
  targets(kind: DependencyKind): string[] {
    const start = `${kind} `;
    return [...this.#from.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  }

  /** The units that have a dependency of a kind on a unit. */
  on(unit: string, kind: DependencyKind): Iterable<string> {
    return this.#from.get(`${kind} ${unit}`) ?? [];
  }

  /** Every unit that a unit names, in whichever way. */
  namedBy(unit: string): Iterable<string> {
    return this.#named.get(unit) ?? [];
  }

  /** Whether a unit has its file elsewhere than in the directory. */
  isElsewhere(name: string): boolean {
    return this.#elsewhere.has(name);
  }

  /** The name that systemd has for a unit. */
  id(name: string): string {
    return unitId(this.#units, name);
  }

  loading(name: string): Loading {
    const loading = this.#know(name);
    this.#readAll();
    return loading;
  }

  /** A unit's settings; null where it has none, or none that can be read. */
  settings(name: string): LoadedUnit | null {
    const loading = this.loading(name);
    return loading instanceof LoadedUnit ? loading : null;
  }

  /** The unit that a socket, timer, path or automount starts; null for others. */
  triggeredBy(name: string): string | null {
    const loading = this.#know(name);
    const settings = loading instanceof LoadedUnit ? loading : null;
    const type = unitType(name);
    if (type === 'automount') return `${unitPrefix(name)}.mount`;
    if (settings === null || !['socket', 'timer', 'path'].includes(type)) return null;
    if (type === 'socket' && settings.isTrue('Socket', 'Accept')) return null;
    const named =
      type === 'socket'
        ? settings.last('Socket', 'Service')
        : settings.last(type === 'timer' ? 'Timer' : 'Path', 'Unit');
    return this.id(named ?? `${unitPrefix(name)}.service`);
  }

  #know(name: string): Loading {
    const id = this.id(name);
    const known = this.#loaded.get(id);
    if (known !== undefined) return known;
    const loading = loadUnit(this.#units, id);
    this.#loaded.set(id, loading);
    if (loading instanceof LoadedUnit) this.#unread.push(loading);
    return loading;
  }

  #readAll(): void {
    for (let unit = this.#unread.pop(); unit !== undefined; unit = this.#unread.pop()) this.#addUnit(unit);
  }

  /** `owner` is the unit that says so, the one that has the dependency by default. */
  #add(kind: DependencyKind, from: string, to: string, owner = from): void {
    const [one, other] = [this.id(from), this.id(to)];
    if (one === other) return;
    addTo(this.#to, `${kind} ${one}`, other);
    addTo(this.#from, `${kind} ${other}`, one);
    const named = owner === from ? other : one;
    addTo(this.#named, owner === from ? one : other, named);
    this.#know(named);
  }

  #addUnit(unit: LoadedUnit): void {
    const { id } = unit;
    for (const kind of dependencyKinds)
      for (const other of unit.words('Unit', kind)) this.#add(kind, id, other);
    for (const [word, kind] of Object.entries(inverse))
      for (const other of unit.words('Unit', word)) this.#add(kind, other, id, id);
    const type = unitType(id);
    for (const socket of unit.words('Service', 'Sockets')) {
      this.#add('Wants', id, socket);
      this.#add('After', id, socket);
    }
    this.#addSlice(unit, type);
    for (const path of pathsNeeded(unit)) this.#addMounts('Requires', id, path);
    for (const path of unit.words('Unit', 'WantsMountsFor')) this.#addMounts('Wants', id, path);
    if (type === 'socket' || type === 'timer' || type === 'path') {
      const triggered = this.triggeredBy(id);
      if (triggered !== null) this.#add('After', triggered, id, id);
    }
  }

  #addSlice(unit: LoadedUnit, type: string): void {
    const section = { service: 'Service', socket: 'Socket', mount: 'Mount', swap: 'Swap' }[type];
    const slice = section === undefined ? null : unit.last(section, 'Slice');
    const dash = unitPrefix(unit.id).lastIndexOf('-');
    const parent = type === 'slice' && dash > 0 ? `${unit.id.slice(0, dash)}.slice` : slice;
    if (parent === null) return;
    this.#add('Requires', unit.id, parent);
    this.#add('After', unit.id, parent);
  }

  /** The mounts that a path is on, where they have a file of their own. */
  #addMounts(kind: 'Requires' | 'Wants', unit: string, path: string): void {
    const parts = path.split('/').filter(Boolean);
    for (let count = 1; count <= parts.length; count += 1) {
      const point = `/${parts.slice(0, count).join('/')}`;
      const mount = `${escapedPath(point)}.mount`;
      if (!this.#fstab.mounts.has(point) && !this.#units.hasFile(mount)) continue;
      this.#add(kind, unit, mount);
      this.#add('After', unit, mount);
    }
  }

  /** `a.target.wants/b.service` and the like. */
  #addFolder(folder: string): void {
    const dot = folder.lastIndexOf('.');
    const kind = ({ wants: 'Wants', requires: 'Requires', upholds: 'Upholds' } as const)[
      folder.slice(dot + 1)
    ];
    if (kind === undefined) return;
    for (const path of this.#units.paths(folder)) {
      const unit = folder.slice(0, dot);
      this.#add(kind, unit, path.slice(folder.length + 1));
    }
  }

  /** What systemd-fstab-generator(8) makes of the fstab. */
  #addFileSystems(): void {
    for (const [point, { options }] of this.#fstab.mounts) {
      const words = options.split(',');
      this.#elsewhere.add(`${escapedPath(point)}.mount`);
      if (words.includes('x-systemd.automount')) this.#elsewhere.add(`${escapedPath(point)}.automount`);
      const target = words.includes('_netdev') ? 'remote-fs.target' : 'local-fs.target';
      if (words.includes('noauto') || point === '/') continue;
      const type = words.includes('x-systemd.automount') ? 'automount' : 'mount';
      const unit = `${escapedPath(point)}.${type}`;
      this.#add(words.includes('nofail') ? 'Wants' : 'Requires', target, unit);
      if (!words.includes('nofail')) this.#add('After', target, unit);
    }
  }
}

/** Paths that have to be mounted for a unit. */
function pathsNeeded(unit: LoadedUnit): string[] {
  const service = (key: string) => unit.words('Service', key);
  const under = (folder: string, key: string) =>
    service(key).map((name) => `${folder}/${name.split(':')[0]}`);
  return [
    ...unit.words('Unit', 'RequiresMountsFor'),
    ...[...service('WorkingDirectory'), ...service('RootDirectory'), ...service('RootImage')].filter((path) =>
      path.startsWith('/'),
    ),
    ...[...under('/var/lib', 'StateDirectory'), ...under('/var/cache', 'CacheDirectory')],
    ...[...under('/var/log', 'LogsDirectory'), ...under('/run', 'RuntimeDirectory')],
  ];
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
