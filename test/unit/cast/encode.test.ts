import { describe, expect, it } from 'vitest';
import { CastEventEncoder, castHeaderLine } from '../../../src/cast/write.js';

const header = {
  version: 2 as const,
  cols: 120,
  rows: 40,
  timestamp: 1767364222,
  idleTimeLimit: 2,
  env: { TERM: 'xterm-256color' },
  theme: { fg: '#ffffff', bg: '#000000', palette: ['#000000', '#ff0000'] },
};

describe('castHeaderLine', () => {
  it('writes the fields of version 2', () => {
    expect(JSON.parse(castHeaderLine(header, 2))).toEqual({
      version: 2,
      width: 120,
      height: 40,
      timestamp: 1767364222,
      idle_time_limit: 2,
      env: { TERM: 'xterm-256color' },
      theme: { fg: '#ffffff', bg: '#000000', palette: '#000000:#ff0000' },
    });
  });

  it('writes the fields of version 3', () => {
    expect(JSON.parse(castHeaderLine(header, 3))).toMatchObject({
      version: 3,
      term: { cols: 120, rows: 40, type: 'xterm-256color', theme: { palette: '#000000:#ff0000' } },
    });
  });
});

describe('CastEventEncoder', () => {
  it('writes absolute times in version 2', () => {
    expect(new CastEventEncoder(2).encode({ time: 1.25, code: 'o', data: 'a"\x1b\r\n' })).toBe(
      '[1.250000, "o", "a\\"\\u001b\\r\\n"]\n',
    );
  });

  it('writes intervals in version 3 whose sum never drifts from the clock', () => {
    const encoder = new CastEventEncoder(3);
    let sum = 0;
    for (let i = 1; i <= 10_000; i += 1) {
      const time = i * 0.0123456;
      sum += (JSON.parse(encoder.encode({ time, code: 'o', data: 'x' })) as [number])[0];
      expect(Math.abs(sum - time)).toBeLessThan(0.000501);
    }
  });
});
