import type { Repository } from '../../system/git/repository.js';
import type { VersionControl } from '../course.js';
import { treeBack } from './back.js';
import { commitStaged, push } from './publish.js';
import { settleMove } from './settle.js';
import { snapshot } from './snapshot.js';
import { repositoryState } from './state.js';
import { takeUpstream } from './upstream.js';

/** git's side of a sync. */
export function gitSide(git: Repository): VersionControl {
  return {
    name: 'git',
    state: () => repositoryState(git),
    keep: async ({ head }, id) => ({ snapshot: await snapshot(git, { id, head }) }),
    takeUpstream,
    cannotCommit: ({ branch }) => (branch === null ? 'no branch is checked out' : null),
    commit: (course, paths, message) => commitStaged(course.git, paths, message),
    toPush: async ({ state: { branch, upstream, head } }) => {
      if (branch === null || upstream === null) return 'the branch follows no other';
      const ahead = await git.said('rev-list', '--count', `${upstream.tracking}..${head}`);
      return { remote: upstream.remote, ahead: ahead === null ? null : Number(ahead) };
    },
    push: async ({ state: { upstream, head } }, tags) =>
      upstream === null
        ? { kind: 'failed', message: 'the branch follows no other' }
        : push(git, upstream, { commit: head, tags }),
    atEnd: async () => ({}),
    settle: async ({ moving, timestamp }) => {
      if (moving === null) return [];
      const { at, left } = await settleMove(git, moving, Date.parse(timestamp));
      const { branch, from, to } = moving;
      const where = at === to ? 'with' : at === from ? 'without' : 'past';
      return [
        `${branch} is ${where} what its step upstream took (${at.slice(0, 9)})`,
        ...(left.length > 0 ? [`changed since, and left as they are: ${left.slice(0, 10).join(', ')}`] : []),
      ];
    },
    goBack: (state, target, edges) => treeBack(git, state, target, edges),
  };
}
