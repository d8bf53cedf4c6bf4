import { symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { ensurePrograms } from '../../../src/system/install.js';
import { nixEnvironment } from '../../../src/system/nix-environment.js';
import { findProgram } from '../../../src/system/programs.js';
import { temporaryDirectory } from '../../support/directory.js';

const architectures: Record<string, string> = { x64: 'x86_64', arm64: 'aarch64' };

// The real Nix, with a nixpkgs of one package: the registry entry is what `nixpkgs#tmux` resolves to.
it('uses the tmux that Nix has built by its path, and leaves no profile and no link', async () => {
  const dir = await temporaryDirectory();
  const home = await temporaryDirectory();
  const system = `${architectures[process.arch]}-linux`;
  writeFileSync(
    join(dir, 'flake.nix'),
    `{ outputs = { self }: { packages.${system}.tmux = builtins.derivation {
      name = "tmux"; system = "${system}"; builder = "/bin/sh"; outputs = [ "out" "man" ];
      PATH = "/bin:/usr/bin:/run/current-system/sw/bin";
      args = [ "-c" "mkdir -p $man $out/bin; echo 'echo tmux 3.5a' > $out/bin/tmux; chmod +x $out/bin/tmux" ];
    }; }; }`,
  );
  const registry = {
    version: 2,
    flakes: [{ from: { type: 'indirect', id: 'nixpkgs' }, to: { type: 'path', path: dir } }],
  };
  writeFileSync(join(dir, 'registry.json'), JSON.stringify(registry));
  const nix = await nixEnvironment({ env: process.env });
  const own = `${nix.env.NIX_CONFIG}\nflake-registry = ${join(dir, 'registry.json')}`;
  // A PATH with Nix, and neither tmux nor another package manager.
  const bin = await temporaryDirectory();
  symlinkSync(findProgram('nix', process.env) ?? '', join(bin, 'nix'));
  const said: string[] = [];
  const env = await ensurePrograms(['tmux'], {
    env: { ...process.env, ...nix.env, NIX_CONFIG: own, HOME: home, PATH: bin },
    say: (line) => said.push(line),
    directories: [],
  });
  const added = env.PATH?.split(delimiter).at(-1) ?? '';
  expect(added.startsWith(nix.storeDir)).toBe(true);
  expect(findProgram('tmux', env)).toBe(join(added, 'tmux'));
  expect(said).toEqual([
    expect.stringMatching(/^tmux is not installed; running: nix .* build --no-link --json 'nixpkgs#tmux'$/),
  ]);
  expect((await readdir(home)).filter((name) => name !== '.cache')).toEqual([]);
});
