import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRepositoryConfig, settingsFor } from '../../../src/config/index.js';
import { readFlakeHosts } from '../../../src/migrate/read-flake-hosts.js';
import { saidLine } from '../../../src/migrate/said.js';
import { modernNix, offlineNixConfig } from '../../setup/modern-nix.mjs';
import { temporaryDirectory } from '../../support/directory.js';

const fixtures = new URL('../../fixtures/migrate/', import.meta.url).pathname;
const ssh = { kind: 'ssh', user: null, port: null, identity: null, sshOptions: [] };

describe.each([
  ["the distribution's Nix, which is asked for each output", () => ''],
  ['a modern Nix, which is asked for all outputs at once', () => `${modernNix()}:`],
])('with %s', (_, otherPath) => {
  it('nodes of deploy-rs are read with what they take from the profile, the node and the top', async () => {
    const { hosts, configurations, said, notices } = await read('deploy-rs');
    expect(configurations?.sort()).toEqual(['db', 'web1']);
    expect(notices).toEqual([]);
    expect(Object.fromEntries(hosts)).toEqual({
      web1: {
        from: 'deploy-rs',
        host: {
          target: {
            ...{ ...ssh, address: 'web1.example.org', user: 'deploy', port: 2222 },
            sshOptions: ['IdentityFile="~/.ssh/deploy key"', 'ConnectTimeout=30', 'ForwardAgent=yes'],
          },
          ...{ sudo: true, substitutes: false, ackTimeout: 90, switchTimeout: 900, profile: 'staging' },
        },
      },
      db: {
        from: 'deploy-rs',
        host: {
          target: { ...ssh, address: '10.0.0.7', user: 'admin', sshOptions: ['ForwardAgent=yes'] },
          buildHost: 'target',
        },
      },
      laptop: { from: 'deploy-rs', host: {} },
      broken: { from: 'deploy-rs', host: {} },
    });
    expect(
      said
        .filter(({ key }) => key === null)
        .map(saidLine)
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "broken: deploy.nodes.broken is left: it cannot be evaluated",
        "db: deploy.nodes.db.interactiveSudo is left: where sudo wants a password, it is asked for once",
        "db: deploy.nodes.db.magicRollback is left: a host that cannot be reached afterwards always goes back",
        "db: deploy.nodes.db.profiles.system.activationTimeout is left: it cannot be evaluated",
        "db: deploy.nodes.db.profiles.system.confirmTimeout is left: 1 cannot be taken: ackTimeout must be at least 5",
        "db: deploy.nodes.db.profiles.system.profilePath is left: only /nix/var/nix/profiles/system and profiles below /nix/var/nix/profiles/system-profiles are set",
        "db: deploy.nodes.db.profiles.system.sudo is left: no other program than sudo is used",
        "db: deploy.nodes.db.profiles.system.user is left: a system is always activated by root",
        "db: deploy.nodes.db.profilesOrder is left: no other profile than "system" is deployed",
        "db: deploy.nodes.db.tempPath is left: the state of an activation is in /run/nixos-rebuild-test",
        "deploy.autoRollback is left: a system with which the host is not well is undone, but with --no-rollback for one deployment",
        "deploy.flavour is left: it is not known here",
        "laptop: deploy.nodes.laptop is left: it has no profile "system"",
        "laptop: deploy.nodes.laptop.profiles.home is left: no other profile than "system" is deployed",
        "web1: deploy.nodes.web1.profiles.home is left: no other profile than "system" is deployed",
      ]
    `);
    expect(
      said
        .filter(({ key }) => key !== null)
        .map(saidLine)
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "db: buildHost is "target" by deploy.nodes.db.remoteBuild",
        "db: target.address is "10.0.0.7" by deploy.nodes.db.hostname",
        "db: target.sshOptions is "ForwardAgent=yes" by deploy.sshOpts",
        "db: target.user is "admin" by deploy.sshUser",
        "web1: ackTimeout is 90 by deploy.nodes.web1.profiles.system.confirmTimeout",
        "web1: profile is "staging" by deploy.nodes.web1.profiles.system.profilePath",
        "web1: substitutes is false by deploy.nodes.web1.fastConnection",
        "web1: sudo is true by deploy.user",
        "web1: switchTimeout is 900 by deploy.nodes.web1.profiles.system.activationTimeout",
        "web1: target.address is "web1.example.org" by deploy.nodes.web1.hostname",
        "web1: target.port is 2222 by deploy.nodes.web1.profiles.system.sshOpts",
        "web1: target.sshOptions is "ConnectTimeout=30" by deploy.nodes.web1.sshOpts",
        "web1: target.sshOptions is "ForwardAgent=yes" by deploy.sshOpts",
        "web1: target.sshOptions is "IdentityFile=\\"~/.ssh/deploy key\\"" by deploy.nodes.web1.profiles.system.sshOpts",
        "web1: target.user is "deploy" by deploy.nodes.web1.profiles.system.sshUser",
      ]
    `);
  });

  it('nodes of a hive that Colmena evaluates are read as far as they are plain', async () => {
    const { hosts, configurations, said, notices } = await read('colmena');
    expect(configurations).toEqual([]);
    expect(notices).toEqual([]);
    expect(Object.fromEntries([...hosts].map(([name, { host }]) => [name, host]))).toMatchInlineSnapshot(`
      {
        "computed": {
          "tags": [
            "all",
          ],
        },
        "local": {
          "tags": [
            "all",
          ],
        },
        "merged": {},
        "plain": {
          "tags": [
            "all",
          ],
          "target": {
            "address": "plain",
            "identity": null,
            "kind": "ssh",
            "port": null,
            "sshOptions": [
              "ConnectTimeout=30",
            ],
            "user": "admin",
          },
        },
        "web1": {
          "tags": [
            "web",
            "all",
          ],
          "target": {
            "address": "web1.example.org",
            "identity": null,
            "kind": "ssh",
            "port": 2222,
            "sshOptions": [
              "ConnectTimeout=30",
            ],
            "user": "admin",
          },
        },
        "web2": {
          "buildHost": "target",
          "sudo": true,
          "tags": [
            "all",
          ],
          "target": {
            "address": "web2",
            "identity": null,
            "kind": "ssh",
            "port": null,
            "sshOptions": [
              "ProxyJump=bastion.example.org",
              "ConnectTimeout=30",
            ],
            "user": null,
          },
        },
      }
    `);
    expect(
      said
        .filter(({ key }) => key === null)
        .map(saidLine)
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "colmena.meta.allowApplyAll is left: all hosts are only deployed with --all-hosts",
        "colmena.meta.machinesFile is left: Nix's own builders are used (nix.conf)",
        "computed: colmena.computed.deployment.targetHost is left: it cannot be evaluated",
        "local: colmena.local.deployment.allowLocalDeployment is left: a host deploys itself with --target local=local",
        "local: colmena.local.deployment.privilegeEscalationCommand is left: no other program than sudo is used",
        "local: colmena.local.deployment.replaceUnknownProfiles is left: a system of another deployer is not refused; an older revision is",
        "local: colmena.local.deployment.targetEnv is left: it is not known here",
        "local: colmena.local.deployment.targetHost is left: it is null; on that machine, --target local=local deploys it",
        "merged: colmena.merged is left: it cannot be evaluated without nixpkgs; colmenaHive can be read in full",
        "web1: colmena.web1.deployment.keys.cert is left: no secrets are uploaded; sops-nix and agenix bring them with the system",
        "web1: colmena.web1.deployment.keys.token is left: no secrets are uploaded; sops-nix and agenix bring them with the system",
        "web1: colmena.web1.deployment.tags is left: "not a tag" cannot be taken: tags[0] must be a tag: letters, digits and any of "_.:-", without "@"",
      ]
    `);
  });

  it('nodes of an evaluated hive are read in full', async () => {
    const { hosts, configurations, said, notices } = await read('hive');
    expect(configurations).toEqual(['web1']);
    expect(notices).toEqual([]);
    expect(Object.fromEntries([...hosts].map(([name, { host }]) => [name, host]))).toMatchInlineSnapshot(`
      {
        "broken": {},
        "web1": {
          "sudo": true,
          "tags": [
            "web",
            "eu",
          ],
          "target": {
            "address": "203.0.113.5",
            "identity": null,
            "kind": "ssh",
            "port": null,
            "sshOptions": [
              "AddressFamily=inet",
            ],
            "user": "admin",
          },
        },
        "web2": {
          "target": {
            "address": "web2",
            "identity": null,
            "kind": "ssh",
            "port": null,
            "sshOptions": [],
            "user": "admin",
          },
        },
      }
    `);
    expect(
      said
        .filter(({ key }) => key === null)
        .map(saidLine)
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "broken: colmenaHive.nodes.broken is left: it cannot be evaluated",
        "web1: colmenaHive.nodes.web1.deployment.keys.token is left: no secrets are uploaded; sops-nix and agenix bring them with the system",
        "web1: colmenaHive.nodes.web1.deployment.sshOptions is left: -F /etc/ssh/fleet has no counterpart",
        "web2: colmenaHive.nodes.web2.deployment.privilegeEscalationCommand is left: sudo is called with options of its own",
      ]
    `);
  });

  it('of named hosts nothing else is evaluated', async () => {
    const { hosts } = await read('hive', { hosts: ['web2', "o'clock $1"] });
    expect([...hosts.keys()]).toEqual(['web2']);
  });

  it('a flake without these outputs says nothing', async () => {
    expect(await readText('{ outputs = _: { packages.deploy = 1; }; }')).toEqual({
      ...{ configurations: [], others: new Map(), own: emptyRepositoryConfig, hosts: new Map() },
      ...{ said: [], notices: [] },
    });
  });

  it('configurations of other tools are known by their tool, unless NixOS has one of the name', async () => {
    const { others } = await readText(`{ outputs = _: {
      nixosConfigurations.both = throw "unused";
      darwinConfigurations = { mac = throw "unused"; both = 1; };
      homeConfigurations."alice@laptop" = throw "unused";
    }; }`);
    expect(Object.fromEntries(others)).toEqual({ mac: 'nix-darwin', 'alice@laptop': 'home-manager' });
  });

  it('outputs of these names that are something else are not taken for theirs', async () => {
    const { hosts, notices } = await readText('{ outputs = _: { deploy = "x"; colmena = 5; }; }');
    expect([...hosts.keys()]).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('our own output says what the file can say, and is refused as the file is', async () => {
    const { own, hosts } = await readText(`{ outputs = { self }: { nixosRebuildTest = {
      hosts.web1 = { target = "root@web1"; critical = [ "nginx" ]; checks = [ "test -e \${self}/flake.nix" ]; };
      deploy.jobs = 2;
    }; }; }`);
    expect(own).toMatchObject({
      hosts: { web1: { target: { address: 'web1' }, critical: ['nginx.service'] } },
      deploy: { jobs: 2 },
    });
    expect(hosts.size).toBe(0);
    await expect(
      readText('{ outputs = _: { nixosRebuildTest.hosts.web1.critcal = [ ]; }; }'),
    ).rejects.toThrow(
      'nixosRebuildTest: hosts.web1: "critcal" is no key of a host. Did you mean "critical"?',
    );
    const unreadable = '{ outputs = { self }: { nixosRebuildTest.hosts = self; deploy.nodes.a = { }; }; }';
    expect((await readText(unreadable)).notices).toEqual([
      "the flake's output nixosRebuildTest cannot be evaluated, and is not read",
    ]);
  });

  it('a host of both tools is that of deploy-rs, and this is said', async () => {
    const { hosts, notices } = await readText(`{ outputs = _: {
      deploy.nodes.web1 = { hostname = "a"; profiles.system = { }; };
      colmena.web1.deployment.targetHost = "b";
    }; }`);
    expect(hosts.get('web1')).toMatchObject({ from: 'deploy-rs', host: { target: { address: 'a' } } });
    expect(notices).toEqual(['web1 is a host of deploy-rs and of colmena; what deploy-rs says is taken']);
  });

  it('what is taken holds where nobody else says anything, and is named as its source', async () => {
    const { hosts } = await read('deploy-rs');
    const migrated = hosts.get('web1');
    expect(settingsFor('web1', { ...(migrated && { migrated }), flags: { ackTimeout: 10 } })).toMatchObject({
      settings: { target: { address: 'web1.example.org' }, ackTimeout: 10, switchTimeout: 900 },
      sources: { target: ['deploy-rs'], ackTimeout: ['flag'], switchTimeout: ['deploy-rs'] },
    });
  });

  it.each([
    ['{ outputs = _: { deploy.nodes = 1; }; }', []],
    [
      '{ outputs = _: { deploy.nodes = throw "x"; }; }',
      ["the flake's output deploy cannot be evaluated, and is not read"],
    ],
    ['{ outputs = _: { colmenaHive = { }; }; }', []],
    [
      '{ outputs = _: { deploy = { }.missing; }; }',
      [expect.stringMatching(/^the output deploy of the flake path:\S+ cannot be read: .*'missing' missing/)],
    ],
    [
      '{ outputs = _: let x = x; in { deploy.nodes.a = x; }; }',
      [expect.stringMatching(/^the output deploy of the flake path:\S+ cannot be read: infinite recursion/)],
    ],
    ['{ outputs = ', [expect.stringMatching(/^the flake path:\S+ cannot be asked .*: syntax error/)]],
  ])('a flake that cannot be evaluated is a notice with the words of Nix: %s', async (text, notices) => {
    const migrations = await readText(text);
    expect(migrations.notices).toEqual(notices);
    expect([...migrations.hosts.keys()]).toEqual([]);
  });

  it('an evaluation without an end is given up at its deadline, and at once when it is cancelled', async () => {
    const endless = `{ outputs = _: { deploy.nodes.a = builtins.genericClosure {
      startSet = [ { key = 0; } ];
      operator = { key }: [ { key = key + 1; } ];
    }; }; }`;
    const late = await readText(endless, { timeoutMs: 1500 });
    expect(late.notices).toEqual([expect.stringContaining('the evaluation took longer than 1.5 s')]);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('cancelled')), 1000);
    await expect(readText(endless, { signal: stop.signal })).rejects.toThrow('cancelled');
    expect(evaluationsOf(directory)).toEqual([]);
  });

  it('an answer of many megabytes is not read to its end', async () => {
    const large = `{ outputs = _: { deploy.nodes.a = { hostname = builtins.concatStringsSep "" (builtins.genList (x: "0123456789") 2000000); profiles.system = { }; }; }; }`;
    expect((await readText(large)).notices).toEqual([expect.stringContaining('more than 16 MB')]);
  });

  type More = { hosts?: string[]; timeoutMs?: number; signal?: AbortSignal };

  async function read(fixture: string, more: More = {}) {
    const env = { ...process.env, PATH: `${otherPath()}${process.env.PATH}`, NIX_CONFIG: offlineNixConfig };
    const HOME = await temporaryDirectory();
    return readFlakeHosts(`path:${join(fixtures, fixture)}`, { cwd: HOME, env: { ...env, HOME }, ...more });
  }

  let directory = '';
  async function readText(flake: string, more: More = {}) {
    directory = await temporaryDirectory();
    await writeFile(join(directory, 'flake.nix'), flake);
    const env = { ...process.env, PATH: `${otherPath()}${process.env.PATH}`, NIX_CONFIG: offlineNixConfig };
    return readFlakeHosts(`path:${directory}`, { cwd: directory, env: { ...env, HOME: directory }, ...more });
  }
});

/** The command lines of processes that name a directory. */
function evaluationsOf(directory: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return line.includes(directory) ? [line] : [];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}
