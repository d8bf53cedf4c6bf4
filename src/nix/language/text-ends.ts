/** Where pieces of the text of strings end, as lexer.l of Nix divides it. */

const quote = 34;
const dollar = 36;
const apostrophe = 39;
const backslash = 92;
const brace = 123;

/**
 * The end of the text of a string from `at`; `at` before a quote or an interpolation. A backslash or a dollar that ends the
 * source is a piece of its own.
 */
export function stringTextEnd(source: string, at: number): number {
  const { length } = source;
  for (let end = at; end < length; ) {
    const code = source.charCodeAt(end);
    if (code !== quote && code !== dollar && code !== backslash) {
      end += 1;
      continue;
    }
    const next = end + 1 < length ? source.charCodeAt(end + 1) : -1;
    if (code === quote || (code === dollar && next === brace)) return end;
    const isDollar = code === dollar && next !== quote;
    const size = isDollar && next === backslash ? 3 : isDollar || code === backslash ? 2 : 1;
    if (end + size > length) return end > at ? end : length;
    end += size;
  }
  return length;
}

/** The end of a piece of the text of an indented string from `at`, before which there is no `''` and no interpolation. */
export function indentedTextEnd(source: string, at: number): number {
  const { length } = source;
  let end = at;
  while (end < length) {
    const code = source.charCodeAt(end);
    if (code !== apostrophe && code !== dollar) {
      end += 1;
      continue;
    }
    if (end + 1 >= length) break;
    const next = source.charCodeAt(end + 1);
    if (next === apostrophe || next === (code === dollar ? brace : dollar)) break;
    end += 2;
  }
  return Math.max(end, at + 1);
}

/** The end of the escape that begins with `''` at `at`; null where `''` ends the string. */
export function indentedEscapeEnd(source: string, at: number): number | null {
  const code = source.charCodeAt(at + 2);
  if (code === dollar || code === apostrophe) return at + 3;
  return code === backslash && at + 3 < source.length ? at + 4 : null;
}
