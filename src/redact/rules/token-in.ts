import { gitleaksFormats } from './gitleaks.js';
import { wordStart } from './shapes.js';

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
      const found = format.rest.exec(text.slice(from, from + 1100))?.[0];
      if (found === undefined) continue;
      if (!isWord || !/^[A-Za-z0-9]/.test(text.slice(from + found.length))) return format.id;
    }
  }
  return null;
}
