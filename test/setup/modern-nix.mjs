// A newer Nix beside the distribution's, for tests that need what bookworm's 2.8 cannot do.
//
//   node test/setup/modern-nix.mjs [SUITE]     prints the directory to put first on PATH
//
// Debian's packages of the suite are downloaded through apt with a private root (nothing is installed),
// unpacked, and `nix` is linked to its own loader and libraries, so it runs on the host like any program:
// same files, same terminal, no chroot and no mounts. Programs that it starts use the host's libraries.
import { readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkedPrograms, runs } from './linked-programs.mjs';

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The settings with which Nix builds as root, without a daemon or a network. */
export const offlineNixConfig = [
  'experimental-features = nix-command flakes',
  'build-users-group =',
  'sandbox = false',
  'substituters =',
].join('\n');

/**
 * Returns the directory with `nix`, `nix-build` and the others of that Debian suite (`sid`: 2.34,
 * `trixie`: 2.26), and creates it on the first call. `MODERN_NIX_DIR` moves the cache from `.cache/` in the
 * repository. Throws when apt cannot download.
 */
export function modernNix(suite = 'sid') {
  const cache = process.env.MODERN_NIX_DIR ?? join(repository, '.cache', 'modern-nix');
  const home = join(cache, suite);
  linkedPrograms({
    ...{ suite, packages: ['nix-bin'], programs: ['usr/bin/nix'], home },
    isThere: () => runs(join(home, 'bin', 'nix')),
    finish: withOtherNames,
  });
  return join(home, 'bin');
}

/** `nix-build` and the others are names of the one program. */
function withOtherNames(root, built) {
  for (const entry of readdirSync(join(root, 'usr/bin'), { withFileTypes: true }))
    if (entry.isSymbolicLink() && readlinkSync(join(root, 'usr/bin', entry.name)) === 'nix')
      symlinkSync('nix', join(built, 'bin', entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(modernNix(process.argv[2]));
