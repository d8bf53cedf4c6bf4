import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../../setup/github/events.js';
import { addComment } from '../../setup/github/state.js';
import { useJob } from './runner.js';

const job = useJob();
const event = pullRequestEvent();
const push = (command: string, run: number, inputs: Record<string, string> = {}) =>
  job.step('main', {
    inputs: { command, id: 'laptop', ...inputs },
    event,
    env: { GITHUB_RUN_ID: String(run) },
  });
const comments = () => job.api.state.comments.map(({ body }) => body);

describe('the pull request’s comment', () => {
  it('the comment appears with the first failure, is updated on each push, and turns green again', async () => {
    await push('echo fine', 1);
    expect(comments()).toEqual([]);
    await push('echo "error: first"; exit 1', 2);
    expect(comments()).toHaveLength(1);
    await push('echo "error: second"; exit 1', 3);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('second');
    await push('echo fine', 4);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('works again');
    expect(comments()[0]).not.toContain('second');
  });

  it('the comment is found after 300 others and never duplicated', async () => {
    for (let index = 0; index < 300; index += 1)
      addComment(job.api.state, { issue: 5, body: `hello ${index}` });
    await push('exit 1', 1);
    await push('exit 1', 2);
    expect(comments()).toHaveLength(301);
    expect(job.api.requests.filter((name) => name.startsWith('PATCH'))).toHaveLength(1);
  });

  it('two matrix jobs that write at once have a comment each, and neither loses its picture', async () => {
    await Promise.all([push('exit 1', 1, { id: 'laptop' }), push('exit 1', 1, { id: 'server' })]);
    expect(comments()).toHaveLength(2);
    const { commits, trees, refs } = job.api.state;
    const commit = commits.get(refs.get('refs/heads/nixos-rebuild-test-images') ?? '');
    const files = (trees.get(commit?.tree ?? '') ?? []).map(({ path }) => path);
    expect(files.map((path) => /(laptop|server)\.png$/.exec(path)?.[1]).sort()).toEqual(['laptop', 'server']);
  });

  it('two steps for one host have a comment each, and neither says that the other’s failure is mended', async () => {
    await push('echo "error: first"; exit 1', 1);
    await push('echo "error: second"; exit 1', 1);
    await push('echo fine', 1, { comment: 'always' });
    expect(comments()).toEqual([
      expect.stringContaining('first'),
      expect.stringContaining('second'),
      expect.stringContaining('✅'),
    ]);
    expect(comments().join()).not.toContain('works again');
  });

  it('two legs of a matrix with one host that write at once have a comment each, on every push', async () => {
    for (const run of [1, 2, 3]) {
      const legs = ['x', 'y'].map((os) =>
        push(`echo "error: ${os}${run}"; exit 1`, run, { matrix: `{"os":"${os}"}` }),
      );
      await Promise.all(legs);
      expect(comments()).toHaveLength(2);
      for (const os of ['x', 'y']) expect(comments().join()).toContain(`error: ${os}${run}`);
    }
  });

  it.each([
    ['MEMBER', 'User', 'mia'],
    ['NONE', 'Bot', 'other[bot]'],
  ] as const)('a comment of a %s that copies the mark silences nothing', async (association, type, login) => {
    await push('exit 1', 1);
    const [real] = job.api.state.comments;
    const fake = real!.body.replace('run=1 ', 'run=999999999999999 ');
    Object.assign(real!, { body: fake, association, type, login });
    await push('echo "error: real"; exit 1', 2);
    expect(comments()).toEqual([fake, expect.stringContaining('real')]);
  });

  it('the inputs name the pull request of an event that has none', async () => {
    const inputs = { command: 'exit 1', id: 'laptop', number: '9', repository: 'else/where' };
    await job.step('main', { inputs });
    expect(job.api.state.comments.map(({ issue }) => issue)).toEqual([9]);
    expect(job.api.requests).toContainEqual(expect.stringMatching(/^POST \/repos\/else\/where\/issues\/9\//));
  });

  it('comment: always and comment: never are honoured', async () => {
    await push('echo fine', 1, { comment: 'always' });
    expect(comments()).toHaveLength(1);
    await push('exit 1', 2, { comment: 'never', id: 'other' });
    expect(comments()).toHaveLength(1);
  });

  it('comment-image: none shows the screen as text', async () => {
    await push('echo "the last words"; exit 1', 1, { 'comment-image': 'none' });
    expect(comments()[0]).toContain('the last words');
    expect(comments()[0]).not.toContain('![');
    expect(job.api.state.refs.size).toBe(0);
  });

  it('a push without a pull request has no comment', async () => {
    writeFileSync(join(job.workspace, 'x'), '');
    await job.step('main', { inputs: { command: 'exit 1' } });
    expect(job.api.requests.filter((name) => !name.includes('/actions/artifacts'))).toEqual([]);
  });
});
