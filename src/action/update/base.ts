import { resolve } from 'node:path';
import type { NamedBase } from '../../nix/flake/base-revision.js';
import { localFlakeDir } from '../../nix/flake/ref.js';
import { commitId, gitIn } from '../../nix/flake/revision.js';
import type { Environment } from '../../system/environment.js';
import { shownLine } from '../../text/clean.js';
import type { RunContext } from '../runner/context.js';

type Place = { flake: string; env: Environment };

/** Whether the run is about a change that somebody proposes, whose lock is there already. */
export function isProposal({
  eventName,
  pullRequest,
}: Pick<RunContext, 'eventName' | 'pullRequest'>): boolean {
  return pullRequest !== null || eventName.startsWith('pull_request') || eventName === 'merge_group';
}

/**
 * What a proposed change is compared with: of GitHub's merge commit the side that it is merged into, else where it left the base
 * branch, as far as the checkout's history reaches, else the base's commit by the event. Null where the event names none.
 */
export async function proposalBase(
  { workspace, headSha, baseRevision, pullRequest }: RunContext,
  { flake, env }: Place,
): Promise<NamedBase | null> {
  const dir = resolve(workspace, localFlakeDir(flake) ?? '.');
  const git = gitIn(dir, env);
  const name = shownLine(pullRequest?.baseBranch ?? '', 100);
  const branch = name === '' ? 'the base' : `${name}, the base of this pull request`;
  // The raw commit has its parents in a shallow clone as well.
  const raw = (await git('cat-file', 'commit', 'HEAD')) ?? '';
  const [into, merged] = [...raw.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id);
  if (into !== undefined && merged === headSha) return { revision: into, because: branch };
  if (baseRevision === null) return null;
  await commitId(dir, baseRevision, env);
  const left = (await git('merge-base', 'HEAD', baseRevision))?.trim();
  if (left) return { revision: left, because: `where the change left ${branch}` };
  return { revision: baseRevision, because: branch };
}
