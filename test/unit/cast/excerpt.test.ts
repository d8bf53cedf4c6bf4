import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/cast/excerpt.js';
import type { CastEvent, Recording } from '../../../src/cast/recording.js';
import { recordingOf } from '../terminal/recordings.js';

const recording = recordingOf([
  [1, 'a'],
  { time: 1.5, code: 'i', data: 'typed' },
  { time: 2, code: 'm', data: 'building' },
  [3, 'b'],
  [5, 'c'],
  { time: 6, code: 'x', data: '0' },
]);

async function events(from: Recording): Promise<CastEvent[]> {
  const all: CastEvent[] = [];
  for await (const batch of from.events()) all.push(...batch);
  return all;
}

describe('an excerpt', () => {
  it('begins with what came before it, and its time starts there', async () => {
    expect(await events(excerpt(recording, { from: 2.5 }))).toEqual([
      { time: 0, code: 'o', data: 'a' },
      { time: 0, code: 'm', data: 'building' },
      { time: 0.5, code: 'o', data: 'b' },
      { time: 2.5, code: 'o', data: 'c' },
      { time: 3.5, code: 'x', data: '0' },
    ]);
  });

  it('is as long as was asked for, and ends there', async () => {
    const part = await events(excerpt(recording, { from: 3, to: 4.5 }));
    expect(part.at(-2)).toEqual({ time: 0, code: 'o', data: 'b' });
    expect(part.at(-1)).toEqual({ time: 1.5, code: 'o', data: '' });
  });

  it('ends with the recording where that is shorter', async () => {
    expect((await events(excerpt(recording, { to: 99 }))).at(-1)).toEqual({ time: 6, code: 'x', data: '0' });
  });

  it.each([
    { from: 3, to: 3 },
    { from: 4, to: 3 },
    { from: Number.NaN, to: 3 },
  ])('is refused where it has no length: %j', (span) => {
    expect(() => excerpt(recording, span)).toThrow('there is nothing from');
  });
});
