import { destinationSecrets } from '../../notify/destination.js';
import type { Notify } from '../../notify/notify.js';
import { actionFacts } from '../../rebuild/action.js';
import { fontDirArgument } from '../../rebuild/pictures/font-dir-argument.js';
import { themeArgument } from '../../rebuild/pictures/theme-argument.js';
import { parseRequest, type RebuildOptions, type RebuildRequest } from '../../rebuild/request.js';
import type { Environment } from '../../system/environment.js';
import type { RunContext } from '../runner/context.js';
import { buildsPlace } from './builds-place.js';
import type { ActionInputs } from './inputs.js';

/** The rebuild that the inputs ask for, in the run's checkout. `env` is the step's environment. */
export function requestFor(
  inputs: Pick<ActionInputs, 'rebuild' | 'token' | 'notify'>,
  { workspace, baseRevision, repository }: Pick<RunContext, 'workspace' | 'baseRevision' | 'repository'>,
  env: Environment,
): RebuildRequest {
  const { theme, fontDir, ...options } = inputs.rebuild;
  return parseRequest({
    ...options,
    ...buildsPlace(inputs.rebuild, { repository }, env),
    theme: theme === null ? null : themeArgument(theme, workspace),
    fontDir: fontDir == null ? null : fontDirArgument(fontDir, workspace),
    cwd: workspace,
    env: rebuildEnvironment(env, inputs.rebuild.action),
    secrets: secretsOf(inputs, env),
    baseRevision,
  });
}

/** What the Action holds itself that nobody may see: tokens, and the addresses of webhooks. */
export function secretsOf(
  { token, notify }: { token: string; notify: Pick<Notify, 'destinations'> },
  env: Environment,
): string[] {
  const tokens = [token, env.ACTIONS_RUNTIME_TOKEN ?? ''].filter((secret) => secret !== '');
  return [...tokens, ...destinationSecrets(notify.destinations)];
}

const actionPrefixes = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN|CACHE)_)/;
const runnerFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];

/**
 * The rebuild's environment: the step's, without what only the Action itself needs. A configuration could
 * otherwise read the token, write into the summary, or set outputs in the Action's name.
 */
export function rebuildEnvironment(env: Environment, action?: RebuildOptions['action']): Environment {
  const rebuilds = Object.entries(env).filter(
    ([name]) => !actionPrefixes.test(name) && !runnerFiles.includes(name),
  );
  // By this variable the runner finds and kills what a job has left: an activation that goes on must not be.
  const isFound = action === undefined || !actionFacts[action].activates;
  return Object.fromEntries(rebuilds.filter(([name]) => isFound || name !== 'RUNNER_TRACKING_ID'));
}
