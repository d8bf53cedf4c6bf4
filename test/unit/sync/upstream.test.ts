import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { git } from '../../support/git.js';
import { commit, everything, news, stepOf, sync, syncWorld, write } from '../../support/sync-world.js';

const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');

describe('what is new upstream', () => {
  it('is taken where nothing is here alone', async () => {
    const world = await syncWorld();
    const target = news(world, { 'a.nix': '2\n', 'new/d.nix': '1\n' }, 'more');
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin');
    expect(record.incoming).toEqual([{ id: target, subject: 'more' }]);
    expect(git(world.dir, 'rev-parse', 'HEAD', 'main')).toBe(`${target}\n${target}`);
    expect(read(world.dir, 'new/d.nix')).toBe('1\n');
    expect(git(world.dir, 'status', '--porcelain')).toBe('');
    expect(record).toMatchObject({ outcome: 'done', online: true, after: { commit: target } });
  });

  it('is nothing where there is none', async () => {
    const world = await syncWorld();
    const before = everything(world.dir);
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe('done: up to date');
    expect(record.outcome).toBe('unchanged');
    expect(everything(world.dir)).toBe(before);
  });

  it("comes below one's own commits", async () => {
    const world = await syncWorld();
    commit(world.dir, { 'b.nix': 'mine\n' }, 'mine');
    const target = news(world, { 'a.nix': '2\n' });
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin, 1 commit of yours on top');
    expect(git(world.dir, 'log', '--format=%s')).toBe('mine\nnews\nchange'.replace('change', 'news'));
    expect(git(world.dir, 'rev-parse', 'HEAD~1')).toBe(target);
    expect(git(world.dir, 'status', '--porcelain')).toBe('');
    expect(git(world.dir, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('keeps what is changed, staged and new in other files', async () => {
    const world = await syncWorld();
    write(world.dir, { 'b.nix': 'staged\n' });
    git(world.dir, 'add', 'b.nix');
    write(world.dir, { 'b.nix': 'edited\n', 'dir/c.nix': 'edited\n', 'mine.nix': 'new\n' });
    news(world, { 'a.nix': '2\n' });
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin');
    expect(git(world.dir, 'status', '--porcelain')).toBe('MM b.nix\n M dir/c.nix\n?? mine.nix');
    expect(git(world.dir, 'show', ':b.nix')).toBe('staged');
    expect([read(world.dir, 'a.nix'), read(world.dir, 'b.nix')]).toEqual(['2\n', 'edited\n']);
    expect(git(world.dir, 'show', `${record.snapshot}:mine.nix`)).toBe('new');
    expect(git(world.dir, 'show', `${record.snapshot}^2:b.nix`)).toBe('staged');
  });

  it('moves files that were touched, and have not changed', async () => {
    const world = await syncWorld();
    news(world, { 'a.nix': '2\n' });
    utimesSync(join(world.dir, 'a.nix'), 1, 1);
    expect(stepOf(await sync(world), 'upstream')).toBe('done: 1 commit from origin');
    expect(read(world.dir, 'a.nix')).toBe('2\n');
  });

  it.each([
    ['changed', { 'a.nix': 'mine\n' }, 'a.nix'],
    ['new', { 'n.nix': 'mine\n' }, 'n.nix'],
    ['where a directory comes', { n: 'mine\n' }, 'n'],
  ])('stops it where it would overwrite a file that is %s', async (_, mine, named) => {
    const world = await syncWorld();
    write(world.dir, mine as Record<string, string>);
    news(world, { 'a.nix': '2\n', ...(named === 'n' ? { 'n/x.nix': '1\n' } : { 'n.nix': '1\n' }) });
    git(world.dir, 'fetch', '-q');
    const before = everything(world.dir);
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe(
      `failed: 1 commit from origin would overwrite what is not committed: ${named}`,
    );
    expect(record).toMatchObject({ outcome: 'stopped', by_hand: [expect.stringContaining('stash')] });
    expect(everything(world.dir)).toBe(before);
  });

  it('stops it with the files named where commits contradict each other, and changes nothing', async () => {
    const world = await syncWorld();
    commit(world.dir, { 'a.nix': 'mine\n', 'dir/c.nix': 'mine\n' });
    news(world, { 'a.nix': '2\n', 'dir/c.nix': '2\n' });
    git(world.dir, 'fetch', '-q');
    const before = everything(world.dir);
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe(
      "failed: yours and upstream's contradict each other in a.nix, dir/c.nix",
    );
    expect(everything(world.dir)).toBe(before);
    const local = await sync(world, { settings: { onConflict: 'local' } });
    expect(stepOf(local, 'upstream')).toMatch(/^warned: going on with what is here: /);
    expect(local.steps.at(-1)?.name).toBe('push');
    expect(everything(world.dir)).toBe(before);
  });

  it('has the lock of upstream, locked again, where flake.lock alone contradicts', async () => {
    const world = await syncWorld();
    news(world, { 'flake.lock': '{ "v": 1 }\n' });
    git(world.dir, 'pull', '-q');
    commit(world.dir, { 'flake.lock': '{ "v": "mine" }\n', 'b.nix': 'mine\n' }, 'mine');
    news(world, { 'flake.lock': '{ "v": "theirs" }\n' });
    const record = await sync(world, {
      edges: {
        lockAgain: async (directory) => {
          expect(read(directory, 'flake.lock')).toBe('{ "v": "theirs" }\n');
          expect(directory).not.toBe(world.dir);
          write(directory, { 'flake.lock': '{ "v": "theirs, whole" }\n' });
          return null;
        },
      },
    });
    expect(stepOf(record, 'upstream')).toBe(
      'done: 1 commit from origin, 1 commit of yours on top, flake.lock locked again',
    );
    expect(read(world.dir, 'flake.lock')).toBe('{ "v": "theirs, whole" }\n');
    expect(read(world.dir, 'b.nix')).toBe('mine\n');
    expect(git(world.dir, 'status', '--porcelain')).toBe('');
  });

  it('leaves out a commit of which nothing is left, such as one that changed the lock alone', async () => {
    const world = await syncWorld();
    news(world, { 'flake.lock': '1\n' });
    git(world.dir, 'pull', '-q');
    commit(world.dir, { 'flake.lock': 'mine\n' }, 'lock');
    commit(world.dir, { 'b.nix': 'mine\n' }, 'mine');
    news(world, { 'flake.lock': 'theirs\n' });
    const record = await sync(world, { edges: { lockAgain: async () => null } });
    expect(stepOf(record, 'upstream')).toMatch(/^done/);
    expect(git(world.dir, 'log', '-2', '--format=%s')).toBe('mine\nnews');
    expect(read(world.dir, 'flake.lock')).toBe('theirs\n');
  });

  it('lets a person resolve a conflict in a copy, and stops where they leave it', async () => {
    const world = await syncWorld();
    commit(world.dir, { 'a.nix': 'mine\n' }, 'mine');
    news(world, { 'a.nix': '2\n' });
    const left = await sync(world, { edges: { resolve: async () => {} } });
    expect(stepOf(left, 'upstream')).toBe('failed: conflicts in a.nix');
    const record = await sync(world, {
      edges: {
        resolve: async (directory, files) => {
          expect(files).toEqual(['a.nix']);
          write(directory, { 'a.nix': 'both\n' });
          git(directory, 'add', 'a.nix');
        },
      },
    });
    expect(stepOf(record, 'upstream')).toMatch(/^done/);
    expect(read(world.dir, 'a.nix')).toBe('both\n');
  });

  it('keeps merges among own commits', async () => {
    const world = await syncWorld();
    git(world.dir, 'checkout', '-q', '-b', 'side');
    commit(world.dir, { 'side.nix': '1\n' }, 'side');
    git(world.dir, 'checkout', '-q', 'main');
    commit(world.dir, { 'b.nix': 'mine\n' }, 'mine');
    git(world.dir, 'merge', '-q', '--no-ff', '-m', 'merged', 'side');
    news(world, { 'a.nix': '2\n' });
    expect(stepOf(await sync(world), 'upstream')).toMatch(/^done/);
    expect(git(world.dir, 'rev-list', '--merges', '--count', 'HEAD')).toBe('1');
    expect(git(world.dir, 'status', '--porcelain')).toBe('');
  });
});

describe('a killed sync', () => {
  it('leaves no copy of the index once another has run, which touches no other file', async () => {
    const world = await syncWorld();
    const left = (name: string) => join(world.dir, '.git', `nixos-rebuild-test-index-${name}`);
    for (const name of ['1.1-aa', '1.1-aa.lock', 'mine']) writeFileSync(left(name), '');
    await sync(world);
    expect(['1.1-aa', '1.1-aa.lock', 'mine'].map((name) => existsSync(left(name)))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a branch without an upstream', () => {
  it.each([
    ['no branch is checked out', (dir: string) => git(dir, 'checkout', '-q', '--detach')],
    ['own follows no other branch', (dir: string) => git(dir, 'checkout', '-q', '-b', 'own')],
  ])('is left as it is: %s', async (words, make) => {
    const world = await syncWorld();
    make(world.dir);
    const before = everything(world.dir);
    expect(stepOf(await sync(world), 'upstream')).toBe(`skipped: ${words}`);
    expect(everything(world.dir)).toBe(before);
  });

  it('is told where upstream has no such branch', async () => {
    const world = await syncWorld();
    git(world.upstream, 'branch', '-m', 'main', 'other');
    expect(stepOf(await sync(world), 'upstream')).toBe('skipped: origin has no main yet');
  });
});

describe('an upstream that cannot be read', () => {
  it('is gone: a warning, and what is here goes on', async () => {
    const world = await syncWorld();
    rmSync(world.upstream, { recursive: true });
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toMatch(/^warned: going on with what is here: fatal: .*up\.git/);
    expect(record.steps.at(-1)?.name).toBe('push');
    expect(record.online).toBe(true);
  });

  it('is not reached: offline, within the time for that', async () => {
    const world = await syncWorld();
    git(world.dir, 'remote', 'set-url', 'origin', 'http://127.0.0.1:9/x.git');
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toMatch(/^warned: offline, origin is not reached: /);
    expect(record.online).toBe(false);
  });

  it('does not answer: offline', async () => {
    const world = await syncWorld();
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    git(world.dir, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/x.git`);
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe('warned: offline, origin is not reached: no answer within 5 s');
    expect(record.online).toBe(false);
  });

  it('refuses the credentials: a warning, and no question', async () => {
    const world = await syncWorld();
    const server = createServer((_, response) => {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    git(world.dir, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/x.git`);
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toMatch(
      /^warned: going on with what is here: fatal: .*(?:Username|Authentication)/,
    );
    expect(record.online).toBe(true);
  });
});

describe('other repositories', () => {
  it('shallow: what is new is taken, and contradicting histories are told with what helps', async () => {
    const world = await syncWorld();
    rmSync(world.dir, { recursive: true });
    git(world.top, 'clone', '-q', '--depth=1', `file://${world.upstream}`, 'here');
    const target = news(world, { 'a.nix': '2\n' });
    expect(stepOf(await sync(world), 'upstream')).toBe('done: 1 commit from origin');
    expect(git(world.dir, 'rev-parse', 'HEAD')).toBe(target);
  });

  it('a worktree: its own branch is moved', async () => {
    const world = await syncWorld();
    git(world.dir, 'checkout', '-q', '--detach');
    const tree = join(world.top, 'tree');
    git(world.dir, 'worktree', 'add', '-q', tree, 'main');
    const target = news(world, { 'a.nix': '2\n' });
    expect(stepOf(await sync(world, { directory: tree }), 'upstream')).toBe('done: 1 commit from origin');
    expect(git(tree, 'rev-parse', 'HEAD')).toBe(target);
    expect(git(world.dir, 'worktree', 'list').split('\n')).toHaveLength(2);
  });

  it('with a submodule: the tree is moved, and what is left for a person is said', async () => {
    const world = await syncWorld();
    git(
      world.other,
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      world.upstream,
      'sub',
    );
    const target = commit(world.other, {});
    git(world.other, 'push', '-q');
    const record = await sync(world);
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin');
    expect(git(world.dir, 'rev-parse', 'HEAD')).toBe(target);
    expect(record.by_hand).toEqual([expect.stringContaining('submodule update --init')]);
  });

  it.each([
    ['in the middle of a merge', 'under-way'],
    ['before its first commit', 'no-commit'],
  ])('%s is refused as it is', async (_, code) => {
    const world = await syncWorld();
    if (code === 'under-way') {
      git(world.dir, 'checkout', '-q', '-b', 'side');
      commit(world.dir, { 'a.nix': 'side\n' });
      git(world.dir, 'checkout', '-q', 'main');
      commit(world.dir, { 'a.nix': 'mine\n' });
      expect(() => git(world.dir, 'merge', '-q', 'side')).toThrow();
    } else git(world.dir, 'checkout', '-q', '--orphan', 'fresh');
    const before = everything(world.dir);
    await expect(sync(world)).rejects.toMatchObject({ code });
    expect(everything(world.dir)).toBe(before);
  });

  it('none at all is told', async () => {
    const world = await syncWorld();
    rmSync(join(world.dir, '.git'), { recursive: true });
    await expect(sync(world)).rejects.toMatchObject({ code: 'no-repository' });
  });
});

describe('a dry run', () => {
  it('changes neither tree nor index nor refs', async () => {
    const world = await syncWorld();
    commit(world.dir, { 'b.nix': 'mine\n' });
    write(world.dir, { 'dir/c.nix': 'edited\n', 'n.nix': 'new\n' });
    news(world, { 'a.nix': '2\n' }, 'more');
    const before = everything(world.dir);
    const record = await sync(world, { isDryRun: true });
    expect(stepOf(record, 'upstream')).toBe('planned: 1 commit from origin, with 1 commit of yours on top');
    expect(record).toMatchObject({ outcome: 'planned', incoming: [{ subject: 'more' }] });
    expect(everything(world.dir)).toBe(before);
    expect(git(world.dir, 'for-each-ref', 'refs/nixos-rebuild-test')).toBe('');
    expect(existsSync(join(world.top, 'state'))).toBe(false);
  });
});
