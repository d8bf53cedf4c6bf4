import type { CastTheme } from '../../cast/recording.js';
import { usageError } from '../../system/errors.js';
import { colorKind, colorKindOf, colorOf } from '../../terminal/cell.js';
import { type ThemeName, themes } from './themes.js';

/** Colours as 0xRRGGBB. `palette` has all 256 entries. */
export type Theme = { fg: number; bg: number; cursor: number; palette: readonly number[] };

/** The colours of a theme that has no name: `#rrggbb`, with a palette of 8 or 16. */
export type ThemeColors = CastTheme & { cursor?: string | undefined };

/**
 * The theme to draw with: the given one, by its colours or its name, else the one that the recording carries, else the default.
 * Throws a usage error (`unknown-theme`) for a name that is none of `themeNames`.
 */
export function themeFor(given: string | ThemeColors | undefined, carried: CastTheme | undefined): Theme {
  const colors = typeof given === 'object' ? given : given === undefined ? carried : undefined;
  if (colors) return themeOf(colors.fg, colors.bg, colors.palette, (colors as ThemeColors).cursor);
  const named = themeNamed(typeof given === 'string' ? given : defaultTheme);
  return themeOf(named.fg, named.bg, named.palette.split(' '), named.cursor);
}

const defaultTheme = 'dark';
export const themeNames = Object.keys(themes) as readonly ThemeName[];

function themeNamed(name: string): { fg: string; bg: string; cursor?: string; palette: string } {
  const known = themeNames.find((one) => one === name);
  if (known) return themes[known];
  throw usageError(
    'unknown-theme',
    `there is no theme called ${name}`,
    `Give one of ${themeNames.join(', ')}.`,
  );
}

function themeOf(fg: string, bg: string, basic: readonly string[], cursor: string | undefined = fg): Theme {
  const first = basic.map(parseHex);
  // A palette of 8 uses the same colours for the bright half.
  const sixteen = first.length >= 16 ? first.slice(0, 16) : [...first.slice(0, 8), ...first.slice(0, 8)];
  return {
    fg: parseHex(fg),
    bg: parseHex(bg),
    cursor: parseHex(cursor),
    palette: [...sixteen, ...cube(), ...greys()],
  };
}

/** The colours that stay exact however many others a picture has. */
export function exactColors({ fg, bg, cursor, palette }: Theme): number[] {
  return [bg, fg, cursor, ...palette.slice(0, 16)];
}

/** The colour in a cell's word; `fallback` where the word has the default colour. */
export function resolveColor(theme: Theme, word: number, fallback: number): number {
  const kind = colorKindOf(word);
  if (kind === colorKind.default) return fallback;
  return kind === colorKind.rgb ? colorOf(word) : (theme.palette[colorOf(word) & 255] ?? fallback);
}

/** `part` of the way from one colour to another, channel by channel. */
export function mix(from: number, to: number, part: number): number {
  const channel = (shift: number) => {
    const start = (from >> shift) & 255;
    return Math.round(start + (((to >> shift) & 255) - start) * part) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

function parseHex(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

/** Entries 16 to 231 of the 256 colours of xterm: a cube of six steps. */
function cube(): number[] {
  const steps = [0, 95, 135, 175, 215, 255];
  return steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => (r << 16) | (g << 8) | b)));
}

/** Entries 232 to 255: greys. */
function greys(): number[] {
  return Array.from({ length: 24 }, (_, index) => (8 + index * 10) * 0x010101);
}
