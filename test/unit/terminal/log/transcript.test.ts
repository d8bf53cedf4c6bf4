import { describe, expect, it } from 'vitest';
import { printedLines, Transcript } from '../../../../src/terminal/log/transcript.js';

const size = { cols: 80, rows: 24 };

/** What a terminal's text leaves in the log, however it is cut into chunks. */
function logOf(...chunks: string[]): string {
  return logAt(size, ...chunks);
}

function logAt(terminal: typeof size, ...chunks: string[]): string {
  const transcript = new Transcript({ size: terminal });
  return chunks.map((chunk) => transcript.push(chunk)).join('') + transcript.end();
}

function lines(count: number, from = 1): string {
  return Array.from({ length: count }, (_, index) => `line ${index + from}\r\n`).join('');
}

describe('a control string without its end', () => {
  it.each([
    ['a title', '\x1b]0;no end'],
    ['a device control string', '\x1bP0000000'],
    ['an application command', '\x1b_no end'],
    ['a privacy message', '\x1b^no end'],
    ['a start of string', '\x1bXno end'],
  ])('costs the rest of its own line and no other: %s', (_, introducer) => {
    const text = ['one\r\n', `kept ${introducer}\r\ntwo\r\n`, '\x1b[32mthree\x1b[0m\r\nfour\r\n'];
    expect(logOf(...text)).toBe('one\nkept \ntwo\nthree\nfour\n');
    expect(logOf(...text.join(''))).toBe('one\nkept \ntwo\nthree\nfour\n');
  });

  it.each(['\x90', '\x98', '\x9d', '\x9e', '\x9f'])('does not begin at the C1 character %j', (introducer) => {
    expect(logOf(`building ${introducer}doubly encoded\r\nfailed\r\n`)).toMatch(
      /^building .?doubly encoded\nfailed\n$/u,
    );
  });

  it('takes doubly encoded Cyrillic for text', () => {
    const doubly = Buffer.from(Buffer.from('Привет, Р', 'utf8').toString('latin1'), 'utf8').toString('utf8');
    expect(logOf(`${doubly}\r\nnext line\r\n`)).toContain('next line\n');
  });

  it.each(['\x18', '\x1a'])('ends at %j', (end) => {
    expect(logOf(`\x1b]0;title${end}shown\r\n`)).toBe('shown\n');
  });

  it('ends at an escape sequence, which is carried out', () => {
    expect(logOf('\x1b]0;title\x1b[2Cshown\r\n')).toBe('  shown\n');
  });

  it('may be megabytes long', () => {
    expect(logOf('a\r\n', `\x1b]0;${'x'.repeat(5_000_000)}`, 'y'.repeat(1000), '\r\nb\r\n')).toBe('a\n\nb\n');
    expect(logOf(`\x1b[${'1;'.repeat(100_000)}mtail\r\n`)).toContain('tail\n');
  });
});

describe('rows that are redrawn', () => {
  it('are erased down to the end of the screen by CSI J', () => {
    expect(logOf('step two long\r\nstep three long\r\n', '\x1b[2A\x1b[JA\r\nB\r\n')).toBe('A\nB\n');
  });

  it('are in the log once, in their last state, however often a tree is drawn', () => {
    let text = 'start\r\n';
    for (let step = 1; step <= 20; step += 1)
      text += `${step > 1 ? '\x1b[4A\x1b[J' : ''}${[0, 1, 2, 3].map((row) => `row ${row} at ${step}\r\n`).join('')}`;
    expect(logOf(text)).toBe('start\nrow 0 at 20\nrow 1 at 20\nrow 2 at 20\nrow 3 at 20\n');
  });

  it('stay in the log as they were when they left the screen', () => {
    const text = `${lines(30)}\x1b[5Achanged\x1b[K\r\n\x1b[24;1H${lines(30, 31)}`;
    const log = logOf(text).split('\n');
    expect(log.slice(0, 25)).toEqual(lines(25).replaceAll('\r', '').trimEnd().split('\n'));
    expect(log[25]).toBe('changed');
    expect(log).toContain('line 60');
    expect(log).not.toContain('line 26');
  });

  it('are shown as a terminal shows them after CR, BS, tabs, columns and erasing', () => {
    expect(logOf('10%\r20%\r100%\r\n')).toBe('100%\n');
    expect(logOf('error: important\rfoo\r\n')).toBe('fooor: important\n');
    expect(logOf('[1/6 built]\r\x1b[Kerror: broken\x1b[K\r\n')).toBe('error: broken\n');
    expect(logOf('abc\b\bX\r\n')).toBe('aXc\n');
    expect(logOf('a\tb\x1b[10Gz\x1b[1Gy\r\n')).toBe('y\tbz\n');
    expect(logOf('secret\x1b[2K\rshown\r\n')).toBe('shown\n');
  });
});

