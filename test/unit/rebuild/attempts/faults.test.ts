import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../../../support/directory.js';
import { git } from '../../../support/git.js';
import { rebuildIn, remedyWorld, writeIn } from '../../../support/remedies.js';
import { brokenSsh, good, heldLock, lateDaemon, littleMemory } from '../../../support/remedy-faults.js';

it('a daemon that is started meanwhile is reached', async () => {
  const { world, hooks } = await lateDaemon();
  const { build } = await rebuildIn(world, { policy: 'safe' }, {}, hooks);
  expect(build.metadata.outcome).toBe('success');
  const before = expect.stringContaining('cannot connect to socket');
  expect(build.metadata.remedies).toMatchObject([
    { name: 'retry-daemon', family: 'daemon', helped: true, attempts: 1, before },
  ]);
});

it('a machine whose ssh breaks off at first is reached the next time', async () => {
  const { world, more } = await brokenSsh();
  const { build } = await rebuildIn(world, { policy: 'all' }, more);
  expect(build.metadata.failure).toBeNull();
  expect(build.metadata.remedies).toMatchObject([{ name: 'retry-ssh', level: 'ask', helped: true }]);
});

it('a lock that another switch holds is waited for', async () => {
  const { world, more, hooks } = await heldLock();
  const { build } = await rebuildIn(world, { policy: 'safe' }, more, hooks);
  expect(build.metadata.remedies).toMatchObject([{ name: 'retry-locks', helped: true, attempts: 1 }]);
  expect(build.metadata.outcome).toBe('success');
});

it('a build that memory is too little for, with another beside it, succeeds alone', async () => {
  const world = await littleMemory((hungry) => `${hungry('one', '50M')} ${hungry('two', '50M')}`);
  const { build } = await rebuildIn(world, { policy: 'all' });
  expect(build.metadata.failure).toBeNull();
  expect(build.metadata.remedies).toMatchObject([{ name: 'fewer-jobs', family: 'killed-oom', helped: true }]);
  expect(build.metadata.outcome).toBe('success');
});

it('one that memory is too little for also alone has swap meanwhile, which is gone afterwards', async () => {
  const before = readFileSync('/proc/swaps', 'utf8');
  const swapFiles = () => readdirSync('/var/tmp').filter((name) => name.includes('nixos-rebuild-test-swap'));
  const filesBefore = swapFiles();
  const world = await littleMemory((hungry) => hungry('one', '120M'));
  const { build, log } = await rebuildIn(world, { policy: 'all' });
  expect(build.metadata.remedies).toMatchObject([
    { name: 'fewer-jobs', helped: false },
    { name: 'temporary-swap', level: 'opt-in', helped: true, undone: true },
  ]);
  expect(build.metadata.outcome).toBe('success');
  expect(log).toContain('taken back: the swap file is switched off and removed');
  expect([readFileSync('/proc/swaps', 'utf8'), swapFiles()]).toEqual([before, filesBefore]);
  expect(existsSync(join(build.dir, 'undo.json'))).toBe(false);
});

it('a store that garbage fills has room after it is collected', async () => {
  const world = await remedyWorld(
    '{ drv }: drv "laptop" { args = [ "-c" "/usr/bin/head -c 15M /dev/zero >$out" ]; }\n',
  );
  mkdirSync(join(world.around, 'nix'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'none', join(world.around, 'nix')]);
  onTestFinished(() => void execFileSync('umount', ['-l', join(world.around, 'nix')]));
  const garbage = await temporaryDirectory();
  execFileSync(
    'sh',
    ['-c', 'head -c 22M /dev/urandom >"$1/garbage" && nix-store --add "$1/garbage"', 'sh', garbage],
    {
      env: world.env as NodeJS.ProcessEnv,
    },
  );
  const { build } = await rebuildIn(world, { policy: 'all' });
  expect(build.metadata.remedies).toMatchObject([{ name: 'gc-bounded', family: 'disk-full', helped: true }]);
  expect(build.metadata.outcome).toBe('success');
});

const withInput = async () => {
  const world = await remedyWorld(good);
  const input = join(world.around, 'input');
  writeIn(input, 'flake.nix', '{ outputs = _: { }; }\n');
  git(input, 'init', '-q', '-b', 'main');
  git(input, 'add', '-A');
  git(input, 'commit', '-q', '-m', 'one');
  const flake = readFileSync(join(world.dir, 'flake.nix'), 'utf8');
  writeIn(
    world.dir,
    'flake.nix',
    flake.replace('outputs = { self }', `inputs.dep.url = "git+file://${input}";\n  outputs = { self, dep }`),
  );
  git(world.dir, 'commit', '-q', '-a', '-m', 'an input');
  return world;
};
const noUpdate = { extraArgs: ['--no-update-lock-file'] };

it('a lock that lacks an input is completed where a person agrees', async () => {
  const world = await withInput();
  const questions: string[] = [];
  const { build } = await rebuildIn(world, { policy: 'ask' }, noUpdate, {
    onQuestion: async (question) => questions.push(question) > 0,
  });
  expect(questions).toEqual([
    'lock-flake (ask, confidence 0.7) adds the inputs that flake.lock lacks (nix flake lock). Do that?',
  ]);
  expect(build.metadata.remedies).toMatchObject([{ name: 'lock-flake', helped: true }]);
  expect(existsSync(join(world.dir, 'flake.lock'))).toBe(true);
});

it('nothing is done where a person does not agree, or is not there', async () => {
  for (const hooks of [{}, { onQuestion: async () => false }]) {
    const world = await withInput();
    const { build } = await rebuildIn(world, { policy: 'ask' }, noUpdate, hooks);
    expect(build.metadata).toMatchObject({ outcome: 'failed', failure: { family: 'lock-file' } });
    expect(build.metadata.remedies).toMatchObject([
      { name: 'lock-flake', ran: false, helped: null, attempts: 0 },
    ]);
    expect(existsSync(join(world.dir, 'flake.lock'))).toBe(false);
  }
});
