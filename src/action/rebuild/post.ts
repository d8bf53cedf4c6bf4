import { messageOf } from '../../system/errors.js';
import { readContext } from '../runner/context.js';
import { createNotices } from '../runner/notices.js';
import { type Runner, states } from '../runner/runner.js';
import { parseInputs } from './inputs.js';
import { reportingClients } from './reporting.js';
import { maskedTexts } from './secrets.js';

/**
 * The post step: finishes and reports a build that main could not, because it was cancelled or killed.
 * Most times main has reported already and nothing is loaded or done. The step never fails the job.
 */
export async function runPost(runner: Runner): Promise<number> {
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
    await reportBuild(build, reporting, runner, { withTrend: false });
  } catch (thrown) {
    runner.warning(`could not finish ${dir}: ${messageOf(thrown)}`);
  }
  return 0;
}
