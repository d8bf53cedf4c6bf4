import { join } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import {
  type Uploaded,
  type UploadTarget,
  uploadDirectory,
  uploadPicture,
} from '../../github/artifacts/artifacts.js';
import { attempt } from '../runner/notices.js';
import type { Reporting } from './reporting.js';

export type PublishedFiles = { artifact: Uploaded | null; screenshot: Uploaded | null };

/** Uploads the build's directory as one artifact, and its picture as one that opens in the browser. */
export async function publishFiles(
  build: Build,
  name: string,
  reporting: Reporting,
): Promise<PublishedFiles> {
  const { context, inputs, log, notices } = reporting;
  const target: UploadTarget = {
    runUrl: context.runUrl,
    retentionDays: inputs.artifactRetentionDays,
    scratch: context.temp,
  };
  log.startGroup('Artifacts');
  try {
    const artifact = await attempt(notices, { feature: 'artifact', permission: null }, () =>
      uploadDirectory(build.dir, name, context.attempt, target),
    );
    const skipped = artifact?.skipped ?? [];
    if (skipped.length > 0) notices.add(`Not in the artifact, for their names: ${skipped.join(', ')}`);
    const { screenshot } = build.metadata.files;
    // If the directory could not be uploaded, the picture cannot either.
    if (screenshot === null || artifact === null) return { artifact, screenshot: null };
    const picture = await attempt(notices, { feature: 'screenshot as an artifact', permission: null }, () =>
      uploadPicture(join(build.dir, screenshot), name, context.attempt, target),
    );
    return { artifact, screenshot: picture };
  } finally {
    log.endGroup();
  }
}
