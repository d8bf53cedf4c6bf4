import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';

/** The secret that is planted: characters that every encoding treats in its own way. */
export const secret = `p4ss/W0rd+x&7"k'=Zq$9~Ünï`;
/** A secret of several lines, as keys are; made up. */
const multiLine = 'first-line-of-the-key\nsecond+line/of=the key\n  third-line-of-the-key';
const long = Array.from({ length: 40 }, (_, index) => `k${index}/${(index * 7919).toString(36)}`).join('+');
export const secrets = [secret, multiLine, long, '13371337'];

const base64 = (text: string) => Buffer.from(text).toString('base64');
const urlSafe = (text: string) => Buffer.from(text).toString('base64url');
const split = (text: string, separator: string, at = 7) => text.slice(0, at) + separator + text.slice(at);
const wrapped = (text: string, width: number, separator: string) =>
  text.match(new RegExp(`.{1,${width}}`, 'gs'))!.join(separator);

/** Terminal text with a secret in it, and the encoded secret that must not be found in what is written. */
export type Planted = { name: string; text: string; needle: string };

function planted(name: string, needle: string, text = `before ${needle} after\r\n`): Planted {
  return { name, needle, text };
}

const bytes = [...Buffer.from(secret)];
const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');
const octalOf = (byte: number) => byte.toString(8).padStart(3, '0');
const jsonOf = (text: string) => JSON.stringify(text).slice(1, -1);
/** What a program prints that is given the secret on its standard input. */
const printedBy = (program: string, ...args: string[]) =>
  execFileSync(program, args, { input: secret, encoding: 'utf8' }).trim();

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const pemBody = wrapped(base64('not a real key, only bytes for a test '.repeat(12)), 64, '\r\n');

