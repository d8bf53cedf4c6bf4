// Programs of a Debian suite that run on this machine as they are: each is linked to a loader and libraries of its own suite.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyring, privateApt } from './private-apt.mjs';

/**
 * Makes `home` with `bin/` and `lib/` of packages of a suite, unless `isThere`. `programs` are paths in the packages; `finish` is
 * called with the unpacked root and the directory that becomes `home`. Throws when apt cannot download.
 */
export function linkedPrograms({ suite, packages, programs, home, isThere, finish = () => {} }) {
  if (isThere()) return;
  // Its loader is an absolute path, so a repository that was moved needs a new one.
  rmSync(home, { recursive: true, force: true });
  if (!existsSync(keyring))
    throw new Error(`${keyring} is missing: install debian-archive-keyring to get ${packages.join(', ')}`);
  mkdirSync(dirname(home), { recursive: true });
  const work = mkdtempSync(`${home}-`);
  try {
    const root = join(work, 'root');
    const built = join(work, 'home');
    for (const file of download(work, suite, packages)) execFileSync('dpkg-deb', ['-x', file, root]);
    link(root, built, home, programs);
    finish(root, built);
    // If another process was faster, its result is used.
    if (!existsSync(join(home, 'bin'))) renameSync(built, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Whether a program runs at all. */
export function runs(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function download(work, suite, packages) {
  const { apt, archives } = privateApt(work, suite);
  apt('install', '--download-only', '--yes', '--no-install-recommends', ...packages, 'patchelf');
  return readdirSync(archives)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(archives, name));
}

/** Copies programs and libraries to `built`, linked for their final location `home`. */
function link(root, built, home, programs) {
  const triplet = readdirSync(join(root, 'usr/lib')).find((name) => name.endsWith('-linux-gnu'));
  const libraries = join(root, 'usr/lib', triplet);
  const loader = readdirSync(libraries).find((name) => /^ld-linux.*\.so\.\d$/.test(name));
  mkdirSync(join(built, 'lib'), { recursive: true });
  mkdirSync(join(built, 'bin'));
  for (const name of readdirSync(libraries).filter((file) => file.includes('.so')))
    cpSync(join(libraries, name), join(built, 'lib', name), { verbatimSymlinks: true });
  for (const program of programs) {
    const path = join(root, program);
    execFileSync(join(libraries, loader), [
      ...['--library-path', libraries, join(root, 'usr/bin/patchelf')],
      ...['--set-interpreter', join(home, 'lib', loader)],
      // A forced rpath also serves the libraries' own dependencies, and unlike LD_LIBRARY_PATH no child.
      ...['--force-rpath', '--set-rpath', join(home, 'lib'), path],
    ]);
    cpSync(path, join(built, 'bin', program.split('/').at(-1)));
  }
}
