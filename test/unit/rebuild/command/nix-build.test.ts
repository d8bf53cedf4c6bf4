import { describe, expect, it } from 'vitest';
import { nixBuildArgv, takeAttribute } from '../../../../src/rebuild/command/nix-build.js';
import type { Target } from '../../../../src/rebuild/request.js';

const programs = { nix: '/bin/nix', nixBuild: '/bin/nix-build' };
const argv = (target: Exclude<Target, { kind: 'command' }>, dryRun = false, extraArgs: string[] = []) =>
  nixBuildArgv(programs, dryRun, target, 'here', { extraArgs, outLink: '/tmp/link' });

describe('the command line without nixos-rebuild', () => {
  it('builds a flake with "nix build" of the host\'s toplevel', () => {
    const features = ['--extra-experimental-features', 'nix-command flakes'];
    expect(argv({ kind: 'flake', ref: '.#web' }, false, ['--impure'])).toEqual([
      ...['/bin/nix', ...features, 'build', '.#nixosConfigurations.web.config.system.build.toplevel', '-L'],
      ...['--out-link', '/tmp/link', '--impure'],
    ]);
    expect(argv({ kind: 'flake', ref: '/etc/nixos' }, true)).toEqual([
      ...[
        '/bin/nix',
        ...features,
        'build',
        '/etc/nixos#nixosConfigurations.here.config.system.build.toplevel',
      ],
      ...['-L', '--dry-run'],
    ]);
  });

  it('builds a file of several systems with nix-build of the attribute that --attr names', () => {
    const build = ['/bin/nix-build', 'hosts.nix', '-A'];
    const link = ['--out-link', '/tmp/link'];
    const target = { kind: 'file', path: 'hosts.nix' } as const;
    expect(argv(target)).toEqual([...build, 'config.system.build.toplevel', ...link]);
    for (const words of [['--attr', 'web'], ['-A', 'web'], ['--attr=web'], ['-Aweb']])
      expect(takeAttribute(['-K', ...words, '-j1'])).toEqual({ attribute: 'web', rest: ['-K', '-j1'] });
    expect(argv(target, false, ['-K', '--attr', 'web', '-j1'])).toEqual([
      ...[...build, 'web.config.system.build.toplevel', ...link, '-K', '-j1'],
    ]);
    expect(argv(target, true, ['-A', 'web'])).toEqual([
      ...build,
      'web.config.system.build.toplevel',
      '--dry-run',
    ]);
  });

  it("builds a configuration.nix, or the machine's own, from nixpkgs", () => {
    const nixos = ['/bin/nix-build', '<nixpkgs/nixos>', '-A', 'system'];
    expect(argv({ kind: 'default' })).toEqual([...nixos, '--out-link', '/tmp/link']);
    expect(argv({ kind: 'file', path: 'a/configuration.nix' }, true)).toEqual([
      ...[...nixos, '-I', 'nixos-config=a/configuration.nix', '--dry-run'],
    ]);
  });
});
