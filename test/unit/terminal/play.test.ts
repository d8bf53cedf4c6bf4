import { describe, expect, it } from 'vitest';
import type { Recording } from '../../../src/cast/recording.js';
import { lastScreen, screensAt } from '../../../src/terminal/play.js';
import { screenText } from '../../../src/terminal/screen.js';
import { recordingOf } from './recordings.js';

async function textsAt(recording: Recording, times: number[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const screen of screensAt(recording, times)) texts.push(screenText(screen));
  return texts;
}

describe('screensAt', () => {
  it('yields the screen after the events up to and including each time', async () => {
    const recording = recordingOf([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(await textsAt(recording, [0, 1, 1.5, 2, 9, 9])).toEqual(['', 'a', 'a', 'ab', 'abc', 'abc']);
  });

  it('yields a blank screen for a recording without output', async () => {
    expect(await textsAt(recordingOf([]), [0])).toEqual(['']);
  });

  it('follows resizes', async () => {
    const recording = recordingOf([[0, 'x'], { time: 1, code: 'r', data: '100x30' }]);
    const sizes: string[] = [];
    for await (const { cols, rows } of screensAt(recording, [0, 1])) sizes.push(`${cols}x${rows}`);
    expect(sizes).toEqual(['80x24', '100x30']);
  });

  it('yields the alternate screen and the one under it', async () => {
    const recording = recordingOf([
      [0, 'shell'],
      [1, '\x1b[?1049h\x1b[Hpager'],
      [2, '\x1b[?1049l'],
    ]);
    expect(await textsAt(recording, [0, 1, 2])).toEqual(['shell', 'pager', 'shell']);
  });

  it('carries the colours of the recording', async () => {
    const theme = { fg: '#ffffff', bg: '#000000', palette: [] };
    expect((await lastScreen(recordingOf([], { theme }))).theme).toEqual(theme);
  });

  it.each([
    [1, 1],
    [500, 200],
  ])('works at %ix%i', async (cols, rows) => {
    const screen = await lastScreen(recordingOf([[0, 'ab\r\nc🚀']], { cols, rows }));
    expect(screen.cells).toHaveLength(cols * rows * 4);
  });
});

describe('a synchronized update', () => {
  const [begin, end] = ['\x1b[?2026h', '\x1b[?2026l'];

  it('is not seen half-drawn, whatever came before it in the same write', async () => {
    const recording = recordingOf([
      [0, 'old'],
      [0.1, `!${begin}\rhalf`],
      [0.2, ' drawn'],
      [0.3, end],
      [0.4, ''],
    ]);
    expect(await textsAt(recording, [0, 0.1, 0.2, 0.3])).toEqual(['old', 'old!', 'old!', 'half drawn']);
  });

  it('that follows another at once shows the one before', async () => {
    const recording = recordingOf([
      [0, `${begin}one${end}${begin}\rtwo`],
      [0.5, ''],
    ]);
    expect(await textsAt(recording, [0.1])).toEqual(['one']);
  });

  it('that never ends is shown after a second, and at the end of the recording', async () => {
    const recording = recordingOf([
      [0, `${begin}open`],
      [5, ' still'],
      [9, ''],
    ]);
    expect(await textsAt(recording, [0.5, 2])).toEqual(['', 'open']);
    expect(screenText(await lastScreen(recordingOf([[0, `${begin}open`]])))).toBe('open');
  });

  it('ends with a full reset or a resize', async () => {
    const reset = recordingOf([
      [0, `${begin}\x1bcnew`],
      [0.1, ''],
    ]);
    expect(await textsAt(reset, [0])).toEqual(['new']);
    const resize = recordingOf([[0, `${begin}new`], { time: 0, code: 'r', data: '20x5' }, [0.1, '']]);
    expect(await textsAt(resize, [0])).toEqual(['new']);
  });
});