describe('a screen that is cleared', () => {
  it.each([
    ['CSI 2 J', '\x1b[2J\x1b[H'],
    ['CSI J at the top', '\x1b[H\x1b[J'],
    ['CSI H, CSI 2 J and CSI 3 J, as clear prints them', '\x1b[H\x1b[2J\x1b[3J'],
    ['a full reset', '\x1bc'],
  ])('leaves what it showed in the log: %s', (_, clear) => {
    expect(logOf('before\r\nprompt> ', clear, 'after', ' all')).toBe('before\nprompt> \nafter all\n');
  });
});

describe('the alternate screen', () => {
  it.each(['1049', '1047', '47'])('is left out, and the row before it goes on after it (mode %s)', (mode) => {
    const text = `before\r\n\x1b[?${mode}hTUI row one\r\nTUI row two\x1b[?${mode}l`;
    expect(logOf(text).replace(/^ +/gm, '')).toBe('before\n');
    expect(logOf(`${text}\r\nchanged\r\nafter\r\n`)).toMatch(/^before\n\s*changed\nafter\n$/);
  });

  it('does not end the log where a program is killed in it', () => {
    expect(logOf('before\r\n\x1b[?1049h\x1b[Hpager')).toBe('before\n');
  });
});

describe('sequences that were not followed before', () => {
  it.each([
    ['DECSC and DECRC', 'ab\x1b7cdef\x1b8X\r\n', 'abXdef'],
    ['SCOSC and SCORC', 'ab\x1b[scdef\x1b[uX\r\n', 'abXdef'],
    ['ICH', 'abcd\x1b[3G\x1b[2@XY\r\n', 'abXYcd'],
    ['DCH', 'abcdef\x1b[2G\x1b[2P\r\n', 'adef'],
    ['ECH', 'abcdef\x1b[2G\x1b[3X\r\n', 'a   ef'],
    ['REP', 'ab\x1b[4b\r\n', 'abbbbb'],
    ['DEC line drawing', '\x1b(0lqqk\x1b(B text\r\n', '┌──┐ text'],
    ['DEC line drawing through G1', '\x1b)0\x0elqk\x0f text\r\n', '┌─┐ text'],
    ['the columns of wide characters after CR', '漢字字x\r\x1b[4CY\r\n', '漢字Y x'],
    ['C0 inside CSI', 'ab\x1b[\r1Cx\r\n', 'ax'],
    ['insert mode', 'abc\r\x1b[4hXY\x1b[4l\r\n', 'XYabc'],
    ['IL and DL', 'a\r\nb\r\nc\r\x1b[A\x1b[Lnew\r\n\x1b[M\r\n', 'a\nnew\nc'],
    ['reverse index', 'a\r\nb\x1bM\rX\r\n\r\n', 'X\nb'],
    ['a backward tab', 'ab\tcd\x1b[ZX\r\n', 'ab\tXd'],
  ])('%s', (_, text, log) => {
    expect(logOf(text)).toBe(`${log}\n`);
    expect(logOf(...text)).toBe(`${log}\n`);
  });
});

