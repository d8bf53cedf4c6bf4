import type { GitHub } from '../../github/client.js';
import { upsertComment } from '../../github/comments/upsert.js';
import { commentDigest, readMark } from '../../report/marker.js';
import { updateComment } from '../../report/update/markdown.js';
import type { UpdateReport } from '../../report/update/update-report.js';
import type { RunContext } from '../runner/context.js';
import { attempt, type Notices } from '../runner/notices.js';
import { updateWriter } from './comment-mark.js';
import type { UpdateInputs } from './inputs.js';

type About = { inputs: UpdateInputs; context: RunContext; notices: Notices; fails: boolean };

/** Whether a report on this run belongs into a comment. */
export function wantsComment({ inputs, context, fails }: About): boolean {
  const issue = inputs.number ?? context.pullRequest?.number ?? null;
  return issue !== null && (inputs.comment === 'always' || (inputs.comment === 'on-failure' && fails));
}

/**
 * Writes the one comment about this flake, or changes an earlier one that says what is not so any more. Returns its page; null
 * where there is none.
 */
export async function publishUpdateComment(
  report: UpdateReport,
  about: About,
  github: () => Promise<GitHub>,
): Promise<string | null> {
  const { inputs, context, notices, fails } = about;
  const issue = inputs.number ?? context.pullRequest?.number ?? null;
  if (issue === null || inputs.comment === 'never') return null;
  const { workflow, job, runId, attempt: runAttempt } = context;
  const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
  const written = await attempt(notices, need, async () =>
    upsertComment(await github(), {
      subject: { issue },
      mark: { runId, attempt: runAttempt, writer: updateWriter, failed: fails },
      keyOf: (copy) => commentDigest({ workflow, job, id: `update ${report.id}`, leg: inputs.leg, copy }),
      bodyOf: (mark) => updateComment({ ...report, notices: notices.all() }, mark),
      create: wantsComment(about) && report.preview.changed,
      hideOutdated: inputs.hideOutdated,
      readMark,
    }),
  );
  return written?.url ?? null;
}
