import { type IniDialect, IniError, readIni } from './ini.js';
import type { UnitDirectory } from './unit-directory.js';

/** A unit with its drop-ins as switch-to-configuration reads it: keys by section, each with all its values. */
export type ReadUnit = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** A unit file that switch-to-configuration cannot read; it ends with status 1 then. */
export class UnreadableUnit extends Error {}

/**
 * The unit of the file `base` with its drop-ins; for an instance of a template, `name`, also with the instance's own.
 * Throws `UnreadableUnit`.
 */
export function readUnit(units: UnitDirectory, name: string, base: string, dialect: IniDialect): ReadUnit {
  if (!units.has(base)) throw new UnreadableUnit(`there is no ${base}`);
  const paths = [base, ...units.dropIns(base), ...(name === base ? [] : units.dropIns(name))];
  const unit = new Map<string, Map<string, readonly string[]>>();
  for (const path of paths) {
    const file = units.file(path);
    try {
      if (file?.kind === 'file') add(unit, file.text, dialect);
    } catch (thrown) {
      throw thrown instanceof IniError ? new UnreadableUnit(`${path}: ${thrown.message}`) : thrown;
    }
  }
  return unit;
}

function add(unit: Map<string, Map<string, readonly string[]>>, text: string, dialect: IniDialect): void {
  for (const { name, pairs } of readIni(text, dialect)) {
    // What [Install] says is in the directory already, as links.
    if (name === 'Install') continue;
    const section = unit.get(name) ?? new Map<string, readonly string[]>();
    unit.set(name, section);
    const values = new Map<string, string[]>();
    for (const [key, value] of pairs) {
      const known = values.get(key);
      if (known) known.push(value);
      else values.set(key, [value]);
    }
    for (const [key, all] of values) {
      const cleared = all.lastIndexOf('');
      const added = all.slice(cleared + 1);
      section.set(key, cleared === -1 ? [...(section.get(key) ?? []), ...repeated(all)] : added);
    }
  }
}

/** Longer lists are only marked with how often they would be repeated. */
const longestRepeated = 64;

/** A key that is there several times is taken up as often, with all its values each time. */
function repeated(all: readonly string[]): readonly string[] {
  if (all.length > longestRepeated) return [...all, `×${all.length}`, all.at(-1)!];
  return all.flatMap(() => all);
}

/** A setting that is yes or no: its last value, which is true in four spellings only. */
export function isSet(unit: ReadUnit, section: string, key: string, otherwise: boolean): boolean {
  const last = unit.get(section)?.get(key)?.at(-1);
  return last === undefined ? otherwise : ['1', 'yes', 'true', 'on'].includes(last);
}