describe('rows and lines', () => {
  it('rows that were wrapped are one line, with their blanks', () => {
    const long = `${'word '.repeat(60)}end`;
    expect(logOf(`${long}\r\nnext\r\n`)).toBe(`${long}\nnext\n`);
  });

  it('a wide character that did not fit into the last column leaves no blank in the line', () => {
    expect(logAt({ cols: 5, rows: 3 }, 'abcd漢字漢字\r\nend\r\n')).toBe('abcd漢字漢字\nend\n');
  });

  it('keep tabs and blanks at the end as they were printed', () => {
    expect(logOf('ok\tpkg\t0.1s\r\nprompt> ')).toBe('ok\tpkg\t0.1s\nprompt> \n');
    expect(logOf('\x1b[1Aa\tb  \r\n\t\tc\r\n')).toBe('a\tb  \n\t\tc\n');
  });

  it('a smaller terminal pushes rows into the log and takes none from it', () => {
    const transcript = new Transcript({ size: { cols: 40, rows: 10 } });
    let log = transcript.push(lines(9));
    log += transcript.resize({ cols: 20, rows: 4 });
    log += transcript.push('wrapped in twenty columns\r\n');
    log += transcript.resize({ cols: 80, rows: 24 });
    log += transcript.push(lines(3, 10)) + transcript.end();
    expect(log).toBe(`${lines(9)}wrapped in twenty columns\n${lines(3, 10)}`.replaceAll('\r', ''));
  });

  it('blank lines stay between others', () => {
    expect(logOf('\r\n\r\na\r\n\r\n\r\nb\r\n')).toBe('\n\na\n\n\nb\n');
    expect(logOf(`a\r\n${'\r\n'.repeat(100)}b\r\n`)).toBe(`a\n${'\n'.repeat(100)}b\n`);
  });
});

describe('what the screen still shows', () => {
  it('is returned without being taken', () => {
    const transcript = new Transcript({ size });
    const first = transcript.push(`${lines(30)}unfinished`);
    expect(first + transcript.shown).toBe(`${lines(30)}unfinished`.replaceAll('\r', ''));
    const second = transcript.push(' line\r\n\x1b[1Achanged\x1b[K');
    expect(first + second + transcript.shown).toBe(`${lines(30)}changed`.replaceAll('\r', ''));
    expect(first + second + transcript.end()).toBe(`${lines(30)}changed\n`.replaceAll('\r', ''));
  });
});

describe('text of a file or a pipe', () => {
  it('has lines that end with a line feed alone', () => {
    expect(printedLines('one\n  two\n\x1b[31mthree\x1b[0m\nlast')).toBe('one\n  two\nthree\nlast\n');
  });

  it('is empty where nothing was printed', () => {
    expect(printedLines('')).toBe('');
    expect(printedLines('\x1b[0m')).toBe('');
  });
});

describe('the time it takes', () => {
  it.each([
    ['carriage returns', `${'a'.repeat(200_000)}${'\rz'.repeat(2000)}\r\n`],
    ['written over with cursor movements', `${'a'.repeat(200_000)}\r${'z\x1b[C'.repeat(20_000)}\r\n`],
    ['stepped back in', `${'a'.repeat(200_000)}${'\b y'.repeat(20_000)}\r\n`],
    ['letters without an end', 'a'.repeat(1_000_000)],
    ['nothing but returns', '\r'.repeat(500_000)],
    ['nothing but escapes', '\x1b'.repeat(500_000)],
    ['unfinished colours', `\x1b[${'1'.repeat(60)}`.repeat(20_000)],
    ['line feeds alone', '\n'.repeat(200_000)],
    ['tabs', '\t'.repeat(300_000)],
  ])('is linear for a long line of %s', (_, text) => {
    for (const log of [logOf, printedLines]) {
      const start = process.cpuUsage();
      log(text);
      const { user, system } = process.cpuUsage(start);
      // 0.1 to 0.4 s; what took a time in proportion to the square took minutes.
      expect((user + system) / 1e6).toBeLessThan(3);
    }
  });

  it('does not let one sequence make many characters', () => {
    expect(logOf(`${'\x1b[99999999C'.repeat(100)}x`).length).toBeLessThan(100);
    expect(logOf(`a${'\x1b[99999999b'.repeat(100)}`).length).toBeLessThan(300_000);
    expect(logOf('a\x1b[99999999S').length).toBeLessThan(100);
  });
});
