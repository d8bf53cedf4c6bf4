import { basename } from 'node:path';

/** ssh's options that take an argument, ssh(1). */
const optionsWithArgument = /^-[1246AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;

/** An ssh command line: the words that lead to the other machine, its name last, and those that run there. */
export type SshCommand = { connection: string[]; host: string; remote: string[] };

/** The name of the program that a command line runs; empty where it cannot be read. */
export function programName(words: readonly string[]): string {
  return basename(words[0] ?? '');
}

/** Whether a command line is ssh's. A connection's master renames itself: "ssh: /path/of/socket [mux]". */
export function isSsh(words: readonly string[]): boolean {
  return programName(words) === 'ssh' || /^ssh: .*\[mux\]/.test(words[0] ?? '');
}

/** The parts of an ssh command line; null for anything else, and for a master, which names no host. */
export function parseSsh(words: readonly string[]): SshCommand | null {
  if (programName(words) !== 'ssh') return null;
  let index = 1;
  while (index < words.length && words[index]?.startsWith('-')) {
    const word = words[index] ?? '';
    index += optionsWithArgument.test(word) ? 2 : 1;
    if (word === '--') break;
  }
  const host = words[index];
  if (host === undefined) return null;
  return { connection: words.slice(0, index + 1), host, remote: remoteWords(words.slice(index + 1)) };
}

/** Words that ssh runs on the other machine, where a shell takes apart what may be one word here. */
export function remoteWords(words: readonly string[]): string[] {
  return words.flatMap((word) => word.split(/[\s'"]+/)).filter((part) => part !== '');
}
