/** How one member of a fleet ended: with its result, with what it threw, or without having been started. */
export type Ended<R> = { kind: 'done'; result: R } | { kind: 'failed'; error: unknown } | { kind: 'skipped' };

type FleetOptions<M, R> = {
  /** How many run at a time, at least one. */
  jobs: number;
  /** Called before each start. Once it returns true, no further member starts; running members are not ended. */
  isStopped?: () => boolean;
  onStart?: (member: M, index: number) => void;
  onEnd?: (member: M, index: number, ended: Ended<R>) => void;
};

/**
 * Runs the members in order, `jobs` at a time. Resolves with how each ended, in the same order. A member
 * that throws does not stop the others.
 */
export async function runFleet<M, R>(
  members: readonly M[],
  run: (member: M, index: number) => Promise<R>,
  { jobs, isStopped, onStart, onEnd }: FleetOptions<M, R>,
): Promise<Ended<R>[]> {
  const ended: Ended<R>[] = [];
  const queue = members.entries();
  const worker = async () => {
    for (const [index, member] of queue) {
      if (isStopped?.()) ended[index] = { kind: 'skipped' };
      else {
        onStart?.(member, index);
        ended[index] = await endOf(run(member, index));
      }
      onEnd?.(member, index, ended[index]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(Math.max(1, jobs), members.length) }, worker));
  return ended;
}

/** How a member ends. Never rejects. */
export async function endOf<R>(running: Promise<R>): Promise<Ended<R>> {
  try {
    return { kind: 'done', result: await running };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
