import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closureBytes, closureIn, closureOf, type RunProgram } from '../../../../src/nix/closure/closure.js';
import { packageChanges } from '../../../../src/nix/closure/package-changes.js';
import { compareVersions, packageNameOf } from '../../../../src/nix/closure/package-version.js';
import { keepDerivationLogs } from '../../../../src/nix/failures/derivation-logs.js';
import { modernNix, offlineNixConfig } from '../../../setup/modern-nix.mjs';

const exec = promisify(execFile);
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'closure-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function nixOf(bin: string | null): RunProgram {
  const env = {
    ...process.env,
    PATH: bin ? `${bin}:${process.env.PATH}` : process.env.PATH,
    NIX_CONFIG: offlineNixConfig,
    HOME: dir,
  };
  return async (file, args) => (await exec(file, args, { env })).stdout;
}

const versions: [string, () => string | null][] = [
  ["the distribution's Nix", () => null],
  ['a modern Nix', () => modernNix()],
];

describe.each(versions)('a closure, by %s', (_title, bin) => {
  it('is read in one call, and compared package by package', async () => {
    const run = nixOf(bin());
    const toplevel = async (version: string, extra: string) => {
      const expression = `let
        drv = name: script: derivation { inherit name; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" script ]; };
        curl = drv "curl-${version}" "/bin/dd if=/dev/zero of=$out bs=1024 count=${version === '8.1' ? 100 : 300} 2>/dev/null";
        extra = drv "${extra}" "echo > $out";
      in drv "system-1" "echo \${curl} \${extra} > $out"`;
      return (await run('nix-build', ['--no-out-link', '-E', expression])).trim();
    };
    const old = await toplevel('8.1', 'nano-7');
    const now = await toplevel('8.10', 'vim-9');
    const [before, after] = [await closureOf(old, run), await closureOf(now, run)];
    expect(after.map(({ path }) => packageNameOf(path).name).sort()).toEqual(['curl', 'system', 'vim']);
    expect(closureBytes(after)).toBeGreaterThan(300 * 1024);
    const changes = packageChanges(before, after);
    expect(changes.map(({ name, change }) => `${name} ${change}`)).toEqual([
      'curl upgraded',
      'nano removed',
      'vim added',
    ]);
    expect(changes[0]).toMatchObject({ old_versions: ['8.1'], new_versions: ['8.10'] });
    expect(changes[0]!.size_delta_bytes).toBeGreaterThanOrEqual(200 * 1024);
    expect(changes[0]!.size_delta_bytes).toBeLessThan(201 * 1024);
    expect(changes[1]).toMatchObject({ old_versions: ['7'], new_versions: [] });
    expect(changes[2]).toMatchObject({ old_versions: [], new_versions: ['9'] });
  });

  it('of a derivation is the derivations that it needs, without sizes', async () => {
    const run = nixOf(bin());
    const expression =
      'derivation { name = "lone-1.0"; system = builtins.currentSystem; builder = "/bin/sh"; }';
    const drv = (await run('nix-instantiate', ['-E', expression])).trim();
    expect(await closureOf(drv, run)).toEqual([{ path: drv, bytes: null }]);
  });

  it('keeps the whole log of a failed derivation, redacted', async () => {
    const run = nixOf(bin());
    const script = 'echo token=hunter2; echo the reason; exit 1';
    writeFileSync(
      join(dir, 'default.nix'),
      `derivation { name = "bad-${Date.now()}"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" "${script}" ]; }`,
    );
    const drv = (await run('nix-instantiate', [join(dir, 'default.nix')])).trim();
    await expect(run('nix-store', ['--realise', drv])).rejects.toThrow();
    const failure = {
      family: 'builder',
      confidence: 1,
      message: '',
      derivation: drv,
      location: null,
      log_tail: [],
      hint: '',
    };
    const gone = { ...failure, derivation: drv.replace('bad', 'never') };
    const redact = (text: string) => text.replaceAll('hunter2', '***');
    const [kept, without] = await keepDerivationLogs([failure, gone], { dir, run, redact });
    expect(readFileSync(join(dir, kept!.log_file!), 'utf8')).toBe('token=***\nthe reason\n');
    expect(without!.log_file).toBeUndefined();
  });
});

describe('closureIn', () => {
  it('reads every format of nix path-info, and throws for anything else', () => {
    const path = '/nix/store/00000000000000000000000000000000-a-1';
    const expected = [{ path, bytes: 5 }];
    expect(closureIn(JSON.stringify([{ path, narSize: 5 }]))).toEqual(expected);
    expect(closureIn(JSON.stringify({ [path]: { narSize: 5 } }))).toEqual(expected);
    const wrapped = { version: 2, storeDir: '/nix/store', info: { [path.slice(11)]: { narSize: 5 } } };
    expect(closureIn(JSON.stringify(wrapped))).toEqual(expected);
    expect(() => closureIn('"no"')).toThrow();
  });
});

describe('package names', () => {
  it('end where the version begins, and outputs are no part of it', () => {
    expect(packageNameOf('/nix/store/00000000000000000000000000000000-firefox-121.0.1')).toEqual({
      name: 'firefox',
      version: '121.0.1',
    });
    expect(packageNameOf('gtk+3-3.24.38-dev')).toEqual({ name: 'gtk+3', version: '3.24.38' });
    expect(packageNameOf('etc-nixos')).toEqual({ name: 'etc-nixos', version: '' });
    expect(packageNameOf('linux-6.6.1-modules.drv')).toEqual({ name: 'linux', version: '6.6.1' });
  });

  it('are ordered by version as Nix orders them', () => {
    // From the manual of builtins.compareVersions.
    const ascending: [string, string][] = [
      ['1.0', '2.3'],
      ['2.1', '2.3'],
      ['2.3', '2.5'],
      ['2.3', '3.1'],
      ['2.3pre1', '2.3'],
      ['2.3pre3', '2.3pre12'],
      ['2.3a', '2.3c'],
      ['2.3pre1', '2.3c'],
      ['2.3pre1', '2.3q'],
      ['2.9', '2.10'],
    ];
    for (const [a, b] of ascending) {
      expect(compareVersions(a, b), `${a} < ${b}`).toBeLessThan(0);
      expect(compareVersions(b, a), `${b} > ${a}`).toBeGreaterThan(0);
    }
    expect(compareVersions('2.3.1', '2.3.1')).toBe(0);
  });
});
