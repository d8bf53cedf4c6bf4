import type { Build } from '../../builds/metadata.js';
import type { Trial } from '../../builds/trial.js';
import type { Published } from '../rebuild/outputs.js';
import type { Runner } from '../runner/runner.js';

// The outputs of a job together may have at most 1 MB.
const longestTrial = 256 * 1024;

/** Sets the outputs of `trial/action.yml`. What is not known is an empty text, also where a killed run has left no trial. */
export function writeTrialOutputs(
  runner: Pick<Runner, 'setOutput'>,
  { dir, metadata }: Build,
  { files, commentUrl, trend }: Pick<Published, 'files' | 'commentUrl' | 'trend'>,
  trial: Trial | null,
): void {
  const values: Record<string, string | number | boolean | null | undefined> = {
    outcome: trial?.outcome ?? metadata.outcome,
    success: trial?.success ?? false,
    summary: trial?.summary,
    reason: trial?.reason,
    'build-dir': dir,
    trial: trial === null ? '' : trialOutput(trial),
    'artifact-id': files.artifact?.id,
    'artifact-url': files.artifact?.url,
    'comment-url': commentUrl,
    ...trend,
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, String(value ?? ''));
}

/** The trial as one line of JSON; without its long parts where they would not fit into an output. */
export function trialOutput(trial: Trial): string {
  const whole = JSON.stringify(trial);
  if (whole.length <= longestTrial) return whole;
  const bare = { ...trial, upgrade: null, reboot: null, rollback: null, console: null, steps: [] };
  const short = JSON.stringify(bare);
  return short.length <= longestTrial
    ? short
    : JSON.stringify({ ...bare, failure: null, answers: [], limits: [] });
}
