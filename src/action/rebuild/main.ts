import { randomUUID } from 'node:crypto';
import type { Build } from '../../builds/metadata.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import { headlineText } from '../../report/outcome.js';
import { ensurePrograms } from '../../system/install.js';
import { workflowCommand } from '../../text/workflow-command.js';
import { attempt } from '../runner/attempt.js';
import { type RunContext, readContext } from '../runner/context.js';
import { createJobLog, type JobLog } from '../runner/job-log.js';
import { createNotices, type Notices } from '../runner/notices.js';
import type { Runner } from '../runner/runner.js';
import { states } from '../runner/states.js';
import { checkActivation } from './activation.js';
import { type ActionInputs, parseInputs } from './inputs.js';
import { writeOutputs } from './outputs.js';
import { githubOnce, type Reporting } from './reporting.js';
import { requestOf } from './request.js';

/**
 * The main step: records the rebuild, then reports it. After a cancel it only closes the recording, since
 * the runner kills it seconds later; the post step reports. Gives the step's exit status.
 */
export async function runMain(runner: Runner, signal: AbortSignal): Promise<number> {
  const inputs = parseInputs(runner.input);
  const context = readContext(runner.env);
  checkActivation(inputs.action, context.eventName, inputs.allowActivation);
  const log = createJobLog(runner.write, randomUUID);
  const notices = createNotices(log.command);
  if (inputs.recording && inputs.installTmux)
    await ensurePrograms(['tmux'], { env: runner.env, say: (line) => log.output(`${line}\n`) });
  const build = await rebuild(inputs, context, runner, { log, notices, signal });
  if (build.metadata.outcome === 'cancelled') {
    writeOutputs(runner, build, { files: { artifact: null, screenshot: null }, commentUrl: null, trend: {} });
    return 1;
  }
  const reporting: Reporting = {
    inputs,
    context,
    runner,
    notices,
    command: log.command,
    github: githubOnce(inputs.token, context),
    trend: async (...given) => (await import('./trend.js')).readTrend(...given),
  };
  const { reportBuild } = await import('./report-build.js');
  const need = { feature: 'report', permission: null };
  const reported = await attempt(notices, need, () => reportBuild(build, reporting));
  runner.saveState(states.reported, 'true');
  const why = build.metadata.success
    ? (reported?.regression ?? null)
    : headlineText(build.metadata, inputs.id);
  if (why === null) return 0;
  // The annotations have said it already, and there is room for ten errors only.
  if (inputs.annotations && build.metadata.failures.length > 0) log.output(`${why}\n`);
  else log.command(workflowCommand('error', { title: 'nixos-rebuild-test' }, why));
  log.end();
  return 1;
}

async function rebuild(
  inputs: ActionInputs,
  context: RunContext,
  runner: Runner,
  { log, notices, signal }: { log: JobLog; notices: Notices; signal: AbortSignal },
): Promise<Build> {
  const { runRebuild } = await import('../../rebuild/run.js');
  const hooks: RebuildHooks = {
    onOutput: log.output,
    onPhase: log.phase,
    onNotice: notices.add,
    onStart({ dir, attach }) {
      runner.saveState(states.buildDir, dir);
      if (attach !== null) log.output(`To watch it on the runner: ${attach}\n`);
    },
    signal,
  };
  try {
    return await runRebuild(requestOf(inputs, context.workspace, runner.env), hooks);
  } finally {
    log.end();
  }
}
