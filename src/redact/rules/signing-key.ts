import { Buffer } from 'node:buffer';

/** PKCS #8 before the 32 bytes of an Ed25519 key's seed (RFC 8410). */
const header = Buffer.from('302e020100300506032b657004220420', 'hex');

/** True for the base64 of a secret key as libsodium writes it: an Ed25519 seed and the public key that belongs to it. */
export function isSigningKey(base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 64) return false;
  // Loaded for the first key only, since it takes 6 ms.
  const { createPrivateKey, createPublicKey } = process.getBuiltinModule('node:crypto');
  const key = createPrivateKey({
    key: Buffer.concat([header, bytes.subarray(0, 32)]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return x === bytes.subarray(32).toString('base64url');
}
