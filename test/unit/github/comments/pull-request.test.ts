import { describe, expect, it } from 'vitest';
import { pullRequestOf } from '../../../../src/github/comments/pull-request.js';
import { useLocalGitHub } from '../local.js';

const local = useLocalGitHub();
const head = { sha: 'a'.repeat(40), branch: 'fix', owner: 'contributor', repositoryId: 42 };
const pull = { number: 5, ...head };

describe('pullRequestOf', () => {
  it('finds the pull request of a fork by its head', async () => {
    local.api.state.pulls.push({ ...pull, number: 4, owner: 'other' }, pull);
    expect(await pullRequestOf(local.github, head)).toBe(5);
  });

  it.each([
    ['has moved on', { sha: 'b'.repeat(40) }],
    ['comes from another repository', { repositoryId: 43 }],
    ['comes from another branch', { branch: 'other' }],
  ])('finds none that %s', async (_, changes) => {
    local.api.state.pulls.push({ ...pull, ...changes });
    expect(await pullRequestOf(local.github, head)).toBeNull();
  });
});
