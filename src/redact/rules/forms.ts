import { Buffer } from 'node:buffer';
import { withoutBreaks } from '../../text/ansi.js';
import { base32Forms, escapedForms, partlyEscapedForms } from './escaped-forms.js';

/** Secrets of fewer visible characters are not masked: too much unrelated text would be masked with them. */
const minimumSecretLength = 4;
/** Encoded forms and single lines of a secret are not searched for below these lengths, for the same reason. */
const minimumEncodedLength = 5;
const minimumLineLength = 8;

/** How many first characters of a form the automaton finds, to keep its table small; the rest is compared. */
const longestHead = 64;
/** Of a form in which each byte is a code: they are many and long, and fewer characters are as sure. */
const longestEscapedHead = 16;

/** A form of a secret as matched text (without line breaks): its beginning, and what follows that. */
export type SecretForm = { head: string; tail: string };

/**
 * Every form in which a secret may be printed: itself, its single lines, quoted for JSON (also twice), Nix, Python,
 * shells, HTML and URLs, in hexadecimal, base32 and base64 at each alignment, with each byte as a code. Empty when
 * the secret is too short to be masked.
 */
export function formsOf(secret: string): SecretForm[] {
  const value = secret.trim();
  if (withoutBreaks(value).length < minimumSecretLength) return [];
  const encoded = [
    ...quoted(value),
    ...partlyEscapedForms(value),
    ...urlEncoded(value),
    ...hexadecimal(value),
    ...base64(value),
    // What is encoded twice was a text of its own the first time.
    ...base64(Buffer.from(value).toString('base64')),
    ...base32Forms(value),
  ];
  const forms = [
    value,
    ...lines(value),
    ...encoded.filter((form) => form.length >= minimumEncodedLength),
    // For programs that move the cursor instead of printing blanks.
    ...(/\S\s/.test(value) ? [value.replaceAll(/\s+/g, '')] : []),
  ];
  return [...formsWithHeads(forms, longestHead), ...formsWithHeads(escapedForms(value), longestEscapedHead)];
}

function formsWithHeads(forms: string[], length: number): SecretForm[] {
  return [...new Set(forms.map(withoutBreaks))]
    .filter((form) => form.length >= minimumSecretLength)
    .map((form) => ({ head: form.slice(0, length), tail: form.slice(length) }));
}

/** A builder's log has a prefix before each line, so each line of a secret is also searched for by itself. */
function lines(value: string): string[] {
  const parts = value.split(/[\r\n]+/).map((line) => line.trim());
  return parts.length === 1 ? [] : parts.filter((line) => line.length >= minimumLineLength);
}

function quoted(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replaceAll(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const html = value.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
  return [
    json,
    JSON.stringify(json).slice(1, -1),
    JSON.stringify(ascii).slice(1, -1),
    ascii,
    json.replaceAll('/', '\\/'),
    json.replaceAll('$' + '{', '\\$' + '{'),
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", `'"'"'`),
    // As bash's printf %q quotes.
    value.replaceAll(/[^\w./:=+@%,\x80-\uffff-]/g, '\\$&'),
    html,
    html.replaceAll("'", '&#39;'),
    html.replaceAll("'", '&#x27;'),
  ];
}

function urlEncoded(value: string): string[] {
  const component = encodeURIComponent(Buffer.from(value).toString());
  const strict = component.replaceAll(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const lower = (form: string) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const forms = [component, strict, component.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
  return [...forms, ...forms.map(lower), encodeURI(Buffer.from(value).toString())];
}

function hexadecimal(value: string): string[] {
  const hex = Buffer.from(value).toString('hex');
  return [hex, hex.toUpperCase()];
}

/**
 * Base64 depends on where the secret starts within a group of three bytes, and at its edges on its
 * neighbours. For each of the three alignments: the characters that are the secret's alone, and the
 * ending as it is when nothing follows, with padding and without.
 */
function base64(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    const forms = [padded.slice(start), padded.slice(start).replace(/=+$/, ''), padded.slice(start, end)];
    return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
  });
}
