// Escape sequences as ECMA-48 defines them: CSI, the string controls (OSC, DCS, SOS, PM, APC) up to
// their terminator or the end of the text, and two- or three-byte escapes.
const escapeSequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder or hide what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Hostile text as plain text for a page or a log: no escape sequences, control or direction characters;
 * line ends become `\n`, tabs stay. (terminal.ts shows them instead, for a person at a terminal.)
 */
export function plainText(text: string): string {
  return text
    .replace(escapeSequences, '')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(bidi, '')
    .replace(lonelySurrogates, '\ufffd');
}

/** The same on one line: every run of white space is one space. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** `text` in at most `limit` UTF-16 units; an ellipsis stands for what was cut, no character is halved. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = Math.max(0, limit - 1);
  const halved = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
  return `${text.slice(0, halved ? end - 1 : end)}…`;
}
