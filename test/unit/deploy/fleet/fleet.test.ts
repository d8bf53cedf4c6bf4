import { describe, expect, it } from 'vitest';
import type { HostFailurePolicy } from '../../../../src/config/index.js';
import { runDeployments } from '../../../../src/deploy/fleet/fleet.js';
import { oneAtATime } from '../../../../src/deploy/fleet/one-at-a-time.js';

/** Deploys to hosts whose names say how they end; returns what was done, in order, and how each ended. */
async function deployed(
  members: string[],
  settings: { jobs?: number; canary?: number; onHostFailure?: HostFailurePolicy } = {},
  isStopped = () => false,
) {
  const done: string[] = [];
  const ended = await runDeployments<string, string>(
    {
      members,
      run: async (member) => {
        done.push(member);
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (member.startsWith('throws')) throw new Error(member);
        return member;
      },
      takeBack: async (member) => {
        done.push(`back ${member}`);
      },
      isWell: (result) => !result.startsWith('bad'),
      isStopped,
    },
    { jobs: 1, canary: 0, onHostFailure: 'stop', ...settings },
  );
  return { done, ended: ended.map(({ kind }) => kind) };
}

describe('several deployments', () => {
  it('stop after the first host that fails, by default', async () => {
    const { done, ended } = await deployed(['a', 'bad', 'c']);
    expect(done).toEqual(['a', 'bad']);
    expect(ended).toEqual(['done', 'done', 'skipped']);
  });

  it('go on with "continue", also after one that cannot be built', async () => {
    const { done, ended } = await deployed(['throws', 'bad', 'c'], { onHostFailure: 'continue' });
    expect(done).toEqual(['throws', 'bad', 'c']);
    expect(ended).toEqual(['failed', 'done', 'done']);
  });

  it('take back with "rollback-all" what others got, and not what failed by itself', async () => {
    const { done } = await deployed(['a', 'b', 'bad', 'd'], { onHostFailure: 'rollback-all' });
    expect(done).toEqual(['a', 'b', 'bad', 'back a', 'back b']);
  });

  it('begin with the canaries, and with no other host where one of these is not well, whatever the policy', async () => {
    const settings = { canary: 2, onHostFailure: 'continue', jobs: 4 } as const;
    expect((await deployed(['a', 'bad', 'c', 'd'], settings)).done).toEqual(['a', 'bad']);
    const well = await deployed(['a', 'b', 'c', 'd'], settings);
    expect(well.done).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are in the order of the hosts, several at a time', async () => {
    const { ended, done } = await deployed(['a', 'b', 'c'], { jobs: 2 });
    expect(done.sort()).toEqual(['a', 'b', 'c']);
    expect(ended).toEqual(['done', 'done', 'done']);
  });

  it('start no further one once a person has stopped them, and take nothing back', async () => {
    let starts = 0;
    const { done } = await deployed(['a', 'bad', 'c'], { onHostFailure: 'rollback-all' }, () => {
      starts += 1;
      return starts > 2;
    });
    expect(done).toEqual(['a', 'bad']);
  });
});

it('what only one may do at a time is done in order, also after one that failed', async () => {
  const alone = oneAtATime();
  const done: string[] = [];
  const step = (name: string, fails = false) =>
    alone(async () => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  await Promise.allSettled([step('a', true), step('b')]);
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});
