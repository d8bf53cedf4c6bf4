import { describe, expect, it } from 'vitest';
import { type PredictionInput, predictSwitch } from '../../../src/plan/predict.js';
import { switchRules } from '../../../src/plan/switch/rules.js';
import { UnitDirectory } from '../../../src/plan/units/unit-directory.js';
import { plannedUnits } from '../../../src/plan/units-plan.js';

type Files = Readonly<Record<string, string>>;

const target = '[Unit]\nDescription=Multi-User System\n';
const hash = (letter: string) => `/nix/store/${letter.repeat(32)}`;

/** A service with lines of [Service] and of [Unit]. */
function service(lines: string, unit = ''): string {
  return `[Unit]\n${unit}\n[Service]\nExecStart=/bin/app\n${lines}\n`;
}

/** A change between two sets of services, all of which are wanted by multi-user.target and up. */
function inputOf(old: Files, next: Files, changes: Partial<PredictionInput> = {}): PredictionInput {
  const directory = (files: Files) =>
    new UnitDirectory(
      new Map(Object.entries({ 'multi-user.target': target, ...files })),
      new Map(Object.keys(files).map((name) => [`multi-user.target.wants/${name}`, `../${name}`])),
    );
  const names = ['multi-user.target', ...Object.keys(old)];
  return {
    ...{ old: directory(old), new: directory(next), rules: switchRules['26.05'], oldFstab: '', newFstab: '' },
    active: new Map(names.map((name) => [name, { active: 'active', sub: 'running', fragment: null }])),
    ...{ requests: { restart: [], reload: [] }, left: { start: [], restart: [], reload: [] }, elsewhere: [] },
    facts: { pathExists: () => null, virtualization: 'none', wasSkipped: () => false },
    ...changes,
  };
}

function prediction(...words: Parameters<typeof inputOf>) {
  return predictSwitch(inputOf(...words));
}

function planned(...words: Parameters<typeof inputOf>) {
  const input = inputOf(...words);
  return plannedUnits(predictSwitch(input), input).map(({ unit, action, reasons, problem }) => [
    ...[action, unit, reasons.join(', ')],
    ...(problem === null ? [] : [problem]),
  ]);
}

describe('the reasons of a plan', () => {
  it.each([
    ['a setting', 'Nice=1', 'Nice=2', 'Nice changed'],
    ['a setting that is new', '', 'Nice=2', 'Nice added'],
    ['a setting that is gone', 'Nice=1', '', 'Nice removed'],
    [
      'a package',
      `ExecStartPre=${hash('a')}-nginx-1.24.0/bin/nginx -t`,
      `ExecStartPre=${hash('b')}-nginx-1.26.0/bin/nginx -t`,
      'ExecStartPre changed (nginx 1.24.0 → 1.26.0)',
    ],
    [
      'a package that was only built anew',
      `ExecStartPre=${hash('a')}-nginx-1.24.0/bin/nginx -t`,
      `ExecStartPre=${hash('b')}-nginx-1.24.0/bin/nginx -t`,
      'ExecStartPre changed',
    ],
  ])('name %s', (_, before, after, reason) => {
    expect(planned({ 'a.service': service(before) }, { 'a.service': service(after) })).toEqual([
      ['restart', 'a.service', reason],
    ]);
  });

  it('name the files of restart triggers', () => {
    const triggers = (...files: string[]) => `X-Restart-Triggers=${files.join(' ')}`;
    const old = service('', triggers(`${hash('a')}-nginx.conf`, `${hash('c')}-mime.types`));
    const next = service('', triggers(`${hash('b')}-nginx.conf`, `${hash('d')}-extra.conf`));
    expect(planned({ 'a.service': old }, { 'a.service': next })).toEqual([
      ['restart', 'a.service', 'nginx.conf changed, extra.conf added, mime.types removed'],
    ]);
  });

  it('name what brings down a unit that has not changed itself', () => {
    const dependent = service('', 'Requires=a.service\nAfter=a.service');
    const old = { 'a.service': service('Nice=1'), 'b.service': dependent };
    expect(planned(old, { ...old, 'a.service': service('Nice=2') })).toEqual([
      ['restart', 'a.service', 'Nice changed'],
      ['restart', 'b.service', 'Requires=a.service restarts it'],
    ]);
  });

  it('say of a changed unit that it goes on, and why', () => {
    const kept = 'X-RestartIfChanged=false\n';
    expect(planned({ 'a.service': service(kept) }, { 'a.service': service(`${kept}Nice=1`) })).toEqual([
      ['keep', 'a.service', 'Nice added, it is set not to be restarted'],
    ]);
  });

  it('tell new, removed and disabled units', () => {
    expect(planned({ 'old.service': service('') }, { 'new.service': service('') })).toEqual([
      ['stop', 'old.service', 'it is removed'],
      ['start', 'new.service', 'it is new'],
    ]);
  });
});

