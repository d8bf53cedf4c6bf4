import { describe, expect, it } from 'vitest';
import { neededFiles, pathsNamedIn } from '../../../src/sync/git/needed-files.js';
import { temporaryDirectory } from '../../support/directory.js';
import { write } from '../../support/sync-world.js';

async function needed(files: Record<string, string>, untracked: string[]): Promise<string[]> {
  const dir = await temporaryDirectory();
  write(dir, files);
  const tracked = Object.keys(files).filter((path) => !untracked.includes(path));
  return neededFiles(dir, { tracked, untracked });
}

describe('the new files that a flake needs', () => {
  it('are those that its sources name by a path, and what these name in turn', async () => {
    const files = {
      'flake.nix': '{ outputs = _: import ./hosts/a.nix; }',
      'hosts/a.nix': '{ imports = [ ../modules/b.nix ./c.nix ]; file = ./data/key.txt; }',
      'modules/b.nix': '{ }',
      'hosts/c.nix': '{ imports = [ ./d.nix ]; }',
      'hosts/d.nix': '{ }',
      'hosts/data/key.txt': 'x',
      'hosts/notes.nix': '{ }',
      'notes.txt': 'x',
    };
    expect(await needed(files, Object.keys(files).slice(2))).toEqual([
      'hosts/c.nix',
      'hosts/d.nix',
      'hosts/data/key.txt',
      'modules/b.nix',
    ]);
  });

  it('are the default.nix of a directory, or all of one that has none', async () => {
    const files = {
      'flake.nix': '{ a = import ./with; b = builtins.readDir ./without; c = ./.; }',
      'with/default.nix': '{ }',
      'with/other.nix': '{ }',
      'without/x.nix': '{ }',
      'without/y/z.txt': 'x',
      'else.nix': '{ }',
    };
    expect(await needed(files, Object.keys(files).slice(1))).toEqual([
      'with/default.nix',
      'without/x.nix',
      'without/y/z.txt',
    ]);
  });

  it('are flake.nix itself and what it names, where that is new', async () => {
    const files = { 'flake.nix': 'import ./a.nix', 'a.nix': '{ }' };
    expect(await needed(files, ['flake.nix', 'a.nix'])).toEqual(['a.nix', 'flake.nix']);
  });

  it('are none where nothing is new, nor outside of the tree, nor by text alone', async () => {
    expect(await needed({ 'flake.nix': 'import ../x.nix' }, [])).toEqual([]);
    const files = { 'flake.nix': '"./a.nix" + /* ./a.nix */ toString ../a.nix', 'a.nix': '{ }' };
    expect(await needed(files, ['a.nix'])).toEqual([]);
  });

  it('survive a source that is no Nix, one that is cut off, and one of a megabyte', () => {
    expect(pathsNamedIn('{ a = ')).toEqual([]);
    expect(pathsNamedIn('\0\xff')).toEqual([]);
    expect(pathsNamedIn(`[ ${'./a.nix '.repeat(100_000)} ./b.nix ]`)).toContain('./b.nix');
    expect(pathsNamedIn(`[ ./a.nix ./\${x}/b.nix ~/c.nix /d.nix <e> ]`)).toEqual(['./a.nix']);
  });
});
