import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTogether, canShareBuild } from '../../src/deploy/run/shared-build.js';
import { nixEnvironment } from '../../src/system/nix-environment.js';
import { temporaryDirectory } from '../support/directory.js';
import { git } from '../support/git.js';
import { rebuildRequest } from '../support/request.js';

/** Hosts whose systems are plain derivations that need nothing but /bin/sh. */
const flake = `{
  outputs = { self }: {
    nixosConfigurations = builtins.mapAttrs (name: script: {
      config.system.build.toplevel = derivation {
        name = "nixos-system-shared";
        system = "${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux";
        builder = "/bin/sh";
        args = [ "-c" script ];
        allowSubstitutes = false;
        preferLocalBuild = true;
      };
    }) {
      one = "echo one >$out";
      "t.wo" = "echo two >$out";
      unbuilt = "echo this host cannot be built; exit 1";
      twin = "echo one >$out";
      unevaluated = throw "no such option";
    };
  };
}`;

/** A checkout of the flake, and what building some of its hosts together makes of them. */
async function built(hosts: readonly string[]) {
  const cwd = await temporaryDirectory();
  writeFileSync(join(cwd, 'flake.nix'), flake);
  const [dir, outputDir] = [await temporaryDirectory(), await temporaryDirectory()];
  const { env } = await nixEnvironment({ env: process.env });
  const build = rebuildRequest({ cwd, outputDir, env, recording: false });
  const asked = { flake: `path:${cwd}`, build, jobs: 2, dir };
  const { build: made, systems } = await buildTogether(hosts, asked, {});
  const texts = [...systems].map(([host, link]) => [host, readFileSync(link, 'utf8')] as const);
  return {
    ...{ metadata: made.metadata, systems, texts: Object.fromEntries(texts) },
    log: readFileSync(join(made.dir, 'rebuild.log'), 'utf8'),
    deployments: readdirSync(made.dir).filter((name) => name === 'deployment.json'),
  };
}

describe('systems that are built together', () => {
  it('are found by their hosts, whatever these are called, in a build of its own that is no deployment', async () => {
    const { metadata, systems, texts, deployments } = await built(['one', 't.wo']);
    expect(texts).toEqual({ one: 'one\n', 't.wo': 'two\n' });
    for (const link of systems.values())
      expect(realpathSync(link)).toMatch(/^\/nix\/store\/.*-nixos-system-shared$/);
    expect(metadata).toMatchObject({ outcome: 'success', action: 'build', host: 'one,t.wo' });
    expect(deployments).toEqual([]);
  });

  it('are one for two hosts that have the same', async () => {
    const { texts } = await built(['one', 'twin']);
    expect(texts).toEqual({ one: 'one\n', twin: 'one\n' });
  });

  it('are there for the other hosts where one cannot be evaluated or built, and the log says why', async () => {
    const { metadata, texts, log } = await built(['unevaluated', 'one', 'unbuilt', 't.wo']);
    expect(texts).toEqual({ one: 'one\n', 't.wo': 'two\n' });
    expect(metadata.outcome).toBe('failed');
    expect(log).toContain('no such option');
    expect(log).toContain('this host cannot be built');
  });

  it('are none where no host can be evaluated', async () => {
    const { metadata, systems } = await built(['unevaluated', 'no-such-host']);
    expect([metadata.outcome, systems.size]).toEqual(['failed', 0]);
  });
});

it('a safe remedy cures a fault of systems that are built together, as of one', async () => {
  const cwd = await temporaryDirectory();
  writeFileSync(join(cwd, 'flake.nix'), flake.replace('"echo one >$out"', 'import ./one.nix'));
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'hosts');
  writeFileSync(join(cwd, 'one.nix'), '"echo one >$out"');
  const [dir, outputDir] = [await temporaryDirectory(), await temporaryDirectory()];
  const { env } = await nixEnvironment({ env: { ...process.env, CI: '' } });
  const plain = rebuildRequest({ cwd, outputDir, env, recording: false });
  const build = { ...plain, remedies: { ...plain.remedies, policy: 'safe' as const } };
  const asked = { flake: `git+file://${cwd}`, build, jobs: 2, dir };
  const { build: made, systems } = await buildTogether(['one', 't.wo'], asked, {});
  expect(made.metadata.remedies).toMatchObject([{ name: 'add-untracked', level: 'safe', helped: true }]);
  expect([made.metadata.outcome, systems.size]).toEqual(['success', 2]);
});

describe('whether systems are built together', () => {
  async function flakeWith(text: string): Promise<string> {
    const dir = await temporaryDirectory();
    writeFileSync(join(dir, 'flake.nix'), text);
    return dir;
  }

  it('is so for a flake that is a directory here, however its reference is written', async () => {
    const dir = await flakeWith('{ outputs = _: { }; }');
    for (const ref of ['.', dir, `path:${dir}`, `git+file://${dir}`])
      expect([ref, canShareBuild(ref, dir)]).toEqual([ref, true]);
  });

  it('is not so where its flake.nix may have settings of its own for Nix', async () => {
    const dir = await flakeWith('{ nixConfig.sandbox = false; outputs = _: { }; }');
    expect(canShareBuild('.', dir)).toBe(false);
  });

  it('is not so where the flake.nix that counts is not the one that is here', async () => {
    const dir = await flakeWith('{ outputs = _: { }; }');
    for (const ref of [
      'github:owner/hosts',
      'hosts',
      `git+file://${dir}?ref=main`,
      `${dir}?rev=${'a'.repeat(40)}`,
    ])
      expect([ref, canShareBuild(ref, dir)]).toEqual([ref, false]);
    expect(canShareBuild('.', await temporaryDirectory())).toBe(false);
  });
});
