import { describe, expect, it } from 'vitest';
import { asciicastEncoder, plainTextEncoder } from '../../../src/cast/encode.js';
import { Transcript } from '../../../src/terminal/log/transcript.js';

const header = {
  version: 2 as const,
  cols: 120,
  rows: 40,
  timestamp: 1767364222,
  idleTimeLimit: 2,
  env: { TERM: 'xterm-256color' },
  theme: { fg: '#ffffff', bg: '#000000', palette: ['#000000', '#ff0000'] },
};

describe('the header of an asciicast', () => {
  it('has the fields of version 2', () => {
    expect(JSON.parse(asciicastEncoder(2).header(header))).toEqual({
      version: 2,
      width: 120,
      height: 40,
      timestamp: 1767364222,
      idle_time_limit: 2,
      env: { TERM: 'xterm-256color' },
      theme: { fg: '#ffffff', bg: '#000000', palette: '#000000:#ff0000' },
    });
  });

  it('has the fields of version 3', () => {
    expect(JSON.parse(asciicastEncoder(3).header(header))).toMatchObject({
      version: 3,
      term: { cols: 120, rows: 40, type: 'xterm-256color', theme: { palette: '#000000:#ff0000' } },
    });
  });
});

describe('the events of an asciicast', () => {
  it('have absolute times in version 2', () => {
    expect(asciicastEncoder(2).event({ time: 1.25, code: 'o', data: 'a"\x1b\r\n' })).toBe(
      '[1.250000, "o", "a\\"\\u001b\\r\\n"]\n',
    );
  });

  it('have intervals in version 3 whose sum stays within half a millisecond of the clock', () => {
    const encoder = asciicastEncoder(3);
    let sum = 0;
    for (let i = 1; i <= 10_000; i += 1) {
      const time = i * 0.0123456;
      sum += (JSON.parse(encoder.event({ time, code: 'o', data: 'x' })) as [number])[0];
      expect(Math.abs(sum - time)).toBeLessThan(0.000501);
    }
  });
});

it('encodes output as plain lines and leaves everything else out', () => {
  const encoder = plainTextEncoder((size) => new Transcript({ size }));
  const texts = [
    encoder.header(header),
    encoder.event({ time: 0, code: 'o', data: '\x1b[1mone\x1b[0m\r\ntw' }),
    encoder.event({ time: 1, code: 'm', data: 'building' }),
    encoder.event({ time: 1, code: 'i', data: 'typed' }),
    encoder.event({ time: 2, code: 'o', data: 'o' }),
    encoder.end(),
  ];
  expect(texts.join('')).toBe('one\ntwo\n');
});

it('reads plain lines at the size that the recording has', () => {
  const encoder = plainTextEncoder((size) => new Transcript({ size }));
  const wide = { ...header, cols: 80, rows: 24 };
  const redraw = `${'x'.repeat(30)}\x1b[Ay\r\n`;
  const resized = [
    encoder.header(wide),
    encoder.event({ time: 0, code: 'r', data: '20x5' }),
    encoder.event({ time: 1, code: 'o', data: redraw }),
    encoder.end(),
  ];
  // In 20 columns the text takes two rows, the first of which is drawn over.
  expect(resized.join('')).toBe(`${'x'.repeat(10)}y${'x'.repeat(9)}\n${'x'.repeat(10)}\n`);
});
