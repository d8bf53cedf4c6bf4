import { parseSize } from './parse-size.js';
import type { CastEvent } from './recording.js';

/** Times beyond this (three years) are damage, not a recording. */
const maxSeconds = 1e8;

/**
 * Makes an event of one decoded JSON value, or returns what is wrong with it. `previous` is the time of
 * the event before; `relative` is whether the value's time counts from there (versions 1 and 3) or
 * from the start (version 2, where a clock that stepped back is held at `previous`).
 */
export function eventOf(value: unknown, previous: number, relative: boolean): CastEvent | string {
  if (!Array.isArray(value) || value.length < 3) return 'not an event [time, code, data]';
  const [stamp, code, raw] = value as unknown[];
  if (typeof stamp !== 'number' || !Number.isFinite(stamp)) return 'the time is not a number';
  if (typeof code !== 'string') return 'the event code is not a string';
  // Some writers write an exit status as a number.
  const data = typeof raw === 'number' ? String(raw) : raw;
  if (typeof data !== 'string') return 'the event data is not a string';
  const time = relative ? previous + Math.max(0, stamp) : Math.max(previous, stamp);
  if (time > maxSeconds) return `the time ${stamp} is beyond what a recording can be`;
  if (code === 'r') {
    const size = parseSize(data);
    if (typeof size === 'string') return `resize: ${size}`;
  }
  return { time, code, data };
}

/** Decodes one line of a version 2 or 3 cast; null for blank lines and `#` comments. */
export function parseEventLine(line: string, previous: number, relative: boolean): CastEvent | string | null {
  const first = line.charCodeAt(0);
  if (first !== 0x5b && (first === 0x23 || line.trim() === '')) return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not valid JSON';
  }
  return eventOf(value, previous, relative);
}
