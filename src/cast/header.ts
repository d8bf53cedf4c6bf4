import { usageError } from '../system/errors.js';
import { sizeProblem } from './parse-size.js';
import type { CastHeader, CastTheme } from './recording.js';

type Json = Record<string, unknown>;

/**
 * Reads the header object of an asciicast: the first line of version 2 or 3, or everything but the
 * events of version 1 (https://docs.asciinema.org/manual/asciicast/v3/). Optional fields of the
 * wrong type are left out. Throws a usage error (`not-a-cast`, `bad-size`) where nothing can be played.
 */
export function parseHeader(value: unknown): CastHeader {
  if (!isObject(value)) throw notACast('it does not begin with a JSON object');
  const { version } = value;
  if (version !== 1 && version !== 2 && version !== 3)
    throw notACast(`its version is ${JSON.stringify(version) ?? 'missing'}, not 1, 2 or 3`);
  const term = version === 3 && isObject(value.term) ? value.term : {};
  const [cols, rows] = version === 3 ? [term.cols, term.rows] : [value.width, value.height];
  const problem = sizeProblem(cols, rows);
  if (problem) throw usageError('bad-size', `the recording's terminal size cannot be used: ${problem}`);
  return {
    version,
    cols: cols as number,
    rows: rows as number,
    ...optional('timestamp', seconds(value.timestamp)),
    ...optional('idleTimeLimit', seconds(value.idle_time_limit)),
    ...optional('command', text(value.command)),
    ...optional('title', text(value.title)),
    ...optional('env', environment(value.env)),
    ...optional('theme', parseTheme(version === 3 ? term.theme : value.theme)),
  };
}

export function notACast(reason: string): Error {
  return usageError(
    'not-a-cast',
    `this is not an asciicast: ${reason}`,
    'Give a recording in asciicast format, version 1, 2 or 3.',
  );
}

/** A theme is complete or absent: players reject a cast whose theme lacks a colour. */
function parseTheme(value: unknown): CastTheme | undefined {
  if (!isObject(value) || typeof value.palette !== 'string') return undefined;
  const palette = value.palette.split(':');
  const colours = [value.fg, value.bg, ...palette];
  if (palette.length !== 8 && palette.length !== 16) return undefined;
  if (!colours.every((colour) => typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)))
    return undefined;
  return { fg: value.fg as string, bg: value.bg as string, palette };
}

function environment(value: unknown): Record<string, string> | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const seconds = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
