import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import { rebuildEnvironment, requestFor } from '../../../../src/action/rebuild/request.js';

describe('requestFor', () => {
  it('asks for the rebuild in the workspace and names the secrets that the Action knows', () => {
    const inputs = parseInputs((name) => ({ 'github-token': 'ghs_token', redact: 'hunter2' })[name] ?? '');
    const context = { workspace: '/srv', baseRevision: 'b'.repeat(40), repository: 'o/r' };
    const request = requestFor(inputs, context, { ACTIONS_RUNTIME_TOKEN: 'runtime' });
    expect(request).toMatchObject({
      cwd: '/srv',
      outputDir: '/srv/rebuild-logs',
      redact: ['hunter2'],
      secrets: ['ghs_token', 'runtime'],
      interactive: false,
      baseRevision: 'b'.repeat(40),
    });
  });
});

describe('rebuildEnvironment', () => {
  it('has nothing by which the runner finds and kills an activation that goes on after the job', () => {
    const env = { RUNNER_TRACKING_ID: 'github_1', PATH: '/bin' };
    expect(rebuildEnvironment(env, 'switch')).toEqual({ PATH: '/bin' });
    expect(rebuildEnvironment(env, 'build')).toEqual(env);
  });

  it('contains the step’s variables without those of the Action', () =>
    expect(
      rebuildEnvironment({
        PATH: '/bin',
        GITHUB_SHA: 'x',
        NIX_CONFIG: 'x',
        'INPUT_GITHUB-TOKEN': 'x',
        'STATE_build-dir': 'x',
        ACTIONS_RUNTIME_TOKEN: 'x',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
        GITHUB_OUTPUT: 'x',
        GITHUB_ENV: 'x',
        GITHUB_STEP_SUMMARY: 'x',
      }),
    ).toEqual({ PATH: '/bin', GITHUB_SHA: 'x', NIX_CONFIG: 'x' }));
});
