import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { patchFileName, trialFileNames } from '../builds/files.js';
import { writeJson } from '../builds/metadata-file.js';
import { type Trial, trialSchema } from '../builds/trial.js';
import { emptyDiskSerial } from '../machine/index.js';
import type { SequelStage } from '../rebuild/sequel.js';
import { trialJunit } from '../report/trial/junit.js';
import { trialMarkdown } from '../report/trial/markdown.js';
import { messageOf } from '../system/errors.js';

/** Writes a trial that was masked into a build's directory: as data, for people, and for CI services. */
export async function writeTrial(dir: string, trial: Trial): Promise<void> {
  await writeFile(join(dir, trialFileNames.markdown), trialMarkdown([trial]));
  await writeFile(join(dir, trialFileNames.junit), trialJunit([trial]));
  await writeJson(join(dir, trialFileNames.trial), trialSchema, trial);
}

/** Before what `git apply` reads. */
const aboutPatch = `What remedies have changed in a copy of the configuration, for a trial. Look at it first; then, from the root of the
configuration: git apply ${patchFileName}
It may be in files that other hosts have in common with the one that was tried. A disk whose name ends with ${emptyDiskSerial} is the one of the trial's machine: put yours in its place.

`;

/** Writes what remedies have changed of the configuration into a build's directory, masked; nothing for null. A notice says what fails. */
export async function writePatch(
  patchOf: () => Promise<string | null>,
  stage: Pick<SequelStage, 'dir' | 'redact' | 'notice'>,
): Promise<void> {
  try {
    const patch = await patchOf();
    if (patch !== null) await writeMasked(patch, stage);
  } catch (thrown) {
    stage.notice(`${patchFileName} could not be written: ${messageOf(thrown)}`);
  }
}

async function writeMasked(
  patch: string,
  stage: Pick<SequelStage, 'dir' | 'redact' | 'notice'>,
): Promise<void> {
  const masked = stage.redact(patch);
  if (masked !== patch)
    stage.notice(`${patchFileName} has masked text, and git may not be able to apply it as it is`);
  await writeFile(join(stage.dir, patchFileName), `${aboutPatch}${masked}`);
}
