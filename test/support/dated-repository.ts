import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, gitEnvironment } from './git.js';

/** Commits files to a repository, which is made if need be, as of a date; a null deletes. Returns the new revision. */
export function commitFiles(
  dir: string,
  files: Readonly<Record<string, string | null>>,
  { date, subject }: { date: string; subject: string },
): string {
  mkdirSync(dir, { recursive: true });
  git(dir, 'init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(files)) {
    if (text === null) {
      rmSync(join(dir, path), { recursive: true });
      continue;
    }
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  git(dir, 'add', '-A');
  // Nix takes the committer's date.
  const env = { ...gitEnvironment, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  execFileSync('git', ['-C', dir, 'commit', '-q', '--allow-empty', '-m', subject], { env, stdio: 'pipe' });
  return git(dir, 'rev-parse', 'HEAD');
}
