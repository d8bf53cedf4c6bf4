/** A line longer than this many characters is damage: it would not fit in memory for long. */
export const maxLineLength = 32 * 1024 * 1024;

/** Text of a byte stream, chunk by chunk; characters split between chunks come out whole. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode();
  if (rest) yield rest;
}

/**
 * Lines of a byte stream without their line ends, as many at a time as a chunk completes. The last
 * line comes out even without a line end. A line beyond `maxLineLength` is cut there and ends the stream.
 */
export async function* lineBatches(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
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
