import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Trial, trialSchema } from '../../../src/builds/trial.js';
import { cli, newestBuild } from '../../support/cli.js';
import { git } from '../../support/git.js';
import { skips, slow } from '../world.js';
import { answersIn, TrialWorld } from './world.js';

/** A flake whose tests are derivations as those of NixOS are: a test passes when its derivation is built. */
const flake = (salt: string) => `{
  outputs = { self }: let
    variants = import ./variants.nix;
    test = name: script: derivation {
      name = "vm-test-run-\${name}"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" script ];
    };
  in {
    nixosConfigurations.server = variants.base;
    checks.x86_64-linux = {
      good = test "good" "echo machine: ${salt} >$out";
      failing = test "failing" "echo 'machine: waiting for unit web.service'; echo 'error: unit \\"web.service\\" reached state \\"failed\\"'; exit 1";
      torn = throw "torn";
      slow = test "slow" "while :; do :; done # ${salt}";
    };
  };
}
`;

describe.skipIf(skips('container'))('NixOS tests of a flake beside a trial', () => {
  const world = TrialWorld.forTests(['base']);

  beforeAll(() => {
    cpSync('examples/miniature', world.dir, { recursive: true });
    writeFileSync(join(world.dir, 'flake.nix'), flake(String(Date.now())));
    git(world.dir, 'init', '-q', '-b', 'main');
    git(world.dir, 'add', '.');
    git(world.dir, 'commit', '-q', '-m', 'base');
  });

  async function fresh(...words: string[]) {
    const argv = [
      'trial',
      'fresh',
      'server',
      '--no-reboot',
      '--settle',
      '1',
      '--backend',
      'container',
      '--json',
    ];
    const result = await cli([...argv, '--output-dir', 'builds', ...words], world.dir, { env: process.env });
    const [trial] = z.array(trialSchema).parse(JSON.parse(result.out || '[]')) as [Trial?];
    if (trial === undefined) throw new Error(result.err);
    const build = await newestBuild(world.dir, 'builds');
    return { ...result, trial, file: (name: string) => readFileSync(join(build, name), 'utf8') };
  }

  it('are reported as its questions are, where they pass', slow, async () => {
    const { status, trial, file, err } = await fresh('--nixos-test', 'good');
    expect(trial.summary, err).toBe('server: boots, is well, 1 NixOS test passes');
    expect({ status, tests: answersIn(trial).tests }).toEqual({ status: 0, tests: 'yes' });
    expect(trial.tests).toMatchObject([{ name: 'good', answer: 'yes', message: '', failure: null }]);
    expect(file('junit.xml')).toMatch(
      /<testcase classname="trial.fresh.server" name="nixos-test good" time="[\d.]+"\/>/,
    );
    expect(file('trial.md')).toContain('NixOS tests of the flake');
    expect(file('rebuild.log')).toContain('NixOS test: checks.x86_64-linux.good');
  });

  it('fail the trial with the cause of the first that does not, and all are run', slow, async () => {
    const tests = ['failing', 'good', 'torn'].flatMap((name) => ['--nixos-test', name]);
    const { status, trial, file, err } = await fresh(...tests);
    expect(trial.summary, err).toMatch(
      /^server: boots, is well, NixOS test failing fails, .*web\.service.*, and 1 other of 3$/,
    );
    expect({ status, outcome: trial.outcome, reason: trial.reason }).toEqual({
      ...{ status: 1, outcome: 'failed', reason: 'test-failed' },
    });
    expect(trial.tests?.map(({ name, answer }) => [name, answer])).toEqual([
      ['failing', 'no'],
      ['good', 'yes'],
      ['torn', 'no'],
    ]);
    expect(trial.tests?.[2]?.message).toContain('torn');
    expect(trial.failure?.family).toBe('builder');
    expect(trial.tests?.[0]?.failure?.log_tail.join('\n')).toContain('reached state');
    const junit = file('junit.xml');
    expect(junit).toMatch(/tests="6" failures="2"/);
    expect(junit).toMatch(
      /name="nixos-test failing"[^>]*><failure type="builder" message="[^"]*web\.service/,
    );
    expect(JSON.parse(file('metadata.json')).failure.message).toBe(trial.failure?.message);
  });

  it('are refused before anything is built where the flake does not have one', async () => {
    const argv = ['trial', 'fresh', 'server', '--nixos-test', 'good', '--nixos-test', 'god'];
    const { status, out, err } = await cli([...argv, '--output-dir', 'none'], world.dir, {
      env: process.env,
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('the flake has no NixOS test "god". Did you mean "good"?');
    expect(err).toContain('Those of checks.x86_64-linux: failing, good, slow, torn.');
    expect(existsSync(join(world.dir, 'none'))).toBe(false);
  });

  it('are ended after the time that a build may take', slow, async () => {
    const { status, trial } = await fresh('--nixos-test', 'slow', '--timeout', '6');
    expect(trial.summary).toBe('server: boots, is well, NixOS test slow fails, did not end within 6.0 s');
    expect(status).toBe(1);
  });
});
