import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../src/action/runner/context.js';
import { parseTrialInputs } from '../../../../src/action/trial/inputs.js';
import { inputsInProfile } from '../../../../src/action/trial/profile.js';
import { baseOf, checkContainer, hostOf, upgradeCall } from '../../../../src/action/trial/request.js';
import { systemsOf } from '../../../../src/trial/upgrade/request.js';
import { runnerEnvironment } from '../../../setup/github/events.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git } from '../../../support/git.js';

const parse = (given: Record<string, string>) => parseTrialInputs((name) => given[name] ?? '');

async function callFor(given: Record<string, string>, more: Record<string, string> = {}) {
  const dir = await temporaryDirectory();
  git(dir, 'init', '-q', '-b', 'main');
  writeFileSync(join(dir, 'file'), 'text');
  git(dir, 'add', '.');
  git(dir, 'commit', '-q', '-m', 'base');
  const env = { ...runnerEnvironment(dir), PATH: process.env.PATH ?? '', HOME: dir, ...more };
  const context = readContext(env);
  const parsed = parse({ host: 'server', 'github-token': 'ghs_token', ...given });
  const inputs = await inputsInProfile(parsed, context, env);
  const place = { env, rootsDir: dir, onNotice: () => {} };
  return { dir, call: await upgradeCall(inputs, context, env, place) };
}

describe('what the trial Action asks for', () => {
  it('is what the inputs say, recorded in the workspace, without the secrets of the Action', async () => {
    const { dir, call } = await callFor(
      {
        ...{ backend: 'container', memory: '1024', reboot: 'false', rollback: 'true', checks: 'true' },
        ...{ 'boot-timeout': '60', timeout: '90', redact: 'hunter2', 'keep-last': '3', 'output-dir': 'out' },
      },
      { ACTIONS_RUNTIME_TOKEN: 'runtime' },
    );
    expect(call).toMatchObject({
      asked: {
        ...{ flake: '.', from: null, backend: 'container', memoryMib: 1024, reboot: false, rollback: true },
        ...{ bootSeconds: 60, flags: { checks: ['true'] } },
      },
      build: {
        ...{ cwd: dir, outputDir: join(dir, 'out'), keepLast: 3, timeoutSeconds: 90, redact: ['hunter2'] },
        secrets: ['ghs_token', 'runtime'],
      },
      ...{ cwd: dir, rootsDir: dir },
    });
  });

  it('has the commit of the input as its base', async () => {
    const { dir, call } = await callFor({ from: 'main' });
    const { base, next } = await systemsOf(call);
    expect(base).toMatchObject({ revision: git(dir, 'rev-parse', 'HEAD'), because: 'input "from": main' });
    expect(next).toMatchObject({ flake: '.', because: 'the working tree' });
  });

  it('is refused with the way to the history where the base is not there', async () => {
    const { call } = await callFor({}, { GITHUB_BASE_REF: 'release' });
    const error = await systemsOf(call).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'no-base', status: 2 });
    expect(error.message).toContain('release, the base of this pull request, is no commit');
    expect(error.hint).toContain('fetch-depth: 0');
  });
});

describe('the base by the event', () => {
  const event = { baseRevision: 'b'.repeat(40), pullRequest: null, eventName: 'push' };

  it('is what a push has replaced, and where a merge group begins', () => {
    expect(baseOf({ from: null }, event)).toMatchObject({ revision: event.baseRevision });
    expect(baseOf({ from: null }, { ...event, eventName: 'merge_group' })?.because).toContain('merge group');
  });

  it('is left to the branch of a pull request, and to what an input says', () => {
    const pullRequest = { number: 5, baseBranch: 'main', baseSha: event.baseRevision, fromFork: false };
    expect(baseOf({ from: null }, { ...event, pullRequest })).toBeNull();
    expect(baseOf({ from: null }, { ...event, baseRevision: null })).toBeNull();
    expect(baseOf({ from: 'v1' }, event)?.revision).toBe('v1');
  });
});

describe('before anything is done', () => {
  const strangers = { mayRunStrangersCode: true, eventName: 'pull_request' };

  it('a container is refused for a stranger’s system', () =>
    expect(() => checkContainer(parse({ backend: 'container' }), strangers)).toThrow(
      'input "backend" is container, which on the event pull_request may run a pull request\'s code as root',
    ));

  it('a container is accepted where that was allowed or nobody else’s, and a virtual machine always', () => {
    checkContainer(parse({ backend: 'container', 'allow-activation': 'true' }), strangers);
    checkContainer(parse({ backend: 'container' }), { ...strangers, mayRunStrangersCode: false });
    checkContainer(parse({}), strangers);
  });

  it('a host must be named', () => {
    expect(() => hostOf(parse({}))).toThrow('input "host" is missing');
    expect(hostOf(parse({ flake: '.#laptop' }))).toBe('laptop');
  });
});
