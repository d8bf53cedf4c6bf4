import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { screenMask } from '../../../src/redact/screen-mask.js';
import { StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { Transcript } from '../../../src/terminal/log/transcript.js';
import { screenText } from '../../../src/terminal/screen.js';

const secret = 'hunter2secret';
const cols = 60;
const literal = compileRedaction({ secrets: [secret], patterns: [] }, {});
const expression = compileRedaction({ secrets: [], patterns: ['hunter\\dsecre[t]'] }, {});
/** `h`, `hu`, `hun` … the secret. */
const beginnings = Array.from(secret, (_, index) => secret.slice(0, index + 1));

/** How programs redraw a line: what they print for each beginning, the label once or each time. */
const redraws: [name: string, text: string][] = [
  ['by a carriage return', beginnings.map((text) => `\r${text}`).join('')],
  ['by a carriage return after a label', beginnings.map((text) => `\rpassword: ${text}`).join('')],
  ['by a carriage return and an erased line', beginnings.map((text) => `\r\x1b[K${text}`).join('')],
  ['by backspaces', beginnings.map((text) => text + '\b'.repeat(text.length)).join('')],
  ['by moving the cursor left', beginnings.map((text) => `${text}\x1b[${text.length}D`).join('')],
  ['by addressing the column', beginnings.map((text) => `\x1b[5G${text}`).join('')],
  ['by addressing the row', beginnings.map((text) => `\x1b[2;3H${text}`).join('')],
  ['by moving the cursor up', beginnings.map((text) => `${text}\r\n\x1b[A\r`).join('')],
  [
    'in colour',
    beginnings.map((text) => `\r\x1b[31m${text.slice(0, 3)}\x1b[1m${text.slice(3)}\x1b[0m`).join(''),
  ],
  ['with other text after it', `hunter2secre and more\r${secret}`],
];

function runsOf(text: string, length: number): string[] {
  const runs = Array.from({ length: secret.length - length + 1 }, (_, at) => secret.slice(at, at + length));
  return runs.filter((run) => text.includes(run));
}

/** What a terminal shows after each chunk and at the end, and what the log holds. */
function sinksOf(redaction: typeof literal, chunks: readonly string[]) {
  const stream = new StreamRedactor(redaction, { cols });
  const logFilter = new StreamRedactor(redaction, { cols, isLines: true });
  const transcript = new Transcript({ size: { cols, rows: 5 } });
  const emulator = new Emulator({ cols, rows: 5 });
  const mask = screenMask(redaction);
  const screens: string[] = [];
  let log = '';
  const show = (text: string) => {
    emulator.write(text, 0);
    screens.push(screenText(mask(emulator.finalScreen())));
  };
  for (const chunk of chunks) {
    show(stream.push(chunk));
    log += logFilter.push(transcript.push(chunk));
  }
  show(stream.flush());
  log += logFilter.push(transcript.end()) + logFilter.flush();
  return { screens, log };
}

describe.each(redraws)('a secret redrawn letter by letter %s', (_, text) => {
  it('leaves no four letters of it on the last screen nor in the log', () => {
    for (const chunks of [[text], [...text], text.split(/(?=\r)/)]) {
      const { screens, log } = sinksOf(literal, chunks);
      expect(runsOf(screens.at(-1)!, 4), screens.at(-1)).toEqual([]);
      expect(runsOf(log, 4), log).toEqual([]);
      expect(screens.at(-1)).toContain('***');
    }
  });
});

describe.each(redraws.filter(([name]) => !/label|other text/.test(name)))(
  'a secret redrawn letter by letter %s, on the screens before the last',
  (_, text) => {
    it('shows no four letters', () => {
      for (const chunks of [[...text], text.split(/(?=\r)/)]) {
        const { screens } = sinksOf(literal, chunks);
        for (const screen of screens) expect(runsOf(screen, 4), screen).toEqual([]);
      }
    });
  },
);

describe.each(redraws.filter(([name]) => !/moving the cursor up|colour/.test(name)))(
  'what a regular expression matches, redrawn letter by letter %s',
  (_, text) => {
    it('leaves no four letters of it on the last screen', () => {
      const { screens } = sinksOf(expression, [`${text}\r\n`]);
      expect(runsOf(screens.at(-1)!, 4), screens.at(-1)).toEqual([]);
    });
  },
);

describe('the cells after a mask', () => {
  it('are erased only where the secret would have overwritten them', () => {
    const redacted = (text: string) => {
      const stream = new StreamRedactor(literal, { cols });
      return stream.push(text) + stream.flush();
    };
    expect(redacted(`a ${secret} b\r\n`)).toBe('a *** b\r\n');
    expect(redacted(`x\r${secret} b\r\n${secret}`)).toBe('x\r***\x1b[10X b\r\n***');
    expect(redacted(`x\rhun\x1b[1mter2secret`)).toMatch(/^x\r\*\*\*\x1b\[1m(?:\x1b\[9X)?\x1b\[10X$/);
  });

  it('are left alone in text that is not a terminal’s', () => {
    const stream = new StreamRedactor(literal);
    expect(stream.push(`x\r${secret}`)).toBe('x\r***');
  });
});

it('a word that begins as a secret does is not held back once it differs', () => {
  const stream = new StreamRedactor(literal, { cols });
  expect(stream.push('\rhunt')).toBe('\r');
  expect(stream.push('\rhunte')).toBe('');
  expect(stream.push('\rhunt.')).toBe('hunt\rhunte\rhunt.');
});

it('the pieces of a secret in two rows are not masked as a redraw, so that the screen is searched for them', () => {
  const text = `\x1b[3;12Hr2secret\x1b[3;7Hhunte\r\n${secret}\r\n`;
  for (const chunks of [[text], [...text]]) {
    const { screens } = sinksOf(literal, chunks);
    expect(runsOf(screens.at(-1)!, 6), screens.at(-1)).toEqual([]);
  }
});

it.each([
  ['one letter and a carriage return', 'h\r'],
  ['one letter a line', 'h\r\n'],
  ['one letter in colour', 'h\x1b[m'],
  ['half of a secret and a backspace', 'hunter2\b'],
])('is not held back for more than a few thousand characters of %s', (_, unit) => {
  const stream = new StreamRedactor(literal, { cols });
  let [pushed, returned, most] = [0, 0, 0];
  for (let count = 0; count < 20_000; count += 1) {
    pushed += unit.length;
    returned += stream.push(unit).length;
    most = Math.max(most, pushed - returned);
  }
  expect(most).toBeLessThan(4000);
  expect(returned + stream.flush().length).toBe(pushed);
  const flood = new StreamRedactor(literal, { cols });
  expect(flood.push(unit.repeat(400_000)).length + flood.flush().length).toBe(unit.length * 400_000);
});

it('of a secret of four letters one is shown while it is typed', () => {
  const stream = new StreamRedactor(compileRedaction({ secrets: ['k7Qz'], patterns: [] }, {}), { cols });
  const shown = [...'k7Qz'].map((letter) => stream.push(letter) + stream.release());
  expect(shown).toEqual(['k', '', '', '***']);
});
