import { describe, expect, it } from 'vitest';
import { Utf8Stream } from '../../../src/text/utf8-stream.js';

/** The bytes in chunks that are cut at both places, decoded. */
function decoded(bytes: Uint8Array, first: number, second: number): string {
  const utf8 = new Utf8Stream();
  const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
  return chunks.map((chunk) => utf8.push(chunk)).join('') + utf8.end();
}

describe('a stream of UTF-8', () => {
  it.each([
    ['text of one to four bytes a character', Buffer.from('plain é 日本 🚀\x1b[1m\0 plain')],
    ['a byte order mark within', Buffer.from('a\ufeffb')],
    ['a byte order mark at the beginning', Buffer.from('\ufeffab')],
    ['bytes that are none', Buffer.from([0x61, 0xff, 0x62, 0xc3, 0x28, 0xf0, 0x9f, 0x9a, 0x61, 0x62, 0x63])],
    ['a character that is cut off', Buffer.from([0x61, 0x62, 0x63, 0xe6, 0x97])],
  ])('is decoded as TextDecoder does in one piece, wherever it is cut: %s', (_, bytes) => {
    const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    for (let first = 0; first <= bytes.length; first += 1)
      for (let second = first; second <= bytes.length; second += 1)
        expect(decoded(bytes, first, second)).toBe(whole);
  });
});
