import { describe, expect, it } from 'vitest';
import { lastScreenWithContent } from '../../../src/terminal/last-content.js';
import { screenText } from '../../../src/terminal/screen.js';
import { recordingOf } from './recordings.js';

async function shown(...events: [time: number, data: string][]) {
  const { screen, seconds } = await lastScreenWithContent(recordingOf(events));
  return [screenText(screen), seconds];
}

describe('the last screen with content', () => {
  it('is the one that the recording ends with, where that has content', async () => {
    expect(await shown([1, 'one'], [2, '\x1b[2J\x1b[Htwo'])).toEqual(['two', null]);
  });

  it.each([
    ['clear', '\x1b[H\x1b[2J\x1b[3J'],
    ['an erase from the first cell', '\x1b[H\x1b[J'],
    ['a reset', '\x1bc'],
    ['each line erased', '\x1b[2K\x1b[A\x1b[2K'],
    ['lines that push all off the screen', '\r\n'.repeat(30)],
    ['the alternate screen of a program that shows nothing', '\x1b[?1049h'],
  ])('is the one before %s', async (_, ends) => {
    expect(await shown([1, 'one\r\ntwo'], [2, ends])).toEqual(['one\ntwo', 1]);
  });

  it('is found where the text and what clears it arrived together', async () => {
    expect(await shown([1, 'early'], [2, '\x1b[2J\x1b[Hlate\x1b[2J\x1b[H'])).toEqual(['late', 2]);
  });

  it.each(['\x1b[?1049l', '\x1b[H\x1b[2J\x1b[?1049l', '\x1b[?47l'])(
    'is the one of a full-screen program that ended with %j',
    async (ends) => {
      expect(await shown([1, '\x1b[?1049h\x1b[Hmenu'], [2, ends])).toEqual(['menu', 1]);
    },
  );

  it('is the last one of several', async () => {
    expect(await shown([1, 'a\x1b[2J'], [2, '\x1b[Hb\x1b[2J'], [3, ' '])).toEqual(['b', 2]);
  });

  it('has its colours, lines and backgrounds as content', async () => {
    const { seconds } = await lastScreenWithContent(
      recordingOf([
        [1, '\x1b[44m   \x1b[0m'],
        [2, '\x1b[2J'],
      ]),
    );
    expect(seconds).toBe(1);
  });

  it('is blank where none ever had content, also where all of it has one colour', async () => {
    expect(await shown([1, '\x1b[44m\x1b[2J'])).toEqual(['', null]);
    expect(await shown()).toEqual(['', null]);
  });
});
