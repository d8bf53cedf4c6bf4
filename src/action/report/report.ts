import type { GitHub } from '../../github/client.js';
import { deleteComment, ownComments } from '../../github/comments/own.js';
import { pullRequestOf } from '../../github/comments/pull-request.js';
import { upsertComment } from '../../github/comments/upsert.js';
import { commentDigest, readMark, writerDigest } from '../../report/marker.js';
import {
  matrixCommentMarkdown,
  matrixRecoveryMarkdown,
  matrixSummaryMarkdown,
} from '../../report/matrix-comment.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { reportingClients } from '../rebuild/reporting.js';
import { type CommentInputs, commentInputs } from '../runner/comment-inputs.js';
import { attempt, createNotices, type Notices } from '../runner/notices.js';
import { inputReader } from '../runner/read-inputs.js';
import type { Runner } from '../runner/runner.js';
import { collectLegs } from './collect-legs.js';
import { type ReportedRun, readReportedRun } from './reported-run.js';

// A run that rebuilt nothing and ended so has nothing that fails.
const endedWell = new Set(['success', 'skipped', 'neutral']);

type ReportInputs = CommentInputs & { conclusion: string | null; artifactPattern: string; token: string };

/**
 * The report Action: it joins the legs of a matrix into one comment, in a job after theirs or, with a token that may
 * write, in a `workflow_run` workflow for a run whose own token could not (a fork's). Everything in the artifacts
 * is a stranger's data. The step fails only where it is set up wrongly. Returns its exit status.
 */
export async function runReport(runner: Runner): Promise<number> {
  await runner.ready();
  const inputs = readInputs(runner);
  if (inputs.token !== '') runner.setSecret(inputs.token);
  const run = readReportedRun(runner.env, inputs.conclusion);
  const notices = createNotices(runner);
  const { requests, ...clients } = reportingClients(inputs, run);
  const need = { feature: 'results', permission: 'actions: read' };
  const collected = await attempt(notices, need, async () =>
    collectLegs(await clients.github(), run, inputs.artifactPattern, notices),
  );
  const legs = collected?.reports ?? [];
  const isWithoutRebuild = collected?.found === 0 && endedWell.has(run.conclusion ?? '');
  const url =
    legs.length > 0 || isWithoutRebuild
      ? await comment(clients.commentGitHub, run, inputs, legs, notices)
      : null;
  runner.debug(`report: ${legs.length} results of run ${run.id}, ${await requests()} requests`);
  await attempt(notices, { feature: 'job summary', permission: null }, () =>
    runner.appendSummary(matrixSummaryMarkdown(legs, run.url, notices.all())),
  );
  const failed = legs.filter(({ metadata }) => !metadata.success).map(({ id }) => id);
  runner.setOutput('comment-url', url ?? '');
  runner.setOutput('success', String(legs.length > 0 && failed.length === 0));
  runner.setOutput('failed-hosts', JSON.stringify(failed));
  return 0;
}

function readInputs(runner: Runner): ReportInputs {
  const read = inputReader(runner.input);
  return {
    ...commentInputs(read),
    conclusion: read.text('conclusion'),
    artifactPattern: read.text('artifact-pattern') ?? 'rebuild-*',
    token: runner.input('github-token'),
  };
}

/** Writes the comment about the legs. After a run without any, an earlier comment says that nothing fails now. */
async function comment(
  client: () => Promise<GitHub>,
  run: ReportedRun,
  inputs: ReportInputs,
  legs: readonly RebuildReport[],
  notices: Notices,
): Promise<string | null> {
  if (inputs.comment === 'never' || (inputs.number === null && !run.isPullRequest)) return null;
  const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
  return attempt(notices, need, async () => {
    const github = await client();
    const issue = inputs.number ?? (await issueOf(github, run));
    if (issue === null) {
      notices.add('No pull-request comment: no open pull request has this commit as its head.');
      return null;
    }
    const failed = legs.some(({ metadata }) => !metadata.success);
    const always = inputs.comment === 'always' && legs.length > 0;
    const { url, key } = await upsertComment(github, {
      subject: { issue },
      mark: { runId: run.id, attempt: run.attempt, writer: writerDigest('report'), failed },
      keyOf: (copy) =>
        commentDigest({ workflow: run.workflow, job: 'report', id: 'all hosts', leg: null, copy }),
      bodyOf: (mark) =>
        legs.length === 0
          ? matrixRecoveryMarkdown(run.url, mark)
          : matrixCommentMarkdown(legs, run.url, notices.all(), mark),
      create: failed || always,
      hideOutdated: inputs.hideOutdated,
      readMark,
    });
    await removeLegComments(github, issue, run.id, key);
    return url;
  });
}

/** The pull request's number; null where none is open that has the run's commit as its head. */
async function issueOf(github: GitHub, { subject }: ReportedRun): Promise<number | null> {
  if (subject === null) return null;
  return 'number' in subject ? subject.number : pullRequestOf(github, subject.head);
}

/** Deletes the comments that the legs of this run wrote themselves; this comment contains them all. */
async function removeLegComments(github: GitHub, issue: number, runId: number, key: string): Promise<void> {
  const legs: number[] = [];
  for await (const found of ownComments(github, { issue }, readMark))
    if (found.runId === runId && found.key !== key) legs.push(found.id);
  for (const id of legs) await deleteComment(github, { issue }, id);
}
