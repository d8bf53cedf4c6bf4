import { usageError } from '../system/errors.js';
import type { CastEvent, Recording } from './recording.js';

/** A part of a recording, in seconds from its start. */
export type Span = { from?: number; to?: number };

/**
 * The part of a recording between two moments, as a recording whose time starts at the first one. The output, sizes
 * and markers from before are there at its start, so that the terminal is in the state it had; it is as long as the
 * part, also where its last event is earlier. Throws a usage error (`bad-span`) where the part has no length.
 */
export function excerpt(recording: Recording, { from = 0, to = Number.POSITIVE_INFINITY }: Span): Recording {
  if (!(from >= 0 && to > from))
    throw usageError('bad-span', `there is nothing from ${from} s to ${to} s`, 'Give --to after --from.');
  return { ...recording, events: () => eventsWithin(recording, from, to) };
}

async function* eventsWithin(recording: Recording, from: number, to: number): AsyncGenerator<CastEvent[]> {
  for await (const events of recording.events()) {
    const kept = events.filter(({ time, code }) => time <= to && (time >= from || changesState.has(code)));
    const shifted = kept.map((event) => ({ ...event, time: Math.max(0, event.time - from) }));
    const isPast = events.at(-1)!.time > to;
    if (isPast) shifted.push({ time: to - from, code: 'o', data: '' });
    if (shifted.length > 0) yield shifted;
    if (isPast) return;
  }
}

/** The codes of events that matter after their moment. */
const changesState = new Set(['o', 'r', 'm']);
