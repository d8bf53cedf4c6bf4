import { describe, expect, it } from 'vitest';
import { parseRepositoryConfig } from '../../../src/config/index.js';
import { messageAndHint } from '../../support/thrown.js';

it('an empty object says nothing', () => {
  expect(parseRepositoryConfig('{}')).toEqual({
    path: null,
    hosts: {},
    deploy: {},
    preflight: {},
    update: {},
    trial: {},
    remedies: [],
    sync: {},
    hooks: { postBuild: [] },
  });
});

it('hosts, defaults and hooks are read, a target from each of its forms, and units with their type', () => {
  const config = parseRepositoryConfig(
    JSON.stringify({
      $schema: 'https://github.com/org/nixos-rebuild-test/schema/config.v1.json',
      hosts: {
        web1: {
          target: 'deploy@10.0.0.5',
          tags: ['web', 'eu-1'],
          critical: ['nginx', 'data.mount', 'a@b.service'],
        },
        web2: { target: { address: 'web2.example.org', user: 'root', port: 2222, identity: '~/.ssh/k' } },
        here: { target: 'local' },
        six: { target: 'root@[fe80::1%eth0]' },
        port: { target: 'root@x:2222' },
        sixPort: { target: '[::1]:22' },
        'a.b': { target: { address: 'x', sshOptions: ['ProxyJump=bastion', 'Compression yes'] } },
      },
      deploy: { jobs: 2, canary: 1, onHostFailure: 'rollback-all', thresholds: { newErrors: 0 } },
      hooks: { postBuild: ['cachix push mine "$@"'] },
    }),
  );
  const ssh = { kind: 'ssh', user: null, port: null, identity: null, sshOptions: [] };
  expect(config.hosts).toEqual({
    web1: {
      target: { ...ssh, user: 'deploy', address: '10.0.0.5' },
      tags: ['web', 'eu-1'],
      critical: ['nginx.service', 'data.mount', 'a@b.service'],
    },
    web2: { target: { ...ssh, address: 'web2.example.org', user: 'root', port: 2222, identity: '~/.ssh/k' } },
    here: { target: { kind: 'local' } },
    six: { target: { ...ssh, user: 'root', address: 'fe80::1%eth0' } },
    port: { target: { ...ssh, user: 'root', address: 'x', port: 2222 } },
    sixPort: { target: { ...ssh, user: null, address: '::1', port: 22 } },
    'a.b': { target: { ...ssh, address: 'x', sshOptions: ['ProxyJump=bastion', 'Compression yes'] } },
  });
  expect(config.deploy).toEqual({
    jobs: 2,
    canary: 1,
    onHostFailure: 'rollback-all',
    thresholds: { newErrors: 0 },
  });
  expect(config.hooks.postBuild).toEqual(['cachix push mine "$@"']);
});

