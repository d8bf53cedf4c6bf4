import { describe, expect, it } from 'vitest';
import { expectedSecondsLeft } from '../../../src/nix/time-left.js';

describe('expectedSecondsLeft', () => {
  const phases = (evaluating: number, building: number) => [
    { name: 'evaluating', start_seconds: 0, duration_seconds: evaluating },
    { name: 'building', start_seconds: evaluating, duration_seconds: building },
  ];

  it('returns the median of the earlier builds from this phase on, less the time already in it', () => {
    const earlier = [phases(10, 50), phases(10, 70), phases(10, 500)];
    expect(expectedSecondsLeft({ phase: 'building', phaseSeconds: 20 }, earlier)).toBe(50);
    expect(expectedSecondsLeft({ phase: 'building', phaseSeconds: 99 }, earlier)).toBe(0);
    expect(expectedSecondsLeft({ phase: 'evaluating', phaseSeconds: 5 }, earlier.slice(0, 2))).toBe(65);
  });

  it('returns null where no earlier build went through the phase', () => {
    expect(expectedSecondsLeft({ phase: 'copying', phaseSeconds: 1 }, [phases(1, 1)])).toBeNull();
  });
});
