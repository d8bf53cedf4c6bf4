import { expect, it } from 'vitest';
import { sourcesOf } from '../../../../src/action/rebuild/sources.js';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);
const context = { serverUrl: 'https://github.com', repository: 'o/r', sha };
const checkout = (of: string, repository?: string | null) => ({
  revision: { sha: of, branch: null, dirty: false, ...(repository === undefined ? {} : { repository }) },
});

it.each([
  [
    'the event’s revision',
    checkout(sha, 'https://github.com/o/r'),
    `https://github.com/o/r/blob/${sha}`,
    true,
  ],
  ['no git', { revision: null }, `https://github.com/o/r/blob/${sha}`, true],
  [
    'another revision',
    checkout(other, 'https://github.com/O/R'),
    `https://github.com/O/R/blob/${other}`,
    true,
  ],
  [
    'another repository',
    checkout(other, 'https://github.com/x/y'),
    `https://github.com/x/y/blob/${other}`,
    false,
  ],
  ['a repository that is not known', checkout(other, null), null, false],
  ['a build of before', checkout(other), null, false],
])('the sources of a build of %s are linked where they are', (_, metadata, url, isOwn) => {
  expect(sourcesOf(metadata, context)).toEqual({ url, isOwn });
});
