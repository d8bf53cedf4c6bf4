import { describe, expect, it } from 'vitest';
import { type Origin, printReproduction, reproductionOf } from '../../../../src/nix/flake/reproduce.js';

const sha = 'a'.repeat(40);
const origin: Origin = {
  flake: '.',
  host: 'laptop',
  file: null,
  attribute: null,
  args: [],
  sha,
  repository: null,
  checkout: '/home/me/config',
  directory: '/home/me/config',
};
const github = { server: 'https://github.com', repository: 'me/config' };
const toplevel = 'nixosConfigurations.laptop.config.system.build.toplevel';

function command(family: Parameters<typeof reproductionOf>[0], changes: Partial<Origin> = {}): string | null {
  const reproduction = reproductionOf(family, { ...origin, ...changes });
  return reproduction && printReproduction(reproduction);
}

describe('the command that reproduces a failure', () => {
  it('builds the flake of the checkout at its revision', () => {
    expect(command('builder')).toBe(
      `nix build --no-link -L 'git+file:///home/me/config?rev=${sha}#${toplevel}'`,
    );
    expect(command('builder', { directory: '/home/me/config/a/b' })).toBe(
      `nix build --no-link -L 'git+file:///home/me/config?rev=${sha}&dir=a/b#${toplevel}'`,
    );
  });

  it('names the repository on GitHub where the checkout is one of it', () => {
    expect(command('syntax', { repository: github })).toBe(
      `nix build --no-link --show-trace 'github:me/config/${sha}#${toplevel}'`,
    );
    expect(command('syntax', { repository: github, flake: './nix', directory: '/home/me/config/nix' })).toBe(
      `nix build --no-link --show-trace 'github:me/config/${sha}?dir=nix#${toplevel}'`,
    );
  });

  it('fetches from another server by git', () => {
    const repository = { server: 'https://git.example', repository: 'o/r' };
    expect(command('builder', { repository, directory: '/home/me/config/a' })).toBe(
      `nix build --no-link -L 'git+https://git.example/o/r?allRefs=1&rev=${sha}&dir=a#${toplevel}'`,
    );
  });

  it('names the flake as it was written where there is no revision', () => {
    expect(command('builder', { sha: null })).toBe(`nix build --no-link -L '.#${toplevel}'`);
  });

  it('names a flake that is not of the checkout as it was written', () => {
    expect(command('builder', { flake: 'github:o/r', repository: github })).toContain("'github:o/r#");
    expect(command('builder', { flake: '/srv/x', directory: '/srv/x' })).toContain("'/srv/x#");
  });

  it('names a flake of another commit or branch of the checkout as it was written', () => {
    for (const parameter of ['ref=release', `rev=${'b'.repeat(40)}`]) {
      const flake = `git+file:///home/me/config?${parameter}`;
      expect(command('builder', { flake, repository: github })).toContain(`'${flake}#`);
    }
  });

  it('keeps the parameters that decide which files are built', () => {
    const flake = '.?submodules=1&dir=a';
    expect(command('builder', { flake, directory: '/home/me/config/a' })).toContain(
      `'git+file:///home/me/config?rev=${sha}&dir=a&submodules=1#`,
    );
    expect(command('builder', { flake, repository: github })).toContain(
      `'git+https://github.com/me/config?allRefs=1&rev=${sha}&submodules=1#`,
    );
  });

  it('has the options of the rebuild that change what is evaluated, and no others', () => {
    const args = [
      '--impure',
      '--max-jobs',
      '4',
      '--override-input',
      'a',
      'path:/x y',
      '--verbose',
      '--impure',
    ];
    expect(command('builder', { sha: null, args })).toBe(
      `nix build --no-link -L '.#${toplevel}' --impure --override-input a 'path:/x y'`,
    );
    const file = { flake: null, file: '/x/default.nix', attribute: 'system' };
    expect(command('builder', { ...file, args: ['--argstr', 'a', 'b', '--impure', '-I', 'c=/d'] })).toBe(
      'nix-build /x/default.nix -A system --no-out-link --argstr a b -I c=/d',
    );
  });

  it('quotes a host name for Nix and for the shell', () => {
    expect(command('builder', { sha: null, host: "o'$(id)" })).toBe(
      `nix build --no-link -L '.#nixosConfigurations."o'\\''%24(id)".config.system.build.toplevel'`,
    );
  });

  it('builds a configuration file with nix-build', () => {
    expect(command('builder', { file: './my config.nix' })).toBe(
      "nix-build '<nixpkgs/nixos>' -A system --no-out-link -I 'nixos-config=./my config.nix'",
    );
    expect(command('syntax', { file: './a.nix' })).toContain('--no-out-link --show-trace -I');
  });

  it('builds a system by its attribute from a file that is no module', () => {
    expect(
      command('builder', { file: 'default.nix', attribute: 'laptop.config.system.build.toplevel' }),
    ).toBe('nix-build default.nix -A laptop.config.system.build.toplevel --no-out-link');
  });

  it('is null where it is not known what was built', () => {
    expect(reproductionOf('builder', { ...origin, flake: null })).toBeNull();
    expect(reproductionOf('builder', { ...origin, host: null })).toBeNull();
  });

  it('shows the log of what fails while building or downloading, and the trace of anything else', () => {
    for (const family of [
      'builder',
      'hash-mismatch',
      'timeout-log-size',
      'killed-oom',
      'disk-full',
      'download',
    ] as const)
      expect(reproductionOf(family, origin)?.shows, family).toBe('log');
    for (const family of ['syntax', 'missing-attr', 'flake-not-found', 'ifd-disabled', 'unknown'] as const)
      expect(reproductionOf(family, origin)?.shows, family).toBe('trace');
  });

  it.each(['units', 'activation-script', 'bootloader', 'boot-full', 'pre-switch', 'no-systemd'] as const)(
    'is null for what fails after the build, as %s does',
    (family) => {
      expect(reproductionOf(family, origin)).toBeNull();
    },
  );
});
