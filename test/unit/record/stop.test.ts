import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { LookedProcesses, SourceProcesses } from '../../../src/record/source.js';
import { StopSwitch } from '../../../src/record/stop.js';

const activation = {
  endable: 0,
  activations: [{ command: 'bin/switch-to-configuration test', host: null, unit: null }],
};

const hooks = { stop: () => {}, activation: () => {} };

/** Processes that are `left` at every look; `sixthLook` resolves at that look. */
function processes(left: LookedProcesses) {
  let looks = 0;
  let reached = () => {};
  const sixthLook = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const source: SourceProcesses = {
    look: () => {
      looks += 1;
      if (looks === 6) reached();
      return { ...left };
    },
    signal: () => {},
  };
  return { source, sixthLook };
}

/** How many pauses of 20 ms fit into the time until `end`. */
async function pausesUntil(end: Promise<void>): Promise<number> {
  let isOver = false;
  void end.then(() => {
    isOver = true;
  });
  let pauses = 0;
  while (!isOver) {
    await sleep(20);
    pauses += 1;
  }
  return pauses;
}

describe('processes of a stopped command', () => {
  it('are looked at a few times a second while only an activation is left', async () => {
    const { source, sixthLook } = processes(activation);
    const named: unknown[] = [];
    const stop = new StopSwitch(source, { stop: () => {}, activation: (seen) => named.push(seen) });
    stop.stop('cancelled');
    // Five pauses of 200 ms; each is ten of 20 ms.
    expect(await pausesUntil(sixthLook)).toBeGreaterThan(15);
    expect(stop.left).toEqual([]);
    stop.leave();
    await stop.over();
    expect(new Set(named)).toEqual(new Set(activation.activations));
    expect(stop.left).toEqual(activation.activations);
  });

  it('are looked at more often while some of them may still be ended', async () => {
    const { source, sixthLook } = processes({ endable: 1, activations: [] });
    const stop = new StopSwitch(source, hooks);
    stop.stop('cancelled');
    expect(await pausesUntil(sixthLook)).toBeLessThan(15);
    await stop.over();
  });

  it('are looked at once after a command that left nothing', async () => {
    let looks = 0;
    const look = () => {
      looks += 1;
      return { endable: 0, activations: [] };
    };
    await new StopSwitch({ look, signal: () => {} }, hooks).sweep();
    expect(looks).toBe(1);
  });
});
