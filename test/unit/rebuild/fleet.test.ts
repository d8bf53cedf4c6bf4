import { expect, it } from 'vitest';
import { type Ended, runFleet } from '../../../src/rebuild/fleet.js';

/** Members that end only when the test ends them, in any order. */
function gates(count: number) {
  const open: (() => void)[] = [];
  const waits = Array.from(
    { length: count },
    (_, index) => new Promise<void>((done) => (open[index] = done)),
  );
  return { open, waits };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('runs a fleet with at most `jobs` members at a time, and starts the next when one ends', async () => {
  const { open, waits } = gates(4);
  const started: number[] = [];
  const running = runFleet(waits, (wait) => wait, { jobs: 2, onStart: (_, index) => started.push(index) });
  await turn();
  expect(started).toEqual([0, 1]);
  open[1]!();
  await turn();
  expect(started).toEqual([0, 1, 2]);
  for (const one of open) one();
  await running;
  expect(started).toEqual([0, 1, 2, 3]);
});

it('returns the results of a fleet in the order of its members, whichever ends first', async () => {
  const { open, waits } = gates(3);
  const ends: number[] = [];
  const running = runFleet(waits, (wait, index) => wait.then(() => index * 10), {
    jobs: 3,
    onEnd: (_, index) => ends.push(index),
  });
  for (const index of [2, 0, 1]) {
    open[index]!();
    await turn();
  }
  expect((await running).map((ended) => ended.kind === 'done' && ended.result)).toEqual([0, 10, 20]);
  expect(ends).toEqual([2, 0, 1]);
});

it('runs the other members of a fleet after one has thrown', async () => {
  const run = async (name: string) => {
    if (name === 'b') throw new Error('no tmux');
    return name;
  };
  const ended = await runFleet(['a', 'b', 'c'], run, { jobs: 1 });
  expect(ended.map(({ kind }) => kind)).toEqual(['done', 'failed', 'done']);
});

it('starts no further member of a fleet once it is stopped', async () => {
  let cancelled = false;
  const seen: Ended<string>[] = [];
  const run = async (name: string) => {
    cancelled = true;
    return name;
  };
  const ended = await runFleet(['a', 'b', 'c'], run, {
    jobs: 1,
    isStopped: () => cancelled,
    onEnd: (_, __, one) => seen.push(one),
  });
  expect(ended.map(({ kind }) => kind)).toEqual(['done', 'skipped', 'skipped']);
  expect(seen).toEqual(ended);
});

it('accepts an empty fleet, and a number of jobs below one or above the number of members', async () => {
  expect(await runFleet([], async () => 1, { jobs: 4 })).toEqual([]);
  expect(await runFleet([1], async () => 1, { jobs: 0 })).toHaveLength(1);
});
