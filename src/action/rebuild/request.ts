import { resolve } from 'node:path';
import type { RebuildRequest } from '../../rebuild/request.js';
import type { Environment } from '../../system/environment.js';
import type { ActionInputs } from './inputs.js';

// GitHub shows a GIF of at most 10 MB in a comment.
const maxGifBytes = 10_000_000;

/** What to rebuild, in the words of the floor below. `workspace` is the checkout's absolute path. */
export function requestOf(inputs: ActionInputs, workspace: string, env: Environment): RebuildRequest {
  return {
    action: inputs.action,
    target: inputs.target,
    extraArgs: inputs.extraArgs,
    targetHost: inputs.targetHost,
    buildHost: inputs.buildHost,
    sudo: inputs.sudo,
    cwd: workspace,
    env: rebuildEnvironment(env),
    outputDir: resolve(workspace, inputs.outputDir),
    keepLast: inputs.keepLast,
    recording: inputs.recording,
    cols: inputs.cols,
    rows: inputs.rows,
    frameIntervalSeconds: inputs.frameIntervalSeconds,
    timeoutSeconds: inputs.timeoutSeconds,
    idleLimitSeconds: inputs.idleLimitSeconds,
    theme: inputs.theme,
    exportGif: inputs.exportGif,
    maxGifBytes,
    redact: inputs.redact,
    secrets: [inputs.token, env.ACTIONS_RUNTIME_TOKEN ?? ''].filter((secret) => secret !== ''),
    interactive: false,
    baseRevision: null,
  };
}

/**
 * The rebuild's environment: the step's, without what only the Action itself needs. A configuration could
 * otherwise read the token, write into the summary, or set outputs in the Action's name.
 */
export function rebuildEnvironment(env: Environment): Environment {
  const ours = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN|CACHE)_)/;
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !ours.test(name) && !files.includes(name)),
  );
}
