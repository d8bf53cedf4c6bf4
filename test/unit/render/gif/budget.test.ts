import { describe, expect, it } from 'vitest';
import { Governor, reducedPlan } from '../../../../src/render/gif/budget.js';

const plan = { fps: 15, speed: 1, idleLimit: 2, fontSize: undefined };
/** A hundred seconds of frames of 1000 bytes, fifteen a second. */
const flood = {
  recorded: Array.from({ length: 1500 }, (_, n) => n / 15),
  bytes: Array(1500).fill(1000),
};

describe('the plan for a smaller GIF', () => {
  it('lowers the frame rate first', () => {
    const { plan: reduced, steps } = reducedPlan(plan, flood, 1_000_000);
    expect(reduced).toMatchObject({ idleLimit: 2, fontSize: undefined });
    expect(reduced.fps).toBeLessThan(15);
    expect(steps).toEqual([`frame rate lowered from 15 to ${reduced.fps} a second`]);
  });

  it('then cuts pauses and letters', () => {
    const { plan: reduced, steps } = reducedPlan(plan, flood, 100_000);
    expect(reduced).toEqual({ fps: 2, speed: 1, idleLimit: 0.5, fontSize: 8 });
    expect(steps).toEqual([
      'frame rate lowered from 15 to 2 a second',
      'pauses cut from 2 to 0.5 s',
      'font size lowered from 14 to 8',
    ]);
  });

  it('does not raise what is low already', () => {
    const low = { fps: 1, speed: 1, idleLimit: 0.2, fontSize: 6 };
    expect(reducedPlan(low, flood, 1000)).toEqual({ plan: low, steps: [] });
  });
});

describe('the governor', () => {
  it('leaves frames out while the file has more bytes than its share of the limit', () => {
    const governor = new Governor(flood, 100_000);
    expect(governor.allows(90_000, 10)).toBe(false);
    expect(governor.allows(15_000, 10)).toBe(true);
    expect(governor.allows(90_000, 100)).toBe(true);
    expect(governor.skipped).toBe(1);
  });
});
