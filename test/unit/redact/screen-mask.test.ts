import { expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { screenMask } from '../../../src/redact/screen-mask.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { lastScreen } from '../../../src/terminal/play.js';
import { screenText } from '../../../src/terminal/screen.js';
import { seeded } from '../history/random.js';
import { recordingOf } from '../terminal/recordings.js';

const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {});
const screenOf = (output: string) => lastScreen(recordingOf([[0, output]], { cols: 20, rows: 4 }));

it.each([
  ['put together by moving the cursor', 'secret\x1b[1;1H\x1b[7Chunter2\x1b[1;1Hhunter2secret'],
  ['written back to front', '\x1b[1;8Hsecret\x1b[1;1Hhunter2'],
  ['wrapped at the edge', 'twelve cells hunter2secret end'],
])('a secret on the screen is masked: %s', async (_, output) => {
  const screen = await screenOf(output);
  const before = screenText(screen);
  const masked = screenText(screenMask(redaction)(screen)).replaceAll('\n', '');
  expect(masked).not.toContain('hunter2');
  expect(masked).toContain('*'.repeat(13));
  expect(screenText(screen)).toBe(before);
});

it('a screen without secrets is the same one', async () => {
  const screen = await screenOf('nothing to hide');
  expect(screenMask(redaction)(screen)).toBe(screen);
});

it('both cells of a wide character in a secret are masked', async () => {
  const wide = compileRedaction({ secrets: ['日本語 pass'], patterns: [] }, {});
  const screen = await screenOf('a 日本語 pass b');
  expect(screenText(screenMask(wide)(screen))).toBe(`a ${'*'.repeat(11)} b`);
});

it('one mask for a sequence of screens returns what a new mask for each returns', async () => {
  const next = seeded(7);
  const sequence = compileRedaction({ secrets: ['hunter2secret'], patterns: ['pin \\d+'] }, {});
  const pieces = [
    'hunter2',
    'secret',
    'pin 12',
    '34',
    '\r',
    '\n',
    '\x1b[H',
    '\x1b[2;5H',
    '\x1b[K',
    '日',
    ' ',
    'x',
  ];
  const emulator = new Emulator({ cols: 20, rows: 4 });
  const mask = screenMask(sequence);
  for (let step = 0; step < 3000; step += 1) {
    emulator.write(pieces[Math.floor(next() * pieces.length)]!, step);
    if (step % 500 === 499) emulator.resize({ cols: 10 + Math.floor(next() * 20), rows: 4 });
    const screen = emulator.finalScreen();
    expect(screenText(mask(screen))).toBe(screenText(screenMask(sequence)(screen)));
  }
});
