// The real jj and chezmoi of Debian's sid, which no older Debian has, and the git that this jj needs (2.42 or newer).
//
//   node test/setup/sync-programs.mjs     prints the directory to put first on PATH
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkedPrograms, runs } from './linked-programs.mjs';

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Returns the directory with `jj`, `git` and `chezmoi`, and creates it on the first call, beside the modern Nix. Throws when apt
 * cannot download.
 */
export function syncPrograms() {
  const cache = process.env.MODERN_NIX_DIR ?? join(repository, '.cache', 'modern-nix');
  const home = join(cache, 'sync-programs');
  const names = ['jj', 'git', 'chezmoi'];
  linkedPrograms({
    ...{ suite: 'sid', packages: ['jujutsu', 'git', 'chezmoi'], home },
    programs: names.map((name) => `usr/bin/${name}`),
    isThere: () => names.every((name) => runs(join(home, 'bin', name))),
    finish: (root, built) => withOwnCommands(root, built, home),
  });
  return join(home, 'bin');
}

/** git starts its own commands from a directory whose path is built in, where this machine's older ones are. */
function withOwnCommands(root, built, home) {
  const [from, core] = [join(root, 'usr/lib/git-core'), join(built, 'git-core')];
  mkdirSync(core);
  renameSync(join(built, 'bin/git'), join(core, 'git'));
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = join(from, entry.name);
    if (entry.isSymbolicLink() && entry.name !== 'git' && /(?:^|\/)git$/.test(readlinkSync(path)))
      symlinkSync('git', join(core, entry.name));
    // Such as git-submodule.
    if (entry.isFile() && readFileSync(path, 'latin1').startsWith('#')) cpSync(path, join(core, entry.name));
  }
  const words = `#!/bin/sh\nGIT_EXEC_PATH='${home}/git-core' exec '${home}/git-core/git' "$@"\n`;
  writeFileSync(join(built, 'bin/git'), words);
  chmodSync(join(built, 'bin/git'), 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(syncPrograms());
