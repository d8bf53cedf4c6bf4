import { beforeEach, describe, expect, it } from 'vitest';
import { openUpdateBranch, writeUpdateBranch } from '../../../../src/github/pulls/update-branch.js';
import { store } from '../../../setup/github/state.js';
import { useLocalGitHub } from '../local.js';

const local = useLocalGitHub();
const ref = 'refs/heads/update';
let base = '';

const entry = (path: string, text: string) => ({
  ...{ path, mode: '100644', type: 'blob' },
  sha: store(local.api.state.blobs, Buffer.from(text)),
});

function commit(files: Record<string, string>, message: string, parents: string[] = []): string {
  const entries = Object.entries(files).map(([path, text]) => entry(path, text));
  const tree = store(local.api.state.trees, entries);
  return store(local.api.state.commits, { message, tree, parents });
}

beforeEach(() => {
  base = commit({ 'flake.nix': 'x', 'flake.lock': 'old' }, 'first');
});

function head() {
  const { commits, trees, blobs, refs } = local.api.state;
  const { tree = '', message = '', parents = [] } = commits.get(refs.get(ref) ?? '') ?? {};
  const files = (trees.get(tree) ?? []).map(({ path, sha }) => [path, blobs.get(sha)?.toString()]);
  return { message, parents, files: Object.fromEntries(files) };
}

const change = (after: string, from = base) => ({
  ...{ branch: 'update', base: from, path: 'flake.lock', before: 'old', after, message: 'update' },
});
const write = async (after: string, from = base) =>
  writeUpdateBranch(local.github, await openUpdateBranch(local.github, 'update'), change(after, from));

describe.each([
  ['with GraphQL', true],
  ['with REST alone', false],
])('the branch of an update %s', (_, graphql) => {
  beforeEach(() => {
    local.api.graphql = graphql;
  });

  it('is made on its base, with all other files as they are', async () => {
    expect(await write('new')).toMatchObject({ done: 'written', head: local.api.state.refs.get(ref) });
    expect(head()).toMatchObject({
      parents: [base],
      files: { 'flake.nix': 'x', 'flake.lock': 'new' },
      message: expect.stringMatching(/^update\n\nNixos-Rebuild-Test-Update: [0-9a-f]{40} [0-9a-f]{16}\n$/),
    });
  });

  it('holds a lock of a megabyte', async () => {
    const text = `${'{"narHash": "sha256-x"}\n'.repeat(50_000)}ö`;
    await write(text);
    expect(head().files['flake.lock']).toBe(text);
  });

  it('is left as it is where it makes the change already, and moved for another one', async () => {
    const first = await write('new');
    const later = commit({ 'flake.nix': 'y', 'flake.lock': 'old' }, 'second', [base]);
    expect(await write('new', later)).toEqual({ done: 'current', head: first.head });
    expect((await write('newer', later)).done).toBe('written');
    expect(head().files).toEqual({ 'flake.nix': 'y', 'flake.lock': 'newer' });
    expect(head().parents).toEqual(graphql ? [later] : [first.head, later]);
  });

  it.each([
    ['a commit on top', (own: string) => commit({ 'flake.lock': 'new', fix: 'z' }, 'my fix', [own])],
    [
      'an amended commit',
      (own: string) => commit({ 'flake.lock': 'mine' }, local.api.state.commits.get(own)!.message, [base]),
    ],
    ['a branch that was there before', () => commit({ a: 'b' }, 'work')],
  ])('is not moved from %s', async (_what, make) => {
    const { head: own } = await write('new');
    const theirs = make(own ?? '');
    local.api.state.refs.set(ref, theirs);
    expect((await openUpdateBranch(local.github, 'update')).isOwn).toBe(false);
    expect(await write('newer')).toEqual({ done: 'foreign', head: theirs });
    expect(local.api.state.refs.get(ref)).toBe(theirs);
  });

  it('does not lose what a person pushes in the same moment', async () => {
    const { head: own } = await write('new');
    const opened = await openUpdateBranch(local.github, 'update');
    const theirs = commit({ 'flake.lock': 'new', fix: 'z' }, 'my fix', [own ?? '']);
    local.api.state.refs.set(ref, theirs);
    const end = await writeUpdateBranch(local.github, opened, change('newer'));
    expect(end).toEqual({ done: 'foreign', head: theirs });
    expect(local.api.state.refs.get(ref)).toBe(theirs);
  });

  it('is written once where the answer to each write is lost', async () => {
    for (const match of [/git\/blobs/, /git\/trees/, /POST .*git\/commits/, /git\/refs/])
      local.api.faults.push({ match, times: 1, answer: 'lost' });
    expect((await write('new')).done).toBe('written');
    expect(head().files['flake.lock']).toBe('new');
  });
});
