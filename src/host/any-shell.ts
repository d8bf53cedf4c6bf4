// What no shell treats specially in single quotes; fish reads a backslash and a quote there as an escape.
const run = /[^'\\]+|['\\]+/g;

/**
 * One word for the shell that a user has on a host, whichever of sh, bash, zsh, ksh and fish that is: ssh gives a command
 * to it as text. Quotes and backslashes are put in double quotes, everything else in single ones.
 */
export function quoteForAnyShell(word: string): string {
  if (word === '') return "''";
  return word.replaceAll(run, (part) =>
    part.startsWith("'") || part.startsWith('\\') ? `"${part.replaceAll('\\', '\\\\')}"` : `'${part}'`,
  );
}
