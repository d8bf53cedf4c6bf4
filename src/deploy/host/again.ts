import { HostUnreachable } from '../../host/unreachable.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import type { AttemptEnd } from '../../remedy/attempts/stage.js';
import { ToolError } from '../../system/errors.js';
import type { HostCall } from './deploy-call.js';
import { failureOf, familyOf } from './known-failure.js';

type Call = Pick<HostCall, 'host' | 'remedies'>;

/**
 * Does what changes nothing that runs on a host, and does it again after remedies where it throws or `read` says that it has failed.
 * Without remedies it is done once.
 */
export function again<Value>(
  { host, remedies }: Call,
  run: () => Promise<Value>,
  read: (value: Value) => AttemptEnd = () => ({ kind: 'succeeded' }),
): Promise<Value> {
  return remedies === undefined ? run() : remedies.around({ host, run, read, readThrown: failureIn });
}

/** What was in the way, as a failure; null for what stays as it is however often it is tried. */
function failureIn(thrown: unknown): KnownFailure | null {
  if (!(thrown instanceof ToolError)) return null;
  const { message, hint, code } = thrown;
  if (thrown instanceof HostUnreachable) return thrown.isLasting ? null : failureOf('ssh', message, hint);
  const family = familyOf(code);
  return family === 'unknown' ? null : failureOf(family, message, hint);
}
