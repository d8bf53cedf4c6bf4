import { readFile } from 'node:fs/promises';
import { upsertComment } from '../../github/comments/comments.js';
import { hostImage } from '../../github/images/image-branch.js';
import { imageName } from '../../github/images/image-retention.js';
import { commentMarkdown, recoveryMarkdown } from '../../report/comment.js';
import { commentDigest, readMark } from '../../report/marker.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { attempt } from '../runner/notices.js';
import type { Reporting } from './reporting.js';

/** The comment's page and the hosted picture's address; null for each that does not exist. */
export type PublishedComment = { url: string | null; image: string | null };

/**
 * Writes the pull request's comment as the inputs ask: on failure one that shows it, on success a short
 * note in the place of an earlier failure's. Does nothing outside a pull request.
 */
export async function publishComment(
  report: RebuildReport,
  screenshot: string | null,
  slug: string,
  reporting: Reporting,
): Promise<PublishedComment> {
  const { inputs, context, log, notices } = reporting;
  const { pullRequest } = context;
  const { success, outcome } = report.metadata;
  const always = inputs.comment === 'always';
  // A cancelled run is mostly one that a newer push has replaced; that one will report.
  const isReplaced = outcome === 'cancelled' && !always;
  if (pullRequest === null || inputs.comment === 'never' || isReplaced) {
    log.debug(`no comment: ${skipReason(pullRequest === null, isReplaced)}`);
    return { url: null, image: null };
  }
  const full = always || !success;
  const image = full && screenshot !== null ? await publishImage(screenshot, slug, reporting) : null;
  const shown = { ...report, links: { ...report.links, image }, notices: notices.all() };
  const { workflow, job, runId, attempt: runAttempt } = context;
  const key = commentDigest({ workflow, job, id: report.id, leg: inputs.leg });
  const mark = { key, runId, attempt: runAttempt, failed: !success };
  const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
  const done = await attempt(notices, need, async () =>
    upsertComment(await reporting.github(), {
      issue: pullRequest.number,
      ...mark,
      body: full ? commentMarkdown(shown, mark) : recoveryMarkdown(shown, mark),
      create: full,
      readMark,
    }),
  );
  log.debug(`comment: ${done?.done ?? 'failed'}, key ${key}`);
  if (done?.isShared) notices.add(duplicateNotice(report.id, done.done === 'kept'));
  return { url: done?.url ?? null, image };
}

function duplicateNotice(id: string, isKept: boolean): string {
  const shown = isKept ? 'it still shows the failure of the other one' : 'it shows this one alone';
  return (
    `Two rebuilds of this run report as ${id} and have one comment; ${shown}. ` +
    'Give each an input id of its own.'
  );
}

function skipReason(isElsewhere: boolean, isReplaced: boolean): string {
  if (isElsewhere) return 'the event is no pull request';
  return isReplaced ? 'a cancelled run is mostly replaced by a newer one' : 'switched off';
}

async function publishImage(file: string, slug: string, reporting: Reporting): Promise<string | null> {
  const { inputs, context, log, notices } = reporting;
  if (inputs.commentImage === 'none') return null;
  const need = { feature: 'screenshot in the comment (its text is there)', permission: 'contents: write' };
  return attempt(notices, need, async () => {
    const now = Date.now();
    const name = imageName(now, context.runId, context.attempt, slug);
    log.debug(`picture: ${name} on the branch ${inputs.imageBranch}`);
    return hostImage(await reporting.github(), {
      branch: inputs.imageBranch,
      name,
      png: await readFile(file),
      now,
    });
  });
}
