import { messageOf, ToolError } from '../../system/errors.js';
import { plainFailure, type TrialStep } from '../step.js';

/** Whether a system has come up; that it has not says something of it, and of the time (s) it took to know. */
export type Booted = { ok: boolean; seconds: number; message: string };

/**
 * Waits for a boot. Rejects with what `booting` rejects with where that is no `ToolError`, or a person has stopped the trial.
 * `seconds` is a clock.
 */
export async function booted(
  booting: Promise<void>,
  seconds: () => number,
  signal: AbortSignal | undefined,
): Promise<Booted> {
  const message = await booting.then(
    () => null,
    (thrown) => {
      if (signal?.aborted || !(thrown instanceof ToolError)) throw thrown;
      return messageOf(thrown);
    },
  );
  return { ok: message === null, seconds: seconds(), message: message ?? '' };
}

/** The step of a machine's first boot; `name` is that of the host or the image, `yes` what the line says where it has booted. */
export function bootStep(name: string, { ok: holds, seconds, message }: Booted, yes: string): TrialStep {
  const hint = 'Its console is in the directory of this build.';
  const failure = plainFailure('unhealthy', `${name}: it does not boot: ${message}`, hint);
  return {
    ...{ question: 'boots', holds, seconds, message, words: { yes, no: 'does not boot' } },
    fault: holds ? null : { outcome: 'failed', reason: 'not-booted', failure },
  };
}
