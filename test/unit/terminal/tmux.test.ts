import { describe, expect, it } from 'vitest';
import { Emulator } from '../../../src/terminal/emulator.js';
import { rowText } from '../../../src/terminal/screen.js';
import { tmuxScreen } from './tmux.js';

const [cols, rows] = [40, 10];
const filled = Array.from({ length: 9 }, (_, n) => `line ${n} ${'abcdefghij'.repeat(2)}`).join('\r\n');

/**
 * Sequences that programs in a rebuild print, and those around them; tmux is the judge. Left out is what tmux 3.3 does
 * not know (a soft reset, VPR) or does otherwise than DEC's terminals and xterm: it deletes lines outside of the
 * scrolling region, moves nothing where as many characters are inserted as have room, and moves the cursor back from
 * behind the last column. What it captures has the letters of line drawing characters.
 */
const corpus: Record<string, string> = {
  'plain text': 'hello\r\nworld',
  'wrapping at the edge': `${'x'.repeat(40)}y\r\n${'z'.repeat(39)}\r\nend`,
  'a full last column, then a newline': `${'x'.repeat(40)}\r\nnext`,
  'a full last column, then a return': `${'x'.repeat(40)}\ry`,
  scrolling: Array.from({ length: 30 }, (_, n) => `row ${n}`).join('\r\n'),
  'carriage returns': 'progress 10%\rprogress 100%\rdone',
  backspaces: 'abc\b\bX\r\n\b\bY',
  // CSI I (forward tabs) is left out: tmux does not know it.
  tabs: 'a\tb\tc\r\n\t\td\x1b[2Ze',
  'tab stops': '\x1b[3g\x1b[1;5H\x1bH\x1b[1;12H\x1bH\r\ta\tb\r\n\tc',
  'cursor movement': `${filled}\x1b[3;5HX\x1b[2AY\x1b[3BZ\x1b[4CA\x1b[9DB\x1b[2EC\x1b[3FD\x1b[7GE\x1b[5dF`,
  'movement beyond the edges': '\x1b[99;99Ha\x1b[99Ab\x1b[99Dc\x1b[99Bd\x1b[99Ce\x1b[0;0Hf',
  'erasing to the end': `${filled}\x1b[5;7H\x1b[K\x1b[7;1H\x1b[J`,
  'erasing to the start': `${filled}\x1b[5;7H\x1b[1K\x1b[3;9H\x1b[1J`,
  'erasing all': `${filled}\x1b[2K\x1b[2Jx`,
  'inserting and deleting lines': `${filled}\x1b[3;1H\x1b[2L\x1b[7;1H\x1b[3Mx`,
  'inserting and deleting characters': `${filled}\x1b[3;4H\x1b[3@\x1b[4;4H\x1b[5P\x1b[5;4H\x1b[6X`,
  'insert mode': 'abcdef\x1b[1;3H\x1b[4hXY\x1b[4lZ',
  'a scrolling region': `${filled}\x1b[3;6r\x1b[6;1H\r\nnew\r\nnewer\x1b[3;1H\x1bMup\x1b[r`,
  'scrolling by command': `${filled}\x1b[2S\x1b[1;1Hx\x1b[T`,
  'origin mode': `${filled}\x1b[4;7r\x1b[?6h\x1b[1;1Htop\x1b[99;1Hbottom\x1b[?6l\x1b[1;1Hhome`,
  'index and reverse index': `${filled}\x1b[10;1H\x1bDx\x1b[1;1H\x1bMy\x1bEz`,
  'saving the cursor': 'ab\x1b7\x1b[5;5Hx\x1b8c\x1b[s\x1b[7;7Hy\x1b[ud',
  'the alternate screen': `${filled}\x1b[?1049h\x1b[Hpager\x1b[?1049l!`,
  'the alternate screen, open': `${filled}\x1b[?1049h\x1b[2J\x1b[3;3Hpager`,
  'a scrolling region that a full-screen program left set': `${filled}\x1b[?1049h\x1b[1;8r\x1b[?1049l\r\nX\r\nY\r\nZ`,
  'a scrolling region set before a full-screen program': `${filled}\x1b[3;6r\x1b[?1049h\x1b[6;1Ha\r\nb\r\nc\x1b[?1049l\x1b[6;1H\r\nd`,
  'no wrapping': `\x1b[?7l${'x'.repeat(50)}y\x1b[?7h\r\nz`,
  'a full reset': `${filled}\x1b[31m\x1b[3;6r\x1bcok`,
  'wide characters': '🚀a漢字b\r\n|🎉|\x1b[2;2Hx',
  'a wide character at the edge': `${'x'.repeat(39)}🚀y`,
  // Writing into the second half is left out: tmux keeps the first half in its own column, others blank it.
  'half of a wide character overwritten': '漢字\x1b[1;3Hy',
  'combining marks': 'e\u0301a\u0308 n\u0303o',
  'unknown sequences': 'a\x1b[?9999hb\x1b[>4;2mc\x1b[5;6;7;8;9zd\x1b]777;x\x07e\x1bPq123\x1b\\f\x1b_x\x1b\\g',
  'titles and links': '\x1b]0;title\x07a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\b',
  'colours and attributes':
    '\x1b[1;3;4:3;31;48;5;20;58;2;1;2;3ma\x1b[0m\x1b[38:2::1:2:3mb\x1b[7;9;53mc\x1b[mz',
  'parameters left out': `${filled}\x1b[;5Hx\x1b[4;Hy\x1b[;;H\x1b[Az`,
  'sequences split by controls': 'ab\x1b[\r3\nCx\x1b[2\bCy',
  'repeating a character': 'ab\x1b[5b\r\nx\x1b[3b\x1b[2by',
  'huge parameters': 'ab\x1b[99999999Cx\x1b[1;1H\x1b[99999999Py\x1b[3;1Hz\x1b[99999999@w',
  'a tree drawn anew': `one\r\ntwo\r\nthree\x1b[2A\r\x1b[J1\r\n2\r\n3\x1b[2A\r\x1b[Jlast\r\n`,
  'vertical tabs and form feeds': 'a\x0bb\x0cc',
  'erasing with a background': `${filled}\x1b[44m\x1b[3;5H\x1b[K\x1b[5;1H\x1b[2L\x1b[mx`,
  'lines of double size': '\x1b#6wide\r\n\x1b#3high\r\n\x1b#4high\r\n\x1b#5plain',
  'nulls and deletes': 'a\x00b\x7fc',
  'cancelled sequences': 'a\x1b[3\x18b\x1b[3\x1ac\x1b]0;t\x18d',
  'modes of input': 'a\x1b[?2004h\x1b[?1h\x1b=\x1b[?1000h\x1b[>1u\x1b[<ub\x1b[?2004l',
  'a synchronized update': `a\x1b[?2026h\x1b[2Jb\x1b[?2026l`,
  'requests that a terminal answers': 'a\x1b[c\x1b[5n\x1b[6n\x1b[>cb',
  'window operations': 'a\x1b[22;0;0t\x1b[23;0;0t\x1b[18tb',
  'a tab at the edge': `${'x'.repeat(39)}\ty\r\n${'x'.repeat(35)}\tz\tw`,
  'absolute and relative positions': `${filled}\x1b[12\`A\x1b[3dBC`,
  'a region without room': `${filled}\x1b[5;5r\x1b[3;1Hx\r\ny`,
  'a screen in reverse': 'a\x1b[?5hb\x1b[?5lc',
  'a character erased and written again': `abcdef\x1b[3D\x1b[2Xy`,
  'a newline below a region': `${filled}\x1b[2;4r\x1b[10;1Ha\r\nb\r\nc`,
  'reverse index in a region': `${filled}\x1b[3;6r\x1b[3;1H\x1bMa\x1b[2;1H\x1bMb\x1bMc`,
  'autowrap at the last row of a region': `${filled}\x1b[3;6r\x1b[6;38Habcdef`,
  'erasing a full line': `${'x'.repeat(40)}\x1b[1K\r\n${'y'.repeat(20)}\x1b[1Kz`,
  'colours of every kind': '\x1b[38;5;1;48;2;1;2;3;58;5;4;4:4ma\x1b[91;107mb\x1b[39;49;59mc',
  "nix's progress line": '\r\x1b[K[1/3/9 built] foo\r\x1b[Kwarning: dirty\r\n\r\x1b[K[2/3/9 built]',
};

describe('a screen is the one that tmux shows', () => {
  it.each(Object.entries(corpus))('%s', (_, bytes) => {
    const emulator = new Emulator({ cols, rows });
    emulator.write(bytes, 0);
    const screen = emulator.finalScreen();
    const emulated = Array.from({ length: rows }, (_unused, row) => rowText(screen, row));
    expect(emulated).toEqual(tmuxScreen(bytes, cols, rows));
  });
});
