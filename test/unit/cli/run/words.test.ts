import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git } from '../../../support/git.js';

const run = async (...argv: string[]) => {
  const words = ['run', '--no-recording', '--json', '--command', 'echo "got:$*"', ...argv];
  return cli(words, await temporaryDirectory(), { env: process.env });
};

it.each([
  [['--', 'switch'], 'got:switch'],
  [['build', '--', '--show-trace', '-L'], 'got:--show-trace -L'],
  [['--', '--help', '--version'], 'got:--help --version'],
  [['--quiet', '--', 'a', '--', 'b'], 'got:a -- b'],
])('run passes everything after -- on: %j', async (argv, line) => {
  const { status, out, err } = await run(...argv);
  expect(status, err).toBe(0);
  const { dir: build, files } = JSON.parse(out);
  expect(execFileSync('cat', [join(build, files.log)]).toString()).toContain(`${line}\n`);
});

it('run refuses a second word before --', async () => {
  const { status, err } = await run('build', 'x', '--', 'y');
  expect(status).toBe(2);
  expect(err).toContain('too many arguments');
});

it('run --base compares the inputs with the flake.lock of that commit', async () => {
  const dir = await temporaryDirectory();
  const lock = (rev: string) =>
    JSON.stringify({
      version: 7,
      root: 'root',
      nodes: {
        root: { inputs: { dep: 'dep' } },
        dep: { locked: { type: 'github', owner: 'o', repo: 'r', rev } },
      },
    });
  git(dir, 'init', '-q');
  await writeFile(join(dir, 'flake.nix'), '{ outputs = _: { }; }');
  for (const rev of ['a', 'b']) {
    await writeFile(join(dir, 'flake.lock'), lock(rev.repeat(40)));
    git(dir, 'add', '.');
    git(dir, 'commit', '-qm', rev);
  }
  // In place of a Nix that builds the flake: only the comparison of the locks is tested.
  await writeFile(join(dir, 'nixos-rebuild'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  const env = { ...process.env, PATH: `${dir}:${process.env.PATH}` };
  const argv = ['run', 'build', '--flake', '.#x', '--no-recording', '--json'];
  const { out, err } = await cli([...argv, '--base', 'HEAD~1'], dir, { env });
  expect(JSON.parse(out).result?.inputs, err).toMatchObject([
    { name: 'dep', old_revision: 'a'.repeat(40), new_revision: 'b'.repeat(40) },
  ]);
  const against = await cli(argv, dir, { env });
  expect(JSON.parse(against.out).result?.inputs ?? []).toEqual([]);
});
