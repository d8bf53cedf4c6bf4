import { stripControls, truncate } from '../../text/clean.js';
import { filledLines } from '../../text/lines.js';
import type { TrialMachine } from '../course.js';
import type { TriedHost } from '../guest/tried-host.js';
import { plainFailure, type TrialStep } from '../step.js';

/** How long (s, on hardware) one check may take. */
const checkSeconds = 60;
const keptLines = 20;

/** Runs checks, one after the other: all must succeed. The first that does not is what the step says. */
export async function checkStep(
  host: TriedHost,
  checks: readonly string[],
  { stage, phases, signal }: Pick<TrialMachine, 'stage' | 'phases' | 'signal'>,
  name: string,
): Promise<TrialStep> {
  phases.enter('verifying');
  const start = phases.seconds;
  const about = { question: 'is-well', words: { yes: 'is well', no: 'is not well' } } as const;
  for (const check of checks) {
    const script = `exec 2>&1\n${check}`;
    const { status, stdout } = await host.run({ script, timeoutSeconds: checkSeconds }, signal);
    const lines = filledLines(stripControls(stdout.toString('utf8')));
    stage.print([`check: ${check}`, ...lines, `status ${status}`]);
    if (status === 0) continue;
    const message = `the check ended with status ${status} (${truncate(check, 200)})`;
    const hint = 'The recording has what it printed.';
    const failure = plainFailure('unhealthy', `${name}: ${message}`, hint, lines.slice(-keptLines));
    return {
      ...{ ...about, holds: false, seconds: phases.since(start), message },
      fault: { outcome: 'failed', reason: 'check', failure },
    };
  }
  return { ...about, holds: true, seconds: phases.since(start), message: '', fault: null };
}
