import type { Environment } from '../../system/environment.js';
import { type Event, readEvent } from './event.js';

/**
 * Events that only people who may write to the repository cause, or that run the default branch's code whoever
 * causes them.
 */
const ownEvents = new Set([
  'branch_protection_rule',
  'create',
  'delete',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'label',
  'milestone',
  'page_build',
  'public',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'watch',
  'workflow_dispatch',
]);

/**
 * Whether a run of this event may run code that someone wrote who may not write to the repository: that of a pull
 * request (`pull_request*`, `merge_group`), or one whose jobs are likely to check such code out (a comment on a pull
 * request, the check, status or deployment of a commit, a run after such a run). True for every event that is not
 * known, and where the payload that decides cannot be read.
 */
export function mayRunStrangersCode(eventName: string, event: Event | null): boolean {
  if (eventName === 'issues' || eventName === 'issue_comment')
    return event?.issue === undefined || event.issue.pull_request !== undefined;
  if (eventName === 'workflow_run') return !ownEvents.has(event?.workflow_run?.event ?? '');
  return !ownEvents.has(eventName);
}

/** Whether a pull request comes from another repository; true as well where its repository is not known. */
export function isFromFork(
  { head }: NonNullable<Event['pull_request']>,
  repository: string | undefined,
): boolean {
  return repository === undefined || head?.repo?.full_name !== repository;
}

/**
 * Whether the sources may be a stranger's: in a job of GitHub that may run a stranger's code, unless it is for a pull request of
 * which it is known that it comes from the repository itself.
 */
export function mayHaveStrangersSources(env: Environment): boolean {
  if (env.GITHUB_ACTIONS !== 'true') return false;
  const { event } = readEvent(env.GITHUB_EVENT_PATH);
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (!mayRunStrangersCode(name, event)) return false;
  if (!name.startsWith('pull_request') || event?.pull_request === undefined) return true;
  return isFromFork(event.pull_request, event.repository?.full_name);
}
