import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkoutOf, repositoryOf } from '../../../src/rebuild/checkout.js';
import { parseRequest } from '../../../src/rebuild/request.js';
import { git } from '../../support/git.js';

let dir: string;
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')));
  git(dir, 'init', '-q');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const repositoryIn = async (env: Record<string, string>) => {
  const request = parseRequest({ flake: '.', cwd: dir, env: { PATH: process.env.PATH, ...env } });
  return repositoryOf(await checkoutOf(request), request.env);
};

describe('the repository of a checkout', () => {
  const run = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'o/r' };

  it('is that of the workflow run whose workspace it is', async () => {
    expect(await repositoryIn({ ...run, GITHUB_WORKSPACE: dir })).toEqual({
      server: 'https://git.example',
      repository: 'o/r',
    });
  });

  it('is not that of the workflow run where it is checked out elsewhere', async () => {
    expect(await repositoryIn({ ...run, GITHUB_WORKSPACE: join(dir, '..') })).toBeNull();
    expect(await repositoryIn({})).toBeNull();
  });

  it('is that of its origin where that is on GitHub', async () => {
    git(dir, 'remote', 'add', 'origin', 'git@github.com:me/config.git');
    expect(await repositoryIn({ ...run, GITHUB_WORKSPACE: dir })).toEqual({
      server: 'https://github.com',
      repository: 'me/config',
    });
  });

  it.each([
    ['git@git.example:me/config.git', 'https://git.example', 'me/config'],
    ['https://git.example/me/config', 'https://git.example', 'me/config'],
    ['https://x-access-token:abc@github.com/me/config.git', 'https://github.com', 'me/config'],
    ['ssh://git@github.com/me/config', 'https://github.com', 'me/config'],
  ])('is that of its origin %s, also in a directory of its own', async (origin, server, repository) => {
    git(dir, 'remote', 'add', 'origin', origin);
    expect(await repositoryIn({ ...run, GITHUB_WORKSPACE: '/elsewhere' })).toEqual({ server, repository });
  });

  it.each([
    'https://notgithub.com/me/config',
    '/srv/github.com/me',
    'https://other.example/me/config',
    '../x',
  ])('is not known from an origin such as %s', async (origin) => {
    git(dir, 'remote', 'add', 'origin', origin);
    expect(await repositoryIn({ ...run, GITHUB_WORKSPACE: '/elsewhere' })).toBeNull();
  });
});
