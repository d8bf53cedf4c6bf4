import { execFileSync } from 'node:child_process';

/** An environment in which git commits as somebody, and reads no configuration of the user's, such as signing. */
export const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Runs git in `dir`; returns what it printed, trimmed. Throws where it fails. */
export function git(dir: string, ...words: string[]): string {
  return execFileSync('git', ['-C', dir, ...words], {
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}
