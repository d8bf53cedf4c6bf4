import { upsertComment } from '../../github/comments/upsert.js';
import { commentMarkdown, recoveryMarkdown } from '../../report/comment.js';
import { commentDigest, readMark } from '../../report/marker.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { attempt } from '../runner/notices.js';
import { publishImage } from './publish-image.js';
import type { Reporting } from './reporting.js';

/** The comment's page and the hosted picture's address; null for each that does not exist. */
export type PublishedComment = { url: string | null; image: string | null };

/** How a report's comment and picture are named: `slug` in file names, `writer` in the comment's mark. */
export type CommentNames = { slug: string; writer: string };

/**
 * Writes the pull request's comment as the inputs ask: on failure one that shows it, on success a short
 * note in the place of an earlier failure's. Does nothing where no pull request is known.
 */
export async function publishComment(
  report: RebuildReport,
  screenshot: string | null,
  { slug, writer }: CommentNames,
  reporting: Reporting,
): Promise<PublishedComment> {
  const { inputs, context, log, notices } = reporting;
  const { success, outcome } = report.metadata;
  const issue = inputs.number ?? context.pullRequest?.number ?? null;
  const always = inputs.comment === 'always';
  // A cancelled run is mostly one that a newer push has replaced; that one will report.
  const isReplaced = outcome === 'cancelled' && !always;
  if (issue === null || inputs.comment === 'never' || isReplaced) {
    log.debug(`no comment: ${skipReason(issue === null, isReplaced)}`);
    return { url: null, image: null };
  }
  const full = always || !success;
  const image = full && screenshot !== null ? await publishImage(screenshot, slug, reporting) : null;
  const shown = { ...report, links: { ...report.links, image }, notices: notices.all() };
  const { workflow, job, runId, attempt: runAttempt } = context;
  // A job may rebuild a host and try its upgrade, and each has a comment.
  const isTrial = report.trial !== null;
  const subject = isTrial ? `trial ${report.id}` : report.id;
  const keyOf = (copy: number) => commentDigest({ workflow, job, id: subject, leg: inputs.leg, copy });
  const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
  const written = await attempt(notices, need, async () =>
    upsertComment(await reporting.commentGitHub(), {
      subject: { issue },
      mark: {
        runId,
        attempt: runAttempt,
        writer,
        failed: !success,
        ...(isTrial && { about: 'trial' as const }),
      },
      keyOf,
      bodyOf: (mark) => (full ? commentMarkdown(shown, mark) : recoveryMarkdown(shown, mark)),
      create: full,
      hideOutdated: inputs.hideOutdated,
      readMark,
    }),
  );
  log.debug(`comment: ${written?.done ?? 'failed'}, key ${written?.key ?? 'none'}`);
  if (written && written.key !== keyOf(1)) notices.add(copyNotice(report.id));
  return { url: written?.url ?? null, image };
}

function copyNotice(id: string): string {
  return (
    `Several reports of this run are about ${id}, and the order in which they end decides whose comment is whose. ` +
    'Give each an input id of its own.'
  );
}

function skipReason(isElsewhere: boolean, isReplaced: boolean): string {
  if (isElsewhere) return 'the event names no pull request, and no number was given';
  return isReplaced ? 'a cancelled run is mostly replaced by a newer one' : 'switched off';
}
