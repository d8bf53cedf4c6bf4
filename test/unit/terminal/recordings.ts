import type { CastEvent, CastHeader, Recording } from '../../../src/cast/recording.js';

/** A recording in memory: `events` in batches of one, so that state carries over batches. */
export function recordingOf(
  events: (CastEvent | [time: number, data: string])[],
  header: Partial<CastHeader> = {},
): Recording {
  return {
    header: { version: 2, cols: 80, rows: 24, ...header },
    async *events() {
      for (const event of events) {
        if (Array.isArray(event)) yield [{ time: event[0], code: 'o', data: event[1] }];
        else yield [event];
      }
    },
    damage: () => null,
  };
}