describe('the problems of a plan', () => {
  it('name a condition that does not hold, which nobody announces', () => {
    const next = service('', 'ConditionPathExists=/var/lib/absent');
    const facts = {
      pathExists: (path: string) => path !== '/var/lib/absent',
      virtualization: 'none',
      wasSkipped: () => false,
    };
    expect(planned({ 'a.service': service('') }, { 'a.service': next }, { facts })).toEqual([
      ['stop', 'a.service', 'ConditionPathExists added', 'ConditionPathExists=/var/lib/absent does not hold'],
    ]);
  });

  it('leave a wanted unit that is down where its conditions did not hold before', () => {
    const unit = { 'a.service': service('', 'ConditionKernelCommandLine=rescue') };
    const down = {
      active: new Map([['multi-user.target', { active: 'active', sub: 'active', fragment: null }]]),
    };
    const facts = (wasSkipped: boolean) => ({
      facts: { pathExists: () => null, virtualization: 'none', wasSkipped: () => wasSkipped },
    });
    expect(planned(unit, unit, { ...down, ...facts(true) })).toEqual([]);
    expect(planned(unit, unit, { ...down, ...facts(false) })).toEqual([
      ['start', 'a.service', 'it is wanted, and was not running'],
    ]);
  });

  it('name a requirement that is not there', () => {
    const next = service('', 'Requires=absent.service');
    expect(planned({ 'a.service': service('') }, { 'a.service': next })).toEqual([
      ['stop', 'a.service', 'Requires added', 'there is no absent.service'],
    ]);
  });

  it('name a program that is known to fail', () => {
    const next = '[Service]\nExecStart=/bin/false\n';
    expect(planned({ 'a.service': service('') }, { 'a.service': next })).toEqual([
      ['restart', 'a.service', 'ExecStart changed', 'ExecStart=/bin/false ends with status 1'],
    ]);
  });
});

describe('units that wait', () => {
  it('keep a switch from its end where a target wants them', () => {
    const next = '[Service]\nType=oneshot\nExecStart=/bin/sleep infinity\n';
    const found = planned({}, { 'a.service': next });
    expect(found).toEqual([['start', 'a.service', 'it is new']]);
    expect(prediction({}, { 'a.service': next }).exit).toBeNull();
  });
});

describe('a simple shell command', () => {
  it.each([
    ['exit 3', 'ends with status 3'],
    ['echo no >&2; exit 2', 'ends with status 2'],
    ['sleep 0.1; false', 'ends with status 1'],
    ['sleep 5; exit 1', null],
    ['do-something; exit 1', null],
  ])("/bin/sh -c '%s' is known to fail: %s", (command, problem) => {
    const line = `/bin/sh -c '${command}'`;
    const [found] = planned({ 'a.service': service('') }, { 'a.service': `[Service]\nExecStart=${line}\n` });
    // Without the arguments, which may be secret.
    expect(found?.[3]).toBe(problem === null ? undefined : `ExecStart=/bin/sh ${problem}`);
  });
});

describe('units that nobody would write', () => {
  it('may start each other whenever they fail', () => {
    const failing = (other: string) => `[Unit]\nOnFailure=${other}\n[Service]\nExecStart=/bin/false\n`;
    const old = { 'a.service': service(''), 'b.service': service('') };
    const found = planned(old, { 'a.service': failing('b.service'), 'b.service': failing('a.service') });
    expect(found.map(([action, unit]) => `${action} ${unit}`)).toEqual([
      'restart a.service',
      'restart b.service',
    ]);
  });

  it('may require one another in a circle of two thousand', () => {
    const circle = (lines: string) =>
      Object.fromEntries(
        Array.from({ length: 2000 }, (_, index) => {
          const next = `a${(index + 1) % 2000}.service`;
          return [`a${index}.service`, service(lines, `Requires=${next}\nAfter=${next}`)];
        }),
      );
    expect(planned(circle(''), circle('Nice=1'))).toHaveLength(2000);
  });
});
