// What no shell treats specially in single quotes; fish reads a backslash and a quote there as an escape.
const quotable = /[^'\\]+/y;

/**
 * One word for the shell that a user has on a host, whichever of sh, bash, zsh, ksh and fish that is: ssh gives a command
 * to it as text. Quotes and backslashes are put in double quotes, everything else in single ones.
 */
export function quoteForAnyShell(word: string): string {
  if (word === '') return "''";
  let quoted = '';
  for (let at = 0; at < word.length; ) {
    quotable.lastIndex = at;
    const plain = quotable.exec(word)?.[0];
    if (plain === undefined) quoted += word[at] === "'" ? `"'"` : '"\\\\"';
    else quoted += `'${plain}'`;
    at += plain?.length ?? 1;
  }
  return quoted;
}
