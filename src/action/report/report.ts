import type { GitHub } from '../../github/client.js';
import { actionComments, deleteComment, upsertComment } from '../../github/comments/comments.js';
import { pullRequestOf } from '../../github/comments/pull-request.js';
import { commentDigest, readMark } from '../../report/marker.js';
import {
  matrixCommentMarkdown,
  matrixRecoveryMarkdown,
  matrixSummaryMarkdown,
} from '../../report/matrix-comment.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { githubOnce } from '../rebuild/reporting.js';
import { attempt, createNotices, type Notices } from '../runner/notices.js';
import { inputReader } from '../runner/read-inputs.js';
import type { Runner } from '../runner/runner.js';
import { collectLegs } from './collect-legs.js';
import { readTriggeringRun, type TriggeringRun } from './triggering-run.js';

// A run that rebuilt nothing and ended so has nothing that fails.
const endedWell = new Set(['success', 'skipped', 'neutral']);

type ReportInputs = { comment: 'on-failure' | 'always' | 'never'; artifactPattern: string; token: string };

/**
 * The report Action: in a `workflow_run` workflow, with a token that may write, it comments for a run
 * whose own token could not (a fork's), and joins the legs of a matrix into one comment. Everything in the
 * artifacts is a stranger's data. The step fails only where it is set up wrongly. Returns its exit status.
 */
export async function runReport(runner: Runner): Promise<number> {
  await runner.ready();
  const inputs = readInputs(runner);
  if (inputs.token !== '') runner.setSecret(inputs.token);
  const run = readTriggeringRun(runner.env);
  const notices = createNotices(runner);
  const github = await githubOnce(inputs.token, run)();
  const collect = () => collectLegs(github, run, inputs.artifactPattern, notices);
  const collected = await attempt(notices, { feature: 'results', permission: 'actions: read' }, collect);
  const legs = collected?.reports ?? [];
  const isWithoutRebuild = collected?.found === 0 && endedWell.has(run.conclusion ?? '');
  const url = legs.length > 0 || isWithoutRebuild ? await comment(github, run, inputs, legs, notices) : null;
  runner.debug(`report: ${legs.length} results of run ${run.id}, ${github.requests()} requests`);
  const need = { feature: 'job summary', permission: null };
  await attempt(notices, need, () =>
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
    comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
    artifactPattern: read.text('artifact-pattern') ?? 'rebuild-*',
    token: runner.input('github-token'),
  };
}

/** Writes the comment about the legs. After a run without any, an earlier comment says that nothing fails now. */
async function comment(
  github: GitHub,
  run: TriggeringRun,
  inputs: ReportInputs,
  legs: readonly RebuildReport[],
  notices: Notices,
): Promise<string | null> {
  if (inputs.comment === 'never' || !run.isPullRequest) return null;
  const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
  return attempt(notices, need, async () => {
    const issue = run.head && (await pullRequestOf(github, run.head));
    if (issue === null) {
      notices.add('No pull-request comment: no open pull request has this commit as its head.');
      return null;
    }
    const key = commentDigest({ workflow: run.workflow, job: 'report', id: 'all hosts', leg: null });
    const failed = legs.some(({ metadata }) => !metadata.success);
    const mark = { key, runId: run.id, attempt: run.attempt, failed };
    const body =
      legs.length === 0
        ? matrixRecoveryMarkdown(run.url, mark)
        : matrixCommentMarkdown(legs, run.url, notices.all(), mark);
    const create = failed || (inputs.comment === 'always' && legs.length > 0);
    const { url } = await upsertComment(github, { issue, ...mark, body, create, readMark });
    await removeLegComments(github, issue, mark);
    return url;
  });
}

/** Deletes the comments that the legs of this run wrote themselves; this comment contains them all. */
async function removeLegComments(
  github: GitHub,
  issue: number,
  { key, runId }: { key: string; runId: number },
): Promise<void> {
  const legs: number[] = [];
  for await (const found of actionComments(github, issue, readMark))
    if (found.runId === runId && found.key !== key) legs.push(found.id);
  for (const id of legs) await deleteComment(github, id);
}
