import type { Health } from '../../builds/health.js';
import { firstLook } from '../../deploy/host/first-look.js';
import { failuresSeen } from '../../deploy/host/restart-failed.js';
import type { DeployPolicy } from '../../deploy/policy.js';
import type { TrialMachine } from '../course.js';
import { findingWords } from '../deployment-step.js';
import { plainFailure, type TrialStep } from '../step.js';
import type { TriedHost } from './tried-host.js';

/** How long (s, on hardware) a machine that has booted may take to answer. */
const patienceSeconds = 60;

/**
 * Looks at a machine that runs a system which nobody has seen before, once more after remedies for what is wrong, and writes what was
 * found into the recording. `system` is its store path, `name` that of the host. `health` is null where it did not answer.
 */
export async function lookAt(
  host: TriedHost,
  { name, system, policy }: { name: string; system: string; policy: DeployPolicy },
  tried: Pick<TrialMachine, 'machine' | 'phases' | 'stage' | 'signal' | 'remedies'>,
): Promise<{ step: TrialStep; health: Health | null }> {
  const { machine, phases, stage, signal, remedies } = tried;
  phases.enter('verifying');
  const start = phases.seconds;
  const patience = patienceSeconds * machine.slowdown;
  const look = () =>
    firstLook(host, system, policy, { patienceSeconds: patience, signal: host.diedOr(signal) });
  const seen = await remedies
    .around({ host, slowdown: machine.slowdown, read: failuresSeen, run: look })
    .catch((thrown) => {
      if (signal?.aborted || !host.died.aborted) throw thrown;
      return null;
    });
  const health = seen?.health ?? null;
  stage.print(findingLines(health));
  return { step: lookStep(name, health, phases.since(start)), health };
}

/** What was found when it was looked at; null where it did not answer. */
function lookStep(name: string, health: Health | null, seconds: number): TrialStep {
  const about = { question: 'is-well', seconds, words: { yes: 'is well', no: 'is not well' } } as const;
  if (health?.healthy) return { ...about, holds: true, message: '', fault: null };
  const found = health?.findings[0];
  const message = found ? findingWords(found) : 'it does not answer';
  const hint =
    'The recording says what was found; the console of the machine is in the directory of this build.';
  const failure = plainFailure('unhealthy', `${name} is not well: ${message}`, hint);
  return {
    ...about,
    holds: false,
    message,
    fault: { outcome: 'failed', reason: found?.kind ?? 'unreachable', failure },
  };
}

function findingLines(health: Health | null): string[] {
  return (health?.findings ?? []).map(
    ({ level, message }) => `${level === 'rollback' ? 'bad' : 'warning'}: ${message}`,
  );
}
