import type { AttemptEnd } from '../../remedy/attempts/stage.js';
import type { HostCall } from './deploy-call.js';
import { failureOf } from './known-failure.js';
import type { Verified } from './verify.js';

/**
 * Verifies a host, and once more after a remedy where all that it would go back for are units that have failed. Null where it does
 * not answer.
 */
export function verifiedAgain(
  { host, remedies, policy }: Pick<HostCall, 'host' | 'policy'> & { remedies?: HostCall['remedies'] },
  verify: () => Promise<Verified | null>,
): Promise<Verified | null> {
  return remedies === undefined || !policy.rollsBack
    ? verify()
    : remedies.around({ host, run: verify, read: failuresSeen });
}

/** How a look at a host has ended, for who may look again after a remedy. */
export function failuresSeen(verified: Verified | null): AttemptEnd {
  if (verified === null) return { kind: 'stopped' };
  if (verified.health.healthy) return { kind: 'succeeded' };
  const failures = verified.health.findings
    .filter(({ level }) => level === 'rollback')
    .map(({ kind, message }) => failureOf(kind === 'unit-failed' ? 'units' : 'unhealthy', message, ''));
  return { kind: 'failed', failures };
}
