import type { ReadUnit } from '../units/unit.js';
import type { SwitchRules } from './rules.js';

/** What a change of a unit asks for. */
export type Need = 'nothing' | 'reload' | 'restart';

/** A key of a unit whose values differ; null where one of the units has none. A section that is only in one has no key. */
export type KeyChange = {
  section: string;
  key: string | null;
  before: readonly string[] | null;
  after: readonly string[] | null;
  need: Need;
};

// Keys of [Unit] that change nothing for a unit that runs.
const ignored = new Set([
  ...['Description', 'Documentation', 'OnFailure', 'OnSuccess', 'OnFailureJobMode', 'IgnoreOnIsolate'],
  ...[
    'StopWhenUnneeded',
    'RefuseManualStart',
    'RefuseManualStop',
    'AllowIsolate',
    'CollectMode',
    'SourcePath',
  ],
]);

/** Every difference between two units, and what each asks for (switch-to-configuration-ng, `compare_units`). */
export function unitChanges(before: ReadUnit, after: ReadUnit, rules: SwitchRules): KeyChange[] {
  const changes: KeyChange[] = [];
  const introduced = [...after.keys()].filter((section) => !before.has(section));
  for (const section of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(section), after.get(section)];
    if (old && now) changes.push(...keyChanges(section, old, now, rules));
    else if (old) changes.push(...sectionChange(section, old, 'removed', rules));
    // Two new sections are too much, whatever is in them.
    else if (now && introduced.length > 1) changes.push(wholeSection(section, null, []));
    else if (now) changes.push(...sectionChange(section, now, 'added', rules));
  }
  return changes;
}

/** The strongest of what the changes ask for. */
export function strongestNeed(changes: readonly KeyChange[]): Need {
  if (changes.some(({ need }) => need === 'restart')) return 'restart';
  return changes.some(({ need }) => need === 'reload') ? 'reload' : 'nothing';
}

type Keys = ReadonlyMap<string, readonly string[]>;

function sectionChange(
  section: string,
  keys: Keys,
  how: 'added' | 'removed',
  rules: SwitchRules,
): KeyChange[] {
  const none: Keys = new Map();
  const changes =
    how === 'added' ? keyChanges(section, none, keys, rules) : keyChanges(section, keys, none, rules);
  const isReloadAlone = rules.reloadsForExecReload && [...keys.keys()].join() === 'ExecReload';
  if (section === 'Unit' || (section === 'Service' && isReloadAlone)) return changes;
  return [how === 'added' ? wholeSection(section, null, []) : wholeSection(section, [], null)];
}

function wholeSection(section: string, before: [] | null, after: [] | null): KeyChange {
  return { section, key: null, before, after, need: 'restart' };
}

function keyChanges(section: string, old: Keys, now: Keys, rules: SwitchRules): KeyChange[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [before, after] = [old.get(key) ?? null, now.get(key) ?? null];
    if (before && after && before.length === after.length && before.every((value, at) => value === after[at]))
      return [];
    return [
      { section, key, before, after, need: needOf(section, key, before !== null, after !== null, rules) },
    ];
  });
}

function needOf(section: string, key: string, wasThere: boolean, isThere: boolean, rules: SwitchRules): Need {
  if (section === 'Unit' && ignored.has(key)) return 'nothing';
  if (section === 'Unit' && key === 'X-Reload-Triggers') return isThere ? 'reload' : 'nothing';
  // What runs is not touched by it, and without it nothing can be reloaded.
  if (section === 'Service' && key === 'ExecReload' && rules.reloadsForExecReload)
    return isThere ? 'reload' : 'nothing';
  if (section === 'Mount' && key === 'Options' && wasThere && isThere) return 'reload';
  return 'restart';
}
