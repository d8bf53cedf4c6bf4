/** The colours of a cast: CSS hex colours (`#rrggbb`), 8 or 16 of them in the palette. */
export type CastTheme = { fg: string; bg: string; palette: string[] };

/** The header of an asciicast of version 1, 2 or 3. */
export type CastHeader = {
  version: 1 | 2 | 3;
  cols: number;
  rows: number;
  /** Unix time of the start, in seconds. */
  timestamp?: number;
  idleTimeLimit?: number;
  command?: string;
  title?: string;
  env?: Record<string, string>;
  theme?: CastTheme;
};

/**
 * One event. `time` is absolute, in seconds from the start, never decreasing.
 * Codes: `o` output, `i` input, `r` resize (data `COLSxROWS`), `m` marker (data is its label),
 * `x` exit (data is the status); unknown codes pass through.
 */
export type CastEvent = { time: number; code: string; data: string };

/** The line (from 1) at which a cast becomes unreadable; everything before it was yielded. */
export type CastDamage = { line: number; reason: string };

/**
 * A recording that can be read from its start as often as needed (a renderer reads it twice).
 * `events()` yields batches, in order. When a pass over it ends, `damage()` returns null if it
 * ended at the end of the recording, or what it could not read.
 */
export type Recording = {
  header: CastHeader;
  events(): AsyncIterable<CastEvent[]>;
  damage(): CastDamage | null;
};
