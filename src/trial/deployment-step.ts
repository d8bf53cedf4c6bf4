import type { Deployment } from '../builds/deployment.js';
import type { Health } from '../builds/health.js';
import type { Failure } from '../nix/failures/failure.js';
import type { TrialStep } from './step.js';

/** The step that a deployment, or what was done to a host in its shape, has answered. */
export function deploymentStep(
  deployment: Deployment,
  { host, ...about }: Pick<TrialStep, 'question' | 'seconds' | 'words'> & { host: string },
): TrialStep {
  const { success: holds, reason } = deployment;
  return {
    ...{ ...about, holds, message: causeOf(deployment, host) },
    fault: holds ? null : { outcome: 'failed', reason, failure: failureIn(deployment) },
  };
}

/** What a reboot says where it does not hold: `isUp` is whether the machine still runs. */
export function rebootWords(deployment: Deployment, isUp: boolean): TrialStep['words'] {
  const isSeen = isUp && deployment.steps.at(-1)?.name === 'verifying';
  return { yes: 'reboots', no: isSeen ? 'is not well after a reboot' : 'does not boot' };
}

const unhealthyHint =
  'The recording and "found" in it say what was wrong; the console of the machine is in the directory of this build.';

/** Its failure, without the advice to look at a host: it was a machine that is gone. */
export function failureIn({ failure }: Deployment, own: Partial<Failure> = {}): Failure | null {
  if (failure === null) return null;
  return { ...failure, ...(failure.family === 'unhealthy' && { hint: unhealthyHint }), ...own };
}

/** Why a deployment did not succeed, without the host's name; "" where it did. */
export function causeOf({ success, health, message, outcome }: Deployment, host: string): string {
  if (success) return '';
  const found = health?.findings.find(({ level }) => level === 'rollback');
  if (found !== undefined && outcome !== 'rollback_failed') return findingWords(found);
  return message.startsWith(`${host} `) ? message.slice(host.length + 1) : message;
}

/** What was found, with what it is about: a check is a command, which its message does not repeat. */
export function findingWords({ subject, message }: Health['findings'][number]): string {
  return subject === null || message.includes(subject) ? message : `${message} (${subject})`;
}
