/** What arguments of ssh(1) mean: a port, a user, options in ssh_config(5)'s words, and those that mean nothing here. */
export type SshArguments = { port: number | null; user: string | null; options: string[]; left: string[] };

/** Letters that take a value, and those that do not (OpenSSH's ssh.c). */
const withValue = 'BbcDEeFIiJLlmOoPpQRSWw';
const withoutValue = '1246AaCfGgKkMNnqsTtVvXxYy';

const flags: Record<string, string> = {
  ...{ '4': 'AddressFamily=inet', '6': 'AddressFamily=inet6', A: 'ForwardAgent=yes', a: 'ForwardAgent=no' },
  ...{ C: 'Compression=yes', q: 'LogLevel=QUIET', v: 'LogLevel=VERBOSE' },
};
const valued: Record<string, string> = {
  ...{ b: 'BindAddress', B: 'BindInterface', c: 'Ciphers', i: 'IdentityFile', I: 'PKCS11Provider' },
  ...{ J: 'ProxyJump', m: 'MACs', P: 'Tag' },
};

/**
 * Reads words as ssh reads its arguments: letters together, a value in the same word or the next. As with ssh, the first port
 * and the first user count.
 */
export function readSshArguments(words: readonly string[]): SshArguments {
  const read: SshArguments = { port: null, user: null, options: [], left: [] };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (!/^-[A-Za-z0-9]/.test(word)) {
      read.left.push(word);
      continue;
    }
    for (let at = 1; at < word.length; at += 1) {
      const letter = word[at]!;
      if (!withValue.includes(letter)) {
        readFlag(letter, read);
        continue;
      }
      const rest = word.slice(at + 1);
      if (rest === '') index += 1;
      readValue(letter, (rest || (words[index] ?? '')).trim(), read);
      break;
    }
  }
  return read;
}

function readFlag(letter: string, read: SshArguments): void {
  const option = withoutValue.includes(letter) ? flags[letter] : undefined;
  if (option === undefined) read.left.push(`-${letter}`);
  else read.options.push(option);
}

function readValue(letter: string, value: string, read: SshArguments): void {
  const name = valued[letter];
  const option = letter === 'o' ? optionOf(value) : null;
  if (letter === 'p' && /^\d{1,5}$/.test(value)) read.port ??= Number(value);
  else if (letter === 'l' && value !== '') read.user ??= value;
  else if (option !== null) read.options.push(option);
  else if (name !== undefined && value !== '') read.options.push(`${name}=${quoted(value)}`);
  else read.left.push(`-${letter} ${value}`.trim());
}

/** `Name=value` of what ssh_config may have as `Name value` or `Name = value`; null where it is none of them. */
function optionOf(written: string): string | null {
  const [name = ''] = /^[A-Za-z][A-Za-z0-9]{0,60}/.exec(written) ?? [];
  const rest = written.slice(name.length);
  const value = rest.trimStart().replace(/^=/, '').trim();
  return name === '' || value === '' || !/^[\s=]/.test(rest) ? null : `${name}=${value}`;
}

/** A path with blanks is one word of ssh_config within quotes. */
function quoted(value: string): string {
  return /\s/.test(value) && !value.startsWith('"') ? `"${value}"` : value;
}
