import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failuresPage } from '../../../scripts/failures-page.mjs';
import { adviceFor } from '../../../src/nix/advice/advice.js';
import {
  type CatalogueEntry,
  catalogue,
  entryOf,
  failureFamilies,
  familyNamed,
  matchError,
  matchLine,
} from '../../../src/nix/catalogue/index.js';

// Messages in the words of the sources: nix/src of 2.3 to 2.35, Lix, nixpkgs lib/ and pkgs/stdenv.
const errors: [family: string, message: string][] = [
  ['syntax', "syntax error, unexpected '}', expecting ';'"],
  ['syntax', 'syntax error, unexpected end of file'],
  ['undefined-variable', "undefined variable 'pkgs'"],
  ['missing-attr', "attribute 'foo' missing"],
  [
    'missing-attr',
    "flake 'path:/x' does not provide attribute 'packages.x86_64-linux.y', 'legacyPackages.x86_64-linux.y' or 'y'",
  ],
  ['missing-attr', "attribute 'x' in selection path 'a.x' not found"],
  ['infinite-recursion', 'infinite recursion encountered, at undefined position'],
  ['stack', 'stack overflow (possible infinite recursion)'],
  ['stack', 'stack overflow; max-call-depth exceeded'],
  ['missing-extra-arg', "function 'anonymous lambda' called without required argument 'lib'"],
  ['missing-extra-arg', "function 'f' called with unexpected argument 'x'"],
  ['type-error', 'value is a string while a set was expected'],
  ['type-error', 'expected a set but found a string: "foo"'],
  ['type-error', 'cannot coerce a function to a string: «lambda @ /x.nix:1:1»'],
  ['type-error', 'attempt to call something which is not a function but a set: { }'],
  ['type-error', 'cannot compare a set with a string; values of that type are incomparable'],
  ['type-error', 'cannot add a string to an integer'],
  ['type-error', 'division by zero'],
  ['nix-assert-throw-abort', "assertion '(a == b)' failed"],
  ['nix-assert-throw-abort', "evaluation aborted with the following error message: 'no'"],
  ['nixos-assertions', 'Failed assertions:\n- The root file system is not set.'],
  [
    'unknown-option',
    "The option `services.foo' does not exist. Definition values:\n- In `/etc/nixos/configuration.nix': true",
  ],
  ['unknown-option', "The option `nix.foo' can no longer be used since it's been removed. Use bar."],
  [
    'option-type',
    "A definition for option `networking.hostName' is not of type `string'. Definition values:\n- In `x': 1",
  ],
  ['option-not-set', "The option `fileSystems' is used but not defined."],
  ['option-not-set', "The option `a.b' was accessed but has no value defined. Try setting the option."],
  ['option-conflict', "The option `time.timeZone' has conflicting definition values:\n- In `a': 1"],
  ['option-conflict', "The unique option `x' is defined multiple times."],
  ['option-conflict', "The option `x' in `a.nix' is already declared in `b.nix'."],
  ['option-conflict', "The option `x' is defined multiple times while it's expected to be unique."],
  ['option-conflict', "The option `x' is read-only, but it's set multiple times. Definition values:"],
  ['option-conflict', "Cannot merge definitions of `x'. Definition values:"],
  [
    'unfree-broken-insecure',
    'Package ‘steam’ in /x.nix:1 has an unfree license (‘unfree’), refusing to evaluate.',
  ],
  ['unfree-broken-insecure', 'Refusing to evaluate package ‘x’ in /x.nix:1 because it is marked as broken'],
  [
    'unfree-broken-insecure',
    'Package ‘openssl-1.1.1w’ in /x.nix:1 is marked as insecure, refusing to evaluate.',
  ],
  ['missing-file', "getting status of '/etc/nixos/x.nix': No such file or directory"],
  ['missing-file', "opening file '/x/y': No such file or directory"],
  ['missing-file', "path '/nix/store/x-source/y.nix' does not exist"],
  ['missing-file', "file 'nixpkgs' was not found in the Nix search path (add it using $NIX_PATH or -I)"],
  [
    'untracked-file',
    'Path \'x.nix\' in the repository "/x" is not tracked by Git.\n\nTo make it visible to Nix, run:',
  ],
  [
    'untracked-file',
    "access to path '/x' is forbidden because it is not under Git control; maybe you should 'git add' it to the repository '/x'?",
  ],
  ['git-ownership', 'opening Git repository "/x": repository path \'/x\' is not owned by current user'],
  [
    'lock-file',
    "flake 'git+file:///x' requires lock file changes but they're not allowed due to '--no-update-lock-file'",
  ],
  ['lock-file', "NAR hash mismatch in input 'path:/x' (/nix/store/y), expected 'sha256-a', got 'sha256-b'"],
  ['lock-file', "mismatch in field 'narHash' of input '{}', got '{}'"],
  ['flake-not-found', 'could not find a flake.nix file'],
  ['flake-not-found', "path '/x' is not a flake (because it doesn't contain a 'flake.nix' file)"],
  ['flake-not-found', "cannot find flake 'flake:x' in the flake registries"],
  ['flake-not-found', "source tree referenced by 'path:/x' does not contain a '/flake.nix' file"],
  [
    'ifd-disabled',
    "cannot build '/nix/store/x.drv^out' during evaluation because the option 'allow-import-from-derivation' is disabled",
  ],
  ['pure-eval', "access to absolute path '/etc' is forbidden in pure eval mode (use '--impure' to override)"],
  [
    'pure-eval',
    "access to absolute path '/etc' is forbidden in pure evaluation mode (use '--impure' to override)",
  ],
  ['pure-eval', "cannot look up '<nixpkgs>' in pure evaluation mode (use '--impure' to override)"],
  [
    'feature-off',
    "experimental Nix feature 'flakes' is disabled; use '--extra-experimental-features flakes' to override",
  ],
  [
    'feature-off',
    "experimental Lix feature 'flakes' is disabled; use '--extra-experimental-features flakes' to override",
  ],
  ['builder', "builder for '/nix/store/x.drv' failed with exit code 2;"],
  ['builder', "Cannot build '/nix/store/x.drv'.\nReason: builder failed with exit code 1."],
  ['builder', "output '/nix/store/x' is not allowed to refer to the following paths:\n  /nix/store/y"],
  [
    'hash-mismatch',
    "hash mismatch in fixed-output derivation '/nix/store/x.drv':\n  likely URL: https://x\n  specified: sha256-a",
  ],
  ['hash-mismatch', "hash mismatch in file downloaded from 'https://x':\n  specified: sha256-a"],
  ['killed-oom', "builder for '/nix/store/x.drv' failed due to signal 9 (Killed)"],
  ['killed-oom', 'out of memory'],
  ['killed-oom', 'Nix daemon out of memory'],
  ['timeout-log-size', "building of '/nix/store/x.drv^out' timed out after 5 seconds"],
  ['timeout-log-size', 'timed out after 1 seconds of silence'],
  ['timeout-log-size', "'/nix/store/x.drv' killed after writing more than 100 bytes of log output"],
  [
    'platform-features',
    "a 'aarch64-linux' with features {} is required to build '/nix/store/x.drv', but I am a 'x86_64-linux' with features {kvm}",
  ],
  [
    'platform-features',
    "Cannot build '/nix/store/x.drv'.\nReason: required system or feature not available\nRequired system: 'a' with features {}",
  ],
  ['platform-features', "unable to start any build; either increase '--max-jobs' or enable remote builds."],
  ['dependency', "1 dependencies of derivation '/nix/store/x.drv' failed to build"],
  ['dependency', "Cannot build '/nix/store/x.drv'.\nReason: 2 dependencies failed."],
  ['dependency', "build of '/nix/store/x.drv' failed"],
  ['disk-full', 'writing to file: No space left on device'],
  [
    'disk-full',
    "executing SQLite statement 'insert': database or disk is full (in '/nix/var/nix/db/db.sqlite')",
  ],
  ['boot-full', "copying '/nix/store/x' to '/boot/EFI': No space left on device"],
  ['download', "unable to download 'https://x': HTTP error 404"],
  [
    'download',
    "Failed to open archive (Source threw exception: error: unable to download 'https://x': HTTP error 500)",
  ],
  ['signature', "cannot add path '/nix/store/x' because it lacks a signature by a trusted key"],
  ['daemon', "cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Connection refused"],
  ['daemon', 'Nix daemon disconnected unexpectedly (maybe it crashed?)'],
  [
    'sandbox',
    "this system does not support the kernel namespaces that are required for sandboxing; use '--no-sandbox' to disable sandboxing",
  ],
  ['sandbox', 'cloning builder process: Operation not permitted'],
  ['sandbox', 'cloning builder process: No space left on device'],
  ['locks', "SQLite database '/nix/var/nix/db/db.sqlite' is busy"],
  ['ssh', "cannot connect to 'root@host'"],
  ['ssh', "failed to start SSH connection to 'host'"],
  ['privilege', "opening lock file '/nix/var/nix/db/big-lock': Permission denied"],
  ['privilege', "creating directory '/nix/var/nix': Permission denied"],
  ['interrupted', 'interrupted by the user'],
];

