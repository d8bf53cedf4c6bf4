import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../../src/cli/live/progress.js';
import { testIo } from '../../../support/cli.js';

function watched(progress: boolean) {
  const state = { text: '', clock: 0 };
  const io = testIo({
    progress,
    err: (text: string) => {
      state.text += text;
    },
  });
  return { state, line: progressLine(io, 1000, () => state.clock) };
}

describe('the progress line', () => {
  it('is not shown for work under a second', () => {
    const { state, line } = watched(true);
    line.start('animation');
    state.clock = 900;
    line.read(500);
    line.clear();
    expect(state.text).toBe('');
  });

  it('shows how much was read, at most ten times a second, and is taken away', () => {
    const { state, line } = watched(true);
    line.start('animation');
    for (const [clock, bytes] of [
      [1000, 250],
      [1050, 10],
      [1200, 240],
    ] as const) {
      state.clock = clock;
      line.read(bytes);
    }
    line.clear();
    expect(state.text).toBe('\r\x1b[Kanimation 25 %\r\x1b[Kanimation 50 %\r\x1b[K');
  });

  it('is not shown where there is no terminal', () => {
    const { state, line } = watched(false);
    line.start('animation');
    state.clock = 5000;
    line.read(500);
    line.clear();
    expect(state.text).toBe('');
  });
});
