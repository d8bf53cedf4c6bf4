import { describe, expect, it } from 'vitest';
import { parseDeployInputs } from '../../../../src/action/deploy/inputs.js';
import { checkReach } from '../../../../src/action/deploy/request.js';

const parse = (given: Record<string, string>) =>
  parseDeployInputs((name) => ({ hosts: 'web1', ...given })[name] ?? '');

describe('the inputs of the deploy Action', () => {
  it('leave to the configuration what they do not say', () =>
    expect(parse({})).toMatchObject({
      ...{ hosts: ['web1'], flake: '.', targets: [], planOnly: false, storePath: null, flags: {}, fleet: {} },
      permissions: { rollsBack: true, allowsOlder: false, acceptsDataChanges: false },
      ...{ skipUnreachable: false, waitSeconds: null, issue: null, comment: 'on-failure', trend: true },
      ...{ githubDeployment: true, environment: null, allowActivation: false },
    }));

  it('are read, each of them', () =>
    expect(
      parse({
        ...{ hosts: 'web1, web2\n@db', targets: 'web1=root@h:2222\n', 'store-path': '/nix/store/x' },
        ...{ sudo: 'true', mode: 'emergency', critical: 'nginx\ndata.mount', checks: 'true\ncurl x' },
        ...{ 'on-failed-units': 'keep', reboot: 'if-needed', settle: '5', 'ack-timeout': '9' },
        ...{
          'switch-timeout': '99',
          rollback: 'false',
          'allow-older': 'true',
          'accept-data-changes': 'true',
        },
        ...{ jobs: '2', canary: '1', 'on-host-failure': 'rollback-all', 'skip-unreachable': 'true' },
        ...{ 'wait-for-host': '60', 'build-host': 'target', substitutes: 'false', issue: '12' },
        ...{ 'github-deployment': 'false', environment: 'production', 'known-hosts': 'x' },
      }),
    ).toMatchObject({
      ...{ hosts: ['web1', 'web2', '@db'], targets: ['web1=root@h:2222'], storePath: '/nix/store/x' },
      flags: {
        ...{ sudo: true, critical: ['nginx.service', 'data.mount'], checks: ['true', 'curl x'] },
        ...{ onFailedUnits: 'keep', reboot: 'if-needed', settle: 5, ackTimeout: 9, switchTimeout: 99 },
        ...{ buildHost: 'target', substitutes: false },
      },
      fleet: { mode: 'emergency', jobs: 2, canary: 1, onHostFailure: 'rollback-all' },
      permissions: { rollsBack: false, allowsOlder: true, acceptsDataChanges: true },
      ...{ skipUnreachable: true, waitSeconds: 60, issue: 12, githubDeployment: false },
      ...{ environment: 'production', knownHosts: 'x' },
    }));

  it('always have a plan commented unless it is never to be', () => {
    expect(parse({ 'plan-only': 'true' }).comment).toBe('always');
    expect(parse({ 'plan-only': 'true', comment: 'never' }).comment).toBe('never');
  });

  it.each([
    [{ hosts: ' ' }, 'input "hosts" is missing'],
    [{ mode: 'slow' }, 'input "mode" must be one of standard, fast, emergency'],
    [{ settle: '1801' }, 'input "settle" must be a number from 0 to 1800'],
    [{ issue: '0' }, 'input "issue" must be a number from 1'],
    [{ environment: 'x'.repeat(256) }, 'input "environment" must be one line'],
  ])('are refused by name: %j', (given, message) => expect(() => parse(given)).toThrow(message));
});

describe('before a host is reached', () => {
  const pull = { number: 5, baseBranch: 'main', baseSha: null, fromFork: false };
  const event = { mayRunStrangersCode: true, eventName: 'pull_request', pullRequest: pull };
  const deploy = parse({});
  const plan = parse({ 'plan-only': 'true' });

  it('a deployment is refused on events that may run a stranger’s code, unless allowed', () => {
    expect(() => checkReach(deploy, event)).toThrow('as root on your hosts');
    checkReach(parse({ 'allow-activation': 'true' }), event);
    checkReach(deploy, { mayRunStrangersCode: false, eventName: 'push', pullRequest: null });
  });

  it('a plan is made for pull requests of the repository itself alone', () => {
    checkReach(plan, event);
    const stranger = { ...event, pullRequest: { ...pull, fromFork: true } };
    expect(() => checkReach(plan, stranger)).toThrow("a stranger's configuration may say where hosts are");
    expect(() => checkReach(plan, { ...event, eventName: 'workflow_run', pullRequest: null })).toThrow();
  });
});
