import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.js';

/** A flake whose host `web1` is the variant of the miniature system that its input names. */
export type MiniatureFlake = {
  /** The directory of flake.nix, the top of its repository. */
  dir: string;
  /** Has the input name another variant. */
  release(variant: string): void;
};

/** Makes one in a directory, with all but the lock committed. `variant` is the first one that the input names. */
export function miniatureFlake(parent: string, variant: string): MiniatureFlake {
  const [dir, input] = [join(parent, 'flake'), join(parent, 'input')];
  mkdirSync(input, { recursive: true });
  mkdirSync(dir);
  cpSync('examples/miniature', join(dir, 'miniature'), { recursive: true });
  writeFileSync(
    join(dir, 'flake.nix'),
    `{
  inputs.input.url = "git+file://${input}";
  outputs = { input, ... }: {
    nixosConfigurations.web1 = (import ./miniature/variants.nix).\${input.variant};
  };
}`,
  );
  const release = (next: string) => {
    writeFileSync(join(input, 'flake.nix'), `{ outputs = _: { variant = "${next}"; }; }`);
    git(input, 'add', '-A');
    git(input, 'commit', '-q', '-m', next);
  };
  git(input, 'init', '-q');
  git(dir, 'init', '-q');
  release(variant);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'sources');
  return { dir, release };
}
