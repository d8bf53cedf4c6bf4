import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nix32 } from '../../../src/nix/nix32.js';
import { nixString } from '../../../src/nix/string.js';

describe('texts as Nix writes them', () => {
  it.each(['', 'a', 'git+file:///x', 'ä'.repeat(999)])(
    'a hash of %j in base 32 is the one of nix-hash',
    (text) => {
      const hex = createHash('sha256').update(text).digest('hex');
      const theirs = execFileSync('nix-hash', ['--to-base32', '--type', 'sha256', hex], { encoding: 'utf8' });
      expect(nix32(Buffer.from(hex, 'hex'))).toBe(theirs.trim());
    },
  );

  // Biome takes a dollar sign before a brace for a mistake.
  const start = '$' + '{';
  const texts = ['', '"', '\\', `${start}x}`, `$${start}x}`, `''${start}`, 'a\nb\tc', '\\n', '$', 'ä'];
  it.each([...texts, `"${start}builtins.abort "x"}"`])('Nix reads the string of %j as that text', (text) => {
    const read = execFileSync(
      'nix-instantiate',
      ['--store', 'dummy://', '--eval', '--json', '-E', nixString(text)],
      {
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(read)).toBe(text);
  });
});
