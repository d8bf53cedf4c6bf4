import type { Build } from '../../builds/metadata.js';
import { withRemedies } from '../../rebuild/attempts/policy.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { headlineText } from '../../report/outcome.js';
import type { Environment } from '../../system/environment.js';
import { randomHex } from '../../system/random.js';
import { readContext } from '../runner/context.js';
import { jobHooks } from '../runner/job-hooks.js';
import { createJobLog, type JobLog } from '../runner/job-log.js';
import { attempt, createNotices, type Notices } from '../runner/notices.js';
import { type Runner, states } from '../runner/runner.js';
import { withTmux } from '../runner/with-tmux.js';
import { checkActivation } from './activation.js';
import { parseInputs } from './inputs.js';
import { nothingPublished, writeOutputs } from './outputs.js';
import { reportingClients } from './reporting.js';
import { rebuildEnvironment, requestFor } from './request.js';
import { describeInputs, maskedTexts } from './secrets.js';

/**
 * The main step: records the rebuild, then reports it. After a cancel it only closes the recording, since
 * the runner kills it seconds later; the post step reports. Returns the step's exit status.
 */
export async function runMain(runner: Runner, stop: StopSignals): Promise<number> {
  const inputs = parseInputs(runner.input);
  const context = readContext(runner.env);
  checkActivation(inputs.rebuild.action, context, inputs.allowActivation);
  for (const secret of maskedTexts(inputs, runner.env)) runner.setSecret(secret);
  const log = createJobLog(runner, () => randomHex(16));
  const notices = createNotices(log);
  if (runner.isDebug) log.debug(`inputs: ${await describeInputs(inputs, runner.env)}`);
  log.debug(`base revision: ${context.baseRevision ?? 'none, HEAD is compared with'}`);
  const env =
    inputs.rebuild.recording && inputs.installTmux ? await recordingEnvironment(runner, log) : runner.env;
  const request = await withRemedies(requestFor(inputs, context, env), inputs);
  const build = await rebuild(request, runner, { log, notices, stop });
  // The report's libraries print too, which must not come before what waits in memory.
  await runner.ready();
  if (build.metadata.outcome === 'cancelled') {
    log.debug('not reported here: the post step reports a cancelled rebuild');
    writeOutputs(runner, build, nothingPublished);
    return 1;
  }
  const { requests, ...clients } = reportingClients(inputs, context, stop.signal);
  const { reportBuild } = await import('./report-build.js');
  const need = { feature: 'report', permission: null };
  const reported = await attempt(notices, need, () =>
    reportBuild(build, { inputs, context, log, notices, ...clients }, runner, {
      withTrend: inputs.trend,
      trial: null,
    }),
  );
  writeOutputs(runner, build, reported?.published ?? nothingPublished);
  runner.saveState(states.reported, 'true');
  log.debug(`requests to GitHub: ${await requests()}`);
  const why = build.metadata.success
    ? (reported?.regression ?? null)
    : headlineText(build.metadata, inputs.id);
  if (why === null) return 0;
  // The annotations have the failures already, and the page of a run shows ten errors at most.
  if (inputs.annotations && build.metadata.failures.length > 0) log.print(`${why}\n`);
  else log.error(why);
  log.end();
  return 1;
}

/** The step's environment, in which there is a tmux if one can be had; without it the rebuild runs unrecorded. */
async function recordingEnvironment(runner: Runner, log: JobLog): Promise<Environment> {
  const say = (line: string) => {
    log.print(`${line}\n`);
    // An installation takes seconds anyway, and should not be silent.
    void runner.ready();
  };
  // The tokens in it are masked in the recording later.
  return { ...runner.env, ...(await withTmux(rebuildEnvironment(runner.env), say)) };
}

async function rebuild(
  request: RebuildRequest,
  runner: Runner,
  how: { log: JobLog; notices: Notices; stop: StopSignals },
): Promise<Build> {
  const { runRebuild } = await import('../../rebuild/run.js');
  try {
    return await runRebuild(request, jobHooks(runner, how));
  } finally {
    how.log.end();
  }
}
