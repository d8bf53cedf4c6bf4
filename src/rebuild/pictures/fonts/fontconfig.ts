import { execFileSync } from 'node:child_process';
import type { FontFile } from '../../../render/fonts/fallback.js';
import type { Environment } from '../../../system/environment.js';
import { findProgram } from '../../../system/programs.js';
import { fileSource } from './font-file.js';

const fields = [
  'file',
  'index',
  'fontformat',
  'color',
  'weight',
  'slant',
  'width',
  'family',
  'charset',
] as const;
type Field = (typeof fields)[number];

const timeoutMs = 10_000;
const maxOutputBytes = 64 * 1024 * 1024;
/** fontconfig's numbers of what is neither light nor bold, neither narrow nor wide. */
const regular = { weight: 80, slant: 0, width: 100 };

/**
 * The fonts that fontconfig knows, the plainest first; null where there is no fontconfig. Asked once, with the
 * characters of all, since asking for each character would take seconds.
 */
export function fontconfigFonts(env: Environment): FontFile[] | null {
  const program = findProgram('fc-list', env);
  if (program === null) return null;
  const format = `${fields.map((field) => `%{${field}}`).join('\t')}\n`;
  let list: string;
  try {
    const options = {
      env,
      timeout: timeoutMs,
      maxBuffer: maxOutputBytes,
      stdio: ['ignore', 'pipe', 'ignore'] as const,
    };
    list = execFileSync(program, ['--format', format], { ...options, stdio: [...options.stdio] }).toString(
      'utf8',
    );
  } catch {
    return null;
  }
  const fonts = list.split('\n').flatMap(fontOfLine);
  return fonts.sort(
    (a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index),
  );
}

function fontOfLine(line: string): (FontFile & { rank: number })[] {
  const values = line.split('\t');
  if (values.length !== fields.length) return [];
  const font = Object.fromEntries(fields.map((field, at) => [field, values[at]])) as Record<Field, string>;
  const index = Number(font.index);
  // Higher numbers are named instances of variable fonts.
  if (!/^(?:TrueType|CFF)$/.test(font.fontformat) || !(index < 0x10000)) return [];
  let ranges: Ranges | null = null;
  return [
    {
      name: font.file,
      index,
      rank: rankOf(font),
      covers: (code) => {
        ranges ??= rangesOf(font.charset);
        return ranges.has(code);
      },
      open: () => fileSource(font.file),
    },
  ];
}

/** Lower for what looks most like a terminal's own letters. */
function rankOf({ color, weight, slant, width, family }: Record<Field, string>): number {
  const odd = (value: string, usual: number) => (value === '' || Number(value) === usual ? 0 : 1);
  const shape = odd(weight, regular.weight) + odd(slant, regular.slant) + odd(width, regular.width);
  const kind = /\bMono\b/.test(family) ? 0 : /Serif|Nastaliq|Looped|Kufi|Rashi/.test(family) ? 2 : 1;
  return (color === 'True' ? 1000 : 0) + shape * 10 + kind;
}

type Ranges = { has(code: number): boolean };

/** fontconfig's form of a set: hexadecimal numbers and `from-to`, ascending, with blanks between them. */
function rangesOf(charset: string): Ranges {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const range of charset.split(' ')) {
    const [from = '', to = from] = range.split('-');
    starts.push(Number.parseInt(from, 16));
    ends.push(Number.parseInt(to, 16));
  }
  return {
    has: (code) => {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle]! < code) low = middle + 1;
        else high = middle;
      }
      return low < starts.length && starts[low]! <= code;
    },
  };
}
