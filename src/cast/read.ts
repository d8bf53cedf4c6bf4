import { Utf8Stream } from '../text/utf8-stream.js';
import { notACast, parseHeader } from './header.js';
import { parseEventLine } from './parse-event.js';
import { V1Scanner } from './read-v1.js';
import type { CastDamage, CastEvent, CastHeader, Recording } from './recording.js';

/** Opens the bytes of a cast from their start; called once for the header and once for each pass. */
export type CastSource = () => AsyncIterable<Uint8Array>;

/** Longest header (characters); anything longer is not a cast. */
const maxHeaderLength = 1024 * 1024;
const byteOrderMark = /^\ufeff/;
/** Longest line (characters); a longer one is damage, and is not read to its end. */
const maxLineLength = 32 * 1024 * 1024;

/**
 * Reads the header of an asciicast of version 1, 2 or 3 and returns a recording that streams its events
 * from the source on each pass, in memory that does not grow with the recording. An unreadable event ends
 * a pass, and `damage()` then returns where. Throws a usage error where the header cannot be used.
 */
export async function openCast(source: CastSource): Promise<Recording> {
  const header = (await readLineHeader(source)) ?? (await readV1Header(source));
  let damage: CastDamage | null = null;
  const report = (found: CastDamage | null) => {
    damage = found;
  };
  return {
    header,
    events: () => {
      damage = null;
      return header.version === 1 ? readV1Events(source, report) : readLineEvents(source, header, report);
    },
    damage: () => damage,
  };
}

/** The header of a version 2 or 3 cast, or null where the first line is not one. */
async function readLineHeader(source: CastSource): Promise<CastHeader | null> {
  const first = await firstLine(source);
  let value: unknown;
  try {
    value = JSON.parse(first);
  } catch {
    return null;
  }
  const isV1 = typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
  return isV1 ? null : parseHeader(value);
}

async function firstLine(source: CastSource): Promise<string> {
  let text = '';
  for await (const chunk of decoded(source())) {
    text += chunk;
    if (text.includes('\n') || text.length > maxHeaderLength) break;
  }
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

async function readV1Header(source: CastSource): Promise<CastHeader> {
  const scanner = new V1Scanner();
  for await (const text of decoded(source())) {
    scanner.push(text);
    if (!scanner.outside.trimStart().startsWith('{')) throw notACast('it does not begin with a JSON object');
    if (scanner.outside.length > maxHeaderLength) throw notACast('its header has no end');
    const header = tryParse(scanner.outside) ?? tryParse(`${scanner.outside}]}`);
    // Fields may follow the events, so a header without a size is not yet the header.
    if (header && 'width' in header && 'height' in header) return parseHeader(header);
  }
  throw notACast('its header is not complete');
}

function tryParse(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

type Report = (damage: CastDamage | null) => void;

async function* readLineEvents(
  source: CastSource,
  header: CastHeader,
  report: Report,
): AsyncGenerator<CastEvent[]> {
  let time = 0;
  let line = 0;
  for await (const lines of lineBatches(source())) {
    const events: CastEvent[] = [];
    for (const text of lines) {
      line++;
      if (line === 1) continue;
      const event =
        text.length >= maxLineLength
          ? 'the line has no end'
          : parseEventLine(text, time, header.version === 3);
      if (event === null) continue;
      if (typeof event === 'string') {
        report({ line, reason: event });
        if (events.length > 0) yield events;
        return;
      }
      time = event.time;
      events.push(event);
    }
    if (events.length > 0) yield events;
  }
}

async function* readV1Events(source: CastSource, report: Report): AsyncGenerator<CastEvent[]> {
  const scanner = new V1Scanner();
  let line = 1;
  for await (const text of decoded(source())) {
    const events = scanner.push(text);
    if (events.length > 0) yield events;
    if (scanner.problem !== null) break;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
  }
  const reason = scanner.problem ?? (scanner.complete ? null : 'the document ends early');
  if (reason) report({ line, reason: `event ${scanner.eventNumber}: ${reason}` });
}

/** The text of a byte stream, chunk by chunk; characters split between chunks are joined. */
async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const utf8 = new Utf8Stream();
  let isStart = true;
  for await (const chunk of bytes) {
    const text = utf8.push(chunk);
    yield isStart ? text.replace(byteOrderMark, '') : text;
    isStart &&= text === '';
  }
  const rest = utf8.end();
  if (rest) yield rest;
}

/**
 * Lines of a byte stream without their line ends, as many at a time as a chunk completes. The last
 * line needs no line end. A line beyond `maxLineLength` is cut there and ends the stream.
 */
async function* lineBatches(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const text of decoded(bytes)) {
    const last = text.lastIndexOf('\n');
    if (last < 0) {
      rest += text;
      if (rest.length > maxLineLength) break;
      continue;
    }
    const lines = (rest + text.slice(0, last)).split('\n');
    rest = text.slice(last + 1);
    yield lines;
  }
  if (rest) yield [rest.slice(0, maxLineLength)];
}
