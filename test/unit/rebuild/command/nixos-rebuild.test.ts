import { describe, expect, it } from 'vitest';
import { nixosRebuildArgv, nixosRebuildOf } from '../../../../src/rebuild/command/nixos-rebuild.js';

// The shapes are those of nixpkgs: the case statement of nixos-rebuild.sh, the start script of a Python
// application, argparse's help and the manual page of nixos-rebuild-ng. Their texts are not.
const bash = '#!/nix/store/x-bash/bin/bash\ncase "$i" in --file|-f) ;; --fast) ;; --use-remote-sudo) ;; esac';
const starter = '#!/bin/sh\nexec -a "$0" /nix/store/x-nixos-rebuild-ng-25.11/bin/.nixos-rebuild-wrapped "$@"';
const bold = (text: string) => [...text].map((letter) => `${letter}\b${letter}`).join('');

describe('the options of the installed nixos-rebuild', () => {
  it.each([
    ['a bash script, whose help needs a missing man', '', bash, 'bash', '--fast', '--use-remote-sudo', true],
    [
      'an older bash script without --file',
      '',
      bash.replace('--file|-f) ;;', ''),
      'bash',
      '--fast',
      '--use-remote-sudo',
      false,
    ],
    [
      'a bash script with newer words',
      '',
      `${bash} --no-reexec) --sudo)`,
      'bash',
      '--no-reexec',
      '--sudo',
      true,
    ],
    [
      'the Python one of 25.05',
      'usage: nixos-rebuild [--file FILE] [--sudo] [--fast]',
      starter,
      'ng',
      '--fast',
      '--sudo',
      true,
    ],
    [
      'the Python one of 25.11',
      'usage: nixos-rebuild [--file FILE] [--sudo] [--no-reexec]',
      starter,
      'ng',
      '--no-reexec',
      '--sudo',
      true,
    ],
    [
      'the Python one, by its manual page',
      `${bold('--no-reexec')}\n${bold('--sudo')}\n${bold('--file')}`,
      starter,
      'ng',
      '--no-reexec',
      '--sudo',
      true,
    ],
    ['the Python one without its help', '', starter, 'ng', '--fast', '--use-remote-sudo', true],
  ])('are recognised: %s', (_, help, source, generation, noReexec, sudo, file) => {
    expect(nixosRebuildOf('/bin/nixos-rebuild', help, source)).toEqual({
      path: '/bin/nixos-rebuild',
      generation,
      noReexec,
      sudo,
      file,
    });
  });

  it('do not include one of which only a longer name is in the help', () => {
    expect(
      nixosRebuildOf('/x', 'usage: nixos-rebuild [--sudo-opts X] [--no-reexec-ever]', starter),
    ).toMatchObject({
      noReexec: '--fast',
      sudo: '--use-remote-sudo',
    });
  });
});

describe('the command line of nixos-rebuild', () => {
  const program = nixosRebuildOf('/bin/nixos-rebuild', '', bash);
  const plain = { action: 'switch', extraArgs: [], targetHost: null, buildHost: null, sudo: false } as const;

  it('has the arguments for each kind of target', () => {
    const argv = (target: Parameters<typeof nixosRebuildArgv>[2]) =>
      nixosRebuildArgv(program, { ...plain, extraArgs: [] }, target).slice(1);
    expect(argv({ kind: 'default' })).toEqual(['switch', '--fast']);
    expect(argv({ kind: 'flake', ref: '.#a' })).toEqual(['switch', '--flake', '.#a', '--fast']);
    expect(argv({ kind: 'file', path: 'x.nix' })).toEqual(['switch', '--file', 'x.nix', '--fast']);
    expect(argv({ kind: 'file', path: './configuration.nix' })).toEqual([
      ...['switch', '--no-flake', '-I', 'nixos-config=./configuration.nix', '--fast'],
    ]);
  });
});