/** Every form in which the secrets are planted, by name. */
export const forms: Planted[] = [
  planted('as it is', secret),
  planted('at the very start and end', secret, secret),
  planted('twice in a row', secret, secret + secret),
  planted('overlapping itself', '13371337', '1337133713371337'),
  planted('coloured in the middle', secret, `a ${split(secret, '\x1b[1;31m')} b\r\n`),
  planted(
    'every letter in its own colour',
    secret,
    [...secret].map((char) => `\x1b[38;2;1;2;3m${char}\x1b[0m`).join(''),
  ),
  planted('with 8-bit CSI in the middle', secret, split(secret, '\x9b31m')),
  planted('broken at a line wrap by CR LF', secret, split(secret, '\r\n', 1)),
  planted('broken after every letter', secret, wrapped(secret, 1, '\r\n')),
  planted('broken by a wrap with indentation', secret, split(secret, '\r\n       ')),
  planted('broken by a wrap, coloured and indented', secret, split(secret, '\x1b[0m\r\n\x1b[31m  \x1b[1m  ')),
  planted('broken by a bare carriage return', secret, split(secret, '\r')),
  planted('split by moving the cursor', secret, split(secret, '\x1b[2;10H')),
  planted('split by a backspace and by NUL', secret, split(split(secret, '\b', 9), '\0', 4)),
  planted('split by an erase and a mode switch', secret, split(secret, '\x1b[K\x1b[?25l\x1b(B\x1b7')),
  planted('split by zero-width characters', secret, split(secret, '\u200b\u2060')),
  planted('around a window title', secret, split(secret, '\x1b]0;a title\x07')),
  planted('in a window title', secret, `\x1b]0;user: ${secret}\x07prompt`),
  planted('in a title ended by ST', secret, `\x1b]2;${secret}\x1b\\prompt`),
  planted('in an 8-bit OSC', secret, `\x9d2;${secret}\x9cprompt`),
  planted(
    'in the address of a hyperlink',
    encodeURIComponent(secret),
    `\x1b]8;;https://x.org/?t=${encodeURIComponent(secret)}\x1b\\here\x1b]8;;\x1b\\`,
  ),
  planted('in the clipboard (OSC 52)', base64(secret), `\x1b]52;c;${base64(secret)}\x07`),
  planted('in a device control string', secret, `\x1bPtmux;\x1b\x1b]0;${secret}\x07\x1b\\`),
  planted('in an application command', secret, `\x1b_${secret}\x1b\\`),
  planted('in a title that never ends', secret, `\x1b]0;${secret}`),
  planted('in base64 with padding', base64(secret)),
  planted('in base64 without padding', base64(secret).replace(/=+$/, '')),
  planted('in base64 after one byte', base64(`x${secret}`).slice(2, -4), `${base64(`x${secret}yz`)}\r\n`),
  planted('in base64 after two bytes', base64(`xy${secret}`).slice(3, -4), `${base64(`xy${secret}z`)}\r\n`),
  planted(
    'in base64 with a newline (echo | base64)',
    base64(secret).slice(0, -4),
    `${base64(`${secret}\n`)}\r\n`,
  ),
  planted('in base64url', urlSafe(secret)),
  planted(
    'in base64 of user:password',
    base64(`user:${secret}`).slice(7, -4),
    `Basic ${base64(`user:${secret}`)}\r\n`,
  ),
  planted('in base64 wrapped at 20 columns', base64(long), wrapped(base64(long), 20, '\r\n')),
  planted('percent-encoded', encodeURIComponent(secret)),
  planted(
    'percent-encoded in lower case',
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  ),
  planted('form-encoded', new URLSearchParams({ s: secret }).toString().slice(2)),
  planted('in JSON', JSON.stringify(secret).slice(1, -1)),
  planted(
    'in JSON in ASCII',
    JSON.stringify(secret).slice(1, -1).replace('Ü', '\\u00dc').replace('ï', '\\u00ef'),
  ),
  planted('in a quoted shell word', `'${secret.replaceAll("'", "'\\''")}'`.slice(1, -1)),
  planted('escaped for HTML', secret.replace('&', '&amp;').replace('"', '&quot;')),
  planted('in hexadecimal', Buffer.from(secret).toString('hex')),
  planted('in hexadecimal of upper case', Buffer.from(secret).toString('hex').toUpperCase()),
  planted('in hexadecimal with colons', bytes.map(hexOf).join(':')),
  planted('in hexadecimal with blanks (od)', printedBy('od', '-An', '-tx1', '-w99')),
  planted(
    'in hexadecimal by twos (xxd)',
    printedBy('od', '-An', '-tx2', '--endian=big', '-w99').slice(0, -5),
  ),
  planted('as bytes of C', bytes.map((byte) => `0x${hexOf(byte)}`).join(', ')),
  planted('with %XX for every letter', bytes.map((byte) => `%${hexOf(byte).toUpperCase()}`).join('')),
  planted('with \\x for every letter', bytes.map((byte) => `\\x${hexOf(byte)}`).join('')),
  planted('in octal', bytes.map((byte) => `\\${octalOf(byte)}`).join('')),
  planted('in decimal', bytes.join(' ')),
  planted(
    'with \\u for every letter',
    [...secret].map((char) => `\\u00${hexOf(char.charCodeAt(0))}`).join(''),
  ),
  planted('with an entity for every letter', [...secret].map((char) => `&#${char.charCodeAt(0)};`).join('')),
  planted('in base32', printedBy('base32', '-w0').replace(/=+$/, '')),
  planted('in base32 after three bytes', printedBy('sh', '-c', '(printf abc; cat) | base32 -w0').slice(5)),
  planted('in base64 twice', base64(base64(secret))),
  planted('in JSON twice', jsonOf(jsonOf(secret))),
  planted('as Python prints it', secret.replace("'", "\\'")),
  planted(
    'as Python prints its bytes',
    printedBy('python3', '-c', 'import sys; print(sys.stdin.buffer.read())').slice(2, -1),
  ),
  planted('as bash quotes it', printedBy('bash', '-c', 'LC_ALL=C; printf %q "$(cat)"').slice(2, -1)),
  planted('broken by a backslash and a new line', secret, split(secret, '\\\r\n')),
  planted('broken by a backslash, with indentation', secret, split(secret, '\\\r\n      ')),
  planted('of several lines', multiLine.replaceAll('\n', ''), multiLine.replaceAll('\n', '\r\n')),
  planted('of several lines under a prefix', 'second+line/of=the key', multiLine.replaceAll(/^/gm, 'drv> ')),
  planted('of several lines in JSON', JSON.stringify(multiLine).slice(1, -1)),
  planted('longer than the table', long),
  planted('longer than the table, in base64 and colour', base64(long), split(base64(long), '\x1b[0m', 90)),
  planted('a GitHub token', `ghp_${'aB3'.repeat(12)}`),
  planted(
    'a GitHub token, coloured and wrapped',
    `ghs_${'aB3'.repeat(12)}`,
    split(split(`ghs_${'aB3'.repeat(12)}`, '\x1b[0m', 3), '\r\n', 20),
  ),
  planted('a fine-grained GitHub token', `github_pat_${'aB3_'.repeat(20)}`),
  planted('an AWS key', 'AKIAIOSFODNN7EXAMPLE'),
  planted(
    'an AWS secret key',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\r\n',
  ),
  planted('a Slack token', `xoxb-${'1234567890-'.repeat(3)}abc`),
  planted('a GitLab token', `glpat-${'aB3-'.repeat(6)}`),
  planted('an npm token', `npm_${'aB3'.repeat(12)}`),
  planted('an age key', `AGE-SECRET-KEY-1${'QPZR'.repeat(15).slice(0, 58)}`),
  planted('a JSON web token', jwt),
  planted(
    'a private key',
    pemBody.slice(70, 120),
    `-----BEGIN RSA PRIVATE KEY-----\r\n${pemBody}\r\n-----END RSA PRIVATE KEY-----\r\nafter\r\n`,
  ),
  planted(
    'a private key under a prefix',
    pemBody.slice(70, 120),
    `-----BEGIN PRIVATE KEY-----\r\n${pemBody}\r\n-----END PRIVATE KEY-----`.replaceAll(/^/gm, 'drv> '),
  ),
  planted(
    'a private key on one line',
    pemBody.slice(70, 120),
    `"-----BEGIN OPENSSH PRIVATE KEY-----\\n${pemBody.replaceAll('\r\n', '\\n')}\\n-----END OPENSSH PRIVATE KEY-----"`,
  ),
  planted('the password of a URL', 'tr0ub4dor', 'git clone https://user:tr0ub4dor@example.org/repo.git\r\n'),
  planted(
    'a token as the user of a URL',
    'abcdefghij0123456789',
    'https://abcdefghij0123456789@example.org/\r\n',
  ),
  planted(
    "Nix's access tokens",
    'github.com=abc123',
    'access-tokens = github.com=abc123 gitlab.com=PAT:x\r\nnext\r\n',
  ),
  planted(
    "Nix's access tokens as an option",
    'example.org=abc123',
    "nix build --option access-tokens 'example.org=abc123'\r\n",
  ),
  planted('a bearer token', 'abcDEF123._~-', 'Authorization: Bearer abcDEF123._~-\r\n'),
  planted(
    'basic credentials',
    base64('someone:something'),
    `authorization: Basic ${base64('someone:something')}\r\n`,
  ),
];
