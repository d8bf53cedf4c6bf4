import type { CommentSubject } from '../../github/comments/subject.js';
import { upsertComment } from '../../github/comments/upsert.js';
import { type DeploymentReport, isWhole } from '../../report/deployment/deployment-report.js';
import { deploymentComment, deploymentRecovery } from '../../report/deployment/markdown.js';
import { commentDigest, readMark } from '../../report/marker.js';
import type { Reporting } from '../rebuild/reporting.js';
import { attempt } from '../runner/notices.js';

/** The pages of both comments; null for each that does not exist. */
export type PublishedComments = { commentUrl: string | null; issueUrl: string | null };

type CommentsOf = {
  writer: string;
  issue: number | null;
  /** Hosts the picture for so many comments; its address, or null where there is none. */
  pictureFor: (comments: number) => Promise<string | null>;
};

/**
 * Writes the one comment of the pull request, or of the commit where there is none, as the inputs ask, and the report in the
 * issue that they name, where it is in any case.
 */
export async function publishComments(
  report: DeploymentReport,
  { writer, issue, pictureFor }: CommentsOf,
  reporting: Reporting,
): Promise<PublishedComments> {
  const { inputs, context, log } = reporting;
  const number = inputs.number ?? context.pullRequest?.number ?? null;
  const always = inputs.comment === 'always';
  const isReplaced = report.hosts.every(({ outcome }) => outcome === 'cancelled') && !always;
  const subject: CommentSubject = number === null ? { commit: context.headSha } : { issue: number };
  // A pull request whose number is not known is no reason to comment on its commit.
  const isUnknown = number === null && context.eventName.startsWith('pull_request');
  const isWanted = inputs.comment !== 'never' && !isReplaced && !isUnknown;
  if (!isWanted) log.debug('no comment: switched off, or cancelled by what is mostly a newer run');
  const otherIssue = issue === number ? null : issue;
  const comments = Number(isWanted) + Number(otherIssue !== null);
  const image = comments > 0 ? await pictureFor(comments) : null;
  const shown = { ...report, links: { ...report.links, image } };
  const commentUrl = isWanted
    ? await publish(shown, { subject, writer, isFull: always || !isWhole(report) }, reporting)
    : null;
  const issueUrl =
    otherIssue === null
      ? null
      : await publish(shown, { subject: { issue: otherIssue }, writer, isFull: true }, reporting);
  return { commentUrl, issueUrl };
}

type Comment = { subject: CommentSubject; writer: string; isFull: boolean };

async function publish(
  report: DeploymentReport,
  { subject, writer, isFull }: Comment,
  { inputs, context, log, notices, commentGitHub, github }: Reporting,
): Promise<string | null> {
  const isCommit = 'commit' in subject;
  const need = isCommit
    ? { feature: 'commit comment', permission: 'contents: write' }
    : { feature: 'comment', permission: 'pull-requests: write' };
  const { workflow, job, runId, attempt: runAttempt } = context;
  const shown = { ...report, notices: notices.all() };
  const written = await attempt(notices, need, async () =>
    upsertComment(await (isCommit ? github : commentGitHub)(), {
      subject,
      mark: { runId, attempt: runAttempt, writer, failed: !isWhole(report), about: 'deployment' },
      keyOf: (copy) =>
        commentDigest({ workflow, job, id: `${report.kind} ${report.id}`, leg: inputs.leg, copy }),
      bodyOf: (mark) => (isFull ? deploymentComment(shown, mark) : deploymentRecovery(shown, mark)),
      create: isFull,
      hideOutdated: inputs.hideOutdated,
      readMark,
    }),
  );
  log.debug(`comment: ${written?.done ?? 'failed'}, key ${written?.key ?? 'none'}`);
  return written?.url ?? null;
}
