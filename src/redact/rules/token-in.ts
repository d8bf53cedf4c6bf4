import { gitleaksFormats } from './gitleaks.js';
import { wordStart } from './shapes.js';
import { longestToken, tokenSpan } from './token-shapes.js';

const triggers = gitleaksFormats.flatMap((format) =>
  format.triggers.map((trigger) => ({ format, trigger, isWord: /^[A-Za-z0-9]+$/.test(trigger) })),
);
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/;

/** The kind of the first token of a known format in a text, such as `github-pat`, or `private-key`; null where there is none. */
export function tokenIn(text: string): string | null {
  if (privateKey.test(text)) return 'private-key';
  for (const { format, trigger, isWord } of triggers) {
    for (let at = text.indexOf(trigger); at !== -1; at = text.indexOf(trigger, at + 1)) {
      if (isWord && !wordStart.test(text.slice(Math.max(0, at - 2), at))) continue;
      const from = at + trigger.length;
      if (tokenSpan(format, isWord, text.slice(from, from + longestToken)) !== null) return format.id;
    }
  }
  return null;
}
