import { Buffer } from 'node:buffer';

/** The forms of a text in which each of its bytes or characters is written as a code. */
export function escapedForms(value: string): string[] {
  const bytes = [...Buffer.from(value)];
  const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
  const points = [...value].map((char) => char.codePointAt(0) as number);
  const digits = bytes.map((byte) => hex(byte, 2));
  const lower = [
    digits.map((code) => `%${code}`).join(''),
    digits.map((code) => `\\x${code}`).join(''),
    ...[' ', ':', '-', ', ', ',', '.', '_'].map((separator) => digits.join(separator)),
    ...[' ', ', ', ','].map((separator) => digits.map((code) => `0x${code}`).join(separator)),
    units.map((code) => `\\u${hex(code, 4)}`).join(''),
    points.map((code) => `\\u{${hex(code, 1)}}`).join(''),
    points.map((code) => `&#x${hex(code, 1)};`).join(''),
    // xxd and hexdump write two bytes in a group.
    ...[0, 1].map((offset) =>
      digits.map((code, index) => (index > 0 && (index + offset) % 2 === 0 ? ` ${code}` : code)).join(''),
    ),
  ];
  const upper = lower.map((form) =>
    form.replaceAll(/(?<=%|\\x|\\u\{?|&#x|0x|^|[ :,._-])[0-9a-f]+/g, (code) => code.toUpperCase()),
  );
  return [
    ...lower,
    ...upper,
    points.map((code) => `&#${code};`).join(''),
    bytes.map((byte) => `\\${octal(byte)}`).join(''),
    bytes.map((byte) => `\\0${octal(byte)}`).join(''),
    bytes.join(' '),
    bytes.join(', '),
    bytes.join(','),
  ];
}

/** The forms of a text in which only what is no printable ASCII, quotes and backslashes are written as codes. */
export function partlyEscapedForms(value: string): string[] {
  const bytes = [...Buffer.from(value)];
  const escaped = (code: (byte: number) => string, quotes: RegExp) =>
    bytes
      .map((byte) => {
        const char = String.fromCharCode(byte);
        if (quotes.test(char)) return `\\${char}`;
        return byte >= 0x20 && byte < 0x7f ? char : code(byte);
      })
      .join('');
  // Python's repr() and bytes, bash's $'…'.
  return [/[\\]/, /[\\']/, /[\\"]/].flatMap((quotes) => [
    [...value].map((char) => (quotes.test(char) ? `\\${char}` : char)).join(''),
    escaped((byte) => `\\x${hex(byte, 2)}`, quotes),
    escaped((byte) => `\\${octal(byte)}`, quotes),
  ]);
}

/** Base32 depends on where the text starts within a group of five bytes: for each alignment, what is its alone. */
export function base32Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2, 3, 4].flatMap((offset) => {
    const written = base32(Buffer.concat([Buffer.alloc(offset), bytes]));
    const start = Math.ceil((offset * 8) / 5);
    const end = Math.floor(((offset + bytes.length) * 8) / 5);
    return [written.slice(start), written.slice(start, end)].flatMap((form) => [form, form.toLowerCase()]);
  });
}

/** RFC 4648, without padding. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('');
}

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0');
}

function octal(byte: number): string {
  return byte.toString(8).padStart(3, '0');
}
