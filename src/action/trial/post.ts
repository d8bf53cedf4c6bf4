import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trialFileNames } from '../../builds/files.js';
import type { Build } from '../../builds/metadata.js';
import { type Trial, trialSchema } from '../../builds/trial.js';
import { finishAndReport } from '../rebuild/post.js';
import type { Runner } from '../runner/runner.js';
import { parseTrialInputs } from './inputs.js';
import { writeTrialOutputs } from './outputs.js';

/** The post step of the trial Action: what ended main has ended the machine too. */
export async function runTrialPost(runner: Runner): Promise<number> {
  return finishAndReport(runner, {
    parseInputs: parseTrialInputs,
    trialOf,
    writeOutputs: writeTrialOutputs,
  });
}

/** Null where main was killed before it could write one. */
async function trialOf({ dir }: Build): Promise<Trial | null> {
  const text = await readFile(join(dir, trialFileNames.trial), 'utf8').catch(() => null);
  return text === null ? null : trialSchema.parse(JSON.parse(text));
}
