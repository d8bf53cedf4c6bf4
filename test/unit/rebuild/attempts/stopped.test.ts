import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../../../support/git.js';
import { eventsOf } from '../../../support/recording.js';
import { httpCache, rebuildIn, remedyWorld, writeIn } from '../../../support/remedies.js';

const refused = async () => {
  const cache = await httpCache('/nonexistent', () => 500);
  const world = await remedyWorld(`{ drv }: drv "laptop" { x = builtins.fetchurl "${cache.url}/x"; }\n`);
  const env = { ...world.env, NIX_CONFIG: world.nixConfig('download-attempts = 1') };
  return { cache, world: { ...world, env } };
};
const impure = { extraArgs: ['--impure'] };

describe('a failure that stays', () => {
  it('is tried as often as allowed, and then as it was', async () => {
    const { world, cache } = await refused();
    const { build } = await rebuildIn(world, { policy: 'safe', maxAttempts: 2 }, impure);
    expect(build.metadata).toMatchObject({
      outcome: 'failed',
      exit_code: 1,
      failure: { family: 'download' },
    });
    expect(build.metadata.remedies).toMatchObject([{ name: 'retry-download', helped: false, attempts: 2 }]);
    expect(cache.requests).toHaveLength(3);
    expect(build.metadata.failures).toHaveLength(1);
  });

  it('is left as it was where remedies are off', async () => {
    const { world, cache } = await refused();
    const { build, said, log } = await rebuildIn(world, { policy: 'off' }, impure);
    expect(build.metadata).toMatchObject({ outcome: 'failed', failure: { family: 'download' } });
    expect(build.metadata).not.toHaveProperty('remedies');
    expect([cache.requests.length, said]).toEqual([1, []]);
    expect(log).not.toContain('[nixos-rebuild-test]');
  });
});

it('a wait is ended by a stop, and the outcome is cancelled', async () => {
  const { world } = await refused();
  const stop = new AbortController();
  const hooks = {
    signal: stop.signal,
    onRemedy: (text: string) => void (text.startsWith('retry') && setTimeout(() => stop.abort(), 200)),
  };
  const { build } = await rebuildIn(world, { policy: 'safe', waitSeconds: [600] }, impure, hooks);
  expect(build.metadata.outcome).toBe('cancelled');
  expect(build.metadata.remedies).toMatchObject([{ name: 'retry-download', helped: null, attempts: 0 }]);
});

it('a wait that is longer than the time that is left is not begun', async () => {
  const { world } = await refused();
  const { build, said } = await rebuildIn(
    world,
    { policy: 'safe', waitSeconds: [600] },
    { ...impure, timeoutSeconds: 60 },
  );
  expect(build.metadata.outcome).toBe('failed');
  expect(said.at(-1)).toBe('retry-download did not help: there is no time left for it');
});

it('the attempts have the time together that the rebuild may take', async () => {
  const world = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
  writeIn(world.dir, 'hosts/new.nix', '{ drv }: drv "laptop" { args = [ "-c" "while :; do :; done" ]; }\n');
  const { build } = await rebuildIn(world, { policy: 'safe' }, { timeoutSeconds: 6 });
  expect(build.metadata.outcome).toBe('timed_out');
  expect(build.metadata.duration_seconds).toBeLessThan(30);
  expect(build.metadata.remedies).toMatchObject([{ name: 'add-untracked', helped: null, undone: true }]);
  expect(git(world.dir, 'status', '--porcelain')).toBe('?? hosts/new.nix');
});

it('one cause after another is cured', async () => {
  const world = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
  writeIn(world.dir, 'hosts/new.nix', '{ drv }: drv "laptop" { x = builtins.readFile ./other.nix; }\n');
  writeIn(world.dir, 'hosts/other.nix', 'x');
  const { build } = await rebuildIn(world, { policy: 'safe' });
  expect(build.metadata.outcome).toBe('success');
  expect(build.metadata.remedies).toMatchObject([
    { name: 'add-untracked', did: 'makes git know hosts/new.nix (git add -N)', helped: true },
    { name: 'add-untracked', did: 'makes git know hosts/other.nix (git add -N)', helped: true },
  ]);
});

it('a file that may be a secret is not made known unasked', async () => {
  const world = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
  writeIn(world.dir, 'hosts/new.nix', '{ drv }: drv "laptop" { password = "hunter2hunter2"; }\n');
  const { build } = await rebuildIn(world, { policy: 'safe' });
  expect(build.metadata.remedies).toMatchObject([{ name: 'add-untracked', level: 'ask', ran: false }]);
  expect(git(world.dir, 'status', '--porcelain')).toBe('?? hosts/new.nix');
});

/** Seconds: starts and durations are rounded by themselves. */
const rounding = 0.01;

it('all attempts are in one recording, and the remedy between them', async () => {
  const world = await remedyWorld('{ drv }: import ./new.nix { inherit drv; }\n');
  // Of a build that is over at once, Nix shows nothing.
  const host = '{ drv }: drv "laptop" { args = [ "-c" "/bin/sleep 0.4; echo > $out" ]; }\n';
  writeIn(world.dir, 'hosts/new.nix', host);
  const { build, log } = await rebuildIn(world, { policy: 'safe' }, { recording: true });
  expect(build.metadata.outcome).toBe('success');
  const cast = (await eventsOf(join(build.dir, 'rebuild.cast')))
    .map(({ code, data }) => (code === 'm' ? `<${data}>` : data))
    .join('');
  for (const text of [cast, log])
    expect(text.match(/untracked-file: |add-untracked \(safe|attempt 2|add-untracked helped/g)).toEqual([
      ...['untracked-file: ', 'add-untracked (safe', 'attempt 2', 'add-untracked helped'],
    ]);
  expect(cast.match(/<exit \d>/g)).toEqual(['<exit 1>', '<exit 0>', '<exit 0>']);
  const { phases, duration_seconds } = build.metadata;
  const ends = phases.map(({ start_seconds, duration_seconds: took }) => [
    start_seconds,
    start_seconds + took,
  ]);
  for (const [index, [start = 0]] of ends.entries())
    expect(start).toBeGreaterThan((ends[index - 1]?.[1] ?? 0) - rounding);
  expect(ends.at(-1)?.[1]).toBeLessThan((duration_seconds ?? 0) + rounding);
  expect(phases.filter(({ name }) => name === 'preparing')).toHaveLength(2);
  expect(existsSync(join(build.dir, 'undo.json'))).toBe(false);
  expect(readFileSync(join(build.dir, 'final.txt'), 'utf8')).toContain('add-untracked helped');
});
