import { describe, expect, it } from 'vitest';
import { parseThemeFile } from '../../../../src/render/color/theme-file.js';

const palette = Array.from({ length: 16 }, (_, index) => `#0000${(16 + index).toString(16)}`);
const theme = { fg: '#d0d0d0', bg: '#101010', palette };
const named = ['black', 'red', 'green', 'yellow', 'blue', 'purple', 'cyan', 'white'];
const bright = named.map((name) => `bright${name[0]!.toUpperCase()}${name.slice(1)}`);
const scheme = {
  name: 'mine',
  foreground: theme.fg,
  background: theme.bg,
  cursorColor: '#ff0000',
  selectionBackground: '#ffffff',
  ...Object.fromEntries([...named, ...bright].map((name, index) => [name, palette[index]])),
};
const magenta = Object.fromEntries(
  Object.entries(scheme).map(([name, color]) => [
    name.replace('urple', 'agenta').replace('pagenta', 'magenta').replace('Pagenta', 'Magenta'),
    color,
  ]),
);

describe('a theme is read from', () => {
  it.each([
    ['its own form', theme, theme],
    ['a palette that is joined by colons', { ...theme, palette: palette.join(':') }, theme],
    ['one with a cursor', { ...theme, cursor: '#abcdef' }, { ...theme, cursor: '#abcdef' }],
    [
      'a header of version 2',
      { version: 2, width: 80, height: 24, theme: { ...theme, palette: palette.join(':') } },
      theme,
    ],
    [
      'a header of version 3',
      { version: 3, term: { cols: 80, rows: 24, theme: { ...theme, palette: palette.join(':') } } },
      theme,
    ],
    ['a scheme of Windows Terminal', scheme, { ...theme, cursor: '#ff0000' }],
    ['one that says magenta', magenta, { ...theme, cursor: '#ff0000' }],
  ])('%s', (_, json, expected) => {
    expect(parseThemeFile(JSON.stringify(json), 'x.json')).toEqual(expected);
    expect(parseThemeFile(JSON.stringify(json, null, 2), 'x.json')).toEqual(expected);
  });

  it('the first line of a cast', () => {
    const header = JSON.stringify({
      version: 2,
      width: 80,
      height: 24,
      theme: { ...theme, palette: palette.join(':') },
    });
    expect(parseThemeFile(`${header}\n[0,"o","x"]\n`, 'x.cast')).toEqual(theme);
  });
});

it.each([
  ['', 'not a JSON object'],
  ['[1]', 'not a JSON object'],
  ['{"version":2,"width":80,"height":24}', 'this cast has no theme'],
  [JSON.stringify({ ...theme, fg: 'red' }), '"fg" is "red", not a colour'],
  [JSON.stringify({ ...theme, bg: undefined }), '"bg" is missing'],
  [JSON.stringify({ ...theme, cursor: 7 }), '"cursor" is 7'],
  [JSON.stringify({ ...theme, palette: palette.slice(1) }), 'its palette has 15 colours, not 8 or 16'],
  [JSON.stringify({ ...theme, palette: [...palette.slice(1), 'x'] }), 'colour 15 of its palette is "x"'],
])('a file that is no theme is refused with the reason: %s', (text, reason) => {
  expect(() => parseThemeFile(text, 'x.json')).toThrow(reason);
});
