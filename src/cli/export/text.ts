import type { Recording } from '../../cast/recording.js';
import { CastEventEncoder, castHeaderLine, type WritableCastVersion } from '../../cast/write.js';
import { Transcript } from '../../terminal/transcript.js';

/** What a recording printed, as plain lines, in pieces. */
export async function* logText(recording: Recording): AsyncGenerator<string> {
  const transcript = new Transcript();
  for await (const events of recording.events()) {
    const output = events.filter((event) => event.code === 'o').map((event) => event.data);
    const lines = transcript.push(output.join(''));
    if (lines) yield lines;
  }
  yield transcript.end();
}

/** A recording as the text of an asciicast of the wanted version, in pieces. */
export async function* castText(recording: Recording, version: WritableCastVersion): AsyncGenerator<string> {
  yield castHeaderLine(recording.header, version);
  const encoder = new CastEventEncoder(version);
  for await (const events of recording.events()) yield events.map((event) => encoder.encode(event)).join('');
}
