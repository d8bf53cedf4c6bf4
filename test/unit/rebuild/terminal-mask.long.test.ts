import { describe, expect, it } from 'vitest';
import { runRebuild } from '../../../src/rebuild/run.js';
import { TerminalMask } from '../../../src/rebuild/terminal-mask.js';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { screenSearch } from '../../../src/redact/screen-mask.js';
import { StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { screenText } from '../../../src/terminal/screen.js';
import { temporaryDirectory } from '../../support/directory.js';
import { rebuildRequest } from '../../support/request.js';
import { seeded } from '../history/random.js';

const size = { cols: 30, rows: 6 };
const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {});

/** A person's terminal on which something was printed before: the text begins in another row. */
function watchedTerminal(before: string, cols = size.cols) {
  const emulator = new Emulator({ ...size, cols });
  emulator.write(before, 0);
  const search = screenSearch(redaction);
  return {
    show: (text: string) => emulator.write(text, 0),
    text: () => screenText(emulator.finalScreen()),
    showsSecret: () => search(emulator.finalScreen()) !== null,
  };
}

/** Writes text through redaction and the live mask, chunk by chunk, as a rebuild does. */
function live(chunks: readonly string[], before = '', isLive = true) {
  const terminal = watchedTerminal(before);
  const filter = new StreamRedactor(redaction, { cols: size.cols });
  const mask = new TerminalMask(redaction, () => size, { isLive });
  const written: string[] = [];
  for (const chunk of [...chunks.map((text) => filter.push(text)), filter.flush()]) {
    written.push(mask.push(chunk));
    terminal.show(written.at(-1)!);
    expect(terminal.showsSecret(), JSON.stringify(chunks)).toBe(false);
  }
  return { text: terminal.text(), written: written.join('') };
}

