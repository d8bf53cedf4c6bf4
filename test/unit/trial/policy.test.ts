import { expect, it } from 'vitest';
import { defaultHostSettings } from '../../../src/config/index.js';
import { deployPolicy } from '../../../src/deploy/policy.js';
import type { HostFacts } from '../../../src/host/facts/host-facts.js';
import { policyOfWayBack } from '../../../src/trial/policy.js';

it('a way back is judged by the checks, units and ports with which all was well in the base system', () => {
  const settings = {
    ...{ critical: ['web.service', 'new.service', 'sick.service'], ports: [80, 443, 8080] },
    checks: ['true', 'test -e /new'],
  };
  const policy = deployPolicy({ ...defaultHostSettings, ...settings }, 'standard', {
    ...{ rollsBack: true, allowsOlder: true, acceptsDataChanges: true },
  });
  const unit = (active: string) => ({ active }) as never;
  const facts: Pick<HostFacts, 'checks' | 'units' | 'listeners'> = {
    checks: [
      { command: 'true', status: 0, output: '' },
      { command: 'test -e /new', status: 1, output: '' },
    ],
    units: new Map([
      ['web.service', unit('active')],
      ['sick.service', unit('failed')],
    ]),
    listeners: new Set(['0.0.0.0:80', '[::]:443']),
  };
  expect(policyOfWayBack(policy, facts)).toMatchObject({
    checks: ['true'],
    health: { critical: ['web.service'], ports: [80, 443] },
  });
});
