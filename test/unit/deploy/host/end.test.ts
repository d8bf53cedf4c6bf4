import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/builds/health.js';
import { endOfActivation } from '../../../../src/deploy/host/end.js';
import type { Verified } from '../../../../src/deploy/host/verify.js';

const found: Finding = {
  ...{ kind: 'check', level: 'rollback', subject: 'false', message: 'the check ended with status 1' },
};

/** How a host ended that has committed its system, with what was found on it. */
function committed(findings: Finding[], what?: string) {
  const health = { healthy: findings.length === 0, findings };
  return endOfActivation(
    'web1',
    {
      verdict: { outcome: 'success', reason: 'acknowledged' },
      verified: { health } as Verified,
      ...{ refusal: null, last: null },
    },
    what === undefined ? {} : { what },
  );
}

describe('the end of a host that keeps its new system', () => {
  it('is called well where nothing was found', () => {
    expect(committed([])).toMatchObject({
      ...{ outcome: 'success', reason: '', failure: null },
      message: 'web1 runs the new system, is well, and boots it',
    });
  });

  it('is not called well where the system was kept although the host is not', () => {
    expect(committed([found])).toMatchObject({
      ...{ outcome: 'success', reason: 'check' },
      message: 'web1 runs the new system and boots it, but is not well: the check ended with status 1',
    });
  });

  it('names an earlier generation by its number, and not as a new system', () => {
    expect(committed([], 'generation 41').message).toBe('web1 runs generation 41, is well, and boots it');
  });
});
