import type { Build } from '../../builds/metadata.js';
import type { Trial } from '../../builds/trial.js';
import { messageOf } from '../../system/errors.js';
import { readContext } from '../runner/context.js';
import { createNotices } from '../runner/notices.js';
import { type Runner, states } from '../runner/runner.js';
import { type ActionInputs, parseInputs } from './inputs.js';
import { type Published, writeOutputs } from './outputs.js';
import { type ReportInputs, reportingClients } from './reporting.js';
import { maskedTexts } from './secrets.js';

/** What distinguishes the post steps of Actions that record something. */
export type PostSteps<Inputs extends PostInputs> = {
  parseInputs(get: (name: string) => string): Inputs;
  /** The trial that a build was for, or null. */
  trialOf(build: Build): Promise<Trial | null>;
  writeOutputs(runner: Runner, build: Build, published: Published, trial: Trial | null): void;
};
type PostInputs = ReportInputs &
  Parameters<typeof maskedTexts>[0] &
  Pick<ActionInputs, 'token' | 'repository'>;

const ofRebuild: PostSteps<ActionInputs> = { parseInputs, trialOf: async () => null, writeOutputs };

/** The post step of the rebuild Action. */
export async function runPost(runner: Runner): Promise<number> {
  return finishAndReport(runner, ofRebuild);
}

/**
 * Finishes and reports a build that main could not, because it was cancelled or killed.
 * Most times main has reported already and nothing is loaded or done. The step never fails the job.
 */
export async function finishAndReport<Inputs extends PostInputs>(
  runner: Runner,
  { parseInputs, trialOf, writeOutputs }: PostSteps<Inputs>,
): Promise<number> {
  const dir = runner.state(states.buildDir);
  if (dir === '' || runner.state(states.reported) === 'true') return 0;
  await runner.ready();
  const notices = createNotices(runner);
  try {
    const inputs = parseInputs(runner.input);
    for (const secret of maskedTexts(inputs, runner.env)) runner.setSecret(secret);
    const context = readContext(runner.env);
    const { finishBuild } = await import('../../rebuild/finish.js');
    const { reportBuild } = await import('./report-build.js');
    const build = await finishBuild(dir);
    const { github, commentGitHub } = reportingClients(inputs, context);
    // Main reported nothing, so its outputs and summary are empty; a half-done run has no duration to trend.
    const reporting = { inputs, context, log: runner, notices, github, commentGitHub };
    const trial = await trialOf(build);
    const { published } = await reportBuild(build, reporting, runner, { withTrend: false, trial });
    writeOutputs(runner, build, published, trial);
  } catch (thrown) {
    runner.warning(`could not finish ${dir}: ${messageOf(thrown)}`);
  }
  return 0;
}
