import { describe, expect, it } from 'vitest';
import { BoundedOutput } from '../../../../src/system/output/bounded-output.js';
import type { Sink } from '../../../../src/system/output/descriptor.js';

/** A reader that takes as many bytes as it was told to, and then waits. */
function reader(): {
  sink: Sink;
  take: (bytes: number) => void;
  fail: (code: string) => void;
  text: () => string;
} {
  const taken: Buffer[] = [];
  let room = 0;
  let waiting: Parameters<Sink['write']> | null = null;
  const give = () => {
    if (waiting === null || room === 0) return;
    const [bytes, done] = waiting;
    const part = bytes.subarray(0, room);
    waiting = null;
    room -= part.length;
    taken.push(part);
    done(null, part.length);
  };
  return {
    sink: {
      write: (...args) => {
        waiting = args;
        give();
      },
    },
    take: (bytes) => {
      room += bytes;
      give();
    },
    fail: (code) => waiting?.[1](Object.assign(new Error(code), { code }), 0),
    text: () => Buffer.concat(taken).toString(),
  };
}

const gapText = ({ bytes, lines }: { bytes: number; lines: number }) => `[${bytes} bytes, ${lines} lines]\n`;

describe('text to a reader that is slow', () => {
  it('arrives whole and in order, whatever part of it is taken at a time', async () => {
    const { sink, take, text } = reader();
    const output = new BoundedOutput(sink, { gapText });
    const lines = Array.from({ length: 2000 }, (_, index) => `line ${index} äöü 🎉\n`);
    for (const [index, line] of lines.entries()) {
      if (index % 2 === 0) output.write(line);
      else output.writeLive(line);
      take(7);
    }
    take(Number.POSITIVE_INFINITY);
    expect(await output.end(0)).toBe(true);
    expect(text()).toBe(lines.join(''));
  });

  it('arrives also where a character was split between two texts', async () => {
    const { sink, take, text } = reader();
    const output = new BoundedOutput(sink, { gapText });
    output.write('first ');
    output.write('\ud83c');
    output.write('\udf89 last');
    take(Number.POSITIVE_INFINITY);
    expect(await output.end(0)).toBe(true);
    expect(text()).toBe('first 🎉 last');
  });
});

describe('live text to a reader that has stopped', () => {
  it('is dropped beyond the limit, and what was dropped is counted where it is missing', async () => {
    const { sink, take, text } = reader();
    const output = new BoundedOutput(sink, { gapText, limit: 20 });
    output.write('0123456789\n');
    for (let line = 0; line < 5; line += 1) output.writeLive('0123456789\n');
    output.write('error: ours\n');
    output.writeLive('still too much\n');
    expect(output.isBehind).toBe(true);
    take(Number.POSITIVE_INFINITY);
    output.writeLive('live again\n');
    expect(text()).toBe(
      '0123456789\n0123456789\n[44 bytes, 4 lines]\nerror: ours\n[15 bytes, 1 lines]\nlive again\n',
    );
    expect(output.isBehind).toBe(false);
  });

  it('is counted at the end where nothing follows it', async () => {
    const { sink, take, text } = reader();
    const output = new BoundedOutput(sink, { gapText, limit: 3 });
    for (let line = 0; line < 3; line += 1) output.writeLive('abcd\n');
    take(Number.POSITIVE_INFINITY);
    expect(await output.end(0)).toBe(true);
    expect(text()).toBe('abcd\n[10 bytes, 2 lines]\n');
  });

  it('is not waited for at the end once its reader has taken nothing for as long as was given', async () => {
    const { sink, text } = reader();
    const output = new BoundedOutput(sink, { gapText });
    output.write('nobody reads this');
    expect(await output.end(1)).toBe(false);
    expect(text()).toBe('');
  });
});

describe('an output that fails', () => {
  it.each([
    ['EPIPE', false],
    ['ECONNRESET', false],
    ['ENOSPC', false],
    ['EIO', true],
    ['EIO', false],
  ])('with %s (a terminal: %s) takes no more text', async (code, isTerminal) => {
    const { sink, fail } = reader();
    const output = new BoundedOutput(sink, { gapText, isTerminal });
    output.write('a');
    fail(code);
    output.write('b');
    output.writeLive('c');
    expect(await output.end(0)).toBe(true);
    const isReaderGone = code === 'EPIPE' || code === 'ECONNRESET' || isTerminal;
    expect(output.problem === null).toBe(isReaderGone);
  });
});
