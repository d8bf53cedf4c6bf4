import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import { requestFor } from '../../../../src/action/rebuild/request.js';

const place = { workspace: '/srv', baseRevision: null, repository: 'o/r' };
/** The inputs, and the request that they become. */
const parse = (given: Record<string, string>) => {
  const inputs = parseInputs((name) => given[name] ?? '');
  return { ...inputs, ...requestFor(inputs, place, {}) };
};

describe('parseInputs', () => {
  it('builds the default configuration when nothing is given', () =>
    expect(parse({})).toMatchObject({
      action: 'build',
      target: { kind: 'default' },
      recording: true,
      comment: 'on-failure',
      timeoutSeconds: 1800,
      failOnRegressionPercent: null,
    }));

  it('reads every kind of input', () =>
    expect(
      parse({
        action: 'test',
        flake: '.#laptop',
        'extra-args': '--impure\n\n  --show-trace \n',
        recording: 'false',
        'frame-interval': '0.5',
        'fail-on-regression': '25%',
        'keep-last': '3',
      }),
    ).toMatchObject({
      action: 'test',
      target: { kind: 'flake', ref: '.#laptop' },
      extraArgs: ['--impure', '--show-trace'],
      recording: false,
      frameIntervalSeconds: 0.5,
      failOnRegressionPercent: 25,
      keepLast: 3,
    }));

  it.each([
    [{ action: 'swich' }, 'input "action" must be one of build, dry-build, test'],
    [{ recording: 'yes' }, 'input "recording" must be true or false, not "yes"'],
    [{ timeout: '-5' }, 'input "timeout" must be a number from 0'],
    [{ timeout: '1e9' }, 'input "timeout" must be a number from 0'],
    [{ cols: '0' }, 'input "cols" must be a number from 2 to 1000, not "0"'],
    [{ rows: '40.5' }, 'input "rows" must be a whole number'],
    [{ 'keep-last': '0' }, 'input "keep-last" must be a number from 1'],
    [{ comment: 'sometimes' }, 'input "comment" must be one of on-failure, always, never'],
    [{ 'fail-on-regression': 'a lot' }, 'input "fail-on-regression" must be a percentage such as 25%'],
    [{ 'image-branch': '../main' }, 'input "image-branch" must be a plain branch name'],
    [{ 'artifact-name': 'logs/a:b' }, 'input "artifact-name" must be at most 200 characters without'],
    [{ number: '0' }, 'input "number" must be a number from 1 to'],
    [{ number: 'x' }, 'input "number" must be a number'],
    [{ number: '5', repository: 'o' }, 'input "repository" must be a repository as owner/name'],
    [{ number: '5', repository: 'o/../r' }, 'input "repository" must be a repository'],
    [{ repository: 'o/r' }, 'input "repository" needs the input "number"'],
    [{ flake: '.', command: 'make' }, 'inputs "flake" and "command" exclude each other'],
  ])('names the input in %j', (given, message) => expect(() => parse(given)).toThrow(message));
});
