import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/system/environment.js';
import { nixEnvironment } from '../../src/system/nix-environment.js';
import { hasSucceeded, runProgram } from '../../src/system/programs.js';
import { temporaryDirectory } from '../support/directory.js';
import { systemNames } from '../support/miniature.js';

// The systems of examples/miniature with the real Nix on PATH: the distribution's, and in test:nix a newer one.
let env: Environment = {};
beforeAll(async () => {
  env = { ...process.env, ...(await nixEnvironment({ env: process.env })).env };
});

async function nix(...argv: string[]): Promise<string> {
  const result = await runProgram(argv, { env });
  expect(hasSucceeded(result), result.stderr).toBe(true);
  return result.stdout.trim();
}

const toplevelOf = (name: string) => `${name}.config.system.build.toplevel`;
const build = (name: string) =>
  nix('nix-build', 'examples/miniature', '--no-out-link', '-A', toplevelOf(name));

describe('the miniature system', () => {
  it('is built as a flake and without, to the same store path', async () => {
    const dir = await temporaryDirectory();
    await cp('examples/miniature', dir, { recursive: true });
    const flake = `path:${dir}#nixosConfigurations.${toplevelOf('next')}`;
    const [built] = JSON.parse(
      await nix('nix', 'build', '--json', '--no-link', '--no-write-lock-file', flake),
    );
    expect(built.outputs.out).toBe(await build('next'));
  });

  it('has each system that the tests know, and no other', async () => {
    const names = await nix(
      ...['nix-instantiate', '--eval', '--strict', '--json', '--expr'],
      'builtins.attrNames (import ./examples/miniature)',
    );
    expect(JSON.parse(names)).toEqual([...systemNames].sort());
  });

  it('has the layout of a system of NixOS', async () => {
    const toplevel = await build('later');
    expect(readdirSync(toplevel).sort()).toEqual([
      ...['activate', 'bin', 'dry-activate', 'etc', 'extra-dependencies', 'init', 'init-interface-version'],
      ...['initrd', 'kernel', 'kernel-modules', 'kernel-params', 'nixos-version', 'reboot-triggers'],
      ...['specialisation', 'sw', 'switch-inhibitors', 'system', 'systemd'],
    ]);
    const text = (path: string) => readFileSync(join(toplevel, path), 'utf8');
    expect(text('init-interface-version')).toBe('systemd 2');
    expect(text('nixos-version')).toBe('26.05.3');
    expect(text('etc/os-release')).toContain('ID=nixos\n');
    for (const program of ['activate', 'dry-activate', 'init', 'bin/switch-to-configuration'])
      expect(statSync(join(toplevel, program)).mode & 0o111, program).toBe(0o111);
    // Each unit is a store path of its own, so that an unchanged one is the same in the next system.
    const unit = (system: string) => realpathSync(join(system, 'etc/systemd/system/worker.service'));
    expect(unit(toplevel)).toMatch(/-unit-worker\.service\/worker\.service$/);
    expect(unit(await build('base'))).toBe(unit(toplevel));
    expect(readdirSync(join(toplevel, 'specialisation'))).toEqual(['quiet']);
    expect(statSync(join(toplevel, 'specialisation/quiet/init')).isFile()).toBe(true);
  });

  it('needs nothing in its closure but what it has built and its own files', async () => {
    const closure = await nix('nix-store', '--query', '--requisites', await build('uplink'));
    const sizes = await nix('nix-store', '--query', '--size', ...closure.split('\n'));
    const bytes = sizes.split('\n').reduce((sum, size) => sum + Number(size), 0);
    expect(bytes).toBeLessThan(200_000);
  });
});
