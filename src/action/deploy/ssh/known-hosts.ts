import { usageError } from '../../../system/errors.js';

/**
 * The lines of the input `known-hosts` as sshd(8) describes them; null for an empty text. Throws a usage error (`bad-input`)
 * with the number of the first line that is none.
 */
export function knownHostsOf(text: string): string | null {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  if (lines.every((line) => line === '')) return null;
  const wrong = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !isEntry(line));
  if (wrong !== -1)
    throw usageError(
      'bad-input',
      `line ${wrong + 1} of input "known-hosts" is no line of known_hosts`,
      'It is as ssh-keyscan prints it: web1.example.org ssh-ed25519 AAAA…; compare the key with the host’s own.',
    );
  return `${lines.join('\n')}\n`;
}

/** Perhaps a marker, then names, kind and key. */
function isEntry(line: string): boolean {
  return /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+[a-z][\w.@-]{2,80}\s+[A-Za-z0-9+/]{16,}=*(?:\s.*)?$/.test(
    line,
  );
}
