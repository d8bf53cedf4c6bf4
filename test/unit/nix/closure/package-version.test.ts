import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageNameOf } from '../../../../src/nix/closure/package-version.js';
import { offlineNixConfig } from '../../../setup/modern-nix.mjs';
import { randomNumbers } from '../../../support/random-numbers.js';

/** Name and version of each, as Nix itself has them. */
function parsedByNix(names: readonly string[]): { name: string; version: string }[] {
  const expression = 'names: map builtins.parseDrvName (builtins.fromJSON names)';
  const json = JSON.stringify(names).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('${', '\\${');
  const argv = ['--eval', '--strict', '--json', '-E', `(${expression}) "${json}"`];
  const env = { ...process.env, NIX_CONFIG: offlineNixConfig };
  return JSON.parse(execFileSync('nix-instantiate', argv, { env, encoding: 'utf8', maxBuffer: 1 << 26 }));
}

const outputs = ['bin', 'lib', 'man', 'dev', 'doc', 'info', 'out', 'debug', 'static', 'modules', 'lib32'];

/** A name such as those of store paths, put together at random of the parts that they have, in any order. */
function randomName(random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const parts = [
    'a',
    'lib',
    'x11',
    '3',
    '1.0',
    '2024-01-01',
    'rc1',
    'beta',
    '+',
    '_',
    '?',
    '=',
    '.',
    '-',
    'Q',
    '0',
    '7z',
    'unstable',
  ];
  const length = 1 + Math.floor(random() * 6);
  const joined = Array.from({ length }, () => pick(parts)).join(pick(['-', '-', '', '.']));
  return joined.replace(/^\.+/, '') || 'a';
}

describe('name and version of a store path', () => {
  it('are what Nix says, for thousands of random names', () => {
    const random = randomNumbers(18);
    const names = [...new Set(Array.from({ length: 4000 }, () => randomName(random)))];
    const ends = new RegExp(`-(?:${outputs.join('|')})$`);
    const plain = names.filter((name) => !ends.test(name));
    expect(plain.length).toBeGreaterThan(2000);
    expect(plain.map((name) => packageNameOf(name))).toEqual(parsedByNix(plain));
  });

  it('are what Nix says, for the store of this machine, but for outputs', () => {
    const store = existsSync('/nix/store') ? readdirSync('/nix/store') : [];
    const paths = store.filter(
      (name) => /^[0-9a-df-np-sv-z]{32}-[^.]/.test(name) && !/\.(?:lock|chroot)$/.test(name),
    );
    const names = [...new Set(paths.map((path) => path.slice(33).replace(/\.drv$/, '')))];
    const told = parsedByNix(names);
    for (const [index, path] of names.entries()) {
      const { name, version } = packageNameOf(path);
      const nix = told[index]!;
      expect(name).toBe(nix.name);
      if (version !== nix.version) expect(nix.version.slice(version.length)).toMatch(/^(?:-[a-z]+\d*)+$/);
    }
  });

  it('are those of the package for each of its outputs', () => {
    for (const output of outputs)
      expect(packageNameOf(`/nix/store/${'0'.repeat(32)}-openssl-3.0.13-${output}`)).toEqual({
        name: 'openssl',
        version: '3.0.13',
      });
    expect(packageNameOf('linux-6.12.1-modules-shrunk')).toEqual({ name: 'linux', version: '6.12.1' });
  });

  it('keep what belongs to a version', () => {
    for (const version of [
      '1.0.0-beta',
      '2.0-rc',
      '0-unstable-2024-05-01',
      '565.77-6.13',
      '6.1.65-rt18',
      '1-unstable',
    ])
      expect(packageNameOf(`tool-${version}`)).toEqual({ name: 'tool', version });
  });
});
