import { openTerminal } from '../../../../src/terminal/xterm/open.js';
import { seeded } from '../../history/random.js';

export type Alphabet = { words: readonly string[]; moves: readonly string[] };

const narrow = ['a', 'bc', 'hello ', 'x'.repeat(30), ' ', '  ', '-'.repeat(19), '┃', 'é'];
const lineEnds = ['\r', '\x1b[K', '\r\x1b[K', '\r\n', '\r\n', '\r\n', '\r\r\n', '\x1b[31m', '\x1b[0m'];

/**
 * For the comparison with xterm.js' own scrollback. Left out: what makes it depend on there being one (a saved
 * cursor, ED 1, which unwraps a row of it), what depends on how much it is given at once (a wide character at the edge
 * without wrapping), and what takes rows into the log that are not in it (clearing, SU and
 * regions below the first row).
 */
export const xtermAlphabet: Alphabet = {
  words: [...narrow, '漢', '漢字', '🚀', 'e\u0301', 'lqqk', '\u00ad', '\u200b'],
  moves: [
    ...['\n', '\b', '\x07', '\x0b', '\x0e', '\x0f', '\x18', '\x1b', '\x1b[', '\x90', '\x9b', '\x85'],
    ...['\x1b[A', '\x1b[2A', '\x1b[B', '\x1b[3C', '\x1b[2D', '\x1b[5G', '\x1b[2;3H', '\x1b[4H', '\x1b[2d'],
    ...[
      '\x1b[1K',
      '\x1b[2K',
      '\x1b[2;2H\x1b[J',
      '\x1b[2@',
      '\x1b[3P',
      '\x1b[4X',
      '\x1b[L',
      '\x1b[2M',
      '\x1b[3b',
    ],
    ...[
      '\x1bM',
      '\x1bD',
      '\x1bE',
      '\x1b[1;4r',
      '\x1b[r',
      '\x1b(0',
      '\x1b(B',
      '\x1b[4h',
      '\x1b[4l',
      '\x1b[3\n1m',
    ],
    ...['\x1b[?6h', '\x1b[?6l', '\x1b[?47h', '\x1b[?47l', '\x1b[20h', '\x1b[20l'],
    ...['\x1b]0;title\x07', '\x1b]0;no end', '\x1bP0000', '\x1b_x\x1b\\'],
  ],
};

/**
 * For the comparison with tmux. Left out: line drawing, which tmux returns as letters, wide characters, of which tmux
 * leaves halves where others blank them, IL and DL, which tmux carries out outside of the scrolling region too, and a
 * cursor saved before a reset.
 */
export const tmuxAlphabet: Alphabet = {
  words: narrow,
  moves: [
    ...[
      '\n',
      '\b',
      '\x1b[A',
      '\x1b[2A',
      '\x1b[B',
      '\x1b[3C',
      '\x1b[2D',
      '\x1b[5G',
      '\x1b[2;3H',
      '\x1b[H',
      '\x1b[3d',
    ],
    ...[
      '\x1b[1K',
      '\x1b[2K',
      '\x1b[2;2H\x1b[J',
      '\x1b[2J',
      '\x1b[H\x1b[J',
      '\x1b[H\x1b[2J',
      '\x1b[S',
      '\x1b[2S',
    ],
    ...['\x1b[2@', '\x1b[3P', '\x1b[4X', '\x1bM', '\x1bD', '\x1bE', '\x1b7', '\x1b8', '\x1bc\x1b7'],
    ...[
      '\x1b[2;4r',
      '\x1b[1;3r',
      '\x1b[r',
      '\x1b]0;title\x07',
      '\x1b[?1049hpager\r\n\x1b[2J\x1b[?1049l\x1b7',
    ],
  ],
};

/** A random stream of up to a few thousand characters; a third of them move nothing but within a line. */
export function streamOf({ words, moves }: Alphabet, seed: number): string {
  const random = seeded(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const moving = random() < 0.3 ? 0 : random() * random();
  let stream = '';
  for (let count = 1 + Math.floor(random() * 150); count > 0; count -= 1) {
    if (random() < moving) stream += pick(moves);
    else stream += random() < 0.6 ? pick(words) : pick(lineEnds);
  }
  return random() < 0.1 ? stream.repeat(1 + Math.floor(random() * 30)) : stream;
}

/** The log of a stream as xterm.js' public interface tells it from a terminal that remembers all rows. */
export function scrollbackLog(stream: string, size: { cols: number; rows: number }): string {
  const { terminal, write } = openTerminal(size);
  terminal.options.scrollback = 100_000;
  write(stream);
  const buffer = terminal.buffer.normal;
  const rows = Array.from({ length: buffer.length }, (_, index) => {
    const line = buffer.getLine(index)!;
    let [text, end] = ['', 0];
    for (let col = 0, blanks = ''; col < line.length; col += 1) {
      const cell = line.getCell(col)!;
      const chars = cell.getChars();
      if (chars === '') blanks += cell.getWidth() > 0 ? ' ' : '';
      else {
        text += blanks + chars;
        blanks = '';
        col += Math.max(0, cell.getWidth() - 1);
        end = col + 1;
      }
    }
    const isWide = line.getCell(0)!.getWidth() === 2;
    const gap = line.length - end;
    return { text, isWrapped: line.isWrapped, gap, isWide };
  });
  while (rows.length > buffer.baseY && rows.at(-1)?.text === '') rows.pop();
  terminal.dispose();
  let log = '';
  for (const [index, row] of rows.entries()) {
    const gap = rows[index - 1]?.gap ?? 0;
    if (index > 0) log += !row.isWrapped ? '\n' : gap === 1 && row.isWide ? '' : ' '.repeat(gap);
    log += row.text;
  }
  return rows.length > 0 ? `${log}\n` : '';
}
