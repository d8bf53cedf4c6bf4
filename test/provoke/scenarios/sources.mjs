// Files, flakes and locks.
import { chownSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../nix-run.mjs';
import { buildHost, flake, host, project, withTrace } from './project.mjs';

const good = '{ drv, ... }: drv "laptop" "echo > $out"\n';
const withInput = flake
  .replace('{ self }:', '{ self, dep }:')
  .replace('= host;', '= builtins.seq dep.outPath host;')
  .replace('outputs =', 'inputs.dep.url = "path:./dep";\n  outputs =');

function chownAll(path, uid) {
  chownSync(path, uid, uid);
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name), uid);
}

export const sources = [
  host(
    'missing-file',
    'missing-file',
    ['No such file or directory', 'does not exist'],
    '{ drv, ... }:\nimport ./hardware.nix { inherit drv; }\n',
  ),
  ...withTrace(
    host(
      'missing-readfile',
      'missing-file',
      ['No such file or directory', 'does not exist'],
      '{ drv, ... }:\ndrv "laptop" (builtins.readFile ../motd.txt)\n',
      {
        location: { file: 'hosts/laptop.nix', line: 2 },
        locationIn: ['2.26', '2.34'],
      },
    ),
  ),
  {
    name: 'missing-search-path',
    family: 'missing-file',
    message: "file 'nixos-config' was not found in the Nix search path",
    files: { 'default.nix': 'import <nixos-config>\n' },
    command: 'nix-build --no-out-link',
    env: { NIX_PATH: '' },
    location: { file: 'default.nix', line: 1 },
  },
  host(
    'untracked-file',
    'untracked-file',
    ['is not tracked by Git', 'No such file or directory', 'does not exist'],
    '{ drv, ... }:\nimport ./new.nix { inherit drv; }\n',
    {
      untracked: { 'hosts/new.nix': good },
    },
  ),
  {
    name: 'git-ownership',
    family: 'git-ownership',
    message: ['is not owned by current user', 'dubious ownership', 'Not a git repository'],
    files: project(good),
    after: (dir) => chownAll(dir, 12345),
    command: buildHost,
  },
  {
    name: 'lock-file',
    family: 'lock-file',
    message: "requires lock file changes but they're not allowed",
    files: project(good, { 'flake.nix': withInput, 'dep/flake.nix': '{ outputs = { self }: { }; }\n' }),
    command: `${buildHost} --no-update-lock-file`,
  },
  {
    name: 'input-tampered',
    family: 'lock-file',
    message: ['mismatch in input', 'mismatch in field', 'NAR hash mismatch'],
    files: {
      'flake.nix': withInput.replace('path:./dep', 'path:/tmp/nixos-rebuild-provoke/input-tampered-dep'),
      'modules.nix': '{ }\n',
      'hosts/laptop.nix': good,
      'flake.lock': `${JSON.stringify({
        nodes: {
          dep: {
            locked: {
              lastModified: 1,
              narHash: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
              path: '/tmp/nixos-rebuild-provoke/input-tampered-dep',
              type: 'path',
            },
            original: { path: '/tmp/nixos-rebuild-provoke/input-tampered-dep', type: 'path' },
          },
          root: { inputs: { dep: 'dep' } },
        },
        root: 'root',
        version: 7,
      })}\n`,
    },
    after: (dir) => {
      const dep = `${dir}-dep`;
      if (!existsSync(dep)) mkdirSync(dep);
      writeFileSync(join(dep, 'flake.nix'), '{ outputs = { self }: { }; }\n');
    },
    command: buildHost,
  },
  {
    name: 'flake-not-found',
    family: 'flake-not-found',
    message: ["'flake.nix'", 'flake.nix'],
    files: { 'configuration.nix': '{ }\n' },
    command: buildHost,
  },
  {
    name: 'flake-not-in-registry',
    family: 'flake-not-found',
    message: "cannot find flake 'flake:my-config' in the flake registries",
    files: { 'registry.json': '{ "flakes": [], "version": 2 }\n' },
    command: 'nix build --no-link --option flake-registry "$PWD/registry.json" my-config#laptop',
  },
  {
    name: 'flake-dir-missing',
    family: 'flake-not-found',
    message: ['does-not-exist', 'No such file'],
    files: { 'configuration.nix': '{ }\n' },
    command: 'nix build --no-link path:./does-not-exist#laptop',
  },
  ...withTrace(
    host(
      'ifd-disabled',
      'ifd-disabled',
      "'allow-import-from-derivation' is disabled",
      '{ drv, ... }:\nlet text = drv "generated" "echo \'{ name = 1; }\' > $out";\nin drv "laptop" (toString (import text).name)\n',
      {
        extraConfig: ['allow-import-from-derivation = false'],
        location: { file: 'hosts/laptop.nix', line: 3 },
        locationIn: ['2.26', '2.34'],
      },
    ),
  ),
  ...withTrace(
    host(
      'pure-eval-path',
      'pure-eval',
      ['is forbidden in pure eval'],
      '{ drv, ... }:\ndrv "laptop" (builtins.readFile /etc/hostname)\n',
      {
        location: { file: 'hosts/laptop.nix', line: 2 },
        locationIn: ['2.26', '2.34'],
      },
    ),
  ),
  ...withTrace(
    host(
      'pure-eval-search',
      'pure-eval',
      ['pure eval'],
      '{ drv, ... }:\ndrv "laptop" (import <nixpkgs> { }).hello\n',
      {
        location: { file: 'hosts/laptop.nix', line: 2 },
      },
    ),
  ),
  {
    name: 'feature-off',
    family: 'feature-off',
    message: "experimental Nix feature 'nix-command' is disabled",
    files: project(good),
    config: 'sandbox = false',
    command: buildHost,
  },
  {
    name: 'feature-flakes-off',
    family: 'feature-off',
    message: "experimental Nix feature 'flakes' is disabled",
    files: project(good),
    config: 'experimental-features = nix-command',
    command: buildHost,
  },
];

export const gitInit = (dir) => {
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'the configuration');
};
