import { z } from 'zod';
import { type Prediction, predictSwitch } from '../../src/plan/predict.js';
import { type SwitchRules, switchRules } from '../../src/plan/switch/rules.js';
import { readFstab } from '../../src/plan/units/fstab.js';
import { escapedPath } from '../../src/plan/units/names.js';
import { UnitDirectory } from '../../src/plan/units/unit-directory.js';
import { always, type PairUnits, pairSchema, type SwitchPair, special } from './switch-pair.js';

// What the prediction makes of a recorded change of units.

/** Units of the distribution that the pairs were recorded on, which are not in etc/systemd/system. */
const elsewhere = [
  ...[
    'basic',
    'sysinit',
    'local-fs',
    'network',
    'network-online',
    'rescue',
    'sockets',
    'timers',
    'paths',
  ].map((name) => `${name}.target`),
  ...['rescue.service', 'systemd-logind.service'],
];

const up = ['basic.target', 'sysinit.target', 'local-fs.target', ...Object.keys(always)];

export function predictPair(pair: SwitchPair, rules: SwitchRules = switchRules['24.11']): Prediction {
  const request = (what: string) => lines(pair.new.files[`activation-${what}-list`]);
  return predictSwitch({
    ...{ old: directory(pair.old), new: directory(pair.new), active: activeUnits(pair), rules, elsewhere },
    ...{ oldFstab: pair.old.files.fstab ?? '', newFstab: pair.new.files.fstab ?? '' },
    requests: { restart: request('restart'), reload: request('reload') },
    left: { start: left(pair, 'start'), restart: left(pair, 'restart'), reload: left(pair, 'reload') },
    facts: { pathExists: guestHas, virtualization: 'systemd-nspawn', wasSkipped: () => false },
  });
}

function directory({ files, links }: PairUnits): UnitDirectory {
  const all = Object.entries({ ...always, ...files });
  const units = all.filter(([path]) => !special.includes(path) && !(path in links));
  return new UnitDirectory(new Map(units), new Map(Object.entries(links)));
}

function activeUnits({
  old,
  before,
}: SwitchPair): Map<string, { active: string; sub: string; fragment: null }> {
  const mounts = [...readFstab(old.files.fstab ?? '', { asSystemd: true }).mounts].filter(
    ([, { options }]) => !options.split(',').includes('noauto'),
  );
  const states: [string, string | null][] = [
    ...up.map((name): [string, string] => [name, 'active/active']),
    ...mounts.map(([point]): [string, string] => [`${escapedPath(point)}.mount`, 'active/mounted']),
    ...Object.entries(before),
  ];
  const active = new Map<string, { active: string; sub: string; fragment: null }>();
  for (const [name, state] of states) {
    const [one = '', sub = ''] = state?.split('/') ?? [];
    if (one !== '' && one !== 'inactive') active.set(name, { active: one, sub, fragment: null });
  }
  return active;
}

/** What an interrupted switch left, which the pair's shell line writes. */
function left({ before_switch }: SwitchPair, list: string): string[] {
  const written = new RegExp(`echo (\\S+) >+/run/nixos/${list}-list`, 'g');
  return [...before_switch.matchAll(written)].map(([, unit = '']) => unit);
}

function lines(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}

/** Paths of the guest, as far as the pairs speak of them. */
function guestHas(path: string): boolean | null {
  if (path.startsWith('/absent')) return false;
  return ['/etc', '/bin', '/run', '/usr', '/tmp', '/var'].some((known) => path === known) || null;
}

/** How a prediction and a recording differ; '' where they do not. `said` is what the program prints. */
export function differences(pair: SwitchPair, prediction: Prediction): { said: string; really: string } {
  const { announced, dry, exit, dryExit, really } = prediction;
  // That an activation script fails is not in the units.
  const status = pair.new.files['activate-fails'] === undefined ? { exit, dryExit } : {};
  return {
    said: difference(
      { ...sorted(announced), ...sorted(dry), ...status },
      {
        ...sorted(pair.said),
        ...sorted(pair.dry),
        ...(status.exit === undefined ? {} : { exit: pair.exit, dryExit: pair.dry_exit }),
      },
    ),
    really: difference(sorted(really), sorted(pair.really)),
  };
}

function sorted(lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([name, units]) => [name, [...units].sort()]));
}

function difference(
  mine: Readonly<Record<string, unknown>>,
  real: Readonly<Record<string, unknown>>,
): string {
  const names = Object.keys(mine).filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(real[name]));
  const words = names.map(
    (name) => `${name} ${JSON.stringify(mine[name])}, recorded ${JSON.stringify(real[name])}`,
  );
  return words.join('; ');
}

const list = z.array(z.string());
const recordingSchema = z.object({
  name: z.string(),
  old: pairSchema.shape.old,
  new: pairSchema.shape.old,
  truth: z.looseObject({
    before_switch: z.string(),
    exit: z.number().nullable(),
    dry: z.looseObject({ exit: z.number() }),
    units: z.record(z.string(), z.object({ before: z.string().nullable(), after: z.string().nullable() })),
    ...{ really_restarted: list, really_started: list, really_stopped: list, really_reloaded: list },
  }),
});

/** A pair from a line of a whole recording, of which the fixtures are a part. */
export function pairOfRecording(line: string): SwitchPair {
  const { name, old, new: next, truth } = recordingSchema.parse(JSON.parse(line));
  const states = (when: 'before' | 'after') =>
    Object.fromEntries(Object.entries(truth.units).map(([unit, state]) => [unit, state[when]]));
  return pairSchema.parse({
    ...{
      name,
      old,
      new: next,
      before_switch: truth.before_switch,
      exit: truth.exit,
      dry_exit: truth.dry.exit,
    },
    ...{ said: truth, dry: truth.dry, before: states('before'), after: states('after') },
    really: {
      ...{ restarted: truth.really_restarted, started: truth.really_started },
      ...{ stopped: truth.really_stopped, reloaded: truth.really_reloaded },
    },
  });
}
