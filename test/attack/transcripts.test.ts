import { afterAll, expect, it } from 'vitest';
import { differenceFromScrollback, differenceFromTmux } from '../unit/terminal/log/compared.js';
import { tmuxLogs } from '../unit/terminal/log/tmux-log.js';

const tmux = tmuxLogs();
afterAll(() => tmux.end());

/** A seed of the day finds what a fixed one does not; a failure names the seed that shows it again. */
const first = 1_000_000 * Math.floor(Date.now() / 86_400_000 - 20_000);

const batch = 10_000;
const batches = Array.from({ length: 10 }, (_, index) => first + index * batch);

// 100,000 streams in all, in batches that a busy machine ends in time.
it.each(batches)(
  'the logs of 10,000 random streams are the rows of a terminal that remembers all, from seed %i',
  (seed) => {
    expect(differenceFromScrollback(seed, batch)).toBeNull();
  },
);

it("the logs of 3,000 random streams are tmux's history and screen", () => {
  expect(differenceFromTmux(tmux, first, 3000)).toBeNull();
});
