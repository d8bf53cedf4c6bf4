import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkoutOf, compareRevisions } from '../../../../src/deploy/run/sources.js';
import { temporaryDirectory } from '../../../support/directory.js';

async function repository(): Promise<{ dir: string; commit: (file: string) => string }> {
  const dir = await temporaryDirectory();
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
      encoding: 'utf8',
    });
  git('init', '-q');
  return {
    dir,
    commit: (file) => {
      writeFileSync(join(dir, file), file);
      git('add', '-A');
      git('commit', '-qm', file);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

describe('the revisions of two systems', () => {
  it.each([
    ['.#web1', '/home/me/hosts'],
    ['../other#web1', '/home/me/other'],
    ['/etc/nixos#web1', '/etc/nixos'],
    ['github:me/hosts#web1', '/home/me/hosts'],
  ])('of %s are those of the checkout in %s', (ref, dir) => {
    expect(checkoutOf({ target: { kind: 'flake', ref }, cwd: '/home/me/hosts' })).toBe(dir);
  });

  it('are compared by their files, and the new one is older where it is an ancestor', async () => {
    const { dir, commit } = await repository();
    const first = commit('a.nix');
    const second = commit('b "c".nix');
    const env = process.env;
    expect(await compareRevisions(dir, { old: first, new: second }, env)).toEqual({
      ...{ files: ['b "c".nix'], isOlder: false },
    });
    expect((await compareRevisions(dir, { old: second, new: first }, env)).isOlder).toBe(true);
    expect(await compareRevisions(dir, { old: `${second}-dirty`, new: second }, env)).toEqual({
      ...{ files: [], isOlder: false },
    });
  });

  it('are unknown, and nothing is refused for that, where one is not said, not here, or no revision', async () => {
    const { dir, commit } = await repository();
    const here = commit('a.nix');
    for (const old of [null, 'f'.repeat(40), '--output=/tmp/x', 'HEAD'])
      expect(await compareRevisions(dir, { old, new: here }, process.env)).toEqual({
        files: null,
        isOlder: false,
      });
  });
});
