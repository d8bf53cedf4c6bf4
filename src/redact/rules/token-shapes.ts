import { gitleaksFormats, type TokenFormat } from './gitleaks.js';
import { characterSet, type Shape, wordStart } from './shapes.js';

/** More of one token is not looked at. */
export const longestToken = 1024;

/** The formats of gitleaks as shapes. */
export function tokenShapes(): Shape[] {
  return gitleaksFormats.flatMap((format) =>
    format.triggers.map((trigger): Shape => {
      const isWord = /^[A-Za-z0-9]+$/.test(trigger);
      return {
        triggers: [trigger],
        body: characterSet(new RegExp(`${format.characters.source}|[\\w.-]`)),
        min: format.least,
        max: longestToken,
        // Within longer words, such as a hash or base64, some letters in a row are no beginning.
        ...(isWord ? { before: wordStart } : {}),
        secret: (body) => tokenSpan(format, isWord, body),
      };
    }),
  );
}

/**
 * A token is masked up to its end, which may be beyond what the rule matches: issuers make their tokens longer.
 * Where only letters announce it, its length has to be right.
 */
export function tokenSpan({ rest }: TokenFormat, isWord: boolean, body: string): [number, number] | null {
  const matched = rest.exec(body)?.[0].length;
  if (matched === undefined) return null;
  if (isWord) return /^[A-Za-z0-9]/.test(body.slice(matched)) ? null : [0, matched];
  return [0, Math.max(matched, body.replace(/[.-]+$/, '').length)];
}
