import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trialFileNames } from '../builds/files.js';
import { writeJson } from '../builds/metadata-file.js';
import { type Trial, trialSchema } from '../builds/trial.js';
import { trialJunit } from '../report/trial/junit.js';
import { trialMarkdown } from '../report/trial/markdown.js';

/** Writes a trial that was masked into a build's directory: as data, for people, and for CI services. */
export async function writeTrial(dir: string, trial: Trial): Promise<void> {
  await writeFile(join(dir, trialFileNames.markdown), trialMarkdown([trial]));
  await writeFile(join(dir, trialFileNames.junit), trialJunit([trial]));
  await writeJson(join(dir, trialFileNames.trial), trialSchema, trial);
}
