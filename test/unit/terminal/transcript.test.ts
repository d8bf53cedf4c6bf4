import { describe, expect, it, vi } from 'vitest';
import { Transcript } from '../../../src/terminal/transcript.js';

function transcriptOf(...chunks: string[]): string {
  const transcript = new Transcript();
  return chunks.map((chunk) => transcript.push(chunk)).join('') + transcript.end();
}

describe('Transcript', () => {
  it('returns a line as soon as its newline arrives', () => {
    const transcript = new Transcript();
    expect(transcript.push('one\r\ntw')).toBe('one\n');
    expect(transcript.push('o\r\n')).toBe('two\n');
  });

  it('collapses a carriage-return progress to what a terminal shows in the end', () => {
    expect(transcriptOf('10%\r20%\r100%\r\n')).toBe('100%\n');
    expect(transcriptOf('error: important\rfoo\r\n')).toBe('fooor: important\n');
    expect(transcriptOf('[1/6 built]\r\x1b[Kerror: broken\x1b[K\r\n')).toBe('error: broken\n');
  });

  it('drops escape sequences however they are split over chunks', () => {
    const text =
      'a\x1b[1;31mb\x1b[0m\x1b]0;title\x07\x1b]8;;http://x\x1b\\c\x1b]8;;\x1b\\\x1bP1$r\x1b\\\x1b(Bd\r\n';
    for (let cut = 0; cut <= text.length; cut += 1)
      expect(transcriptOf(text.slice(0, cut), text.slice(cut))).toBe('abcd\n');
  });

  it('returns only the changed rows of a redrawn block', () => {
    expect(transcriptOf('1\r\n2\r\n3\r\n', '\x1b[3A1\r\n2x\r\n3\r\n', '4\r\n')).toBe('1\n2\n3\n2x\n4\n');
  });

  it('keeps what was printed before a clear, and the unfinished last line', () => {
    expect(transcriptOf('before\r\nprompt> ', '\x1b[2J\x1b[Hafter', ' all')).toBe(
      'before\nprompt> \nafter all\n',
    );
  });

  it('handles backspace, tabs, cursor columns and erasing', () => {
    expect(transcriptOf('abc\b\bX\r\n')).toBe('aXc\n');
    expect(transcriptOf('a\tb\x1b[10Gz\x1b[1Gy\r\n')).toBe('y\tb      z\n');
    expect(transcriptOf('secret\x1b[2K\rshown\r\n')).toBe('shown\n');
  });

  it('survives a control string that never ends and a sequence of megabytes', () => {
    expect(transcriptOf('a\n', `\x1b]0;${'x'.repeat(5_000_000)}`, 'y'.repeat(1000))).toBe('a\n');
    expect(transcriptOf(`\x1b[${'1;'.repeat(100_000)}mtail\n`)).toContain('tail\n');
  });

  it.each([
    ['written over with cursor movements', '\r', 'z\x1b[C'],
    ['stepped back in', '', '\b y'],
    ['deleted from', '\r', '\x1b[P'],
    ['blanked', '', '\x1b[1K\x1b[C'],
    ['gone up from', '\n', '\x1b[A!\n'],
  ])('keeps a long line that is %s the same however it is cut into chunks', (_, start, redraw) => {
    const text = `${'abcdefg'.repeat(700)}${start}${redraw.repeat(400)}\ndone\n`;
    const whole = transcriptOf(text);
    for (const size of [1, 7, 999, 1000, 4096]) {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(transcriptOf(...chunks)).toBe(whole);
    }
    expect(whole).toContain('abcdefg'.repeat(100));
    expect(whole).toContain('done\n');
  });

  it('copies no more than the end of a long line for a character that is drawn over it', () => {
    const slice = vi.spyOn(String.prototype, 'slice');
    let copied = 0;
    const transcript = new Transcript();
    try {
      transcript.push(`${'a'.repeat(200_000)}\r${'z\x1b[C'.repeat(2000)}${'\b y'.repeat(2000)}`);
      for (const { type, value } of slice.mock.results)
        if (type === 'return') copied += (value as string).length;
    } finally {
      slice.mockRestore();
    }
    expect(copied / 8000).toBeLessThan(2500);
  });

  it('does not let one sequence make many characters', () => {
    expect(transcriptOf(`${'\x1b[99999999C'.repeat(100)}x`).length).toBeLessThan(1100);
  });
});
