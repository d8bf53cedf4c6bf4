import type { Environment } from '../../system/environment.js';
import { hasSucceeded, runProgram } from '../../system/programs.js';

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;

/** Runs git in a directory and returns its standard output; null where it fails or takes too long. */
export type Git = (...args: string[]) => Promise<string | null>;

/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
export function gitIn(dir: string, env: Environment, timeoutMs = localDeadlineMs): Git {
  return async (...args) => {
    const result = await runProgram(['git', '-C', dir, ...args], {
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      timeoutMs,
    });
    return hasSucceeded(result) ? result.stdout : null;
  };
}

/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
export async function commitId(dir: string, revision: string, env: Environment): Promise<string | null> {
  const git = gitIn(dir, env);
  // A name that begins with a dash would be an option.
  const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  let found = revision.startsWith('-') ? null : await find();
  if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
    await fetchCommit(dir, revision, env);
    found = await find();
  }
  return found?.trim() ?? null;
}

/** Whether a repository has a part of its history alone. Nix reads a revision of such a one only where it is told (`shallow=1`). */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}

async function fetchCommit(dir: string, id: string, env: Environment): Promise<void> {
  const git = gitIn(dir, env);
  // Where all of the history is there, --depth would make a shallow clone of it.
  const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
  const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  const depth = (await isShallow(git)) ? ['--depth=1'] : [];
  await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(
    ...own,
    ...narrow,
    ...depth,
    'origin',
    id,
  );
}

/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git: Git, env: Environment): Promise<Environment> {
  const isChosen =
    env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
  return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}
