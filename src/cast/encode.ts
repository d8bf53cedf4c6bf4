import type { CastEvent, CastHeader } from './recording.js';

export type WritableCastVersion = 2 | 3;

/**
 * The first line of a cast, newline included.
 * Formats: asciinema's documentation of asciicast v2 and v3 (docs.asciinema.org/manual/asciicast).
 */
export function castHeaderLine(header: CastHeader, version: WritableCastVersion): string {
  const { theme } = header;
  const palette = theme?.palette.join(':');
  const common = {
    timestamp: header.timestamp,
    idle_time_limit: header.idleTimeLimit,
    command: header.command,
    title: header.title,
    env: header.env,
  };
  // A theme has to be complete or absent: asciinema's server and agg refuse a partial one.
  const colours = theme ? { fg: theme.fg, bg: theme.bg, palette } : undefined;
  const fields =
    version === 2
      ? { version, width: header.cols, height: header.rows, ...common, theme: colours }
      : {
          version,
          term: { cols: header.cols, rows: header.rows, type: header.env?.TERM, theme: colours },
          ...common,
        };
  return `${JSON.stringify(fields)}\n`;
}

/** Encodes events, in order, as the lines of one cast. */
export class CastEventEncoder {
  readonly #version: WritableCastVersion;
  /** What a v3 reader has added up so far, in milliseconds. */
  #writtenMs = 0;

  constructor(version: WritableCastVersion) {
    this.#version = version;
  }

  /** One event as a line, newline included. Times must not decrease. */
  encode({ time, code, data }: CastEvent): string {
    return `[${this.#version === 2 ? time.toFixed(6) : this.#interval(time)}, "${code}", ${JSON.stringify(data)}]\n`;
  }

  /** Each interval is rounded against the sum of those before it, so the error never adds up. */
  #interval(time: number): string {
    const ms = Math.max(0, Math.round(time * 1000) - this.#writtenMs);
    this.#writtenMs += ms;
    return (ms / 1000).toFixed(3);
  }
}
