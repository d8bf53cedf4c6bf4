import { updatePreviewFileName } from '../../builds/files.js';
import { type UpdatePreview, updatePreviewSchema } from '../../builds/update-preview.js';
import { type RunArtifact, readArtifact } from '../../github/artifacts/run-artifacts.js';
import type { GitHub } from '../../github/client.js';
import { messageOf } from '../../system/errors.js';
import type { Notices } from '../runner/notices.js';
import { latestAttempts } from './collect-legs.js';
import type { ReportedRun } from './reported-run.js';

// A preview of a hundred hosts has less.
const maximumBytes = 8_000_000;
const maximumPreviews = 16;

/** A preview of an update, with the name of its artifact without the attempt. */
export type LeftPreview = { name: string; preview: UpdatePreview };

/**
 * The previews that a run has left since it might not comment. Everything in them is a stranger's data. What cannot be used is
 * named in a notice.
 */
export async function collectPreviews(
  github: GitHub,
  { fromFork }: Pick<ReportedRun, 'fromFork'>,
  artifacts: readonly RunArtifact[],
  pattern: string,
  notices: Notices,
): Promise<LeftPreview[]> {
  const found = latestAttempts(artifacts, pattern).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (found.length > maximumPreviews)
    notices.add(`Only ${maximumPreviews} of ${found.length} previews of updates are shown.`);
  const previews: LeftPreview[] = [];
  for (const artifact of found.slice(0, maximumPreviews))
    try {
      const preview = await previewIn(github, artifact);
      const name = artifact.name.replace(/-\d{1,9}$/, '');
      previews.push({ name, preview: fromFork ? withoutAdvice(preview) : preview });
    } catch (thrown) {
      notices.add(`The artifact ${artifact.name} was not used: ${messageOf(thrown).slice(0, 200)}`);
    }
  return previews;
}

async function previewIn(github: GitHub, { id, bytes }: RunArtifact): Promise<UpdatePreview> {
  if (bytes > maximumBytes) throw new Error(`larger than ${maximumBytes} bytes`);
  const wanted = new Map([[updatePreviewFileName, maximumBytes]]);
  const text = (await readArtifact(github, id, wanted, maximumBytes)).get(updatePreviewFileName);
  if (text === undefined) throw new Error(`it contains no ${updatePreviewFileName} of sensible size`);
  const parsed = updatePreviewSchema.safeParse(JSON.parse(text.toString()));
  if (!parsed.success) throw new Error(`its ${updatePreviewFileName} has another form`);
  return parsed.data;
}

/** Without the addresses and the prose by which a stranger could lead people somewhere. */
function withoutAdvice(preview: UpdatePreview): UpdatePreview {
  const { known_issues: known } = preview;
  return {
    ...preview,
    inputs: preview.inputs.map((input) => ({ ...input, compare_url: null })),
    ...(known && {
      known_issues: { ...known, issues: known.issues.map((issue) => ({ ...issue, url: '' })) },
    }),
    news: [],
  };
}
