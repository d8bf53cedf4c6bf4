import {
  asciicastEncoder,
  plainTextEncoder,
  type RecordingEncoder,
  type WritableCastVersion,
} from '../../cast/encode.js';
import type { Recording } from '../../cast/recording.js';
import { Transcript } from '../../terminal/log/transcript.js';

/** What a recording printed, as plain lines, in pieces. */
export function logText(recording: Recording): AsyncGenerator<string> {
  return encoded(
    recording,
    plainTextEncoder((size) => new Transcript({ size })),
  );
}

/** A recording as the text of an asciicast of the wanted version, in pieces. */
export function castText(recording: Recording, version: WritableCastVersion): AsyncGenerator<string> {
  return encoded(recording, asciicastEncoder(version));
}

async function* encoded(recording: Recording, encoder: RecordingEncoder): AsyncGenerator<string> {
  yield encoder.header(recording.header);
  for await (const events of recording.events()) {
    const text = events.map((event) => encoder.event(event)).join('');
    if (text) yield text;
  }
  yield encoder.end();
}
