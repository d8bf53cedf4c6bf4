import type { GitHub } from '../../github/client.js';
import { upsertComment } from '../../github/comments/upsert.js';
import { commentDigest, readMark } from '../../report/marker.js';
import { updateComment } from '../../report/update/markdown.js';
import { updateWriter } from '../update/comment-mark.js';
import type { LeftPreview } from './collect-previews.js';
import type { ReportedRun } from './reported-run.js';

type About = { run: ReportedRun; issue: number; hideOutdated: boolean; notices: readonly string[] };

/** Writes a comment for each preview of an update that a run has left. Returns the page of the last one. */
export async function writePreviewComments(
  github: GitHub,
  previews: readonly LeftPreview[],
  { run, issue, hideOutdated, notices }: About,
): Promise<string | null> {
  let last: string | null = null;
  for (const { name, preview } of previews) {
    const id = previews.length === 1 ? '' : name;
    const failed = preview.hosts.some(({ error }) => error !== null);
    const report = { id, preview, links: { run: run.url, pullRequest: null }, notices };
    const { url } = await upsertComment(github, {
      subject: { issue },
      mark: { runId: run.id, attempt: run.attempt, writer: updateWriter, failed },
      keyOf: (copy) => commentDigest({ workflow: run.workflow, job: 'report', id: name, leg: null, copy }),
      bodyOf: (mark) => updateComment(report, mark),
      create: true,
      hideOutdated,
      readMark,
    });
    last = url;
  }
  return last;
}
