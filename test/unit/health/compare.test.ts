import { describe, expect, it } from 'vitest';
import { compareHealth } from '../../../src/health/compare.js';
import { defaultHealthPolicy, type HealthPolicy } from '../../../src/health/policy.js';
import type { HostFacts, UnitFacts } from '../../../src/host/facts/host-facts.js';

const GiB = 1024 ** 3;

function facts(changes: Partial<HostFacts> = {}): HostFacts {
  return {
    ...{ bootId: 'b', uptimeSeconds: 1000, units: new Map() },
    ...{ jobs: [], failedUserUnits: [], routes: { v4: true, v6: true }, listeners: new Set<string>() },
    ...{ names: new Map(), memory: { totalBytes: 8 * GiB, availableBytes: 6 * GiB } },
    ...{
      pressure: { cpu: 2, memory: 0, io: 1 },
      tailscale: null,
      collectedMs: null,
      cursor: null,
      errors: [],
    },
    disks: [{ point: '/', totalBytes: 100 * GiB, usedBytes: 50 * GiB }],
    ...{ matches: new Map(), checks: [] },
    ...changes,
  };
}

const running: UnitFacts = {
  ...{ load: 'loaded', active: 'active', sub: 'running', result: 'success', type: 'simple' },
  ...{
    hasConditions: true,
    restarts: 0,
    exitStatus: 0,
    startSeconds: 1,
    changedSeconds: 10,
  },
  ...{ memoryBytes: null, memoryLimitBytes: null, isWanted: true, isTriggered: false },
};
const failed: UnitFacts = { ...running, active: 'failed', sub: 'failed', result: 'exit-code', exitStatus: 1 };

function health(before: HostFacts, after: HostFacts, policy: Partial<HealthPolicy> = {}) {
  return compareHealth({ before, first: after, second: after }, { ...defaultHealthPolicy, ...policy });
}

const withUnit = (name: string, unit: UnitFacts) => facts({ units: new Map([[name, unit]]) });

describe('health after a change', () => {
  it('is good, without findings, where nothing is worse', () => {
    expect(health(facts(), facts())).toEqual({ healthy: true, findings: [] });
  });

  it.each<[string, Partial<HostFacts>, string]>([
    ['less memory', { memory: { totalBytes: 8 * GiB, availableBytes: 2 * GiB } }, 'memory null'],
    ['more waiting for the disk', { pressure: { cpu: 2, memory: 0, io: 80 } }, 'pressure io'],
    ['a fuller disk', { disks: [{ point: '/', totalBytes: 100 * GiB, usedBytes: 70 * GiB }] }, 'disk /'],
    ['no IPv6 route while there is one for IPv4', { routes: { v4: true, v6: false } }, 'route-lost IPv6'],
    [
      'a failed unit of a user',
      { failedUserUnits: [{ user: 'eve', unit: 'x.service' }] },
      'user-unit-failed x.service',
    ],
    [
      'many more errors',
      { errors: Array.from({ length: 9 }, () => ({ source: 'app', message: 'cannot' })) },
      'errors app',
    ],
  ])('warns of %s, and does not go back for it', (_, changes, found) => {
    const { healthy, findings } = health(facts(), facts(changes));
    expect(healthy).toBe(true);
    expect(findings.map(({ level, kind, subject }) => `${level} ${kind} ${subject}`)).toEqual([
      `warning ${found}`,
    ]);
  });

  it('goes back for a named port that is lost, also one above those that programs get by chance', () => {
    const before = facts({ listeners: new Set(['0.0.0.0:443', '[::]:40000', '127.0.0.1:50000']) });
    const found = (ports: number[]) =>
      health(before, facts({ listeners: new Set(['0.0.0.0:22']) }), { ports }).findings.map(
        ({ level, subject }) => `${level} ${subject}`,
      );
    expect(found([])).toEqual(['warning 443']);
    expect(found([40000])).toEqual(['rollback 40000', 'warning 443']);
  });

  it('warns of a Tailscale that is down', () => {
    const { healthy, findings } = health(facts({ tailscale: 'Running' }), facts({ tailscale: 'Stopped' }));
    expect([healthy, findings[0]?.message]).toEqual([true, 'Tailscale was running and is Stopped']);
  });

  it('goes back for a failed unit that ran before and is wanted, unless told to keep', () => {
    const [before, after] = [withUnit('a.service', running), withUnit('a.service', failed)];
    expect(health(before, after).healthy).toBe(false);
    expect(health(before, after, { onFailedUnits: 'keep' }).healthy).toBe(true);
    expect(health(before, after, { onFailedUnits: 'keep', critical: ['a.service'] }).healthy).toBe(false);
  });

  it.each(['active', 'inactive'])(
    'goes back for a unit that ran before and whose file systemd refuses now, while it is %s',
    (active) => {
      const invalid: UnitFacts = { ...running, load: 'bad-setting', active };
      const [before, after] = [withUnit('a.timer', running), withUnit('a.timer', invalid)];
      expect(health(before, after).findings).toMatchObject([
        { kind: 'unit-invalid', level: 'rollback', subject: 'a.timer' },
      ]);
      expect(health(before, after, { onFailedUnits: 'keep' }).healthy).toBe(true);
      expect(health(after, after)).toEqual({ healthy: true, findings: [] });
    },
  );

  it('takes a unit that the new system masks or lacks for one that is meant to be gone', () => {
    for (const load of ['masked', 'not-found']) {
      const gone: UnitFacts = { ...running, load, active: 'inactive' };
      expect(health(withUnit('a.service', running), withUnit('a.service', gone)).findings).toEqual([]);
    }
  });

  it('goes back for any new failed unit only where told to', () => {
    const [before, after] = [facts(), withUnit('new.service', failed)];
    expect(health(before, after).healthy).toBe(true);
    expect(health(before, after, { onFailedUnits: 'rollback' }).healthy).toBe(false);
  });

  it('does not hold against a change what had failed before', () => {
    const both = withUnit('a.service', failed);
    expect(health(both, both, { onFailedUnits: 'rollback' })).toEqual({ healthy: true, findings: [] });
    const critical = health(both, both, { critical: ['a.service'] });
    expect([critical.healthy, critical.findings[0]?.level]).toEqual([true, 'warning']);
  });

  it('does not miss a oneshot that has done its work, nor units of sessions', () => {
    const done: UnitFacts = { ...running, active: 'inactive', sub: 'dead', type: 'oneshot' };
    expect(health(withUnit('a.service', running), withUnit('a.service', done)).findings).toEqual([]);
    const stopped: UnitFacts = { ...running, active: 'inactive', sub: 'dead' };
    const user = 'user@1000.service';
    expect(health(withUnit(user, running), withUnit(user, stopped)).findings).toEqual([]);
  });

  it('has what to go back for before warnings', () => {
    const after = facts({
      memory: { totalBytes: 8 * GiB, availableBytes: GiB },
      units: new Map([['a.service', failed]]),
    });
    const { findings } = health(withUnit('a.service', running), after);
    expect(findings.map(({ level }) => level)).toEqual(['rollback', 'warning']);
  });
});
