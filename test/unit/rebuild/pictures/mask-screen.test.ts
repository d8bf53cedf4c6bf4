import { expect, it } from 'vitest';
import { maskScreen } from '../../../../src/rebuild/pictures/mask-screen.js';
import { compileRedaction } from '../../../../src/redact/redaction.js';
import { lastScreen } from '../../../../src/terminal/play.js';
import { screenText } from '../../../../src/terminal/screen.js';
import { recordingOf } from '../../terminal/recordings.js';

const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {});
const screenOf = (output: string) => lastScreen(recordingOf([[0, output]], { cols: 20, rows: 4 }));

it.each([
  ['put together by moving the cursor', 'secret\x1b[1;1H\x1b[7Chunter2\x1b[1;1Hhunter2secret'],
  ['written back to front', '\x1b[1;8Hsecret\x1b[1;1Hhunter2'],
  ['wrapped at the edge', 'twelve cells hunter2secret end'],
])('a secret on the screen is masked: %s', async (_, output) => {
  const screen = await screenOf(output);
  const before = screenText(screen);
  const masked = screenText(maskScreen(screen, redaction)).replaceAll('\n', '');
  expect(masked).not.toContain('hunter2');
  expect(masked).toContain('*'.repeat(13));
  expect(screenText(screen)).toBe(before);
});

it('a screen without secrets is the same one', async () => {
  const screen = await screenOf('nothing to hide');
  expect(maskScreen(screen, redaction)).toBe(screen);
});
