import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineNixConfig } from '../setup/modern-nix.mjs';
import { temporaryDirectory } from './directory.js';
import { git, gitEnvironment } from './git.js';

// A flake in a git repository, whose input is a git repository with one commit more than the lock has.

export type UpdatedFlake = {
  /** The directory of flake.nix, the top of its repository. */
  dir: string;
  env: Record<string, string>;
  lock(): string;
  /** Commits versions to the input. */
  release(versions: Record<string, string>, date: string): void;
};

export async function updatedFlake(): Promise<UpdatedFlake> {
  const top = await temporaryDirectory();
  const [dir, input] = [join(top, 'flake'), join(top, 'input')];
  const env = {
    ...(gitEnvironment as Record<string, string>),
    ...{ HOME: top, NIX_CONFIG: offlineNixConfig, XDG_STATE_HOME: join(top, 'state'), CI: '' },
  };
  for (const one of [dir, input]) {
    mkdirSync(one);
    git(one, 'init', '-q', '-b', 'main');
  }
  const release = (versions: Record<string, string>, date: string) => {
    writeFileSync(
      join(input, 'flake.nix'),
      `{ outputs = _: { versions = builtins.fromJSON ''${JSON.stringify(versions)}''; }; }`,
    );
    git(input, 'add', '-A');
    const words = ['-C', input, 'commit', '-q', '-m', `as of ${date}`];
    execFileSync('git', words, { env: { ...env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date } });
  };
  release({ grub: '2.12', mpv: '0.40' }, '2026-03-10T12:00:00Z');
  writeFileSync(
    join(dir, 'flake.nix'),
    `{
  inputs.input.url = "git+file://${input}";
  outputs = { input, ... }: let
    drv = name: needs: derivation { inherit name needs; system = "x86_64-linux"; builder = "/bin/sh"; };
    packages = builtins.attrValues (builtins.mapAttrs (n: v: drv "\${n}-\${v}" []) input.versions);
  in {
    nixosConfigurations.web.config.system.build.toplevel = drv "nixos-system-web-1" packages;
    nixosConfigurations.lost = throw "lost for good";
  };
}`,
  );
  git(dir, 'add', '-A');
  execFileSync('nix', ['flake', 'lock'], { cwd: dir, env, stdio: 'pipe' });
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'first');
  release({ grub: '2.14', mpv: '0.41' }, '2026-03-20T12:00:00Z');
  return { dir, env, release, lock: () => readFileSync(join(dir, 'flake.lock'), 'utf8') };
}
