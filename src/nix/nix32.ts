/** The digits of Nix' base 32: without e, o, t and u. */
const digits = '0123456789abcdfghijklmnpqrsvwxyz';

/** Bytes as Nix writes hashes: five bits a digit, from the last to the first (nix/src/libutil/hash.cc). */
export function nix32(bytes: Uint8Array): string {
  let written = '';
  for (let at = Math.ceil((bytes.length * 8) / 5) - 1; at >= 0; at -= 1) {
    const [byte, shift] = [Math.floor((at * 5) / 8), (at * 5) % 8];
    const value = ((bytes[byte] ?? 0) >> shift) | ((bytes[byte + 1] ?? 0) << (8 - shift));
    written += digits[value & 31];
  }
  return written;
}
