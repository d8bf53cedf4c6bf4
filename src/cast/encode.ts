import { parseSize, type Size } from './parse-size.js';
import type { CastEvent, CastHeader } from './recording.js';

/**
 * Turns one recording into the text of a file format. Call `header` once, `event` for every event in
 * order, `end` once. Each returns the text to append to the file, newline included, or an empty string.
 * Times must not decrease. An encoder keeps state and serves one file.
 */
export type RecordingEncoder = {
  header(header: CastHeader): string;
  event(event: CastEvent): string;
  end(): string;
};

export type WritableCastVersion = 2 | 3;

/** Encodes an asciicast of the wanted version (docs.asciinema.org/manual/asciicast/v2 and v3). */
export function asciicastEncoder(version: WritableCastVersion): RecordingEncoder {
  return version === 2 ? new AsciicastV2Encoder() : new AsciicastV3Encoder();
}

/** Version 2: every event has its absolute time. */
class AsciicastV2Encoder implements RecordingEncoder {
  header(header: CastHeader): string {
    const { cols, rows, theme } = header;
    return jsonLine({
      version: 2,
      width: cols,
      height: rows,
      ...commonFields(header),
      theme: colours(theme),
    });
  }

  event({ time, code, data }: CastEvent): string {
    return eventLine(time.toFixed(6), code, data);
  }

  end(): string {
    return '';
  }
}

/** Version 3: every event has the time since the one before. */
class AsciicastV3Encoder implements RecordingEncoder {
  /** Sum of the intervals written so far, in milliseconds, as a reader adds them up. */
  #writtenMs = 0;

  header(header: CastHeader): string {
    const { cols, rows, env, theme } = header;
    const term = { cols, rows, type: env?.TERM, theme: colours(theme) };
    return jsonLine({ version: 3, term, ...commonFields(header) });
  }

  event({ time, code, data }: CastEvent): string {
    // Each interval is rounded against the sum of those before it, so rounding errors do not add up.
    const ms = Math.max(0, Math.round(time * 1000) - this.#writtenMs);
    this.#writtenMs += ms;
    return eventLine((ms / 1000).toFixed(3), code, data);
  }

  end(): string {
    return '';
  }
}

/** Turns terminal text into plain lines: each call returns what became final by it (see `Transcript`). */
export type LineReader = { push(text: string): string; resize(size: Size): string; end(): string };

/** Encodes the lines that the recording's output prints, without times; `newLines` makes what reads them. */
export function plainTextEncoder(newLines: (size: Size) => LineReader): RecordingEncoder {
  let lines: LineReader | null = null;
  return {
    header: ({ cols, rows }) => {
      lines = newLines({ cols, rows });
      return '';
    },
    event: ({ code, data }) => {
      if (code === 'o') return lines?.push(data) ?? '';
      const size = code === 'r' ? parseSize(data) : '';
      return typeof size === 'string' ? '' : (lines?.resize(size) ?? '');
    },
    end: () => lines?.end() ?? '',
  };
}

function commonFields({ timestamp, idleTimeLimit, command, title, env }: CastHeader) {
  return { timestamp, idle_time_limit: idleTimeLimit, command, title, env };
}

/** A theme is complete or absent: asciinema's server and agg refuse one that lacks a colour. */
function colours(theme: CastHeader['theme']) {
  return theme && { fg: theme.fg, bg: theme.bg, palette: theme.palette.join(':') };
}

function jsonLine(fields: object): string {
  return `${JSON.stringify(fields)}\n`;
}

function eventLine(time: string, code: string, data: string): string {
  return `[${time}, ${JSON.stringify(code)}, ${JSON.stringify(data)}]\n`;
}
