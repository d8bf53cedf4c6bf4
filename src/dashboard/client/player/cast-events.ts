import type { BuildCharts } from '../../data.js';

/** The player counts in milliseconds. */
type PlayerEvent = [milliseconds: number, code: 'o' | 'i' | 'r' | 'm', data: string];
export type PlayerRecording = { cols: number; rows: number; events: PlayerEvent[] };

type Header = { version?: number; width?: number; height?: number; term?: { cols?: number; rows?: number } };

/**
 * A cast's text (asciicast v2 or v3) as the player takes it, with a marker at the start of each
 * phase instead of its own. The player moves markers along when it shortens idle times only if they
 * are among the events. Reads up to the first line that is no event: a recording may be cut off.
 */
export function playerRecording(cast: string, phases: BuildCharts['phases']): PlayerRecording {
  const lines = cast.split('\n');
  const header = (parse(lines[0] ?? '') ?? {}) as Header;
  const events = phases.map(({ start, name }): PlayerEvent => [1000 * start, 'm', name]);
  let time = 0;
  for (const line of lines.slice(1)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const event = parse(line);
    if (!Array.isArray(event) || typeof event[0] !== 'number' || typeof event[2] !== 'string') break;
    const [given, code, data] = event as [number, string, string];
    time = header.version === 3 ? time + given : Math.max(time, given);
    if (code === 'o' || code === 'r') events.push([1000 * time, code, data]);
  }
  // A quiet last phase has a length too; playing from a marker at the very end would start over.
  const end = Math.max(time, ...phases.map(({ start, seconds }) => start + seconds));
  events.push([1000 * end, 'o', '']);
  // Sorting is stable: a marker stays before the output of the same moment.
  events.sort((a, b) => a[0] - b[0]);
  return {
    cols: header.width ?? header.term?.cols ?? 80,
    rows: header.height ?? header.term?.rows ?? 24,
    events,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
