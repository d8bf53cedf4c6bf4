import type { Repository } from '../../system/git/repository.js';
import { failureReason, hasSucceeded } from '../../system/programs.js';
import { shownLine } from '../../text/clean.js';
import type { Upstream } from './state.js';

/** A remote that has said nothing for so long (ms) is not reached. */
export const probeMs = 5000;
const fetchMs = 10 * 60_000;

/** What is known of the other side of a branch. */
export type Fetched =
  /** `target` is the full id of its last commit; null where the branch is not there. */
  | { kind: 'fetched'; target: string | null }
  /** There is no way to it now: no network, no name, no answer. */
  | { kind: 'offline'; message: string }
  /** It answered, and refused; or git could not take what it has. */
  | { kind: 'failed'; message: string };

/**
 * Fetches the branch that a branch follows. With `keepsRefs` only objects come, and no name changes. Never asks for a password.
 */
export async function fetchUpstream(
  git: Repository,
  { remote, branch, tracking }: Upstream,
  { keepsRefs }: { keepsRefs: boolean },
): Promise<Fetched> {
  const probed = await git.run(['ls-remote', '--', remote, branch], { timeoutMs: probeMs });
  if (!hasSucceeded(probed)) {
    const message = shownLine(reasonOf(probed), 300);
    return { kind: isNoWay(probed.kind, probed.stderr) ? 'offline' : 'failed', message };
  }
  const target =
    probed.stdout
      .split('\n')
      .find((line) => line.endsWith(`\t${branch}`))
      ?.split('\t')[0] ?? null;
  if (target === null) return { kind: 'fetched', target };
  const known = await git.said('rev-parse', '--verify', '--quiet', tracking);
  if (known === target) return { kind: 'fetched', target };
  const refs = keepsRefs ? [branch] : [`+${branch}:${tracking}`];
  const words = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    // Else the name that follows a branch is moved with what is fetched of it.
    ...(keepsRefs ? ['--refmap='] : []),
  ];
  // In this repository itself a name cannot be fetched to itself.
  const result =
    remote === '.' ? null : await git.run([...words, '--', remote, ...refs], { timeoutMs: fetchMs });
  if (result !== null && !hasSucceeded(result))
    return { kind: 'failed', message: shownLine(reasonOf(result), 300) };
  return { kind: 'fetched', target };
}

/** The first line that says what is wrong: what follows is advice. */
function reasonOf(result: Parameters<typeof failureReason>[0]): string {
  if (result.kind === 'timed_out') return `no answer within ${probeMs / 1000} s`;
  const lines = result.stderr.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /^(?:ssh: |fatal: |error: |\S+@\S+: )/.test(line));
  return telling ?? failureReason(result);
}

/** Words of git, curl and ssh for a network that is not there. */
const noWay =
  /could not resolve host|temporary failure in name resolution|name or service not known|network is unreachable|no route to host|connection (?:timed out|refused)|failed to connect|couldn't connect|operation timed out/i;

function isNoWay(kind: string, said: string): boolean {
  return kind === 'timed_out' || noWay.test(said);
}
