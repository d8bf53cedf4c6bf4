import { beforeEach, describe, expect, it } from 'vitest';
import { changePull, labelPull, openPull, pullsOf } from '../../../../src/github/pulls/pulls.js';
import { useLocalGitHub } from '../local.js';

const local = useLocalGitHub();
const words = { branch: 'update', base: 'main', title: 'Update flake.lock', body: 'what changes' };

beforeEach(() => {
  local.api.state.refs.set('refs/heads/update', 'a'.repeat(40));
});

describe('the pull requests of a branch', () => {
  it('are opened, changed, labelled, closed and found, the newest first', async () => {
    const { pull, isNew } = await openPull(local.github, words);
    expect(isNew).toBe(true);
    expect(pull).toMatchObject({ title: words.title, body: words.body, isOpen: true, head: 'a'.repeat(40) });
    await changePull(local.github, pull.number, { body: 'other' });
    await labelPull(local.github, pull.number, ['dependencies']);
    await changePull(local.github, pull.number, { state: 'closed' });
    const second = await openPull(local.github, words);
    local.api.state.pulls.push({ ...local.api.state.pulls[0]!, number: 99, owner: 'fork' });
    expect(
      (await pullsOf(local.github, words)).map(({ number, body, isOpen }) => [number, body, isOpen]),
    ).toEqual([
      [second.pull.number, words.body, true],
      [pull.number, 'other', false],
    ]);
    expect(local.api.state.pulls[0]!.labels).toEqual(['dependencies']);
  });

  it('are not opened twice, also where the answer to the first request is lost', async () => {
    local.api.faults.push({ match: /^POST .*\/pulls/, times: 1, answer: 'lost' });
    const { pull } = await openPull(local.github, words);
    expect((await openPull(local.github, words)).pull.number).toBe(pull.number);
    expect(local.api.state.pulls).toHaveLength(1);
  });

  it('throw what GitHub answers to what it refuses', async () => {
    await expect(openPull(local.github, { ...words, branch: 'nowhere' })).rejects.toMatchObject({
      status: 422,
    });
    local.api.permissions.pulls = 'read';
    await expect(openPull(local.github, words)).rejects.toMatchObject({ status: 403 });
  });
});
