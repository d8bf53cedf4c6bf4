import { usageError } from '../../system/errors.js';
import type { ThemeColors } from './theme.js';

type Json = Record<string, unknown>;

const hex = /^#[0-9a-f]{6}$/i;
/** The names of the sixteen colours in Windows Terminal's schemes and in many terminals' files; some say magenta. */
const names = ['black', 'red', 'green', 'yellow', 'blue', 'purple', 'cyan', 'white'];

/**
 * Reads the colours of a theme from JSON: `{"fg", "bg", "cursor", "palette"}` with `#rrggbb` colours and a palette of
 * 8 or 16, as a list or joined by colons (asciicast's form, `cursor` optional); a cast, of which the header's `theme`
 * is taken (https://docs.asciinema.org/manual/asciicast/v3/); or a scheme of Windows Terminal, with `foreground`,
 * `background` and a name for each colour. `source` is named in errors. Throws a usage error (`bad-theme`).
 */
export function parseThemeFile(text: string, source: string): ThemeColors {
  const bad = (reason: string) =>
    usageError(
      'bad-theme',
      `${source} is no theme: ${reason}`,
      'It must be JSON such as {"fg": "#d0d0d0", "bg": "#101010", "palette": ["#000000", …]} with 16 colours.',
    );
  const whole = parsed(text) ?? parsed(text.slice(0, Math.max(0, text.indexOf('\n'))));
  if (!isObject(whole)) throw bad('it is not a JSON object');
  const value = 'version' in whole ? carried(whole) : whole;
  if (!isObject(value)) throw bad('the header of this cast has no theme');
  const fg = value.fg ?? value.foreground;
  const bg = value.bg ?? value.background;
  const cursor = value.cursor ?? value.cursorColor;
  const palette = paletteOf(value);
  for (const [name, color] of Object.entries({ fg, bg, ...(cursor === undefined ? {} : { cursor }) }))
    if (!isColor(color)) throw bad(`"${name}" is ${shown(color)}, not a colour such as #d0d0d0`);
  if (palette.length !== 8 && palette.length !== 16)
    throw bad(`its palette has ${palette.length} colours, not 8 or 16`);
  const odd = palette.findIndex((color) => !isColor(color));
  if (odd >= 0) throw bad(`colour ${odd} of its palette is ${shown(palette[odd])}, not one such as #d0d0d0`);
  return {
    fg: fg as string,
    bg: bg as string,
    palette: palette as string[],
    ...(cursor === undefined ? {} : { cursor: cursor as string }),
  };
}

function carried(header: Json): unknown {
  return header.version === 3 && isObject(header.term) ? header.term.theme : header.theme;
}

function paletteOf(value: Json): unknown[] {
  if (Array.isArray(value.palette)) return value.palette;
  if (typeof value.palette === 'string') return value.palette.split(':');
  const named = (name: string) =>
    value[name] ?? value[name.replace(/purple/i, (word) => (word === 'Purple' ? 'Magenta' : 'magenta'))];
  const bright = names.map((name) => `bright${name[0]?.toUpperCase()}${name.slice(1)}`);
  return [...names, ...bright].map(named).filter((color) => color !== undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isColor = (value: unknown): boolean => typeof value === 'string' && hex.test(value);
const shown = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);