describe('the live view of a secret that cursor movement puts together', () => {
  it.each([
    ['a carriage return', '       secret\rhunter2\n'],
    ['a cursor position', 'abc\x1b[3;8Hsecret\x1b[3;1Hhunter2\r\n'],
    ['a cursor column', '\x1b[8Gsecret\x1b[1Ghunter2'],
    ['backspaces', '       secret\b\b\b\b\b\b\b\b\b\b\b\b\bhunter2'],
    ['the cursor up', '       secret\r\n\x1b[Ahunter2'],
    ['a saved cursor', 'x\r\n\x1b7       secret\x1b8hunter2'],
    ['deleted characters', 'hunter2....secret\x1b[8G\x1b[4P'],
    ['a deleted line', 'hunter2\r\nxx\r\nsecret\x1b[A\r\x1b[M'],
    ['text long before', `       secret\r${'\x1b[1mx\x1b[0m\r'.repeat(3)}hunter2`],
    ['a scrolling region', '\x1b[1;3r\x1b[1;8Hsecret\x1b[1;1Hhunter2\x1b[3;1H'],
    ['a wrapped row', `${' '.repeat(24)}hunterXXXXXX\r2secret\r`],
    ['insert mode', 'secret\r\x1b[4hhunter2'],
  ])('shows stars: %s', (_, output) => {
    for (const before of ['', '$ nixos-rebuild-test run\r\n', '\r\n'.repeat(10)]) {
      expect(live([output], before).written).toContain('*');
      live([...output], before);
    }
  });

  it.each([
    ['in the middle of a row', ['       secret\rhunter2', '!\r\nnext'], ['*******!*****', 'next']],
    [
      'after a full row',
      [`\r${' '.repeat(17)}hunter2secret`, 'next'],
      [`${' '.repeat(17)}*************`, 'next'],
    ],
    [
      'after a wide character at the edge',
      [`\r${' '.repeat(15)}hunter2secret日`, 'next'],
      [`${' '.repeat(15)}*************日`, 'next'],
    ],
  ])('leaves the cursor where the program put it: %s', (_, texts, rows) => {
    const terminal = watchedTerminal('one\r\n');
    const mask = new TerminalMask(redaction, () => size, { isLive: true });
    for (const text of texts) terminal.show(mask.push(text));
    expect(terminal.text().split('\n')).toEqual(['one', ...rows]);
  });

  it('leaves the saved cursor to the program', () => {
    const { text } = live(['\x1b7\r\n       secret\rhunter2\x1b8back'], '');
    expect(text).toBe('back\n*************');
  });

  it('writes the stars inside a synchronized update, but for one that the program has begun', () => {
    expect(live(['       secret\rhunter2']).written).toMatch(
      /\x1b\[\?2026h\r?hunter2.*\*{13}.*\x1b\[\?2026l$/,
    );
    const own = live(['\x1b[?2026h       secret\rhunter2', ' more\x1b[?2026l']).written;
    expect(own.match(/2026h/g)).toHaveLength(1);
    expect(own.endsWith('\x1b[?2026l')).toBe(true);
  });

  it('follows a terminal that changes its size', () => {
    let cols = 30;
    const mask = new TerminalMask(redaction, () => ({ cols, rows: 6 }), { isLive: true });
    mask.push('a\r\n');
    cols = 20;
    const terminal = watchedTerminal('a\r\n', 20);
    terminal.show(mask.push(`${'x'.repeat(20)}       secret\rhunter2`));
    expect(terminal.showsSecret()).toBe(false);
  });
});

describe('the mask of a recording', () => {
  it('leaves no secret on the screen where a text ends inside an escape sequence', () => {
    const sequences = [
      ['\x1b', '[1m'],
      ['\x1b[3', '1m'],
      ['\x1b]0;title', '\x07'],
    ];
    for (const [start, end] of sequences)
      expect(live([`       secret\rhunter2${start}`, end!], '', false).written).toContain('*'.repeat(13));
  });

  it('adds no marks of a synchronized update', () => {
    expect(live(['       secret\rhunter2'], '', false).written).not.toContain('2026');
  });
});

describe('text that moves no cursor', () => {
  it.each([
    ['plain lines', 'building\r\nfetching\n'],
    ['colours', '\x1b[31;1merror:\x1b[0m no\r\n'],
    ['wide characters', '日本 ┃ 🚀\r\n'],
  ])('passes unchanged: %s', (_, output) => {
    const mask = new TerminalMask(redaction, () => size, { isLive: true });
    for (const text of [output, ...output]) expect(mask.push(text)).toBe(text);
  });

  it('is known to the mask when the cursor moves later', () => {
    const mask = new TerminalMask(redaction, () => size, { isLive: true });
    const before = `${'line\r\n'.repeat(100_000)}       secret`;
    expect(mask.push(before)).toBe(before);
    expect(mask.push('\rhunter2')).toContain('*');
  });
});

it.each([
  ['live view', true],
  ['recording', false],
])('no write of ten thousand random ones leaves a secret on the screen of a %s', (_, isLive) => {
  const pieces = [
    'hunter2',
    'secret',
    'hunter2secret',
    'hunt',
    'er2',
    'x',
    ' '.repeat(7),
    '\r',
    '\r\n',
    '\b',
    '\x1b[K',
  ];
  pieces.push(
    '\x1b[A',
    '\x1b[B',
    '\x1b[7C',
    '\x1b[6D',
    '\x1b[8G',
    '\x1b[H',
    '\x1b[2P',
    '\x1b[M',
    '\x1b[L',
    '\x1b7',
    '\x1b8',
  );
  pieces.push(
    '\x1b[?2026h',
    '\x1b[?2026l',
    '\x1b[2;4r',
    '\x1b[r',
    '\x1b[?1049h',
    '\x1b[?1049l',
    '日',
    '\x1b]0;t',
    '\x07',
  );
  for (let seed = 1; seed <= 500; seed += 1) {
    const next = seeded(seed);
    live(
      Array.from({ length: 20 }, () => pieces[Math.floor(next() * pieces.length)]!),
      '',
      isLive,
    );
  }
});

it('a rebuild shows no secret on a terminal whose size it knows', async () => {
  const cwd = await temporaryDirectory();
  const terminal = watchedTerminal('$ \r\n');
  const command = "printf 'x\\n       secret\\rhunter2\\n'; exit 1";
  await runRebuild(
    rebuildRequest({ cwd, secrets: ['hunter2secret'], target: { kind: 'command', command } }),
    {
      outputSize: () => size,
      onOutput: (text) => {
        terminal.show(text);
        expect(terminal.showsSecret()).toBe(false);
      },
    },
  );
  expect(terminal.text()).toContain('*'.repeat(13));
});
