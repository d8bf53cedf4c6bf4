import type { Workspace } from '../../system/jj/workspace.js';
import { shownLine } from '../../text/clean.js';
import { conflictedFiles } from './state.js';

/** A commit with conflicts. A rebase gives a change another commit, and leaves its name. */
export type Conflict = { commit: string; change: string; subject: string };

/** The newest first. */
export async function conflicts(jj: Workspace): Promise<Conflict[]> {
  const words = 'commit_id ++ " " ++ change_id.short() ++ " " ++ description.first_line() ++ "\\n"';
  const said = await jj.known(['log', '--no-graph', '-r', 'conflicts()', '-T', words]);
  return said
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [commit = '', change = '', ...subject] = line.split(' ');
      return { commit, change, subject: shownLine(subject.join(' '), 80) };
    });
}

/** Words that name the files with conflicts and their commits. */
export async function namedConflicts(jj: Workspace, found: readonly Conflict[]): Promise<string> {
  const files = new Set<string>();
  for (const { commit } of found.slice(0, 20))
    for (const file of await conflictedFiles(jj, commit)) files.add(file);
  // The oldest has brought its conflict to those above it.
  const commits = found
    .slice(-5)
    .reverse()
    .map(({ change, subject }) => `${change} ${subject}`.trim());
  return `conflicts in ${[...files].slice(0, 10).join(', ')} (${commits.join('; ')})`;
}

export function isLock(file: string): boolean {
  return /(?:^|\/)flake\.lock$/.test(file);
}
