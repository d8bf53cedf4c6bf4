import { describe, expect, it } from 'vitest';
import { parseTrialInputs } from '../../../../src/action/trial/inputs.js';

const parse = (given: Record<string, string>) => parseTrialInputs((name) => given[name] ?? '');

describe('the inputs of the trial Action', () => {
  it('try a reboot in a virtual machine where nothing else is asked', () =>
    expect(parse({ host: 'server' })).toMatchObject({
      ...{ flake: '.', host: 'server', from: null, backend: null, memoryMib: null },
      ...{ profile: null, setup: null, nixosTests: [], trend: true, trendWindow: 30, id: null },
      ...{ reboot: true, rollback: false, checks: [], bootSeconds: 180, install: true },
      ...{ comment: 'on-failure', annotations: true, summary: true, allowActivation: false },
      rebuild: { redact: [], timeoutSeconds: 1800, outputDir: null, keepLast: null },
    }));

  it('are read, each of them', () =>
    expect(
      parse({
        ...{ flake: './hosts#laptop', from: 'main', backend: 'container', memory: '2048', reboot: 'false' },
        ...{ rollback: 'true', checks: 'true\n\n  test -e /x \n', 'boot-timeout': '60', timeout: '90' },
        ...{ redact: 'hunter2', id: 'arm', matrix: '{"host":"laptop"}', 'allow-activation': 'true' },
        ...{ 'output-dir': 'out', 'keep-last': '3', 'artifact-name': 'a', 'artifact-retention-days': '5' },
        ...{ comment: 'always', number: '9', repository: 'o/r', 'hide-outdated': 'true' },
        ...{ annotations: 'false', summary: 'false', install: 'false', 'github-token': 't' },
      }),
    ).toMatchObject({
      ...{ flake: './hosts', host: 'laptop', from: 'main', backend: 'container', memoryMib: 2048 },
      ...{ reboot: false, rollback: true, checks: ['true', 'test -e /x'], bootSeconds: 60 },
      rebuild: { redact: ['hunter2'], timeoutSeconds: 90, outputDir: 'out', keepLast: 3 },
      ...{ id: 'arm', leg: '{"host":"laptop"}', allowActivation: true, artifactName: 'a' },
      ...{ artifactRetentionDays: 5, comment: 'always', number: 9, repository: 'o/r', hideOutdated: true },
      ...{ annotations: false, summary: false, install: false, token: 't' },
    }));

  it('have a script, an image and how both systems are reached, of the kinds that have such', () => {
    const script = { command: 'true', image: 'disk.qcow2', identity: 'key', network: 'user' };
    expect(parse({ kind: 'run', ...script, 'disk-size': '4096' })).toMatchObject({
      kind: 'run',
      host: null,
      script: {
        command: 'true',
        image: 'disk.qcow2',
        shell: { identity: 'key' },
        network: 'user',
        diskMib: 4096,
      },
    });
    const installed = { build: 'false', 'installed-identity': 'host', 'install-timeout': '60' };
    expect(parse({ kind: 'install', host: 'server', ...script, ...installed })).toMatchObject({
      ...{ kind: 'install', host: 'server' },
      script: { build: false, installed: { identity: 'host' }, installSeconds: 60, diskMib: null },
    });
    expect(parse({ kind: 'install', host: 'server', installed: 'login' }).script).toMatchObject({
      ...{ command: null, build: true, shell: 'port', network: null, installed: 'login' },
    });
  });

  it('name a kind of machine, after which the job is called unless it has a name', () => {
    const given = { host: 'server', profile: 'small', setup: 'true', 'nixos-tests': 'web\n\n mail ' };
    expect(parse({ ...given, trend: 'false', 'trend-window': '9' })).toMatchObject({
      ...{ profile: 'small', setup: 'true', nixosTests: ['web', 'mail'], id: 'server-small' },
      ...{ trend: false, trendWindow: 9 },
    });
    expect(parse({ ...given, id: 'own' }).id).toBe('own');
  });

  it('may be what action.yml says of every kind', () => {
    const always = { reboot: 'true', rollback: 'false', build: 'true' };
    for (const kind of ['upgrade', 'fresh', 'install', 'run'])
      expect(parse({ kind, host: 'server', ...always }).kind).toBe(kind);
  });

  it.each([
    [{ kind: 'deploy' }, 'input "kind" must be one of upgrade, fresh, install, run, not "deploy"'],
    [{ command: 'true' }, 'input "command" is not one of kind: upgrade, but of run and install'],
    [{ kind: 'fresh', from: 'main' }, 'input "from" is not one of kind: fresh, but of upgrade'],
    [{ kind: 'run', rollback: 'true' }, 'input "rollback" is not one of kind: run'],
    [{ kind: 'install', reboot: 'false' }, 'input "reboot" is not one of kind: install'],
    [{ kind: 'run', identity: 'key', shell: 'port' }, 'inputs "identity" and "shell" exclude each other'],
    [{ kind: 'install', 'install-timeout': '0' }, 'input "install-timeout" must be a number from 1'],
    [{ profile: 'small,large' }, 'input "profile" names several: small,large'],
    [{ kind: 'run', 'nixos-tests': 'web' }, 'input "nixos-tests" is not one of kind: run'],
    [{ backend: 'xen' }, 'input "backend" must be one of container, qemu, not "xen"'],
    [{ memory: '1' }, 'input "memory" must be a number from 128'],
    [{ 'boot-timeout': '0' }, 'input "boot-timeout" must be a number from 1'],
    [{ rollback: 'yes' }, 'input "rollback" must be true or false'],
    [{ flake: '.#laptop', host: 'server' }, 'input "host" is server, and input "flake" names laptop'],
  ])('are refused by name: %j', (given, message) => expect(() => parse(given)).toThrow(message));
});
