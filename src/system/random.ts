import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Random bytes in hexadecimal, two digits a byte, from the kernel's source for keys. Not from `node:crypto`, which
 * takes 6 ms to load: a rebuild would start that much later.
 */
export function randomHex(bytes: number): string {
  const random = Buffer.alloc(bytes);
  const source = openSync('/dev/urandom', 'r');
  try {
    readSync(source, random);
  } finally {
    closeSync(source);
  }
  return random.toString('hex');
}
