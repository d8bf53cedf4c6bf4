import { describe, expect, it } from 'vitest';
import { splitRedraws, TerminalLines } from '../../../../src/nix/said/lines.js';
import { seeded } from '../../history/random.js';

function linesOf(...chunks: string[]): string[] {
  const lines: string[] = [];
  const reader = new TerminalLines((line) => lines.push(line));
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return lines;
}

describe('the lines of a terminal', () => {
  it('drop colours and end where a bar is drawn over', () => {
    expect(linesOf('\r\x1b[K[1/2 built]\x1b[0m\x1b[K\r\x1b[K\x1b[31;1merror:\x1b[0m no\r\n')).toEqual([
      '[1/2 built]',
      'error: no',
    ]);
  });

  it('are the same however the output is cut into chunks', () => {
    const text = 'one\r\n\x1b]0;title\x07two \x1b[1mbold\x1b[m\n\n[bar]\x1b[K\r\x1b[Kthree\ud83d\ude80 four';
    const whole = linesOf(text);
    for (let at = 1; at < text.length; at += 1)
      expect(linesOf(text.slice(0, at), text.slice(at)), `cut at ${at}`).toEqual(whole);
    expect(linesOf(...text)).toEqual(whole);
  });

  it('are emitted while a bar is redrawn without ever ending its line', () => {
    const lines: string[] = [];
    const reader = new TerminalLines((line) => lines.push(line));
    for (let n = 0; n < 5; n += 1) reader.push(`\r[${n}/9 built]\x1b[K`);
    expect(lines).toContain('[3/9 built]');
  });

  it('are cut when they have no end, so that memory stays bounded', () => {
    const lines = linesOf('x'.repeat(1_000_000));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(64 * 1024);
    expect(lines.join('').length).toBe(1_000_000);
  });

  it('survive noise, and sequences that are cut off', () => {
    expect(splitRedraws('a\x00b\x1b[31')).toBe('ab');
    expect(() => linesOf('\x1b', '\x1b]', '\x1b[', '\ufffd\x07\x9b')).not.toThrow();
  });
});

it('the usual sequences are read as the whole grammar reads them', () => {
  const pieces = [
    'a',
    ' b',
    '\r',
    '\r\n',
    '\x1b[K',
    '\x1b[1;31m',
    '\x1b[2A',
    '\x1b[3',
    '\x1b[?25l',
    '\x07',
    ';m',
  ];
  for (let seed = 1; seed <= 5000; seed += 1) {
    const next = seeded(seed);
    const text = Array.from({ length: 12 }, () => pieces[Math.floor(next() * pieces.length)]).join('');
    // A character set's choice shows nothing, but is not among the usual sequences.
    expect(splitRedraws(text), JSON.stringify(text)).toBe(splitRedraws(`\x1b(B${text}`));
  }
});
