import type { Sync, SyncStepName } from '../builds/sync.js';
import { forgetIntents } from '../system/git/intents.js';
import { type Repository, repositoryAt } from '../system/git/repository.js';
import { removeLeftPlaces } from '../update/place.js';
import { forgetLeftTrees } from './git/left-trees.js';
import type { KeptSyncs } from './kept-syncs.js';
import { versionControlOf } from './which-version-control.js';

/**
 * Brings to an end what a sync has left that was killed, which nobody else may be at: a move that was begun is finished, and files that were made
 * known for a build are unknown again. Returns a sentence about the state for a person; null where nothing was left.
 */
export async function settleLeft(git: Repository, kept: KeptSyncs, now: Date): Promise<string | null> {
  const newest = await kept.newest();
  if (newest?.outcome !== 'unfinished' || newest.directory !== git.directory) return null;
  await removeLeftPlaces('sync');
  // What is brought to an end is not ended in its middle.
  const whole = repositoryAt(git.directory, git.owner);
  await forgetLeftTrees(whole);
  const words = [`the ${newest.action} of ${newest.timestamp} was killed`];
  words.push(...(await (await versionControlOf(whole)).settle(newest)));
  const isRebuilt = newest.deployment !== null;
  if (newest.intended.length > 0 && !isRebuilt) {
    await forgetIntents(whole, newest.intended);
    words.push('new files are unknown to git again');
  }
  words.push(systemWords(newest));
  const message = words.join('; ');
  await kept.save({ ...newest, outcome: 'stopped', message, state: message, finished_at: now.toISOString() });
  return message;
}

function systemWords({ action, deployment, steps }: Sync): string {
  if (deployment !== null) return deployment.success ? 'its system was activated' : deployment.message;
  const ended = (step: SyncStepName) => steps.some(({ name }) => name === step);
  return action === 'sync' && (ended('rebuild') || !ended('update'))
    ? 'no system was activated'
    : 'if it was activating a system, deploy status says what became of that';
}
