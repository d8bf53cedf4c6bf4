import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../src/system/environment.js';
import { git, gitEnvironment } from './git.js';

/** Makes an input, or commits its next release: a flake in `at` whose packages have these versions, on that day of March 2026. */
export function releaseInput(at: string, versions: Record<string, string>, day: number): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(
    join(at, 'flake.nix'),
    `{ outputs = _: { versions = builtins.fromJSON ''${JSON.stringify(versions)}''; }; }`,
  );
  git(at, 'init', '-q', '-b', 'main');
  git(at, 'add', '-A');
  const date = `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;
  // Nix takes the committer's date.
  const env = { ...process.env, ...gitEnvironment, GIT_COMMITTER_DATE: date };
  execFileSync(
    'git',
    ['-c', 'core.hooksPath=/dev/null', 'commit', '-q', '--allow-empty', '-m', 'release', `--date=${date}`],
    { cwd: at, env },
  );
}

/**
 * Writes a flake into `at` that has an input `pkgs` from `input`, and these hosts: each a Nix expression of its system, which
 * may use `system`, a derivation of all packages. `stamp` makes its derivations ones that the store does not have.
 */
export function writeHostFlake(
  at: string,
  { input, hosts, stamp }: { input: string; hosts: Record<string, string>; stamp: string },
): void {
  mkdirSync(at, { recursive: true });
  const configurations = Object.entries(hosts).map(
    ([name, system]) => `    nixosConfigurations.${name}.config.system.build.toplevel = ${system};\n`,
  );
  writeFileSync(
    join(at, 'flake.nix'),
    `{
  inputs.pkgs.url = "git+file://${input}";
  outputs = { pkgs, ... }: let
    drv = name: needs: derivation {
      inherit name needs; stamp = "${stamp}-\${name}"; system = builtins.currentSystem or "x86_64-linux";
      builder = "/bin/sh"; args = [ "-c" "echo $needs > $out" ];
    };
    packages = builtins.mapAttrs (n: v: drv "\${n}-\${v}" []) pkgs.versions;
    system = drv "nixos-system-web-1" (builtins.attrValues packages);
  in {
${configurations.join('')}  };
}
`,
  );
}

/** Updates the lock of the flake in `at`. */
export function lockFlake(at: string, env: Environment): void {
  const features = ['--extra-experimental-features', 'nix-command flakes'];
  execFileSync('nix', [...features, 'flake', 'update'], { cwd: at, env, stdio: 'pipe' });
}