const lines: [family: string | null, line: string][] = [
  ['pre-switch', "Pre-switch check 'switchInhibitors' failed"],
  ['bootloader', 'Failed to install bootloader'],
  ['activation-script', 'Failed to run activate script'],
  ['units', 'warning: the following units failed: a.service, b.service'],
  ['units', 'warning: the following user units failed: a.service'],
  ['units', 'warning: user activation for alice failed'],
  [
    'unhealthy',
    '↩ deployment of web1 was rolled back (unhealthy): web1 was not well, and went back: web.service has failed',
  ],
  ['unreachable', '✗ deployment of db failed (unreachable): db cannot be reached: Connection refused'],
  [
    'preflight',
    '✗ deployment of db was refused (preflight): db runs revision abc, of which def is an ancestor',
  ],
  ['boot-full', "OSError: [Errno 28] No space left on device: '/boot/EFI/nixos/x.efi'"],
  ['boot-full', "cp: error writing '/boot/kernels/x': No space left on device"],
  ['boot-full', "cp: error writing '/mnt/boot/EFI/nixos/x.efi': No space left on device"],
  ['boot-full', 'tar: /boot/initrd.img: Cannot write: No space left on device'],
  ['install-disk', 'sfdisk: cannot open /dev/nvme0n1: No such file or directory'],
  ['install-disk', 'Problem opening /dev/sda for reading! Error is 2.'],
  ['install-disk', 'Error: Could not stat device /dev/sda - No such file or directory.'],
  ['install-disk', 'The file /dev/sda1 does not exist and no size was specified.'],
  ['install-disk', 'mkfs.fat: unable to open /dev/sda1: No such file or directory'],
  ['install-disk', 'mount: /mnt: special device /dev/sda1 does not exist.'],
  ['install-disk', 'blkdiscard: cannot open /dev/disk/by-id/ata-A_860_S3Z: No such file or directory'],
  ['install-disk', "dd: failed to open '/dev/disk/by-id/nvme-eui.0025': No such file or directory"],
  ['install-disk', '/root/install.sh: line 5: /dev/disk/by-id/x: No such file or directory'],
  ['install-disk', 'install.sh: 3: cannot create /dev/disk/by-id/x: Directory nonexistent'],
  ['install-disk', 'Device /dev/sda2 does not exist or access denied.'],
  ['install-disk', '  No device found for /dev/sda2.'],
  ['install-disk', 'lsblk: /dev/sda: not a block device'],
  // Of a distribution in an archive, which is unpacked anywhere.
  ['disk-full', 'tar: ./boot/initrd.img-6.1: Cannot write: No space left on device'],
  ['disk-full', 'tar: ./usr/lib: Cannot mkdir: No space left on device'],
  ['ssh', 'ssh: connect to host example.org port 22: Connection timed out'],
  ['ssh', 'root@example.org: Permission denied (publickey,password).'],
  ['ssh', 'Host key verification failed.'],
  [
    'privilege',
    'sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper',
  ],
  ['privilege', 'alice is not in the sudoers file.'],
  ['privilege', 'error: switch-to-configuration must be run as the root user'],
  ['git-ownership', "fatal: detected dubious ownership in repository at '/x'"],
  ['killed-oom', 'Killed'],
  ['locks', "waiting for lock on '/nix/store/x'"],
  ['locks', 'Could not acquire lock'],
  [null, 'all good, no errors'],
  [null, 'checking whether No space left on device is handled... yes'],
  [null, 'process was Killed by the test, as expected'],
  [null, 'the following units failed in the simulation'],
];

