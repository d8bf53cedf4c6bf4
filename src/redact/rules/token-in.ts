import { gitleaksFormats } from './gitleaks.js';
import { wordStart } from './shapes.js';
import { longestToken, tokenSpan } from './token-shapes.js';

const triggers = gitleaksFormats.flatMap((format, order) =>
  format.triggers.map((trigger) => ({ format, order, trigger, isWord: /^[A-Za-z0-9]+$/.test(trigger) })),
);
/** By the codes of their first two characters, the triggers that begin with them. */
const triggersByStart: ((typeof triggers)[number][] | undefined)[] = [];
for (const one of triggers) {
  const pair = pairOf(one.trigger, 0);
  triggersByStart[pair] = [...(triggersByStart[pair] ?? []), one];
}
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/;

/** The kind of a token of a known format in a text, by the order of the formats, such as `github-pat`, or `private-key`; null where there is none. */
export function tokenIn(text: string): string | null {
  if (privateKey.test(text)) return 'private-key';
  let first: (typeof triggers)[number] | null = null;
  // Once through the text, and not once for each of the triggers.
  for (let at = 0; at + 1 < text.length; at += 1) {
    for (const one of triggersByStart[pairOf(text, at)] ?? none)
      if ((first === null || one.order < first.order) && isTokenAt(text, at, one)) first = one;
  }
  return first?.format.id ?? null;
}

const none: readonly never[] = [];

function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);
}

function isTokenAt(
  text: string,
  at: number,
  { format, trigger, isWord }: (typeof triggers)[number],
): boolean {
  if (!text.startsWith(trigger, at)) return false;
  if (isWord && !wordStart.test(text.slice(Math.max(0, at - 2), at))) return false;
  const from = at + trigger.length;
  return tokenSpan(format, isWord, text.slice(from, from + longestToken)) !== null;
}
