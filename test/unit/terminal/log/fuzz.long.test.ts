import { afterAll, expect, it } from 'vitest';
import { differenceFromScrollback, differenceFromTmux, wholeLog } from './compared.js';
import { textLines, tmuxLogs } from './tmux-log.js';

const tmux = tmuxLogs();
afterAll(() => tmux.end());

it('the log of a random stream is the rows of a terminal that remembers all, however the stream is cut', () => {
  expect(differenceFromScrollback(1, 1500)).toBeNull();
});

it("the log of a random stream is tmux's history and screen", () => {
  expect(differenceFromTmux(tmux, 1, 60)).toBeNull();
});

/** Rows that wrap, without movement to them: tmux joins them as this does. */
it.each([
  ['words', `${'word and '.repeat(40)}\r\nshort\r\n`],
  ['wide characters', `${'漢字kana'.repeat(30)}\r\nshort\r\n`],
  ['a full row and a line end', `${'x'.repeat(40)}\r\ny\r\n`],
  [
    'a tree that is redrawn',
    Array.from(
      { length: 9 },
      (_, n) => `${n ? '\x1b[3A\x1b[J' : 'first\r\n'}a${n}\r\nb${n}\r\nc${n}\r\n`,
    ).join(''),
  ],
  [
    "nix's bar",
    Array.from({ length: 20 }, (_, n) => `\r\x1b[Kbuilding ${n}\r\n\r[${n}/20 built]\x1b[0m\x1b[K`).join(''),
  ],
])("the log is tmux's for %s", (_, stream) => {
  expect(textLines(wholeLog(stream, { cols: 40, rows: 6 }))).toEqual(tmux.logOf(stream, 40, 6));
});
