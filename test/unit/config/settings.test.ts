import { describe, expect, it } from 'vitest';
import {
  defaultHostSettings,
  fleetSettings,
  type HostEntry,
  parseRepositoryConfig,
  settingsFor,
} from '../../../src/config/index.js';
import { defaultHealthPolicy } from '../../../src/health/policy.js';

const repository = (config: object) => parseRepositoryConfig(JSON.stringify(config));

it('a host of which nobody says anything has the defaults, and they are named as such', () => {
  const { settings, sources } = settingsFor('web1', {});
  expect(settings).toEqual(defaultHostSettings);
  expect(Object.keys(sources).sort()).toEqual(Object.keys(defaultHostSettings).sort());
  expect(new Set(Object.values(sources).flat())).toEqual(new Set(['default']));
});

it('health judges by the same thresholds and policy where nothing is configured', () => {
  expect(defaultHealthPolicy).toMatchObject({
    ...{ thresholds: defaultHostSettings.thresholds, onFailedUnits: defaultHostSettings.onFailedUnits },
  });
});

describe('of a single value the first that says it wins', () => {
  const places = {
    flags: { settle: 1 },
    repository: repository({ hosts: { web1: { settle: 2 } }, deploy: { settle: 3 } }),
    migrated: { from: 'deploy-rs' as const, host: { settle: 5 } },
  };
  it.each([
    ['flag', 1, places],
    ['repository', 2, { ...places, flags: {} }],
    [
      'repository',
      3,
      {
        ...places,
        flags: {},
        repository: repository({ hosts: { web2: { settle: 2 } }, deploy: { settle: 3 } }),
      },
    ],
    ['deploy-rs', 5, { migrated: places.migrated }],
    ['colmena', 5, { migrated: { ...places.migrated, from: 'colmena' as const } }],
    ['default', 20, {}],
  ])('%s: %d', (source, settle, words) => {
    const { settings, sources } = settingsFor('web1', words);
    expect([settings.settle, sources.settle]).toEqual([settle, [source]]);
  });

  it('the repository before the system, the system before another tool', () => {
    const closure = { reboot: 'if-needed' as const };
    const migrated = { from: 'colmena' as const, host: { reboot: 'never' as const } };
    expect(settingsFor('a', { closure, migrated })).toMatchObject({
      ...{ settings: { reboot: 'if-needed' }, sources: { reboot: ['closure'] } },
    });
    expect(
      settingsFor('a', { closure, repository: repository({ deploy: { reboot: 'never' } }) }),
    ).toMatchObject({
      ...{ settings: { reboot: 'never' }, sources: { reboot: ['repository'] } },
    });
  });

  it('false and 0 are said', () => {
    const flags: HostEntry = { sudo: false, substitutes: false, settle: 0 };
    const deploy = { sudo: true, substitutes: true, settle: 9 };
    expect(settingsFor('a', { flags, repository: repository({ deploy }) }).settings).toMatchObject(flags);
  });

  it('a target is one value with its port and key', () => {
    const target = { address: 'x', port: 2222, identity: '/k' };
    const flags = { target: { kind: 'local' as const } };
    const words = { flags, repository: repository({ hosts: { a: { target } } }) };
    expect(settingsFor('a', words).settings.target).toEqual({ kind: 'local' });
  });
});

it('lists of what is checked are taken together, each entry once, with all who said one', () => {
  const { settings, sources } = settingsFor('web1', {
    flags: { critical: ['a.service'] },
    repository: repository({
      hosts: { web1: { critical: ['b', 'a'] } },
      deploy: { critical: [], ports: [22] },
    }),
    closure: { critical: ['c.service', 'b.service'], ports: [22, 80] },
    migrated: { from: 'colmena', host: { tags: ['web'] } },
  });
  expect(settings).toMatchObject({
    critical: ['a.service', 'b.service', 'c.service'],
    ports: [22, 80],
    tags: ['web'],
  });
  expect(sources).toMatchObject({
    ...{ critical: ['flag', 'repository', 'closure'], ports: ['repository', 'closure'], tags: ['colmena'] },
    checks: ['default'],
  });
});

it('each threshold is looked for by itself', () => {
  const { settings, sources } = settingsFor('web1', {
    repository: repository({
      hosts: { web1: { thresholds: { newErrors: 0 } } },
      deploy: { thresholds: { newErrors: 9, diskPoints: 9 } },
    }),
    closure: { thresholds: { diskPoints: 1, memoryPercent: 50 } },
  });
  expect(settings.thresholds).toEqual({
    ...{ memoryPercent: 50, pressurePoints: 40, diskPoints: 9, unitMemoryPercent: 85, newErrors: 0 },
  });
  expect(sources.thresholds).toEqual(['repository', 'closure', 'default']);
});

it('a host may be called as a method of objects is', () => {
  expect(settingsFor('constructor', { repository: repository({}) }).settings).toEqual(defaultHostSettings);
});

it('a deployment as a whole is set by flags, then by the repository', () => {
  const deploy = { deploy: { jobs: 2, mode: 'fast', critical: ['x'] } };
  expect(fleetSettings({ flags: { jobs: 1 }, repository: repository(deploy) })).toEqual({
    settings: { mode: 'fast', jobs: 1, canary: 0, onHostFailure: 'stop', postBuild: [] },
    sources: {
      ...{ mode: ['repository'], jobs: ['flag'], canary: ['default'], onHostFailure: ['default'] },
      postBuild: ['default'],
    },
  });
});

it("the flake's output says the same as the file, after it", () => {
  const words = {
    repository: repository({ deploy: { settle: 1, jobs: 2 }, hooks: { postBuild: ['a'] } }),
    flake: repository({
      hosts: { web1: { settle: 2, ackTimeout: 70 } },
      deploy: { jobs: 3, canary: 1 },
      hooks: { postBuild: ['b'] },
    }),
  };
  expect(settingsFor('web1', { ...words, closure: { reboot: 'if-needed' } })).toMatchObject({
    settings: { settle: 1, ackTimeout: 70 },
    sources: { settle: ['repository'], ackTimeout: ['flake'] },
  });
  expect(fleetSettings(words)).toMatchObject({
    settings: { jobs: 2, canary: 1, postBuild: ['a', 'b'] },
    sources: { jobs: ['repository'], canary: ['flake'], postBuild: ['repository', 'flake'] },
  });
});
