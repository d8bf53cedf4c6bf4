import type { UpdatePreview } from '../../builds/update-preview.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { errorLine } from '../../report/update/error-line.js';
import { updateHeadline } from '../../report/update/headline.js';
import { updateSummary } from '../../report/update/markdown.js';
import type { UpdateReport } from '../../report/update/update-report.js';
import { wordsText } from '../../report/words.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { shownLine } from '../../text/clean.js';
import { reportingClients } from '../rebuild/reporting.js';
import { rebuildEnvironment } from '../rebuild/request.js';
import { maskedTexts } from '../rebuild/secrets.js';
import { type RunContext, readContext } from '../runner/context.js';
import { createJobLog, type JobLog } from '../runner/job-log.js';
import { attempt, createNotices, type Notices } from '../runner/notices.js';
import type { Runner } from '../runner/runner.js';
import { parseUpdateInputs, type UpdateInputs } from './inputs.js';
import { checkDepth, type Looked, lookAtUpdate, noWebhooks } from './look.js';
import { writeUpdateOutputs } from './outputs.js';
import { publishUpdateComment, wantsComment } from './publish-comment.js';
import { keepPullRequest, type UpdatePull } from './pull-request.js';
import { leavePreview } from './record.js';
import { type UpdateVerdict, updateVerdict } from './verdict.js';

const title = 'NixOS update';

type Step = {
  runner: Runner;
  inputs: UpdateInputs;
  context: RunContext;
  log: JobLog;
  notices: Notices;
  stop: StopSignals;
};

/**
 * The Action's step: previews an update, or of a pull request what its lock has changed already, opens the pull request that makes
 * the update where that is asked for, and reports. Returns the step's exit status.
 */
export async function runUpdate(runner: Runner, stop: StopSignals): Promise<number> {
  const inputs = parseUpdateInputs(runner.input);
  const context = readContext(runner.env);
  checkDepth(inputs, context);
  const { token, redact } = inputs;
  for (const secret of maskedTexts({ token, rebuild: { redact }, ...noWebhooks }, runner.env))
    runner.setSecret(secret);
  await runner.ready();
  const log = createJobLog(runner, () => randomHex(16));
  const notices = createNotices(log);
  const step: Step = { runner, inputs, context, log, notices, stop };
  try {
    log.phase('preview');
    const looked = await lookAtUpdate(inputs, context, { stepEnv: runner.env, log, stop });
    log.end();
    return await reported(looked, step);
  } catch (thrown) {
    // What it is about is gone, and a newer run mostly takes its place.
    if (stop.signal.aborted) return 1;
    throw thrown;
  } finally {
    log.end();
  }
}

async function reported({ preview, change }: Looked, step: Step): Promise<number> {
  const { runner, inputs, context, log, notices, stop } = step;
  if (context.eventProblem !== null)
    notices.add(`Parts of the report may be missing, because ${context.eventProblem}.`);
  const verdict = updateVerdict(preview, change?.before ?? '', inputs.failOn);
  const summary = wordsText(updateHeadline(preview));
  log.print(`${shownLine(summary, 1000)}\n`);
  const { requests, github, commentGitHub } = reportingClients(inputs, context, stop.signal);
  const report: UpdateReport = {
    ...{ id: nameOf(inputs), preview, notices: [] },
    links: { run: context.runUrl, pullRequest: null },
  };
  const pulled = change === null ? noPull : await pullRequestFor(report, change, step, github);
  const shown = { ...report, links: { ...report.links, pullRequest: pulled.pull?.url ?? null } };
  const about = { inputs, context, notices, fails: verdict.fails };
  const commentUrl = await publishUpdateComment(shown, about, commentGitHub);
  if (commentUrl === null && wantsComment(about) && preview.changed)
    await attempt(notices, { feature: 'artifact for the report Action', permission: null }, () =>
      leavePreview(preview, inputs, context),
    );
  if (inputs.summary)
    await attempt(notices, { feature: 'job summary', permission: null }, () =>
      runner.appendSummary(updateSummary({ ...shown, notices: notices.all() })),
    );
  writeUpdateOutputs(runner, { preview, verdict, summary, pull: pulled.pull, commentUrl });
  log.debug(`requests to GitHub: ${await requests()}`);
  for (const problem of [...failures(preview, verdict, summary), ...pulled.problems])
    log.error(problem, { title });
  return verdict.fails || pulled.problems.length > 0 ? 1 : 0;
}

/** What several flakes of one workflow are told apart by. */
function nameOf({ id, flake }: UpdateInputs): string {
  return id ?? (flake === '.' ? '' : flake);
}

type Pulled = { pull: UpdatePull; problems: string[] };
const noPull: Pulled = { pull: null, problems: [] };

/** That it cannot be opened fails the step, and hides nothing of the report. */
async function pullRequestFor(
  report: UpdateReport,
  change: NonNullable<Looked['change']>,
  { inputs, context, notices, runner }: Step,
  github: ReturnType<typeof reportingClients>['github'],
): Promise<Pulled> {
  const { flake, pullRequest: wanted } = inputs;
  if (wanted === null) return noPull;
  try {
    const about = { flake, wanted, context, env: rebuildEnvironment(runner.env), notices };
    return { pull: await keepPullRequest(report, change, about, await github()), problems: [] };
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    return { pull: null, problems: [[thrown.message, thrown.hint].filter(Boolean).join('\n')] };
  }
}

/** Why the step fails, for the run's page: each host with the last line of what Nix says, and the known issues. */
function failures({ hosts }: UpdatePreview, { fails }: UpdateVerdict, summary: string): string[] {
  if (!fails) return [];
  const ofHosts = hosts.flatMap(({ host, error }) =>
    error === null ? [] : [shownLine(`${host}: ${errorLine(error)}`, 1000)],
  );
  return ofHosts.length > 0 ? ofHosts.slice(0, 8) : [shownLine(summary, 1000)];
}
