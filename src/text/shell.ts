// Characters that no shell treats specially. `#` is a glob operator of zsh, and `=` begins a path look-up there.
const plainWord = /^[\w@%+:,./-][\w@%+=:,./-]*$/;

/** One word for a POSIX shell; quoted only where it must be, so that commands stay easy to read. */
export function quoteWord(word: string): string {
  return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command line that a POSIX shell splits into exactly these words. */
export function quoteCommand(argv: readonly string[]): string {
  return argv.map(quoteWord).join(' ');
}
