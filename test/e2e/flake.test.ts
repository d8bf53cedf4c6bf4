import { cp } from 'node:fs/promises';
import { arch } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/system/environment.js';
import { nixEnvironment } from '../../src/system/nix-environment.js';
import { runProgram } from '../../src/system/programs.js';
import { version } from '../../src/system/version.js';
import { temporaryDirectory } from '../support/directory.js';

// flake.nix with the real Nix on PATH and a stand-in for nixpkgs, which no test may fetch.
const stub = join(process.cwd(), 'test/fixtures/nixpkgs-stub');
const system = `${arch() === 'arm64' ? 'aarch64' : 'x86_64'}-linux`;

let env: Environment = {};
beforeAll(async () => {
  env = { ...process.env, ...(await nixEnvironment({ env: process.env })).env };
});

/** The flake's own files, without other files of a checkout. */
async function checkout(): Promise<string> {
  const dir = await temporaryDirectory();
  for (const name of [
    'flake.nix',
    'package.nix',
    'package.json',
    'package-lock.json',
    'nix',
    'dist',
    'schema',
    'examples',
  ])
    await cp(name, join(dir, name), { recursive: true });
  return `path:${dir}`;
}

async function nix(...argv: string[]): Promise<string> {
  const offline = ['--override-input', 'nixpkgs', `path:${stub}`, '--no-write-lock-file'];
  const result = await runProgram(['nix', ...argv, ...offline], { env });
  expect(result.stderr).not.toMatch(/^error:/m);
  expect(result).toMatchObject({ kind: 'exited', status: 0 });
  return result.stdout;
}

describe('flake.nix', () => {
  it('flake.nix has a package, an app, a dev shell, checks and an overlay', async () => {
    const shown = JSON.parse(await nix('flake', 'show', '--json', await checkout()));
    expect(Object.keys(shown).sort()).toEqual([
      'apps',
      'checks',
      'devShells',
      'flakeModules',
      'nixosModules',
      'overlays',
      'packages',
    ]);
    expect(shown.packages[system].default.name).toBe(`nixos-rebuild-test-${version}`);
    expect(Object.keys(shown.checks[system])).toEqual(['package', 'starts']);
  });

  it('package.nix has an address and a hash for every package of the lock', async () => {
    const expression =
      'package: builtins.mapAttrs (_: module: { inherit (module) integrity resolved; }) ' +
      '(removeAttrs package.npmDeps.packageLock.packages [ "" ])';
    const packages = await nix(
      'eval',
      '--json',
      `${await checkout()}#packages.${system}.from-source`,
      '--apply',
      expression,
    );
    const { 'node_modules/zod': zod, 'node_modules/@types/node': types, ...rest } = JSON.parse(packages);
    expect(zod.resolved).toMatch(/^https:\/\/registry\.npmjs\.org\/zod\/-\/zod-[\d.]+\.tgz$/);
    expect(types.resolved).toMatch(/^https:\/\/registry\.npmjs\.org\/@types\/node\/-\/node-[\d.]+\.tgz$/);
    expect(rest['node_modules/string-width-cjs'].resolved).toContain('/string-width/-/string-width-');
    for (const { integrity } of Object.values<{ integrity: string }>(rest))
      expect(integrity).toMatch(/^sha512-/);
  });

  it('flake.nix passes "nix flake check" for every platform', async () => {
    await nix('flake', 'check', '--no-build', await checkout());
  });

  it('the package finds its files and records with its own tmux', async () => {
    const flake = await checkout();
    const built = await nix('build', '--no-link', '--json', `${flake}#checks.${system}.starts`);
    expect(JSON.parse(built)[0].outputs.out).toMatch(/nixos-rebuild-test-starts$/);
  });
});
