import { filledLines } from '../../text/lines.js';

/** The line of Nix's words that says what is wrong: the last error, since those before it are where that came from. */
export function errorLine(words: string): string {
  const errors = [...words.matchAll(/\berror:[ \t]{0,20}(\S.*)$/gm)].map(([, error = '']) => error);
  return errors.at(-1) ?? filledLines(words).at(-1)?.trim() ?? '';
}
