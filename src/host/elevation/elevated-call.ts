import { randomHex } from '../../system/random.js';
import { quoteWord } from '../../text/shell.js';
import { type HostResult, type HostScript, killAfterSeconds } from '../host.js';

/**
 * Bytes between the password and what the script reads: sudo-rs reads its standard input with a buffer of 8 KiB, and keeps for
 * itself what is in that besides the password.
 */
const filling = `${' '.repeat(16 * 1024)}\n`;

/** Of a command that was not found, as a shell has it. */
const notFound = 127;

/**
 * What runs as root. It says that it was started, since sudo's own words and status cannot be told from a script's; takes what
 * sudo has left of the password's lines, which is all of them where it has asked for none; and holds the script to its time,
 * which nothing of the user can do. Arguments: the word for the start, that for the end of the password's lines or '', the
 * times, the script.
 */
const asRoot = `
printf '\\n%s\\n' "$1" >&2
if [ -n "$2" ]; then while IFS= read -r line && [ "$line" != "$2" ]; do :; done; unset line; fi
HOME=~root; export HOME
if command -v timeout >/dev/null; then exec timeout -k "$3" "$4" /bin/sh -c "$5"; fi
exec /bin/sh -c "$5"
`;

/**
 * The call that runs a script as root with one sudo, where the user is not root; `resultOf` returns the script's end, or null
 * where it was not run. The password is the first line of what the call reads, before the script's own input. The `-k` has sudo
 * neither use nor keep a memory of it; its prompts are before the start and are left out.
 */
export function elevatedCall(
  { script, input, timeoutSeconds, ...more }: HostScript,
  password: string | null,
): { call: Omit<HostScript, 'timeoutSeconds'>; resultOf(result: HostResult): HostResult | null } {
  const [start, end] = [randomHex(16), password === null ? '' : randomHex(16)];
  const words = [start, end, String(killAfterSeconds), String(timeoutSeconds), script];
  const command = ['/bin/sh', '-c', asRoot, 'sh', ...words].map(quoteWord).join(' ');
  const call = [
    `if [ "$(id -u)" = 0 ]; then exec ${command}; fi`,
    'PATH=/run/wrappers/bin:$PATH',
    `command -v sudo >/dev/null || { echo 'sudo: not found' >&2; exit ${notFound}; }`,
    `LC_ALL=C exec sudo ${password === null ? '-n' : '-S -k'} -- ${command}`,
  ].join('\n');
  // A sudo that refuses the password reads on: without an input there is nothing more for it to try.
  const lines = `${password}\n${input === undefined ? '' : `${filling}${end}\n`}`;
  const read = password === null ? input : Buffer.concat([Buffer.from(lines), input ?? new Uint8Array()]);
  return {
    call: { ...more, script: call, ...(read !== undefined && { input: read }) },
    resultOf: ({ status, stdout, stderr }) => {
      const at = stderr.indexOf(`\n${start}\n`);
      if (at === -1) return null;
      return { status, stdout, stderr: stderr.subarray(at + start.length + 2) };
    },
  };
}
