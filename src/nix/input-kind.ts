import { TextDecoder } from 'node:util';
/** The form of a stored rebuild, which is detected from its content. */
export type InputKind = 'cast' | 'activity' | 'text';

/** How many bytes of an input are enough to detect its form. */
export const headBytes = 8192;

/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
export function inputKind(head: Uint8Array): InputKind {
  const start = decoderOf(head)
    .decode(head.subarray(0, headBytes))
    .replace(/^[\ufeff\s]+/, '');
  if (
    /^\{\s*"/.test(start) &&
    /"version"\s*:\s*[123]\b/.test(start) &&
    /"(?:width|cols|stdout)"\s*:/.test(start)
  )
    return 'cast';
  return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}

/** A decoder for what begins with these bytes: UTF-8, or UTF-16 where its mark says so, as PowerShell writes files. */
export function decoderOf(head: Uint8Array): TextDecoder {
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8');
}

/** The first bytes of formats in which logs are stored (RFC 1952, and the formats' own descriptions). */
const packed: readonly [name: string, magic: readonly number[]][] = [
  ['gzip', [0x1f, 0x8b]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** Why an input that begins with these bytes is no text, as a sentence; null where it is one. */
export function binaryReason(head: Uint8Array): string | null {
  const format = packed.find(([, magic]) => magic.every((byte, index) => head[index] === byte));
  if (format) return `The input is packed with ${format[0]}: unpack it first.`;
  if (decoderOf(head).encoding !== 'utf-8') return null;
  return head.subarray(0, headBytes).includes(0) ? 'The input is binary, not text.' : null;
}
