import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { nixEnvironment } from '../../../src/system/nix-environment.js';
import { pullRequestEvent } from '../../setup/github/events.js';
import { git } from '../../support/git.js';
import { useJob } from './runner.js';

const job = useJob();
let env: NodeJS.ProcessEnv = {};
beforeAll(async () => {
  env = { ...process.env, ...(await nixEnvironment({ env: process.env })).env };
});

/** Commits everything in `dir` and returns the commit's id. */
function commit(dir: string): string {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'change');
  return git(dir, 'rev-parse', 'HEAD');
}

function nixFlake(dir: string, ...words: string[]): void {
  const features = ['--extra-experimental-features', 'nix-command flakes'];
  execFileSync('nix', [...features, 'flake', ...words], { cwd: dir, env, stdio: 'pipe' });
}

/** Writes the input's next version and returns its commit. */
function changeInput(dir: string, name: string): string {
  writeFileSync(join(dir, 'flake.nix'), `{ outputs = _: { name = "${name}"; }; }\n`);
  return commit(dir);
}

it('a pull request whose flake.lock differs from its base reports the changed inputs', async () => {
  const input = join(job.workspace, '..', 'input');
  mkdirSync(input);
  git(input, 'init', '-q');
  const before = changeInput(input, 'one');
  git(job.workspace, 'init', '-q');
  writeFileSync(
    join(job.workspace, 'flake.nix'),
    `{
      inputs.dep.url = "git+file://${input}";
      outputs = { dep, ... }: {
        nixosConfigurations.box.config.system.build.toplevel = derivation {
          name = "system-\${dep.name}";
          system = "${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux";
          builder = "/bin/sh";
          args = [ "-c" "echo ok > $out" ];
        };
      };
    }`,
  );
  git(job.workspace, 'add', '-A');
  nixFlake(job.workspace, 'lock');
  const base = commit(job.workspace);
  const after = changeInput(input, 'two');
  nixFlake(job.workspace, 'update');
  commit(job.workspace);

  const event = pullRequestEvent();
  event.pull_request.base.sha = base;
  const main = await job.step('main', { inputs: { flake: '.#box', comment: 'always' }, event });
  expect(main.status, main.log).toBe(0);
  const { result } = JSON.parse(main.outputs.metadata ?? '');
  expect(result.inputs).toEqual([
    expect.objectContaining({ name: 'dep', old_revision: before, new_revision: after }),
  ]);
  expect(main.summary).toContain('Flake inputs: 1 changed');
  expect(job.api.state.comments[0]?.body).toContain('Flake inputs: 1 changed');
});
