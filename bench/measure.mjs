/** Milliseconds that `work` takes. */
export async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The least time of each kind of work over `rounds`, taken in turn so that a busy moment meets them all. */
export async function race(works, rounds = 3) {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) best[index] = Math.min(best[index], await time(work));
  return best;
}

export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
