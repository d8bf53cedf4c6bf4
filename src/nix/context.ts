import type { TextDecoder } from 'node:util';
import { openCast } from '../cast/read.js';
import { decoderOf, inputKind } from './input-kind.js';
import type { Source } from './said/input-line.js';
import { splitRedraws } from './said/lines.js';

/** One line of the input as a person sees it: without escape sequences, and what a bar drew over is left out. */
export type ContextLine = { line: number; text: string };

/** A line is kept up to this length. */
const longestLine = 1000;

/**
 * The lines of an input around a place in it, up to `around` before and after. `open` reads the input anew. The
 * lines of a cast are those that it printed.
 */
export async function contextOf(
  open: () => AsyncIterable<Uint8Array>,
  { line }: Source,
  around: number,
): Promise<ContextLine[]> {
  const [first, last] = [Math.max(1, line - around), line + around];
  const found: ContextLine[] = [];
  let number = 1;
  let text = '';
  const keep = (piece: string) => {
    if (number >= first && text.length < longestLine * 8) text += piece;
  };
  for await (const printed of textsOf(open)) {
    let from = 0;
    for (let end = printed.indexOf('\n'); end !== -1; end = printed.indexOf('\n', from)) {
      keep(printed.slice(from, end));
      if (number >= first) found.push({ line: number, text: shown(text) });
      if (number === last) return found;
      number += 1;
      text = '';
      from = end + 1;
    }
    keep(printed.slice(from));
  }
  if (text !== '') found.push({ line: number, text: shown(text) });
  return found;
}

/** What a row shows at its end. */
function shown(row: string): string {
  const pieces = splitRedraws(row).split('\n');
  return (pieces.findLast((piece) => piece.trim() !== '') ?? '').slice(0, longestLine);
}

async function* textsOf(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of open()) {
    if (!decoder && inputKind(chunk) === 'cast') {
      yield* textsOfCast(open);
      return;
    }
    decoder ??= decoderOf(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
}

async function* textsOfCast(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const recording = await openCast(open);
  for await (const events of recording.events())
    for (const { code, data } of events) if (code === 'o') yield data;
}
