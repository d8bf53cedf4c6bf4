/** Elapsed time of `work` in milliseconds. */
export async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of processor time that `work` takes in this process, which other processes disturb less. */
export async function cpuTime(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The shortest time of each kind of work over `rounds`, in turn so that a busy moment affects all of them. */
export async function race(works, rounds = 3, measure = time) {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) best[index] = Math.min(best[index], await measure(work));
  return best;
}

export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
