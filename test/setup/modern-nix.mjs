// A newer Nix beside the distribution's, for tests that need what bookworm's 2.8 cannot do.
//
//   node test/setup/modern-nix.mjs [SUITE]     prints the directory to put first on PATH
//
// Debian's packages of the suite are downloaded through apt with a private root (nothing is installed),
// unpacked, and `nix` is linked to its own loader and libraries, so it runs on the host like any program:
// same files, same terminal, no chroot and no mounts. Programs that it starts use the host's libraries.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyring, privateApt } from './private-apt.mjs';

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
  const bin = join(home, 'bin');
  if (runs(join(bin, 'nix'))) return bin;
  // Its loader is an absolute path, so a repository that was moved needs a new one.
  rmSync(home, { recursive: true, force: true });
  if (!existsSync(keyring))
    throw new Error(`${keyring} is missing: install debian-archive-keyring to get a modern Nix`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, `${suite}-`));
  try {
    const built = unpack(download(work, suite), join(work, 'root'), join(work, 'home'), home);
    // If another process was faster, its result is used.
    if (!existsSync(bin)) renameSync(built, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return bin;
}

function runs(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function download(work, suite) {
  const { apt, archives } = privateApt(work, suite);
  apt('install', '--download-only', '--yes', '--no-install-recommends', 'nix-bin', 'patchelf');
  return readdirSync(archives)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(archives, name));
}

/** Unpacks into `root` and copies what Nix needs to `built`, linked for its final location `home`. */
function unpack(packages, root, built, home) {
  for (const file of packages) execFileSync('dpkg-deb', ['-x', file, root]);
  const triplet = readdirSync(join(root, 'usr/lib')).find((name) => name.endsWith('-linux-gnu'));
  const libraries = join(root, 'usr/lib', triplet);
  const loader = readdirSync(libraries).find((name) => /^ld-linux.*\.so\.\d$/.test(name));
  const nix = join(root, 'usr/bin/nix');
  execFileSync(join(libraries, loader), [
    ...['--library-path', libraries, join(root, 'usr/bin/patchelf')],
    // A forced rpath also serves the libraries' own dependencies, and unlike LD_LIBRARY_PATH no child.
    ...[
      '--set-interpreter',
      join(home, 'lib', loader),
      '--force-rpath',
      '--set-rpath',
      join(home, 'lib'),
      nix,
    ],
  ]);
  mkdirSync(join(built, 'lib'), { recursive: true });
  mkdirSync(join(built, 'bin'));
  for (const name of readdirSync(libraries).filter((file) => file.includes('.so')))
    cpSync(join(libraries, name), join(built, 'lib', name), { verbatimSymlinks: true });
  cpSync(nix, join(built, 'bin', 'nix'));
  for (const entry of readdirSync(join(root, 'usr/bin'), { withFileTypes: true }))
    if (entry.isSymbolicLink() && readlinkSync(join(root, 'usr/bin', entry.name)) === 'nix')
      symlinkSync('nix', join(built, 'bin', entry.name));
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(modernNix(process.argv[2]));
