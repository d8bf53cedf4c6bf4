import { describe, expect, it } from 'vitest';
import { hostImage } from '../../../../src/github/images/image-branch.js';
import { store } from '../../../setup/github/state.js';
import { useLocalGitHub } from '../local.js';

const local = useLocalGitHub();
const png = Buffer.from('\x89PNG picture');
const now = Date.UTC(2026, 0, 31);
const ref = 'refs/heads/pictures';

function host(name: string, github = local.github, at = now) {
  return hostImage(github, {
    branch: 'pictures',
    name,
    png,
    now: at,
  });
}
function branch() {
  const { commits, trees, refs } = local.api.state;
  const commit = commits.get(refs.get(ref) ?? '');
  return { commit, files: (trees.get(commit?.tree ?? '') ?? []).map(({ path }) => path).sort() };
}
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `20260130T00000${index}Z-1-1-host${index}.png`);

describe.each([
  ['with GraphQL', true],
  ['with REST alone', false],
])('hostImage %s', (_, graphql) => {
  const start = () => Object.assign(local.api, { graphql });

  it('makes the branch, then adds to it', async () => {
    start();
    const [one = '', two = ''] = names(2);
    expect(await host(one)).toBe(`https://github.example/o/r/blob/pictures/${one}?raw=true`);
    await host(two);
    expect(branch().files).toEqual([one, two]);
    expect([...local.api.state.blobs.values()]).toEqual([png]);
  });

  it('loses no picture when eight jobs write at once', async () => {
    start();
    const clients = await Promise.all(names(8).map(() => local.open()));
    await Promise.all(names(8).map((name, index) => host(name, clients[index])));
    expect(branch().files).toEqual(names(8));
  });

  it('adds each picture once when the answer to every write is lost', async () => {
    start();
    const lose = (match: RegExp) => local.api.faults.push({ match, times: 1, answer: 'lost' });
    local.github.octokit.hook.before('request', ({ query }) => {
      if (String(query).startsWith('mutation')) lose(/graphql/);
    });
    for (const name of names(2)) {
      for (const kind of ['blobs', 'trees', 'commits', 'refs'])
        lose(new RegExp(`^(POST|PATCH) .*/git/${kind}`));
      await host(name);
    }
    expect(branch().files).toEqual(names(2));
  });

  it('throws for a branch of that name with other commits, and does not change it', async () => {
    start();
    const { state } = local.api;
    const commit = { message: 'My work', tree: store(state.trees, []), parents: [] };
    state.refs.set(ref, store(state.commits, commit));
    await expect(host('x.png')).rejects.toThrow(
      'the branch pictures holds commits that this tool did not make',
    );
    expect(branch().commit).toEqual(commit);
  });

  it('distinguishes a missing permission from a race', async () => {
    start();
    local.api.permissions = { contents: 'read' };
    await expect(host('x.png')).rejects.toMatchObject({ status: 403 });
    expect(local.api.state.refs.size).toBe(0);
  });
});

describe('hostImage', () => {
  it('needs five requests and leaves one commit without history', async () => {
    const [one = '', two = ''] = names(2);
    await host(one);
    local.api.requests.length = 0;
    await host(two);
    expect(local.api.requests).toHaveLength(5);
    expect(branch().commit?.parents).toEqual([]);
  });

  it('removes pictures older than 30 days and beyond the newest 100, and nothing else', async () => {
    const { state } = local.api;
    const blob = store(state.blobs, png);
    const entry = (path: string) => ({ path, mode: '100644', type: 'blob', sha: blob });
    await host('20260101T000000Z-1-1-first.png', local.github, Date.UTC(2026, 0, 1));
    const many = Array.from({ length: 120 }, (_, index) =>
      entry(`20260129T00${String(index % 60).padStart(2, '0')}00Z-${index}-1-host.png`),
    );
    const head = state.commits.get(state.refs.get(ref)!)!;
    const tree = [entry('README.md'), entry('20251201T000000Z-1-1-old.png'), ...many];
    state.refs.set(ref, store(state.commits, { ...head, tree: store(state.trees, tree) }));
    await host('20260131T000000Z-9-1-new.png');
    expect(branch().files).toHaveLength(101);
    expect(branch().files).toContain('README.md');
    expect(branch().files).toContain('20260131T000000Z-9-1-new.png');
    expect(branch().files).not.toContain('20251201T000000Z-1-1-old.png');
  });
});
