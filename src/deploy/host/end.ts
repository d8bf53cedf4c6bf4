import type { Outcome } from '../../builds/outcome.js';
import { HostUnreachable } from '../../host/unreachable.js';
import type { FailureFamily } from '../../nix/catalogue/index.js';
import { messageOf, ToolError } from '../../system/errors.js';
import type { Activated } from './activate.js';
import type { HostCall } from './deploy-call.js';
import { familyOf } from './known-failure.js';
import { meaningOf } from './meanings.js';
import type { Obstacle } from './obstacles.js';

/** How a deployment ended. `reason` is a word, `message` a sentence; `failure` is null where it succeeded. */
export type End = {
  outcome: Outcome;
  reason: string;
  message: string;
  failure: { family: FailureFamily; advice: string } | null;
};

/** What a host is told to go back for, besides what was found on it. */
const clientReasons: readonly string[] = ['cancelled', 'client-failed'];

/**
 * The end that is the host's verdict; what it was told to go back for says more than that it was told. `inTheWay` is what the
 * host has named as the cause, `what` it was to run in words.
 */
export function endOfActivation(
  name: string,
  { verdict, verified, refusal, last }: Activated,
  { inTheWay = null, what = 'the new system' }: { inTheWay?: string | null; what?: string } = {},
): End {
  const { outcome } = verdict;
  // What it was told says more than that it was told, where it is a word of this program.
  const told = verdict.reason === 'nack' ? (last?.state?.detail ?? '') : '';
  const reason = clientReasons.includes(told) ? told : verdict.reason;
  if (outcome === 'success') {
    const [found] = verified?.health.healthy === false ? verified.health.findings : [];
    const health =
      found === undefined
        ? `runs ${what}, is well, and boots it`
        : `runs ${what} and boots it, but is not well: ${found.message}`;
    return { outcome, reason: found?.kind ?? '', message: `${name} ${health}`, failure: null };
  }
  const { says, advice, family } = meaningOf({ outcome, reason });
  if (outcome !== 'rolled_back' || refusal === null)
    return {
      ...{ outcome, reason, failure: { family, advice } },
      message: `${name} ${says}${inTheWay === null ? '' : `: ${inTheWay}`}`,
    };
  return {
    outcome,
    reason: refusal.kind,
    message: `${name} was not well, and went back: ${refusal.message}`,
    failure: {
      family: 'unhealthy',
      advice: `It runs what it ran before. The recording and the findings say what was wrong; journalctl there says more.`,
    },
  };
}

/** The end of a host that runs and boots the system already. */
export function endUnchanged(name: string): End {
  return {
    outcome: 'success',
    reason: 'unchanged',
    message: `${name} runs this system already`,
    failure: null,
  };
}

export function endOfObstacle({ reason, message, family, advice }: Obstacle): End {
  return { outcome: 'refused', reason, message, failure: { family, advice } };
}

/** Nothing was changed, since a person said so. */
export function endDeclined(name: string): End {
  return cancelled('declined', `${name} was not changed: the plan was declined`);
}

/** What was thrown before anything was changed on the host, as an end. Throws what no host and no person has caused. */
export function endOfThrown(
  thrown: unknown,
  { host: { name }, signal }: { host: Pick<HostCall['host'], 'name'> } & Pick<HostCall, 'signal'>,
): End {
  if (signal?.aborted) return cancelled('cancelled', `${name} was not changed: the deployment was cancelled`);
  if (!(thrown instanceof ToolError)) throw thrown;
  const { code, hint } = thrown;
  return {
    ...{ outcome: 'failed', reason: code, message: messageOf(thrown) },
    failure: { family: thrown instanceof HostUnreachable ? 'unreachable' : familyOf(code), advice: hint },
  };
}

function cancelled(reason: string, message: string): End {
  return { outcome: 'cancelled', reason, message, failure: { family: 'interrupted', advice: '' } };
}
