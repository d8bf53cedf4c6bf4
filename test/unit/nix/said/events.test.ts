import { describe, expect, it } from 'vitest';
import { RebuildObserver } from '../../../../src/nix/observer.js';
import { ActivityLog } from '../../../../src/nix/said/activity-log.js';
import type { NixEvent } from '../../../../src/nix/said/event.js';
import { LogTails } from '../../../../src/nix/said/log-tails.js';
import { TextReader } from '../../../../src/nix/said/text-reader.js';

const storePath = (name: string) => `/nix/store/00000000000000000000000000000000-${name}`;
const drv = (name: string) => storePath(`${name}.drv`);

/** An event in one line: its kind and what is particular to it. */
function shown(event: NixEvent): string {
  switch (event.kind) {
    case 'error': {
      const { error, channel, doubtful } = event;
      const tail = error.block.logTail.length > 0 ? ` log=${error.block.logTail.join('|')}` : '';
      return `error ${channel} ${error.family} ${error.role}${doubtful ? ' doubtful' : ''}${tail}: ${error.message}`;
    }
    case 'line': {
      const { match, line, context, doubtful } = event;
      return `line ${match.entry.family}${doubtful ? ' doubtful' : ''} context=${context.length}: ${line}`;
    }
    default: {
      const { kind, ...rest } = event;
      return Object.keys(rest).length === 0 ? kind : `${kind} ${JSON.stringify(rest)}`;
    }
  }
}

function eventsOfText(...lines: string[]): string[] {
  const events: NixEvent[] = [];
  const reader = new TextReader((event) => events.push(event), new LogTails());
  for (const [index, line] of lines.entries()) reader.line(line, index + 1, line);
  reader.end();
  return events.map(shown);
}

function eventsOfLog(...records: object[]): string[] {
  const events: NixEvent[] = [];
  const log = new ActivityLog((event) => events.push(event), new LogTails());
  for (const record of records) log.push(Buffer.from(`${JSON.stringify(record)}\n`), 1);
  log.end();
  return events.map(shown);
}

