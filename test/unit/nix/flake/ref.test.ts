import { describe, expect, it } from 'vitest';
import { localFlakeDir, splitFlakeRef, toplevelOf } from '../../../../src/nix/flake/ref.js';

describe('a flake reference', () => {
  it.each([
    ['.#laptop', '.', 'laptop'],
    ['.', '.', null],
    ['#web', '.', 'web'],
    ['', '.', null],
    ['github:org/repo/branch#a.b', 'github:org/repo/branch', 'a.b'],
    ['git+ssh://git@host/repo?ref=main#x', 'git+ssh://git@host/repo?ref=main', 'x'],
    ['.#', '.', null],
  ])('%j is the flake %j and the host %j', (ref, flake, host) => {
    expect(splitFlakeRef(ref)).toEqual({ flake, host });
  });

  it.each([
    ['.', '.'],
    ['..', '..'],
    ['./sub', './sub'],
    ['/etc/nixos', '/etc/nixos'],
    ['path:/etc/nixos', '/etc/nixos'],
    ['path:./x?lastModified=1', './x'],
    ['git+file:///srv/repo?dir=hosts', '/srv/repo'],
    ['git+file:.', '.'],
    ['github:org/repo', null],
    ['nixpkgs', null],
    ['https://example.org/x.tar.gz', null],
    ['.hidden', null],
  ])('%j lies on this machine in %j', (flake, dir) => {
    expect(localFlakeDir(flake)).toBe(dir);
  });

  it('names the toplevel of any host as one attribute', () => {
    expect(toplevelOf('web.example.org')).toBe(
      'nixosConfigurations."web.example.org".config.system.build.toplevel',
    );
    expect(toplevelOf('a"b')).toContain(String.raw`"a\"b"`);
  });
});
