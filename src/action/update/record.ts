import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { updatePreviewFileName } from '../../builds/files.js';
import type { UpdatePreview } from '../../builds/update-preview.js';
import { artifactSlug, uploadDirectory } from '../../github/artifacts/artifacts.js';
import type { RunContext } from '../runner/context.js';
import type { UpdateInputs } from './inputs.js';

/**
 * Leaves the preview as an artifact, for the report Action of a run that may comment: this one may not, as that of a pull request
 * from a fork.
 */
export async function leavePreview(
  preview: UpdatePreview,
  inputs: UpdateInputs,
  { job, attempt, runUrl, temp }: RunContext,
): Promise<void> {
  const slug = artifactSlug([job, inputs.id ?? ''].filter(Boolean).join('-'));
  const dir = await mkdtemp(join(temp, 'update-preview-'));
  try {
    await writeFile(join(dir, updatePreviewFileName), JSON.stringify(preview));
    const target = { runUrl, retentionDays: inputs.artifactRetentionDays, scratch: temp };
    await uploadDirectory(dir, inputs.artifactName ?? `update-preview-${slug}`, attempt, target);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
