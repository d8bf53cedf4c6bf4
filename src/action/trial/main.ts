import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StopSignals } from '../../rebuild/stops.js';
import type { Environment } from '../../system/environment.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { randomHex } from '../../system/random.js';
import { shownLine } from '../../text/clean.js';
import type { RecordedTrial } from '../../trial/record-trial.js';
import { nothingPublished } from '../rebuild/outputs.js';
import { reportingClients } from '../rebuild/reporting.js';
import { rebuildEnvironment } from '../rebuild/request.js';
import { describeInputs, maskedTexts } from '../rebuild/secrets.js';
import { type RunContext, readContext } from '../runner/context.js';
import { jobHooks } from '../runner/job-hooks.js';
import { createJobLog, type JobLog } from '../runner/job-log.js';
import { attempt, createNotices, type Notices } from '../runner/notices.js';
import { type Runner, states } from '../runner/runner.js';
import { parseTrialInputs, type TrialInputs } from './inputs.js';
import { prepareMachine } from './machine.js';
import { writeTrialOutputs } from './outputs.js';
import { inputsInProfile, type MachineInputs } from './profile.js';
import { checkContainer, hostOf } from './request.js';

/**
 * The main step: tries a host or an image, then reports it. After a cancel it only ends the machine and closes the
 * recording, since the runner kills it seconds later; the post step reports. Returns the step's exit status.
 */
export async function runTrial(runner: Runner, stop: StopSignals): Promise<number> {
  const inputs = parseTrialInputs(runner.input);
  const context = readContext(runner.env);
  if (inputs.kind !== 'run') hostOf(inputs);
  checkContainer(inputs, context);
  for (const secret of maskedTexts(inputs, runner.env)) runner.setSecret(secret);
  await runner.ready();
  const log = createJobLog(runner, () => randomHex(16));
  const notices = createNotices(log);
  if (runner.isDebug) log.debug(`inputs: ${await describeInputs(inputs, runner.env)}`);
  const recorded = await tried(runner, { inputs, context, log, notices, stop });
  const { build, trial, errorStatus } = recorded;
  if (trial.outcome === 'cancelled') {
    log.debug('not reported here: the post step reports a cancelled trial');
    writeTrialOutputs(runner, build, nothingPublished, trial);
    return 1;
  }
  await report(runner, { inputs, context, log, notices, stop }, recorded);
  if (trial.success) return 0;
  log.error(shownLine(trial.summary, 1000), { title: 'NixOS trial' });
  return errorStatus ?? 1;
}

type Step = { inputs: TrialInputs; context: RunContext; log: JobLog; notices: Notices; stop: StopSignals };

async function tried(runner: Runner, step: Step): Promise<RecordedTrial> {
  const { context, log, notices } = step;
  const rootsDir = await mkdtemp(join(context.temp, 'trial-'));
  try {
    log.phase('machine');
    const { inputs, env } = await prepared(runner, step);
    const { recordKind } = await import('./record-kind.js');
    return await recordKind(
      { inputs, context, stepEnv: runner.env, place: { env, rootsDir, onNotice: notices.add } },
      jobHooks(runner, step),
    );
  } finally {
    log.end();
    await rm(rootsDir, { recursive: true, force: true });
  }
}

/** What is asked of the machine, and an environment for what strangers have written, with Nix and all that it needs. */
async function prepared(
  runner: Runner,
  { inputs: given, context, log, stop }: Step,
): Promise<{ inputs: MachineInputs; env: Environment }> {
  const own = rebuildEnvironment(runner.env);
  const nix = await nixEnvironment({ env: own }).catch(() => null);
  const withNix = { ...own, ...nix?.env };
  const inputs = await inputsInProfile(given, context, withNix);
  // The profile is in a file that a stranger may have changed.
  checkContainer(inputs, context, inputs.profile);
  const say = (line: string) => log.print(`${line}\n`);
  const machine = { ...inputs, image: inputs.script.image };
  return { inputs, env: await prepareMachine(machine, withNix, { say, signal: stop.signal }) };
}

async function report(
  runner: Runner,
  { inputs, context, log, notices, stop }: Step,
  { build, trial }: RecordedTrial,
): Promise<void> {
  const { requests, ...clients } = reportingClients(inputs, context, stop.signal);
  const { reportBuild } = await import('../rebuild/report-build.js');
  const need = { feature: 'report', permission: null };
  const reported = await attempt(notices, need, () =>
    reportBuild(build, { inputs, context, log, notices, ...clients }, runner, {
      withTrend: inputs.trend,
      trial,
    }),
  );
  writeTrialOutputs(runner, build, reported?.published ?? nothingPublished, trial);
  runner.saveState(states.reported, 'true');
  log.debug(`requests to GitHub: ${await requests()}`);
}
