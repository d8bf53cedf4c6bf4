import { join } from 'node:path';
import { lockedInput } from '../../nix/flake/lock.js';
import { repositoryAround } from '../../system/git/repository.js';
import { failureReason, hasSucceeded } from '../../system/programs.js';
import { readLock } from '../../update/lock-file.js';
import { isWanted } from '../asking.js';
import { type Course, type StepEnd, skipped, warned } from '../course.js';
import { updateInputs } from './update.js';

const pullMs = 60_000;

/** Takes new secrets: the repository of their input is pulled where it is a directory here, and the input updated. */
export async function secretsStep(course: Course): Promise<StepEnd> {
  const { settings, directory, isDryRun } = course.request;
  const name = settings.secretsInput;
  if (name === undefined) return skipped('no "secretsInput" is configured');
  const input = lockedInput((await readLock(join(directory, 'flake.lock'))) ?? '', name);
  if (input === null) return warned(`the flake has no input ${name}`);
  const isOffline = course.record.online === false || settings.offline === true;
  const here = directoryOf(input);
  if (here === null && isOffline) return skipped('offline');
  if (isDryRun) return { state: 'planned', text: `updates the input ${name}` };
  const what = `the input ${name}${here === null ? '' : `, of which ${here} is pulled first`}`;
  if (!(await isWanted(course, `Update ${name}?`, () => `updates ${what}`))) return skipped('you said no');
  const pulled = here === null || isOffline ? null : await pull(course, here);
  const updated = await updateInputs(course, [name]);
  // A stale secret is better than no rebuild.
  if (updated.end) return warned(updated.text);
  return pulled === null ? updated : warned(`${here} was not pulled: ${pulled}`);
}

/** The directory that an input is, where it is one of this machine. */
function directoryOf({
  type,
  url,
  path,
}: {
  type?: string | undefined;
  url?: string | undefined;
  path?: string | undefined;
}): string | null {
  if (type === 'path') return path ?? null;
  const [, found] = /^(?:git\+)?file:\/\/(\/[^?#]*)/.exec(url ?? '') ?? [];
  return type === 'git' ? (found ?? null) : null;
}

/** Takes what is new upstream of a directory, where nothing contradicts it; returns why not, or null. */
async function pull({ edges: { env, signal } }: Course, directory: string): Promise<string | null> {
  const git = await repositoryAround(directory, { env, signal });
  if (git === null) return 'it is in no git repository';
  if ((await git.said('rev-parse', '--verify', '--quiet', '@{upstream}')) === null) return null;
  const result = await git.run(['pull', '--quiet', '--ff-only'], { timeoutMs: pullMs });
  return hasSucceeded(result) ? null : failureReason(result);
}