const plain = { isThrown: false, isEvaluated: false };
const thrown = { isThrown: true, isEvaluated: true };

describe('the catalogue', () => {
  it.each(errors)('classifies a Nix error as %s: %s', (family, message) => {
    expect(matchError(message, plain)?.entry.family).toBe(family);
  });

  it.each(lines)('classifies a line as %s: %s', (family, line) => {
    expect(matchLine(line)?.entry.family ?? null).toBe(family);
  });

  it('has one entry for every family', () => {
    expect(catalogue.map(({ family }) => family).sort()).toEqual([...failureFamilies].sort());
    expect(new Set(failureFamilies).size).toBe(failureFamilies.length);
    expect(failureFamilies).toHaveLength(58);
    for (const { family, about } of catalogue) expect(about, family).not.toBe('');
  });

  it('states of every family at which stage it fails and whether it ends the run', () => {
    const evaluation = catalogue.filter(({ stage }) => stage === 'evaluation').map(({ family }) => family);
    expect(evaluation).toContain('infinite-recursion');
    expect(evaluation).not.toContain('builder');
    const goOn = catalogue.filter(({ endsTheRun }) => !endsTheRun).map(({ family }) => family);
    expect(goOn.sort()).toEqual([
      'activation-script',
      'boot-full',
      'bootloader',
      'builder',
      'collision',
      'disk-full',
      'download',
      'hash-mismatch',
      'install-disk',
      'killed-oom',
      'platform-features',
      'rate-limit',
      'rolled-back',
      'sandbox',
      'secrets',
      'timeout-log-size',
      'unhealthy',
      'units',
      'unreachable',
    ]);
    expect(
      catalogue.flatMap(({ family, explainedBy }) => (explainedBy ? [[family, ...explainedBy]] : [])),
    ).toEqual([
      ['platform-features', 'ssh', 'missing-program'],
      ['builder', 'disk-full', 'killed-oom'],
      ['daemon', 'nix-crash'],
      ['ssh', 'missing-program', 'ssh'],
      ['interrupted', 'locks'],
    ]);
  });

  it('does not compile with a family that has no entry', () => {
    expect(entryOf('builder').family).toBe('builder');
    // @ts-expect-error: a typo
    expect(entryOf('bulider').family).toBe('unknown');
    // @ts-expect-error: another
    const typo: NonNullable<CatalogueEntry['explainedBy']> = ['shh'];
    expect(typo.map((name) => familyNamed(name))).toEqual(['unknown']);
    expect(familyNamed('of-a-newer-version')).toBe('unknown');
  });

  it('is published in docs/failures.md as scripts/failures-page.mjs writes it', () => {
    expect(readFileSync('docs/failures.md', 'utf8')).toBe(failuresPage(catalogue));
  });

  it('explains a reference with characters that Nix refuses by those, not by a missing flake.nix', () => {
    const hintOf = (message: string) => {
      const match = matchError(message, { isThrown: false, isEvaluated: false });
      const hint = match?.rule.hint ?? match?.entry.hint ?? '';
      return adviceFor(hint, { message, derivation: null, location: null }, new Set());
    };
    for (const reference of ['./a b#x', '.#"a#b"'])
      expect(hintOf(`'${reference}' is not a valid URL`)).toContain('blanks, quotes');
    expect(hintOf("path '/x' is not a flake")).toContain('flake.nix');
  });

  it('ignores the words that an expression threw, except those of NixOS', () => {
    expect(matchError("attribute 'x' missing", thrown)).toBeNull();
    expect(matchError('Failed assertions:\n- no', thrown)?.entry.family).toBe('nixos-assertions');
  });
});
