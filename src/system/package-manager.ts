import { userInfo } from 'node:os';
import type { Environment } from './environment.js';
import { findProgram } from './programs.js';

/** A package manager, and the command with which it installs packages. */
export type PackageManager = {
  /** The program's own name, such as `apt-get`. */
  program: string;
  /** Homebrew refuses root, a system's own manager needs it. */
  runsAs: 'root' | 'anyone' | 'user-only';
  /** What precedes the packages' names. */
  install: string[];
  /** Options, after the program's name, with which it waits for a lock that another process holds. */
  lockOptions?: (seconds: number) => string[];
  /** It waits for a lock by itself, for as long as that is held. */
  waitsByItself?: boolean;
  /** A line that it prints, in English, while it waits for a lock. */
  waiting?: RegExp;
  /** What it prints, in English, where it ends because another process holds a lock; not where it may not lock. */
  refused?: RegExp;
  /** Brings stale or missing package lists up to date, where `install` does not. */
  refresh: string[] | null;
  /** What precedes the packages' names where a person types it, if that differs. */
  byHand?: string[];
  /** Packages whose names differ from the program's, or what else a program needs; null where there is none. */
  packages: Record<string, string | readonly string[] | null>;
  /** What each package's name begins with. */
  prefix?: string;
  /** Puts nothing on PATH, but prints the directories of what it has built. */
  printsDirectories?: boolean;
};

/** In the order in which they are tried: a system's own before what people add to it. */
const packageManagers: readonly PackageManager[] = [
  {
    program: 'apt-get',
    runsAs: 'root',
    install: ['apt-get', 'install', '-y', '--no-install-recommends'],
    refresh: ['apt-get', 'update'],
    packages: {
      nix: 'nix-bin',
      mke2fs: 'e2fsprogs',
      // Debian's packages are signed with keys that Ubuntu does not have by itself.
      mmdebstrap: ['mmdebstrap', 'debian-archive-keyring'],
      'qemu-img': 'qemu-utils',
      'qemu-system-x86_64': 'qemu-system-x86',
      'ssh-keygen': 'openssh-client',
      sshd: 'openssh-server',
      'systemd-nspawn': 'systemd-container',
      tesseract: 'tesseract-ocr',
    },
    // Waits for dpkg's locks only; that of the lists and that of the archives are refused at once (apt 2.6.1).
    lockOptions: (seconds) => ['-o', `DPkg::Lock::Timeout=${seconds}`],
    waiting: /waiting for cache lock/i,
    refused: /could not get lock|is another process using it|is locked by|held by process/i,
  },
  {
    program: 'dnf',
    runsAs: 'root',
    install: ['dnf', 'install', '-y'],
    refresh: null,
    packages: {},
    waitsByItself: true,
    waiting: /waiting for (?:process with pid|transaction lock)/i,
    // dnf 5 does not wait for rpm's lock.
    refused: /another transaction is in progress|transaction lock .{0,200}temporarily unavailable/i,
  },
  {
    program: 'apk',
    runsAs: 'root',
    install: ['apk', 'add'],
    refresh: ['apk', 'update'],
    packages: {},
    lockOptions: (seconds) => ['--wait', String(seconds)],
    waiting: /waiting for .{0,200}lock/i,
    refused: /unable to lock database: temporary error/i,
  },
  {
    program: 'pacman',
    runsAs: 'root',
    install: ['pacman', '-S', '--noconfirm', '--needed'],
    // Newer lists without an upgrade of the whole system are a partial upgrade, which Arch does not support.
    refresh: null,
    byHand: ['pacman', '-Syu'],
    packages: {},
    refused: /could not lock database: File exists/i,
  },
  {
    program: 'zypper',
    runsAs: 'root',
    install: ['zypper', '--non-interactive', 'install'],
    refresh: ['zypper', '--non-interactive', 'refresh'],
    packages: {},
    refused: /system management is locked/i,
  },
  {
    program: 'brew',
    runsAs: 'user-only',
    install: ['brew', 'install'],
    refresh: null,
    packages: { nix: null },
    refused: /another active homebrew process|has already locked/i,
  },
  {
    program: 'nix',
    runsAs: 'anyone',
    // Not `profile install`: that changes the user's profile, which need not be on PATH (services.github-runners).
    // `--json`, because `--print-out-paths` is not in Nix 2.8.
    install: [
      ...['nix', '--extra-experimental-features', 'nix-command flakes'],
      ...['build', '--no-link', '--json'],
    ],
    refresh: null,
    packages: { nix: null },
    prefix: 'nixpkgs#',
    printsDirectories: true,
    waitsByItself: true,
    waiting: /waiting for (?:the big nix store lock|lock on)/i,
  },
];

/** The packages of those programs in a package manager's words, or null where it lacks one of them. */
export function packagesOf(manager: PackageManager, programs: readonly string[]): string[] | null {
  const names = programs.flatMap((program) => manager.packages[program] ?? program);
  if (programs.some((program) => manager.packages[program] === null)) return null;
  return names.map((name) => `${manager.prefix ?? ''}${name}`);
}

/** The first package manager on PATH that has all those programs and that this user can use, or null. */
export function packageManagerFor(
  programs: readonly string[],
  env: Environment,
  root = isRoot(),
): PackageManager | null {
  const serves = (manager: PackageManager) =>
    packagesOf(manager, programs) !== null &&
    !(root && manager.runsAs === 'user-only') &&
    findProgram(manager.program, env) !== null;
  return packageManagers.find(serves) ?? null;
}

export function isRoot(): boolean {
  return userInfo().uid === 0;
}
