import { expect, it } from 'vitest';
import { fileSource } from '../../../src/rebuild/pictures/fonts/font-file.js';
import { emojiAt } from '../../../src/render/emoji.js';
import { FallbackFonts } from '../../../src/render/fonts/fallback.js';
import { renderGif } from '../../../src/render/gif/render-gif.js';
import { renderPng } from '../../../src/render/render-png.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { lastScreen } from '../../../src/terminal/play.js';
import { debianFont } from '../../support/debian-fonts.js';
import { recordingOf } from '../terminal/recordings.js';
import { decode } from './decode.js';

function screenOf(text: string) {
  const emulator = new Emulator({ cols: 20, rows: 1 });
  emulator.write(text, 0);
  return emulator.finalScreen();
}

it.each([
  ['🚀', 'x', 2],
  ['👍🏽', 'x', 4],
  ['👩‍👩‍👧', 'x', 6],
  ['👩🏽‍💻', 'x', 6],
  ['🇩🇪', 'x', 2],
  ['❤️', 'x', 1],
  ['❤️', ' x', 2],
])('%s is one emoji in the cells that the terminal laid out for it, before %j', (emoji, after, columns) => {
  expect(emojiAt(screenOf(`${emoji}${after}`), 0, 0)).toEqual({ text: emoji, columns });
});

it('two flags beside each other are two emoji', () => {
  expect(emojiAt(screenOf('🇩🇪🇫🇷'), 0, 0)!.text).toBe('🇩🇪');
});

it.each(['a', '1', '©', '漢', '✔', '─'])('%s is no coloured emoji', (text) => {
  expect(emojiAt(screenOf(text), 0, 0)).toBeNull();
});

const path = debianFont('fonts-noto-color-emoji');
const fonts = new FallbackFonts(
  () => [{ name: path, index: 0, open: () => fileSource(path), hasPreferredColors: true }],
  undefined,
  true,
);

it('a coloured emoji is on the background of its cell, with its underline', async () => {
  const screen = await lastScreen(recordingOf([[0, '\x1b[?25l\x1b[48;2;1;2;3;4m🚀']], { cols: 2, rows: 1 }));
  const { rgb, width } = decode(renderPng(screen, { fonts, padding: 0 }), 'png')[0]!;
  expect([...rgb.subarray(0, 3)]).toEqual([1, 2, 3]);
  const reds = rgb.filter((value, at) => at % 3 === 0 && value > 150 && rgb[at + 1]! < 100);
  expect(reds.length).toBeGreaterThan(3);
  expect([...rgb.subarray(15 * width * 3, 15 * width * 3 + 3)]).toEqual([213, 217, 224]);
});

it('an animation shows at its end what a picture shows, also where an emoji gets another part', async () => {
  const recording = recordingOf(
    [
      [0, '\x1b[?25l|👩‍👩'],
      [1, '\x1b[4G\u200d'],
      [2, '\r|👩‍👩‍👧|'],
      [3, '\x1b[8Gx'],
    ],
    { cols: 12, rows: 2 },
  );
  const frames = decode(await renderGif(recording, { fonts, fps: 10 }), 'gif');
  const [still] = decode(renderPng(await lastScreen(recording), { fonts, fixedSize: true }), 'png');
  const last = frames.at(-1)!;
  const far = last.rgb.filter((value, at) => Math.abs(value - still!.rgb[at]!) > 40);
  expect(far.length).toBe(0);
});