describe('TextReader', () => {
  it('yields the phases, plans, builds, downloads and results of a healthy rebuild', () => {
    expect(
      eventsOfText(
        'building the system configuration...',
        `evaluating derivation 'git+file:///home/me/config#x'`,
        'these 2 derivations will be built:',
        `  ${drv('a')}`,
        'these 3 paths will be fetched (1.00 MiB download, 2.00 MiB unpacked):',
        `copying path '${storePath('lib')}' from 'https://cache.nixos.org'...`,
        `building '${drv('a')}'...`,
        'compiling, which is of no interest',
        "evaluation warning: 'x' is deprecated",
        'activating the configuration...',
        `copying path '${storePath('lib')}' to 'ssh://host'...`,
        storePath('nixos-system'),
        drv('not-a-result'),
        `Done. The new configuration is ${storePath('nixos-system')}`,
      ),
    ).toEqual([
      'went-on',
      'phase {"name":"evaluating","begins":true}',
      'phase {"name":"evaluating","begins":false}',
      'went-on',
      'plan {"plan":{"build":2},"channel":"text"}',
      'went-on',
      'plan {"plan":{"fetch":3,"downloadBytes":1048576,"unpackBytes":2097152},"channel":"text"}',
      'went-on',
      `fetching {"path":"${storePath('lib')}"}`,
      'went-on',
      `building {"derivation":"${drv('a')}"}`,
      `warning {"message":"evaluation warning: 'x' is deprecated"}`,
      'went-on',
      'phase {"name":"activating","begins":false}',
      'went-on',
      'phase {"name":"copying","begins":false}',
      `succeeded {"storePath":"${storePath('nixos-system')}","isFinal":false}`,
      'succeeded {"storePath":null,"isFinal":false}',
      `succeeded {"storePath":"${storePath('nixos-system')}","isFinal":true}`,
    ]);
  });

  it('yields nothing for lines that mean nothing', () => {
    expect(eventsOfText('', 'hello', 'an error of no form', '  indented', '(use --show-trace)')).toEqual([]);
  });

  it('marks an error amid a builder’s unprefixed output as doubtful, and adds that output to Nix’s own error', () => {
    expect(
      eventsOfText(
        `building '${drv('a')}'...`,
        'one',
        "error: undefined variable 'x'",
        'two',
        `error: builder for '${drv('a')}' failed with exit code 1`,
        `error: 1 dependencies of derivation '${drv('b')}' failed to build`,
      ),
    ).toEqual([
      'went-on',
      `building {"derivation":"${drv('a')}"}`,
      "error text undefined-variable root doubtful: undefined variable 'x'",
      `error text builder root log=one|error: undefined variable 'x'|two: builder for '${drv('a')}' failed with exit code 1`,
      `error text dependency consequence: 1 dependencies of derivation '${drv('b')}' failed to build`,
    ]);
  });

  it('adds the lines that are prefixed with the builder’s name to its error', () => {
    expect(
      eventsOfText(
        `building '${drv('a')}'...`,
        'a> one',
        'b> other',
        'a> two',
        "error: undefined variable 'x'",
        `error: builder for '${drv('a')}' failed with exit code 1`,
      ),
    ).toEqual([
      'went-on',
      `building {"derivation":"${drv('a')}"}`,
      'builder-output',
      "error text undefined-variable root: undefined variable 'x'",
      `error text builder root log=one|two: builder for '${drv('a')}' failed with exit code 1`,
    ]);
  });

  it('yields an error with all of its block, and none that Nix ignored or that has no message', () => {
    expect(
      eventsOfText('error:', '       … while calling', "       error: attribute 'x' missing", 'error:', 'x'),
    ).toEqual(["error text missing-attr root: attribute 'x' missing"]);
    expect(eventsOfText('error (ignored): error: SQLite database is busy', 'error:')).toEqual([]);
  });

  it('yields a line of another program with at most 55 lines around it', () => {
    const before = Array.from({ length: 20 }, (_, index) => `before ${index}`);
    const after = Array.from({ length: 40 }, (_, index) => `after ${index}`);
    const line = 'warning: the following units failed: a.service';
    expect(eventsOfText(...before, line, ...after)).toEqual([`line units context=55: ${line}`]);
    expect(eventsOfText(line)).toEqual([`line units context=1: ${line}`]);
  });

  it('yields the counts of a progress bar and the text after them', () => {
    expect(eventsOfText('[1/3/7 built (1 failed), 2/5/9 copied] building hello')).toEqual([
      'bar {"counts":{"built":3,"toBuild":7,"fetched":5,"toFetch":9,"failed":1},"doing":"building hello"}',
    ]);
  });

  it('yields each new time stamp of the GitHub runner, and its exit status', () => {
    const stamp = (text: string) => `2026-01-05T10:00:00.1230000Z ${text}`;
    expect(eventsOfText(stamp('x'), stamp('y'), '##[error]Process completed with exit code 4.')).toEqual([
      `time {"milliseconds":${Date.parse('2026-01-05T10:00:00.123Z')}}`,
      'exit-status {"status":4}',
    ]);
  });

  it('yields the content of marker lines', () => {
    expect(
      eventsOfText(
        '::PHASE::Verifying',
        '::PROGRESS::disk::3 of 4',
        '::METRIC::boot seconds::4.5',
        '::METRIC::bad::x',
        '::WARNING::slow disk',
        '::CONTEXT::nothing',
        '::ERROR::the health check failed',
        '::ERROR::',
        '::SUCCESS::done',
      ),
    ).toEqual([
      'phase {"name":"verifying","begins":true}',
      'progress {"doing":"disk: 3 of 4"}',
      'metric {"name":"boot seconds","value":4.5}',
      'warning {"message":"slow disk"}',
      'error text unknown root: the health check failed',
      'succeeded {"storePath":null,"isFinal":true}',
    ]);
  });

  it('yields printed activity records, but not those amid a builder’s output', () => {
    const record = '@nix {"action":"stop","id":1}';
    expect(eventsOfText(record, `building '${drv('a')}'...`, record)).toEqual([
      `record {"json":${JSON.stringify(record)},"number":1}`,
      'went-on',
      `building {"derivation":"${drv('a')}"}`,
    ]);
  });
});

describe('ActivityLog', () => {
  const start = (id: number, type: number, text: string, ...fields: (string | number)[]) => ({
    action: 'start',
    id,
    type,
    text,
    fields,
  });

  it('yields phases, plans, warnings, waits and errors with the builder’s log', () => {
    expect(
      eventsOfLog(
        start(1, 0, "evaluating file 'x.nix'"),
        { action: 'msg', level: 3, msg: 'this derivation will be built:\n  x' },
        start(2, 108, '', storePath('a'), 'https://cache.nixos.org'),
        start(3, 105, '', drv('a')),
        { action: 'result', id: 3, type: 101, fields: ['\u001b[31mone\u001b[0m'] },
        { action: 'msg', level: 1, msg: "evaluation warning: 'x' is deprecated" },
        { action: 'msg', level: 1, msg: "unable to download 'https://x': timeout" },
        start(4, 103, 'copying 1 paths'),
        start(5, 111, "waiting for lock on '/nix/store/x'"),
        { action: 'msg', level: 5, msg: "error: undefined variable 'debug'" },
        {
          action: 'msg',
          level: 0,
          msg: `\u001b[31;1merror:\u001b[0m builder for '${drv('a')}' failed with exit code 1`,
        },
      ),
    ).toEqual([
      'phase {"name":"evaluating","begins":true}',
      'plan {"plan":{"build":1},"channel":"json"}',
      'phase {"name":"fetching","begins":false}',
      'phase {"name":"building","begins":false}',
      `warning {"message":"evaluation warning: 'x' is deprecated"}`,
      "line download context=0: warning: unable to download 'https://x': timeout",
      'phase {"name":"copying","begins":false}',
      "line locks context=0: waiting for lock on '/nix/store/x'",
      `error json builder root log=one: builder for '${drv('a')}' failed with exit code 1`,
    ]);
  });

  it('yields an error with the position that its record names', () => {
    const events: NixEvent[] = [];
    const log = new ActivityLog((event) => events.push(event), new LogTails());
    const record = {
      action: 'msg',
      level: 0,
      msg: "error: undefined variable 'x'",
      file: '/a.nix:3:1',
      line: 3,
      column: 5,
    };
    log.push(Buffer.from(`${JSON.stringify(record)}\n`), 1);
    expect(events).toMatchObject([
      { kind: 'error', error: { block: { positions: [{ file: '/a.nix', line: 3, column: 5 }] } } },
    ]);
  });
});

