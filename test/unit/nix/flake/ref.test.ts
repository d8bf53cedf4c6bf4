import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostNames, toplevelDerivation } from '../../../../src/nix/flake/nixos-configurations.js';
import {
  absoluteFlakeRef,
  flakeAtRevision,
  localFlakeDir,
  parseFlakeRef,
  printFlakeRef,
  toplevelAttribute,
} from '../../../../src/nix/flake/ref.js';
import { modernNix, offlineNixConfig } from '../../../setup/modern-nix.mjs';
import { git } from '../../../support/git.js';

describe('a flake reference', () => {
  it.each([
    ['.#a', '/home/me/conf#a'],
    ['#a', '/home/me/conf#a'],
    ['../other?dir=x#a', '/home/me/other?dir=x#a'],
    ['path:./sub#a', 'path:/home/me/conf/sub#a'],
    ['git+file:.?ref=main#a', 'git+file:///home/me/conf?ref=main#a'],
    ['/etc/nixos#a', '/etc/nixos#a'],
    ['git+file:///etc/nixos#a', 'git+file:///etc/nixos#a'],
    ['github:org/repo#a', 'github:org/repo#a'],
    ['nixos-config#a', 'nixos-config#a'],
  ])('%j is %j from any directory', (ref, absolute) => {
    expect(absoluteFlakeRef(ref, '/home/me/conf')).toBe(absolute);
  });

  it.each([
    ['.#laptop', '.', 'laptop'],
    ['.', '.', null],
    ['#web', '.', 'web'],
    ['', '.', null],
    ['github:org/repo/branch#a.b', 'github:org/repo/branch', 'a.b'],
    ['git+ssh://git@host/repo?ref=main#x', 'git+ssh://git@host/repo?ref=main', 'x'],
    ['.#', '.', null],
  ])('%j is the flake %j and the host %j', (ref, flake, host) => {
    expect(parseFlakeRef(ref)).toEqual({ flake, host });
    expect(parseFlakeRef(printFlakeRef({ flake, host }))).toEqual({ flake, host });
  });

  it.each([
    ['.', '.'],
    ['..', '..'],
    ['./sub', './sub'],
    ['/etc/nixos', '/etc/nixos'],
    ['path:/etc/nixos', '/etc/nixos'],
    ['path:./x?lastModified=1', './x'],
    ['git+file:///srv/repo', '/srv/repo'],
    ['git+file:///srv/repo?dir=hosts', '/srv/repo/hosts'],
    ['git+file:///srv/my%20repo?ref=main&dir=a/b', '/srv/my repo/a/b'],
    ['.?dir=nix', 'nix'],
    ['git+file:.', '.'],
    ['path:100%', '100%'],
    ['github:org/repo', null],
    ['github:org/repo?dir=nix', null],
    ['nixpkgs', null],
    ['https://example.org/x.tar.gz', null],
    ['.hidden', null],
  ])('%j is on this machine in %j', (flake, dir) => {
    expect(localFlakeDir(flake)).toBe(dir);
  });

  it('names a revision of a checkout, of GitHub and of another server', () => {
    const sha = 'a'.repeat(40);
    const checkout = { checkout: '/srv/my repo' };
    expect(flakeAtRevision(checkout, sha, '')).toBe(`git+file:///srv/my%20repo?rev=${sha}`);
    expect(flakeAtRevision(checkout, sha, 'a/b&c')).toBe(`git+file:///srv/my%20repo?rev=${sha}&dir=a/b%26c`);
    const github = { server: 'https://github.com', repository: 'o/r' };
    expect(flakeAtRevision(github, sha, 'a/b')).toBe(`github:o/r/${sha}?dir=a/b`);
    const other = { server: 'https://git.example', repository: 'o/r' };
    expect(flakeAtRevision(other, sha, '')).toBe(`git+https://git.example/o/r?allRefs=1&rev=${sha}`);
  });
});

describe('the attribute of a host’s toplevel', () => {
  it('is quoted only where the host’s name is no identifier', () => {
    expect(toplevelAttribute('web')).toBe('nixosConfigurations.web.config.system.build.toplevel');
    expect(toplevelAttribute('web.example.org')).toBe(
      'nixosConfigurations."web.example.org".config.system.build.toplevel',
    );
    expect(toplevelAttribute('a"b')).toContain('"a%22b"');
  });

  const names = ['web', "o'clock-1", 'web.example.org', 'a$b', 'a\\b', "o'$(x) #?^%25", 'ä'];
  it.each([
    ["the distribution's Nix", () => ''],
    ['a modern Nix', () => `${modernNix()}:`],
  ])('selects a host of any name but one with a quotation mark, with %s', async (_title, path) => {
    const dir = mkdtempSync(join(tmpdir(), 'flake-ref-'));
    const { PATH } = process.env;
    const env = { ...process.env, PATH: `${path()}${PATH}`, NIX_CONFIG: offlineNixConfig, HOME: dir };
    try {
      const entries = names.map(
        (name, index) =>
          `${JSON.stringify(name).replaceAll('$', '\\$')}.config.system.build.toplevel.drvPath = "host-${index}";`,
      );
      writeFileSync(
        join(dir, 'flake.nix'),
        `{ outputs = _: { nixosConfigurations = { ${entries.join(' ')} }; }; }`,
      );
      git(dir, 'init', '-q');
      git(dir, 'add', 'flake.nix');
      expect((await hostNames('.', { cwd: dir, env })).sort()).toEqual([...names].sort());
      const selected = await Promise.all(
        names.map((name) => toplevelDerivation('.', name, { cwd: dir, env })),
      );
      expect(selected).toEqual(names.map((_, index) => `host-${index}`));
      expect(await toplevelDerivation('.', 'a"b', { cwd: dir, env })).toBeNull();
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