describe('a mistake is refused with its place, its key and what it must be', () => {
  const known =
    'target, tags, sudo, buildHost, profile, settle, ackTimeout, switchTimeout, checkTimeout, substitutes, critical, checks, ' +
    'ports, journalPatterns, names, onFailedUnits, reboot, thresholds';
  it.each([
    ['[]', '1:1: must be an object, not a list'],
    ['"x"', '1:1: must be an object, not a string'],
    ['{"host":{}}', '1:2: "host" is no key of the file. Did you mean "hosts"?'],
    [
      '{"zzzzzz":1}',
      '1:2: "zzzzzz" is no key of the file. Known are hosts, deploy, preflight, update, trial, remedies, sync, hooks.',
    ],
    ['{"hosts":[]}', '1:2: hosts must be an object, not a list'],
    [
      '{"hosts":{"a b":{}}}',
      '1:11: hosts["a b"] must be the name of a host: no blanks, quotes, "=", "/" or ",", and no "-" or "@" at its start',
    ],
    [
      '{"hooks":{"postbuild":[]}}',
      '1:11: hooks: "postbuild" is no key of "hooks". Did you mean "postBuild"?',
    ],
    ['{"hooks":{"postBuild":"x"}}', '1:11: hooks.postBuild must be a list, not a string'],
    [
      '{"remedies":[{"family":"builder"}]}',
      '1:14: remedies[0] must say what it does: "run", "configChanges" or both',
    ],
    [
      '{"remedies":[{"family":"builder","configChanges":[{"file":"../a","from":"a","to":"b"}]}]}',
      '1:52: remedies[0].configChanges[0].file must be a path within the repository, relative to its root',
    ],
    ['{"hooks":{"postBuild":[" "]}}', '1:24: hooks.postBuild[0] must be a shell command'],
    [
      '{"deploy":{"target":"x"}}',
      '1:12: deploy: "target" is no key of "deploy". Known are mode, jobs, canary, ',
    ],
    [
      '{"deploy":{"mode":"Fast"}}',
      '1:12: deploy.mode must be one of "standard", "fast", "emergency". Did you mean "fast"?',
    ],
    ['{"deploy":{"mode":1}}', '1:12: deploy.mode must be one of "standard", "fast", "emergency".'],
    ['{"deploy":{"jobs":0}}', '1:12: deploy.jobs must be at least 1'],
    ['{"deploy":{"jobs":"4"}}', '1:12: deploy.jobs must be a number, not a string'],
    ['{"deploy":{"settle":1.5}}', '1:12: deploy.settle must be a whole number'],
    ['{"deploy":{"ackTimeout":100000}}', '1:12: deploy.ackTimeout must be at most 3600'],
    [
      '{"trial":{"profiles":{"vm":{"memroy":1}}}}',
      '1:29: trial.profiles.vm: "memroy" is no key of a profile. Did you mean "memory"?',
    ],
    ['{"trial":{"profiles":{"vm":{"memory":64}}}}', '1:29: trial.profiles.vm.memory must be at least 128'],
    [
      '{"trial":{"profiles":{"vm":{"network":"usr"}}}}',
      '1:29: trial.profiles.vm.network must be one of "none", "user". Did you mean "user"?',
    ],
    ['{"trial":{"profiles":{"a b":{}}}}', '1:23: trial.profiles["a b"] must be a name'],
    ['{"trial":{"jobs":0}}', '1:11: trial.jobs must be at least 1'],
    ['{"deploy":{"substitutes":"yes"}}', '1:12: deploy.substitutes must be true or false, not a string'],
  ])('%s', (text, message) => {
    expect(messageOf(text)).toContain(`nixos-rebuild-test.json:${message}`);
  });

  it.each([
    ['{"critcal":[]}', ': "critcal" is no key of a host. Did you mean "critical"?'],
    ['{"zzzzzz":1}', `: "zzzzzz" is no key of a host. Known are ${known}.`],
    ['{"onFailedUnit":"keep"}', ': "onFailedUnit" is no key of a host. Did you mean "onFailedUnits"?'],
    ['null', ' must be an object, not null'],
    ['{"target":5}', '.target must be a string or an object'],
    ['{"target":""}', '.target must be "local", ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT, and is empty'],
    ['{"target":"ssh://root@x"}', '.target must be USER@ADDRESS:PORT without a scheme'],
    ['{"target":"root@x:"}', '.target has "" after the ":", which is no port'],
    ['{"target":"root@x:0"}', '.target has "0" after the ":", which is no port'],
    ['{"target":"root@[::1]:65536"}', '.target has "65536" after the ":", which is no port'],
    ['{"target":"x:ssh"}', '.target has "ssh" after the ":", which is no port'],
    ['{"target":{"address":"x:22"}}', '.target.address has a ":" in its address; a port is given as "port"'],
    ['{"target":"-oProxyCommand=x"}', '.target has no address that ssh can take: "-oProxyCommand=x"'],
    ['{"target":"root@-x"}', '.target has no address that ssh can take: "-x"'],
    ['{"target":"-l@x"}', '.target has "-l" before the "@", which is no name of a user'],
    ['{"target":"@x"}', '.target has "" before the "@", which is no name of a user'],
    ['{"target":"a b"}', '.target has no address that ssh can take: "a b"'],
    ['{"target":{"adress":"x"}}', '.target.address is missing'],
    ['{"target":{"adress":"x"}}', '.target: "adress" is no key of a target. Did you mean "address"?'],
    ['{"target":{"address":"root@x"}}', '.target.address must not have an "@"; the user is given as "user"'],
    ['{"target":{"address":"x","port":70000}}', '.target.port must be at most 65535'],
    ['{"target":{"address":"x","user":"a b"}}', '.target.user must be the name of a user'],
    [
      '{"target":{"address":"x","identity":"key"}}',
      '.target.identity must be an absolute path, or one from "~/" on',
    ],
    [
      '{"target":{"address":"x","sshOptions":["-o A=b"]}}',
      '.target.sshOptions[0] must be an option as ssh_config has it, NAME=VALUE, without "-o"',
    ],
    ['{"tags":["@web"]}', '.tags[0] must be a tag: letters, digits and any of "_.:-", without "@"'],
    [
      '{"buildHost":"local"}',
      '.buildHost must be "target" or USER@ADDRESS; leave it out to build on this machine',
    ],
    [
      '{"buildHost":"root@x:22"}',
      ".buildHost must be USER@ADDRESS without a port, which belongs into ssh's own configuration",
    ],
    ['{"profile":"../x"}', '.profile must be the name of a system profile, such as "system" or "staging"'],
    ['{"critical":"nginx"}', '.critical must be a list, not a string'],
    ['{"critical":["a b"]}', '.critical[0] must be the name of a unit, such as "nginx" or "data.mount"'],
    ['{"critical":["--now"]}', '.critical[0] must be the name of a unit, such as "nginx" or "data.mount"'],
    [
      '{"critical":["getty@"]}',
      '.critical[0] is a template; name an instance of it, such as "name@instance"',
    ],
    [
      '{"critical":["getty@.service"]}',
      '.critical[0] is a template; name an instance of it, such as "name@instance"',
    ],
    ['{"checks":["a\\u0000b"]}', '.checks[0] must be a shell command'],
    ['{"ports":[0]}', '.ports[0] must be at least 1'],
    ['{"ports":["22"]}', '.ports[0] must be a number, not a string'],
    ['{"journalPatterns":[""]}', '.journalPatterns[0] must be an extended regular expression in one line'],
    ['{"journalPatterns":["a(b"]}', '.journalPatterns[0] has a "(" without its ")"'],
    ['{"journalPatterns":["[[:alpha:"]}', '.journalPatterns[0] has a "[" without its "]"'],
    ['{"journalPatterns":["a\\\\"]}', '.journalPatterns[0] ends with a backslash that escapes nothing'],
    ['{"names":["-x"]}', '.names[0] must be a name that DNS can resolve, such as "example.org"'],
    ['{"names":["https://x"]}', '.names[0] must be a name that DNS can resolve, such as "example.org"'],
    [
      '{"onFailedUnits":"rolback"}',
      '.onFailedUnits must be one of "rollback", "verify", "keep". Did you mean "rollback"?',
    ],
    ['{"reboot":true}', '.reboot must be one of "never", "if-needed".'],
    ['{"thresholds":{"memoryPercent":101}}', '.thresholds.memoryPercent must be at most 100'],
    ['{"thresholds":{"newErrors":-1}}', '.thresholds.newErrors must be at least 0'],
    [
      '{"thresholds":{"diskpoints":1}}',
      '.thresholds: "diskpoints" is no key of thresholds. Did you mean "diskPoints"?',
    ],
  ])('of a host: %s', (host, message) => {
    expect(messageOf(`{"hosts":{"web1":${host}}}`)).toContain(`: hosts.web1${message}`);
  });

  it('too many entries, and texts that are too long', () => {
    const long = (host: object) => messageOf(JSON.stringify({ hosts: { web1: host } }));
    expect(long({ ports: Array.from({ length: 257 }, (_, index) => index + 1) })).toContain(
      'hosts.web1.ports must not have more than 256 entries',
    );
    expect(long({ checks: ['x'.repeat(8193)] })).toContain(
      'hosts.web1.checks[0] must not have more than 8192 characters',
    );
    const hosts = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`h${index}`, {}]));
    expect(messageOf(JSON.stringify({ hosts }))).toContain('hosts must not have more than 1000 hosts');
  });

  it('five are named, and how many more there are', () => {
    const message = messageOf('{"deploy":{"a1":1},"hosts":{"w":{"ports":[0,0,0,0,0,0]}}}');
    expect(message.split('\n')).toHaveLength(6);
    expect(message).toMatch(/\nand 2 more$/);
  });

  it('a megabyte of whatever keys and values, in steps in proportion to it', () => {
    const start = process.cpuUsage();
    const keys = Array.from({ length: 60_000 }, (_, index) => [`critical${index}`, 0]);
    expect(messageOf(JSON.stringify(Object.fromEntries(keys)))).toMatch(/ 59997 more keys are not known\.$/);
    const lists = JSON.stringify({ deploy: { ports: Array.from({ length: 300_000 }, () => 0) } });
    expect(messageOf(lists)).toContain('deploy.ports must not have more than 256 entries');
    expect(messageOf(`{"a":"${'x'.repeat(900_000)}`)).toContain('has no closing quote on its line');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  it('nothing of it reaches the terminal as a control', () => {
    expect(messageOf('{"hosts":{"\\u001b[31m":{}}}')).toContain('hosts["\\u001b[31m"]');
    expect(messageOf('{"\\u001b]0;x\\u0007":1}')).not.toMatch(/[\u001b\u0007]/);
  });
});

function messageOf(text: string): string {
  const { code, message } = messageAndHint(() => parseRepositoryConfig(text));
  expect(code).toBe('bad-config');
  return message;
}
