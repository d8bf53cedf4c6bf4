import { describe, expect, it } from 'vitest';
import { type IniDialect, IniError, readIni } from '../../../src/plan/units/ini.js';

/** Sections as `name: key=value, …`. */
function shape(text: string, dialect: IniDialect): string[] {
  return readIni(text, dialect).map(
    ({ name, pairs }) => `${name}: ${pairs.map(([key, value]) => `${key}=${value}`).join(', ')}`,
  );
}

// What the crate rust-ini returns for these texts, 0.21.0 and 0.21.3 with its feature inline-comment.
const both: [string, string, string[]][] = [
  ['drops quotes around a value', '[S]\nA="b c"\nB=\'d\'', ['S: A=b c, B=d']],
  ['keeps what follows a quoted part', '[S]\nA="b" c', ['S: A=b c']],
  ['ends a key at a colon as well', '[S]\nA: b=c', ['S: A=b=c']],
  ['keeps repeated keys and sections apart', '[S]\nA=1\nA=2\n[S]\nA=3', ['S: A=1, A=2', 'S: A=3']],
  ['leaves out what is before the first section', 'A=1\n[S]\nB=2', ['S: B=2']],
  ['skips comments', '# a\n[S]\n; b\nA=1', ['S: A=1']],
];

describe.each(['plain', 'continued'] as const)('unit files as rust-ini reads them (%s)', (dialect) => {
  it.each(both)('%s', (_, text, expected) => {
    expect(shape(text, dialect)).toEqual(expected);
  });

  it.each(['[S]\nA', '[S', '[S]\n=1', '[S]\nA="b'])('refuses %j', (text) => {
    expect(() => readIni(text, dialect)).toThrow(IniError);
  });
});

describe('unit files as older and newer rust-ini read them differently', () => {
  const texts: [string, string, string[] | null, string[] | null][] = [
    ['a backslash at the end of a line', '[S]\nA=b \\\n  c\nB=1', ['S: A=b \\, c\nB=1'], ['S: A=b   c, B=1']],
    ['a backslash before the last line', '[S]\nA=b \\\n  c\n', null, ['S: A=b   c']],
    ['a hash behind a space', '[S]\nA=b #c\nB=1', ['S: A=b #c, B=1'], ['S: A=b, B=1']],
    ['two quoted parts', '[S]\nA="b""c"', ['S: A=b"c"'], ['S: A=bc']],
    ['an indented comment', '[S]\n # A=1', null, ['S: # A=1']],
  ];
  it.each(texts)('%s', (_, text, plain, continued) => {
    for (const [dialect, expected] of [
      ['plain', plain],
      ['continued', continued],
    ] as const) {
      if (expected === null) expect(() => readIni(text, dialect)).toThrow(IniError);
      else expect(shape(text, dialect)).toEqual(expected);
    }
  });
});
