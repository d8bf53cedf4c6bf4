import { type ToolError, usageError } from '../../../system/errors.js';

/** Lines of base64 shorter than this are no secret by themselves, and would mask much else. */
const shortestLine = 20;

/**
 * The private key of the input `ssh-key` as ssh-add reads it, with its last newline; null for an empty text. Throws a usage
 * error (`bad-input`), which names no part of it, for what is none, and for one that a passphrase protects.
 */
export function privateKeyOf(text: string): string | null {
  const key = text.replace(/\r\n?/g, '\n').trim();
  if (key === '') return null;
  const [, kind] = /^-----BEGIN ([A-Z ]{0,30})PRIVATE KEY-----\n/.exec(key) ?? [];
  if (kind === undefined || !/\n-----END [A-Z ]{0,30}PRIVATE KEY-----$/.test(key)) throw noKey(key);
  if (isProtected(key, kind))
    throw usageError(
      'bad-input',
      'input "ssh-key" is a key with a passphrase, which nobody can type here',
      'Make a key for deployments alone, without one: ssh-keygen -t ed25519 -N "" -C deploy -f deploy_key.',
    );
  return `${key}\n`;
}

/** The texts by which a part of a key is recognised wherever it would be written. */
export function secretsIn(key: string): string[] {
  const lines = key.split('\n').filter((line) => line.length >= shortestLine && !line.startsWith('-----'));
  return [key.trim(), ...lines];
}

function noKey(text: string): ToolError {
  const isPublic = /^(ssh|ecdsa|sk)-\S{1,60} [A-Za-z0-9+/=]/.test(text);
  return usageError(
    'bad-input',
    isPublic
      ? 'input "ssh-key" is a public key, and the private one is needed'
      : 'input "ssh-key" is no private key, from its line BEGIN to its line END',
    'Put the whole file into a secret, such as with: gh secret set DEPLOY_KEY <deploy_key.',
  );
}

/** By the name of the cipher in OpenSSH's own format (PROTOCOL.key), by a header in PEM (RFC 1421), or by its kind (RFC 5958). */
function isProtected(key: string, kind: string): boolean {
  if (kind === 'ENCRYPTED ' || /^Proc-Type: 4,ENCRYPTED$/m.test(key)) return true;
  if (kind !== 'OPENSSH ') return false;
  const bytes = Buffer.from(key.split('\n').slice(1, -1).join(''), 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 4) return false;
  const length = bytes.readUInt32BE(magic.length);
  const start = magic.length + 4;
  return bytes.toString('latin1', start, start + Math.min(length, 100)) !== 'none';
}
