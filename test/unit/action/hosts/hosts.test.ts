import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHosts } from '../../../../src/action/hosts/hosts.js';
import { nixEnvironment } from '../../../../src/system/nix-environment.js';
import { findProgram } from '../../../../src/system/programs.js';
import { runnerEnvironment } from '../../../setup/github/events.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git } from '../../../support/git.js';
import { memoryRunner } from '../memory-runner.js';
import { obeyed } from '../obeyed.js';

// Real Nix evaluates a flake without inputs, in a real git repository with two revisions.
let dir = '';
let base = '';
let env: Record<string, string> = {};
const flake = (hosts: Record<string, string>) => {
  const host = ([name, content]: [string, string]) =>
    `${JSON.stringify(name)} = { config.system.build.toplevel = ${content}; };`;
  const derivation = (text: string) =>
    text.startsWith('throw')
      ? text
      : `derivation { name = "x"; system = "x86_64-linux"; builder = "/bin/sh"; text = "${text}"; }`;
  const entries = Object.entries(hosts).map(([name, text]) => host([name, derivation(text)]));
  writeFileSync(
    join(dir, 'nixos', 'flake.nix'),
    `{ outputs = _: { nixosConfigurations = { ${entries.join(' ')} }; }; }`,
  );
};
const commit = () => {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-qm', 'x');
  return git(dir, 'rev-parse', 'HEAD');
};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hosts-'));
  mkdirSync(join(dir, 'nixos'));
  const { PATH = '', HOME = '' } = process.env;
  env = { PATH, HOME, ...(await nixEnvironment({ env: process.env })).env, ...runnerEnvironment(dir) };
  git(dir, 'init', '-q');
  flake({ laptop: 'a', web: 'a', 'db.prod': 'a', broken: 'throw "no"' });
  base = commit();
  flake({ laptop: 'b', web: 'a', 'db.prod': 'a', broken: 'throw "no"', new: 'a', '::error::x': 'a' });
  commit();
});
afterAll(() => rmSync(dir, { recursive: true }));

async function hosts(inputs: Record<string, string>, changes: Record<string, string> = {}) {
  const runner = memoryRunner({ flake: './nixos', ...inputs }, { ...env, ...changes });
  expect(await runHosts(runner)).toBe(0);
  return { ...runner, hosts: JSON.parse(runner.outputs.hosts ?? '') as string[] };
}

describe('runHosts', () => {
  it('lists every configuration of the flake, for a matrix', async () => {
    const { hosts: names, outputs } = await hosts({});
    expect(names).toEqual(['::error::x', 'broken', 'db.prod', 'laptop', 'new', 'web']);
    expect(JSON.parse(outputs.matrix ?? '')).toEqual({ host: names });
    expect(outputs.count).toBe('6');
  });

  it('lists what the filter selects', async () => {
    expect((await hosts({ filter: '*b*\n!broken' })).hosts).toEqual(['db.prod', 'web']);
    expect((await hosts({ filter: 'nothing' })).outputs).toMatchObject({ hosts: '[]', count: '0' });
  });

  it('lists what changed against the base, what is new, and what does not evaluate', async () => {
    const { hosts: names } = await hosts({ 'changed-only': 'true', base });
    expect(names).toEqual(['::error::x', 'broken', 'laptop', 'new']);
  });

  it('lists all hosts where the base is unknown or missing, and adds a notice', async () => {
    const unknown = await hosts({ 'changed-only': 'true' });
    expect(unknown.log).toContain('no base revision is known');
    const missing = await hosts({ 'changed-only': 'true', base: 'f'.repeat(40) });
    expect(missing.log).toContain('is not in the checkout');
    expect([unknown.outputs.count, missing.outputs.count]).toEqual(['6', '6']);
  });

  it('executes no workflow command in the name of a host', async () =>
    expect(obeyed((await hosts({})).log).commands).toEqual([]));

  it('starts nix and git with the job’s environment without what is the Action’s own', async () => {
    const bin = await temporaryDirectory();
    for (const name of ['nix', 'git']) {
      const script = `#!/bin/sh\nenv > ${bin}/${name}.env\nexec ${findProgram(name, env)} "$@"\n`;
      writeFileSync(join(bin, name), script);
      chmodSync(join(bin, name), 0o755);
    }
    const own = { 'INPUT_GITHUB-TOKEN': 'x', ACTIONS_RUNTIME_TOKEN: 'x', GITHUB_OUTPUT: 'x', STATE_x: 'x' };
    const PATH = `${bin}:${env.PATH}`;
    await hosts({ 'changed-only': 'true', base }, { ...own, PATH, OF_THE_JOB: 'x' });
    for (const name of ['nix', 'git']) {
      const started = readFileSync(join(bin, `${name}.env`), 'utf8').split('\n');
      expect(started).toContain('OF_THE_JOB=x');
      expect(started.filter((line) => /^(INPUT_|ACTIONS_|GITHUB_OUTPUT|STATE_)/.test(line))).toEqual([]);
    }
  });

  it('throws Nix’s error where there are no hosts', async () => {
    await expect(hosts({ flake: './nowhere' })).rejects.toThrow(
      /the hosts of the flake .\/nowhere cannot be listed/,
    );
    await expect(hosts({ 'changed-only': 'true', base: 'main' })).rejects.toThrow(
      'input "base" must be a full commit id',
    );
  });
});
