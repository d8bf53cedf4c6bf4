import { expect, it } from 'vitest';
import { clusterTable } from '../../../src/terminal/clusters.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { PendingText } from '../../../src/terminal/pending-text.js';
import { takeSnapshot } from '../../../src/terminal/snapshot.js';
import { openTerminal } from '../../../src/terminal/xterm/open.js';
import { randomNumbers } from '../../support/random-numbers.js';

const size = { cols: 12, rows: 4 };
const words = [
  'a',
  'word',
  'x'.repeat(12),
  '日本語',
  '\t',
  ' ',
  '\x1b[31m',
  '\x1b[44m',
  '\x1b[1;4m',
  '\x1b[0m',
  '\x1b[m',
  '\x1b[K',
];
const moves = [
  ...[
    '\x1b[2;3r',
    '\x1b[r',
    '\x1b[2J',
    '\x1b[H',
    '\x1b[3B',
    '\x1b[2A',
    '\x1bM',
    '\x1b[4h',
    '\x1b[4l',
    '\x1b[?7l',
    '\x1b[?7h',
    '\x1b[5b',
  ],
  ...[
    '\x1b[?1049h',
    '\x1b[?1049l',
    '\x1b[?6h',
    '\x1b[?6l',
    '\x1b(0',
    '\x1b(B',
    '\x1b]0;title',
    '\x07',
    '\ud83d',
    '\ude80',
    'e\u0301',
    '\n',
    '\r',
    '\x1b[',
  ],
];

/** Mostly floods of plain lines, in chunks that are cut anywhere. */
function chunks(next: () => number): string[] {
  const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] as string;
  const line = () => `${Array.from({ length: Math.floor(next() * 5) }, () => one(words)).join('')}\r\n`;
  const flood = () => Array.from({ length: Math.floor(next() * 20) }, line).join('');
  const text = Array.from({ length: 12 }, () => flood() + (next() < 0.6 ? one(moves) : '')).join('');
  const cut: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + 1 + Math.floor(next() * 80);
    cut.push(text.slice(at, end));
    at = end;
  }
  return cut;
}

it('a screen is the same whether or not the lines that scrolled away were read', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const next = randomNumbers(seed);
    const pieces = chunks(next);
    const emulator = new Emulator(size);
    const { core, write } = openTerminal(size);
    const clusters = clusterTable();
    const context = `seed ${seed}: ${JSON.stringify(pieces)}`;
    for (const piece of pieces) {
      emulator.write(piece, 0);
      write(piece);
      if (next() < 0.1)
        expect(emulator.finalScreen().cells, context).toEqual(takeSnapshot(core, size, clusters).cells);
    }
    const [screen, whole] = [emulator.finalScreen(), takeSnapshot(core, size, clusters)];
    expect(screen.cells, context).toEqual(whole.cells);
    expect(screen.cursor, context).toEqual(whole.cursor);
    expect(screen.clusters, context).toEqual(whole.clusters);
    emulator.dispose();
  }
});

it('of a flood between two screens the terminal reads the last lines and the colours', () => {
  const written: string[] = [];
  const pending = new PendingText((text) => written.push(text));
  const lines = Array.from({ length: 10_000 }, (_, index) => `\x1b[${30 + (index % 8)}mline ${index}\r\n`);
  expect(pending.add(lines.join(''), size.rows)).toBe(true);
  pending.flush(size.rows);
  expect(written.join('').length).toBeLessThan(lines.join('').length / 2);
  expect(written.at(-1)).toBe(lines.slice(-2 * size.rows).join(''));
});
