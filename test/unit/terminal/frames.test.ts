import { describe, expect, it } from 'vitest';
import type { Recording } from '../../../src/cast/recording.js';
import { type FrameOptions, framesOf } from '../../../src/terminal/frames.js';
import { screenText } from '../../../src/terminal/screen.js';
import { recordingOf } from './recordings.js';

async function framesAt(recording: Recording, options: Partial<FrameOptions> = {}) {
  const frames: [at: number, text: string][] = [];
  for await (const { at, screen } of framesOf(recording, { fps: 10, ...options }))
    frames.push([at, screenText(screen)]);
  return frames;
}

describe('frames', () => {
  it('show together what happened between two of them', async () => {
    const recording = recordingOf([
      [0.01, 'a'],
      [0.05, 'b'],
      [0.1, 'c'],
      [0.11, 'd'],
      [1, 'e'],
    ]);
    expect(await framesAt(recording)).toEqual([
      [0, ''],
      [10, 'abc'],
      [20, 'abcd'],
      [100, 'abcde'],
    ]);
  });

  it('keep time where their rate is no divisor of a second', async () => {
    const events = Array.from({ length: 31 }, (_, n): [number, string] => [n, '.']);
    const ats = (await framesAt(recordingOf(events), { fps: 7 })).map(([at]) => at);
    expect(ats.at(-1)).toBe(3000);
    for (const [index, at] of ats.entries()) expect(Math.abs(at - index * 100)).toBeLessThanOrEqual(1);
  });

  it('cut pauses and follow the speed', async () => {
    const recording = recordingOf([
      [0, 'a'],
      [100, 'b'],
      [101, 'c'],
    ]);
    const ats = async (options: Partial<FrameOptions>) =>
      (await framesAt(recording, options)).map(([at]) => at);
    expect(await ats({ idleLimit: 2 })).toEqual([0, 200, 300]);
    expect(await ats({ idleLimit: 2, speed: 2 })).toEqual([0, 100, 150]);
    expect(await ats({ speed: 0.5 })).toEqual([0, 20_000, 20_200]);
  });

  it('do not come from what a person typed', async () => {
    const recording = recordingOf([[0, 'a'], { time: 5, code: 'i', data: 'x' }, [6, 'b']]);
    expect(await framesAt(recording)).toEqual([
      [0, 'a'],
      [600, 'ab'],
    ]);
  });

  it('come each second when asked for, but not in pauses that are cut', async () => {
    const recording = recordingOf([
      [0.5, 'a'],
      [4.2, 'b'],
      [90, 'c'],
    ]);
    const frames: [number, number][] = [];
    for await (const { at, recorded } of framesOf(recording, { fps: 10, idleLimit: 5, everySecond: true }))
      frames.push([at, recorded]);
    expect(frames.map(([at]) => at)).toEqual([0, 50, 100, 200, 300, 400, 420, 500, 600, 700, 800, 900, 920]);
    expect(frames[3]![1]).toBe(2);
  });

  it('carry the last marker', async () => {
    const recording = recordingOf([[0, 'a'], { time: 1, code: 'm', data: 'building' }, [2, 'b']]);
    const markers: string[] = [];
    for await (const { marker } of framesOf(recording, { fps: 10 })) markers.push(marker);
    expect(markers).toEqual(['', 'building', 'building']);
  });

  it('keep the screen of the frame before', async () => {
    const events = Array.from({ length: 9 }, (_, n): [number, string] => [n, `\x1b[2J\x1b[H${n}`]);
    let before: { text: string; screen: Parameters<typeof screenText>[0] } | undefined;
    for await (const { screen } of framesOf(recordingOf(events), { fps: 10 })) {
      if (before) expect(screenText(before.screen)).toBe(before.text);
      before = { text: screenText(screen), screen };
    }
  });

  it('keep the screen that is held during an update, until the update is over', async () => {
    const recording = recordingOf([
      [0, 'old'],
      [1, '\x1b[?2026h'],
      [1.2, '\rA'],
      [1.4, 'B'],
      [1.6, 'C\x1b[?2026l'],
      [2, 'D'],
      [3, 'E'],
    ]);
    expect((await framesAt(recording)).map(([, text]) => text)).toEqual([
      'old',
      'old',
      'old',
      'old',
      'ABC',
      'ABCD',
      'ABCDE',
    ]);
  });
});
