import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import { hostImage } from '../../github/images/image-branch.js';
import { imageName } from '../../github/images/image-retention.js';
import { attempt } from '../runner/notices.js';
import type { Reporting } from './reporting.js';

/** The picture of the screen that a build ended with; null where it has none. */
export function screenshotOf({ dir, metadata }: Build): string | null {
  return metadata.files.screenshot === null ? null : join(dir, metadata.files.screenshot);
}

/** Hosts a comment's picture as the inputs ask; returns its address, null where it is not hosted. `slug` is part of its name. */
export async function publishImage(file: string, slug: string, reporting: Reporting): Promise<string | null> {
  const { inputs, context, log, notices } = reporting;
  if (inputs.commentImage === 'none') return null;
  const need = { feature: 'screenshot in the comment (its text is there)', permission: 'contents: write' };
  return attempt(notices, need, async () => {
    const now = Date.now();
    const name = imageName(now, context.runId, context.attempt, slug);
    log.debug(`picture: ${name} on the branch ${inputs.imageBranch}`);
    // In the comment's repository, whose readers may see it.
    return hostImage(await reporting.commentGitHub(), {
      branch: inputs.imageBranch,
      name,
      png: await readFile(file),
      now,
    });
  });
}
