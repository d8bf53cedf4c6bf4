import { runArtifacts } from '../../github/artifacts/run-artifacts.js';
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
import { summaryLimitBytes } from '../../report/summary.js';
import { updateSummary } from '../../report/update/markdown.js';
import { reportingClients } from '../rebuild/reporting.js';
import { type CommentInputs, commentInputs } from '../runner/comment-inputs.js';
import { attempt, createNotices, type Notices } from '../runner/notices.js';
import { inputReader } from '../runner/read-inputs.js';
import type { Runner } from '../runner/runner.js';
import { updateWriter } from '../update/comment-mark.js';
import { collectLegs } from './collect-legs.js';
import { collectPreviews, type LeftPreview } from './collect-previews.js';
import { writePreviewComments } from './preview-comments.js';
import { type ReportedRun, readReportedRun } from './reported-run.js';

// A run that rebuilt nothing and ended so has nothing that fails.
const endedWell = new Set(['success', 'skipped', 'neutral']);

type ReportInputs = CommentInputs & {
  conclusion: string | null;
  artifactPattern: string;
  updatePattern: string;
  token: string;
};

/** What a run has left. `found` counts the results of legs that could not be read as well. */
type Results = { legs: RebuildReport[]; found: number; previews: LeftPreview[] };
const nothing: Results = { legs: [], found: -1, previews: [] };

/**
 * The report Action: it joins the legs of a matrix into one comment, in a job after theirs or, with a token that may
 * write, in a `workflow_run` workflow for a run whose own token could not (a fork's); then also the previews of updates. Everything in the artifacts
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
  const results =
    (await attempt(notices, need, async () => resultsOf(await clients.github(), run, inputs, notices))) ??
    nothing;
  const { legs, previews } = results;
  const url = await comment(clients.commentGitHub, run, inputs, results, notices);
  const count = legs.length + previews.length;
  runner.debug(`report: ${count} results of run ${run.id}, ${await requests()} requests`);
  await attempt(notices, { feature: 'job summary', permission: null }, () =>
    runner.appendSummary(summaryOf(results, run, notices.all())),
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
    updatePattern: read.text('update-artifact-pattern') ?? 'update-preview-*',
    token: runner.input('github-token'),
  };
}

async function resultsOf(
  github: GitHub,
  run: ReportedRun,
  { artifactPattern, updatePattern }: ReportInputs,
  notices: Notices,
): Promise<Results> {
  const artifacts = await runArtifacts(github, run.id);
  const { reports, found } = await collectLegs(github, run, artifacts, artifactPattern, notices);
  return {
    ...{ legs: reports, found },
    previews: await collectPreviews(github, run, artifacts, updatePattern, notices),
  };
}

function summaryOf({ legs, previews }: Results, run: ReportedRun, notices: readonly string[]): string {
  const links = { run: run.url, pullRequest: null };
  const ofUpdates = previews.map(({ name: id, preview }) =>
    updateSummary({ id, preview, links, notices: [] }, summaryLimitBytes / 2 / previews.length),
  );
  const ofLegs = legs.length > 0 || previews.length === 0 || notices.length > 0;
  return [ofLegs ? matrixSummaryMarkdown(legs, run.url, notices) : '', ...ofUpdates].join('\n');
}

/**
 * Writes the comment about the legs, and those about updates. After a run without any legs that ended well, an earlier comment
 * says that nothing fails now. Returns the page of the legs' comment, else that of the last one.
 */
async function comment(
  client: () => Promise<GitHub>,
  run: ReportedRun,
  inputs: ReportInputs,
  { legs, found, previews }: Results,
  notices: Notices,
): Promise<string | null> {
  const isWithoutRebuild = found === 0 && endedWell.has(run.conclusion ?? '');
  const isAboutLegs = legs.length > 0 || isWithoutRebuild;
  if (!isAboutLegs && previews.length === 0) return null;
  if (inputs.comment === 'never' || (inputs.number === null && !run.isPullRequest)) return null;
  const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
  return attempt(notices, need, async () => {
    const github = await client();
    const issue = inputs.number ?? (await issueOf(github, run));
    if (issue === null) {
      notices.add('No pull-request comment: no open pull request has this commit as its head.');
      return null;
    }
    const ofUpdates = await writePreviewComments(github, previews, {
      ...{ run, issue, hideOutdated: inputs.hideOutdated, notices: notices.all() },
    });
    if (!isAboutLegs) return ofUpdates;
    const url = await writeLegsComment(github, issue, { run, inputs, legs, notices });
    return url ?? ofUpdates;
  });
}

type AboutLegs = {
  run: ReportedRun;
  inputs: ReportInputs;
  legs: readonly RebuildReport[];
  notices: Notices;
};

async function writeLegsComment(
  github: GitHub,
  issue: number,
  { run, inputs, legs, notices }: AboutLegs,
): Promise<string | null> {
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
}

/** The pull request's number; null where none is open that has the run's commit as its head. */
async function issueOf(github: GitHub, { subject }: ReportedRun): Promise<number | null> {
  if (subject === null) return null;
  return 'number' in subject ? subject.number : pullRequestOf(github, subject.head);
}

/** Deletes the comments that the legs of this run wrote themselves; this comment contains them all. Those about updates stay. */
async function removeLegComments(github: GitHub, issue: number, runId: number, key: string): Promise<void> {
  const legs: number[] = [];
  for await (const found of ownComments(github, { issue }, readMark))
    if (found.runId === runId && found.key !== key && found.writer !== updateWriter) legs.push(found.id);
  for (const id of legs) await deleteComment(github, { issue }, id);
}
