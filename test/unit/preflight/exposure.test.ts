import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exposureFindings } from '../../../src/preflight/audit/compare.js';
import { readExposures } from '../../../src/preflight/audit/exposure.js';
import { runProgram } from '../../../src/system/programs.js';
import { temporaryDirectory } from '../../support/directory.js';

const confined = {
  DynamicUser: true,
  ProtectSystem: 'strict',
  PrivateDevices: true,
  CapabilityBoundingSet: '',
};
const env = process.env;
const analyze = await runProgram(['systemd-analyze', '--version'], { env });
const isThere = analyze.kind === 'exited';
if (!isThere) console.warn('systemd-analyze is not here: how services are confined is not scored');

describe.skipIf(!isThere)('how exposed services are', () => {
  it('is scored by systemd-analyze for those that are new or changed, whatever their names', async () => {
    const base = { web: confined, same: {}, 'getty@': confined };
    const next = {
      web: { User: 'web' },
      same: {},
      'getty@': { ...confined, PrivateDevices: false },
      'a\\x2db': {},
    };
    const read = await readExposures(base, next, { env });
    expect(read).toEqual({
      exposures: [
        { service: 'web', before: expect.any(Number), now: expect.any(Number) },
        { service: 'getty@', before: expect.any(Number), now: expect.any(Number) },
        { service: 'a\\x2db', before: null, now: expect.any(Number) },
      ],
    });
    const { exposures } = read as Extract<typeof read, { exposures: unknown }>;
    expect(exposures[0]?.now).toBeGreaterThan(9);
    expect(exposures[0]?.before).toBeLessThan(6);
  });

  it('takes lists, and no second line from a value', async () => {
    const next = {
      web: { CapabilityBoundingSet: ['CAP_CHOWN', 'CAP_KILL'], ProtectHome: 'yes\nUser=nobody' },
    };
    const read = await readExposures({}, next, { env });
    const same = await readExposures(
      {},
      { web: { CapabilityBoundingSet: ['CAP_CHOWN', 'CAP_KILL'] } },
      { env },
    );
    expect(read).toEqual(same);
  });

  it('is not asked for where nothing changed', async () => {
    expect(await readExposures({ a: {} }, { a: {} }, { env: { PATH: '/nowhere' } })).toEqual({
      exposures: [],
    });
  });
});

it('how exposed services are is not known without a systemd-analyze that can tell, which is said', async () => {
  expect(await readExposures({}, { a: {} }, { env: { PATH: '/nowhere' } })).toEqual({
    reason: 'systemd-analyze security: it is not installed or cannot be executed',
  });
  const dir = await temporaryDirectory();
  writeFileSync(
    join(dir, 'systemd-analyze'),
    '#!/bin/sh\necho "unrecognized option: --offline" >&2; exit 1\n',
  );
  chmodSync(join(dir, 'systemd-analyze'), 0o755);
  expect(await readExposures({}, { a: {} }, { env: { PATH: dir } })).toEqual({
    reason: 'systemd-analyze security: unrecognized option: --offline',
  });
});

it('a service is told that is new and unsafe, or confined less than before', () => {
  const of = (before: number | null, now: number) => exposureFindings([{ service: 'web', before, now }]);
  expect(of(null, 9.6)).toMatchObject([
    {
      ...{ id: 'service-exposed', severity: 'warning', option: 'systemd.services.web.serviceConfig' },
      message: 'web.service is confined little: 9.6 of 10 by systemd-analyze security, it is new',
    },
  ]);
  expect(of(4.1, 9.6)).toMatchObject([{ message: expect.stringContaining('9.6 of 10') }]);
  expect([of(null, 8.9), of(9.6, 9.6), of(9.2, 9.6), of(9.6, 2)].flat()).toEqual([]);
});