describe('RebuildObserver.apply', () => {
  const understood = (events: NixEvent[], exitCode: number | null = null) => {
    const observer = new RebuildObserver();
    for (const event of events) observer.apply(event);
    return observer.end({ exitCode, seconds: 9 });
  };
  const zero = { built: null, toBuild: null, fetched: null, toFetch: null, failed: 0 };

  it('starts phases at the times of the events, which never go back', () => {
    const { phases } = understood([
      { kind: 'time', milliseconds: 1_000_000 },
      { kind: 'phase', name: 'evaluating', begins: true },
      { kind: 'time', milliseconds: 1_002_000 },
      { kind: 'building', derivation: drv('a') },
      { kind: 'time', milliseconds: 1_001_000 },
      { kind: 'fetching', path: storePath('b') },
      { kind: 'time', milliseconds: 1_005_000 },
      { kind: 'phase', name: 'evaluating', begins: false },
      { kind: 'phase', name: 'evaluating', begins: true },
    ]);
    expect(phases.map(({ name, start_seconds }) => [name, start_seconds])).toEqual([
      ['evaluating', 0],
      ['building', 2],
      ['evaluating', 5],
    ]);
  });

  it('sums up what was planned, and takes the activity log’s plan where there is one', () => {
    const plans: unknown[] = [];
    const observer = new RebuildObserver({ onPlan: (plan) => plans.push({ ...plan }) });
    observer.apply({ kind: 'plan', plan: { build: 1 }, channel: 'text' });
    observer.apply({ kind: 'plan', plan: { build: 2 }, channel: 'text' });
    observer.apply({ kind: 'plan', plan: { build: 3, fetch: 4 }, channel: 'json' });
    expect(plans).toEqual([{ build: 1 }, { build: 3 }, { build: 3, fetch: 4 }]);
    expect(observer.end({ exitCode: 0, seconds: 1 }).plan).toEqual({ build: 3, fetch: 4 });
  });

  it('counts builds and downloads once, and believes a bar that shows more', () => {
    const { activity } = understood([
      { kind: 'building', derivation: drv('a') },
      { kind: 'building', derivation: drv('a') },
      { kind: 'fetching', path: storePath('b') },
      { kind: 'bar', counts: { ...zero, built: 4, toBuild: 5 }, doing: '' },
      { kind: 'metric', name: 'boot', value: 3 },
      { kind: 'metric', name: '__proto__', value: 3 },
      { kind: 'warning', message: 'w' },
      { kind: 'warning', message: 'w' },
    ]);
    expect(activity).toMatchObject({ built: 4, fetched: 1, metrics: { boot: 3 } });
    expect(activity.warnings).toHaveLength(1);
  });

  it('keeps the last store path that was printed', () => {
    const { storePath: result } = understood([
      { kind: 'succeeded', storePath: storePath('a'), isFinal: true },
      { kind: 'succeeded', storePath: null, isFinal: true },
    ]);
    expect(result).toBe(storePath('a'));
  });

  it('takes the exit status of the log where the caller knows none', () => {
    expect(understood([{ kind: 'exit-status', status: 137 }]).failure?.family).toBe('killed-oom');
    expect(understood([{ kind: 'exit-status', status: 137 }], 0).failure).toBeNull();
  });

  it('reads a printed activity record as one of the activity log', () => {
    const observer = new RebuildObserver();
    observer.apply({
      kind: 'record',
      number: 1,
      json: `@nix {"action":"start","id":1,"type":105,"text":"","fields":["${drv('a')}"]}`,
    });
    expect(observer.live()).toMatchObject({ phase: 'building', current: drv('a') });
  });

  it('shows what a script reports that it is doing', () => {
    const observer = new RebuildObserver();
    observer.apply({ kind: 'progress', doing: 'disk: 3 of 4' });
    expect(observer.live().current).toBe('disk: 3 of 4');
  });
});
