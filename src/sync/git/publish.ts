import { ToolError } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';
import { failureReason, hasSucceeded } from '../../system/programs.js';
import { shownLine } from '../../text/clean.js';
import type { Upstream } from './state.js';

/** Hooks of a repository may build something. */
const commitMs = 10 * 60_000;
const pushMs = 5 * 60_000;

/**
 * Commits what is staged, and with it `paths`, which sync has changed itself. Returns the commit's id. Throws a ToolError
 * (`cannot-commit`) with git's words; the index is as before then.
 */
export async function commitStaged(
  git: Repository,
  paths: readonly string[],
  message: string,
): Promise<string> {
  const before = await git.paths(['ls-files', '--stage', '-z', '--', ...literal(paths)]);
  if (paths.length > 0) await git.must(['add', '--', ...literal(paths)]);
  const result = await git.run(['commit', '--quiet', '--file=-'], { input: message, timeoutMs: commitMs });
  if (hasSucceeded(result)) return git.must(['rev-parse', 'HEAD']);
  // Also one that was not known before.
  const gone = paths.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
  const restored = [...gone, ...before.map((entry) => `${entry}\0`)].join('');
  if (paths.length > 0) await git.must(['update-index', '-z', '--index-info'], { input: restored });
  throw new ToolError('cannot-commit', `nothing was committed: ${shownLine(failureReason(result), 300)}`, {
    hint: 'A hook of the repository, a missing name or a signature may keep git from it; git commit tells more.',
  });
}

function literal(paths: readonly string[]): string[] {
  return paths.map((path) => `:(literal)${path}`);
}

export type Pushed =
  | { kind: 'pushed' }
  /** Upstream has commits that are not here. */
  | { kind: 'behind' }
  | { kind: 'failed'; message: string };

/** Pushes a commit to the branch that the one here follows, and tags with it; never by force. */
export async function push(
  git: Repository,
  { remote, branch }: Upstream,
  { commit, tags }: { commit: string; tags: readonly string[] },
): Promise<Pushed> {
  const refs = [`${commit}:${branch}`, ...tags.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`)];
  const result = await git.run(['push', '--quiet', '--porcelain', '--', remote, ...refs], {
    timeoutMs: pushMs,
  });
  if (hasSucceeded(result)) return { kind: 'pushed' };
  const said = `${result.stdout}\n${result.stderr}`;
  if (/\[rejected\][^\n]*\((?:fetch first|non-fast-forward)\)/.test(said)) return { kind: 'behind' };
  const telling = said.split('\n').find((line) => /^(?:!|fatal:|error:|remote: error)/.test(line.trim()));
  return { kind: 'failed', message: shownLine(telling ?? failureReason(result), 300) };
}

/** Names a commit whose system was verified. Throws a ToolError (`git-failed`), also where the name is taken. */
export async function tagCommit(
  git: Repository,
  tag: string,
  commit: string,
  message: string,
): Promise<void> {
  await git.must(['tag', '--annotate', '--file=-', '--', tag, commit], { input: message });
}
