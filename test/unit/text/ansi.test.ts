import { beforeAll, describe, expect, it } from 'vitest';
import { splitRedraws } from '../../../src/nix/said/lines.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { printedLines } from '../../../src/terminal/log/transcript.js';
import { rowText } from '../../../src/terminal/screen.js';
import {
  type EscapeState,
  invisibleUnits,
  isInvisible,
  nextEscapeState,
  withoutBreaks,
  withoutSequences,
} from '../../../src/text/ansi.js';
import { showControls, stripControls } from '../../../src/text/clean.js';
import { seeded } from '../history/random.js';

it('the invisible units are all of them', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isInvisible);
  expect([...invisibleUnits]).toEqual(all);
});

function stateAfter(text: string): EscapeState {
  let state: EscapeState = 'text';
  for (let index = 0; index < text.length; index += 1) state = nextEscapeState(state, text.charCodeAt(index));
  return state;
}

describe('the state of a terminal parser', () => {
  it.each<[string, EscapeState]>([
    ['', 'text'],
    ['\x1b', 'escape'],
    ['\x1b[', 'csi'],
    ['\x1b[38;2;1:2?', 'csi'],
    ['\x1b[31m', 'text'],
    ['\x9b31', 'csi'],
    ['\x1b(', 'escape'],
    ['\x1b(B', 'text'],
    ['\x1b7', 'text'],
    ['\x1b]8;;http', 'osc'],
    ['\x1b]0;title\x07', 'text'],
    ['\x1b]0;title\x1b', 'escape'],
    ['\x1b]0;title\x1b\\', 'text'],
    ['\x1b]0;title\x9c', 'text'],
    ['\x1b]0;no end\r', 'osc'],
    ['\x1b]0;no end\r\n', 'text'],
    ['\x1bPno end\n', 'text'],
    ['\x9d0;title', 'text'],
    ['\x90', 'text'],
    ['\x1b[3\x9f', 'text'],
    ['\x1bPq\x07', 'string'],
    ['\x1bPq\x1b\\', 'text'],
    ['\x1b_app', 'string'],
    ['\x1b^pm\x9c', 'text'],
    ['\x1b]0;\x18', 'text'],
    ['\x1b[3\x1a', 'text'],
    ['\x1b[3\x1b]', 'osc'],
  ])('after %j is %s', (text, state) => {
    expect(stateAfter(text)).toBe(state);
  });
});

it('text is matched without what does not show or only breaks lines', () => {
  expect(withoutBreaks('a\x1b[1mb\r\n  c\t d\n\n\te\x1b]0;title\x07f\u200bg \r\n')).toBe('abc\t defg ');
});

/** What of a text is shown or carried out, character by character: the slow way that the patterns must agree with. */
function shownOf(text: string): string {
  let state: EscapeState = 'text';
  return [...text]
    .filter((char) => {
      const code = char.charCodeAt(0);
      const before = state;
      state = nextEscapeState(state, code);
      if (before === 'text') return state === 'text';
      if (code === 0x0a && (before === 'osc' || before === 'string')) return true;
      const isCarriedOut = code < 0x20 && code !== 0x1b && code !== 0x18 && code !== 0x1a;
      const breaksOff = code >= 0x80 && code <= 0x9f && state === 'text';
      return (before === 'escape' || before === 'csi') && (isCarriedOut || breaksOff);
    })
    .join('');
}

const pieces = ['a', 'b', '3', ';', 'm', 'K', '[', ']', 'P', '\\', '(', ' ', '0', '日'];
pieces.push(
  ...['\x1b', '\x1b[', '\x1b]', '\x1bP', '\x1b_', '\x1b\\', '\x07', '\x18', '\x1a', '\r', '\n', '\0', '\x7f'],
);
pieces.push(...['\x9b', '\x9d', '\x90', '\x9c', '\x85', '\x98']);

function randomTexts(alphabet: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, seed) => {
    const next = seeded(seed + 1);
    return Array.from(
      { length: 1 + Math.floor(next() * 14) },
      () => alphabet[Math.floor(next() * alphabet.length)],
    ).join('');
  });
}

describe('a text without its escape sequences', () => {
  it('is what the state machine leaves of ten thousand random ones', () => {
    for (const text of randomTexts(pieces, 10_000))
      expect(withoutSequences(text), showControls(text)).toBe(shownOf(text));
  });

  // ESC with an intermediate and then an introducer is read more strictly here.
  const still = pieces.filter((piece) => !/[ab\r\n\0(\\ K\]P日\x1b\x85\x98]|^\[$/.test(piece));
  still.push('j', 'y', '\x1b[1m', '\x1b[3', '\x1b]0;t\x07', '\x1b]0;t\x1b\\', '\x1bPq\x1b\\');
  still.push('\x1b_x\x1b\\', '\x1b(B', '\x1b]2;c\x18');
  let texts: { text: string; shown: string }[];
  beforeAll(() => {
    texts = randomTexts(still, 1000).map((text) => {
      const emulator = new Emulator({ cols: 100, rows: 1 });
      emulator.write(text, 0);
      const shown = rowText(emulator.finalScreen(), 0);
      emulator.dispose();
      return { text, shown };
    });
  });

  it.each([
    ['clean text', (text: string) => stripControls(text)],
    ['the log', (text: string) => printedLines(text).replace(/\n$/, '')],
    ["Nix's lines", (text: string) => splitRedraws(text)],
  ])('is alike in xterm.js and in %s, for sequences that move nothing', (_, read) => {
    for (const { text, shown } of texts) expect(read(text).trimEnd(), showControls(text)).toBe(shown);
  });

  it('is made in linear time of hostile text', () => {
    for (const part of ['\x1b[', '\x1b]', '\x1b', '\x9b3', '\x1b(', '\x1b\0'])
      expect(withoutSequences(part.repeat(200_000)).length).toBeLessThan(1_000_000);
  });
});
