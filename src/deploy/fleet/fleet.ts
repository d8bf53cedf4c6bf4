import type { FleetSettings } from '../../config/index.js';
import { type Ended, runFleet } from '../../rebuild/fleet.js';

/** What is deployed to several hosts, in their order. `isWell` tells how one member ended. */
export type Fleet<Member, Result> = {
  members: readonly Member[];
  run: (member: Member, index: number) => Promise<Result>;
  /** Takes back what a member got; for `rollback-all`. */
  takeBack: (member: Member, result: Result) => Promise<void>;
  isWell: (result: Result) => boolean;
  /** True once a person has stopped it: no further member starts. */
  isStopped: () => boolean;
  onStart?: (member: Member, index: number) => void;
  onEnd?: (member: Member, index: number, ended: Ended<Result>) => void;
};

/**
 * Deploys to several hosts, at most `jobs` at a time: first the canaries, and the others only where all of these are well. Of
 * those that fail, `stop` starts no further one, `rollback-all` takes back what the others got as well. Returns how each
 * ended, in their order.
 */
export async function runDeployments<Member, Result>(
  fleet: Fleet<Member, Result>,
  { jobs, canary, onHostFailure }: Pick<FleetSettings, 'jobs' | 'canary' | 'onHostFailure'>,
): Promise<Ended<Result>[]> {
  const { members, isWell } = fleet;
  const hasFailed = (one: Ended<Result>) =>
    one.kind === 'failed' || (one.kind === 'done' && !isWell(one.result));
  let failures = 0;
  const batch = async (from: number, to: number, isStopped: () => boolean) =>
    runFleet(members.slice(from, to), (member, index) => fleet.run(member, from + index), {
      jobs,
      isStopped: () => fleet.isStopped() || isStopped(),
      onStart: (member, index) => fleet.onStart?.(member, from + index),
      onEnd: (member, index, one) => {
        if (hasFailed(one)) failures += 1;
        fleet.onEnd?.(member, from + index, one);
      },
    });
  const stopsAtFailure = () => onHostFailure !== 'continue' && failures > 0;
  const canaries = await batch(0, canary, stopsAtFailure);
  // Canaries are there to stop the others, whatever holds for these.
  const areWell = failures === 0;
  const others = await batch(canaries.length, members.length, () => !areWell || stopsAtFailure());
  const ended = [...canaries, ...others];
  if (onHostFailure === 'rollback-all' && failures > 0 && !fleet.isStopped())
    await runFleet(
      ended.flatMap((one, index) =>
        one.kind === 'done' && isWell(one.result)
          ? [{ member: members[index] as Member, result: one.result }]
          : [],
      ),
      ({ member, result }) => fleet.takeBack(member, result),
      { jobs },
    );
  return ended;
}
